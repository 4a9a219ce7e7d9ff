/**
 * The nouns of the project as types, and nothing else: docs/glossary.md says each in words.
 * Everything may import this file; it imports nothing.
 */

/** What a run showed. `not-observed` means that the infrastructure lost it: it is neither a pass nor a failure. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly exitCode: number }
  | { readonly kind: 'crashed'; readonly signal: string }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'not-observed'; readonly reason: string };

/** In which order a run executes its tests: as the command does by itself, or changed by us, deliberately. */
export type TestOrder = 'as-is' | 'shuffled' | 'reversed';

/**
 * How a run gets its share of the processors: as the machine gives it; all of its processes on one processor; or
 * (`jitter`) that, where the machine can, and in random bursts, stopped in between.
 */
export type CpuCondition = 'free' | 'jitter' | 'one-cpu';

/** What a run is deliberately given besides its seed. */
export interface Conditions {
  readonly order: TestOrder;
  /** A name of the time zone database; null: as the command has it. */
  readonly timezone: string | null;
  /** A name that `locale -a` knows; null: as the command has it. */
  readonly locale: string | null;
  readonly cpu: CpuCondition;
}

/** One of the things that a condition says: what a session can vary. */
export type Factor = keyof Conditions;

/** Every factor, in the order in which they are shown. */
export const FACTORS: readonly Factor[] = ['order', 'timezone', 'locale', 'cpu'];

/**
 * Which factors vary over a session's runs, beyond what the command does by itself; in the order of FACTORS, none:
 * empty.
 */
export type Perturbation = readonly Factor[];

/**
 * What each factor is drawn from instead of what the command has; empty: it stays as the command has it. What stands
 * there more than once is drawn so much more often.
 */
export type ConditionLevels = { readonly [Name in Factor]: readonly NonNullable<Conditions[Name]>[] };

/** Every run stays as the command is. */
export const NO_LEVELS: ConditionLevels = { order: [], timezone: [], locale: [], cpu: [] };

/** The conditions of a run that is left as the command is. */
export const PLAIN_CONDITIONS: Conditions = { order: 'as-is', timezone: null, locale: null, cpu: 'free' };

/** One execution of the test command to be made. */
export interface PlannedRun {
  /** From 0; exported to the tests as ATTEMPT. */
  readonly run: number;
  /** 1 to 2^31-1, distinct within the session; exported as TEST_SEED. */
  readonly seed: number;
  readonly conditions: Conditions;
}

/** All runs of a session, in launch order. A pure function of the root seed and the number of runs. */
export interface Plan {
  /** 0 to 2^31-1. */
  readonly rootSeed: number;
  readonly runs: readonly PlannedRun[];
}

/** When to stop starting runs: never early, at the first failure, or once a pass and a failure were seen. */
export type StopRule = 'all' | 'first-failure' | 'decided';

/** Which tree a run executes in: the workspace itself, one copy per parallel slot, or a fresh copy for each run. */
export type Isolation = 'none' | 'slot' | 'run';

/**
 * Which test it is, the same in every run, order, shard and working copy.
 * Paths are relative to the working directory, with forward slashes.
 */
export interface TestIdentity {
  /** Source file where the report has one. */
  readonly file: string | null;
  /** Class, describe blocks (joined by ` > `), package or module; null where there is none. */
  readonly suite: string | null;
  /** The test's own name with its parameters; a duplicate within one report gets ` #2`, ` #3`. */
  readonly name: string;
}

/** `flaky`: failed and then passed within one run, by the framework's own retry. That is evidence, not a pass. */
export type TestStatus = 'passed' | 'failed' | 'skipped' | 'flaky';

/** Why one test failed in one run. */
export interface TestFailure {
  /** Exception or error class, where the report names it. */
  readonly type: string | null;
  /** The message as reported, at most a few kB. */
  readonly message: string;
  /** Stack or details as reported, at most a few kB. */
  readonly stack: string | null;
  /** Where in the repository it failed (or the test stands), where the report says so. */
  readonly location: { readonly file: string; readonly line: number } | null;
}

/** One test in one run, as its framework reported it. */
export interface TestResult {
  readonly identity: TestIdentity;
  readonly status: TestStatus;
  readonly durationMs: number | null;
  /** Present when status is failed or flaky. */
  readonly failure: TestFailure | null;
}

/** What a run's own per-test report said. */
export type TestReport =
  /** No per-test report is expected: the unit is the command's exit code. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'read';
      readonly tests: readonly TestResult[];
      /** Why the framework could not run the tests at all (usage error, collection error), or null. */
      readonly couldNotRun: string | null;
    }
  /** The report is missing, truncated, too large or broken. What was read of it before is kept. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly tests: readonly TestResult[] };

/** A test's status in one run as one character, for the compact runs x tests matrix; `-` is "missing in this run". */
export type StatusMark = 'p' | 'f' | 's' | 'r' | '-';

/** One failing test of one run, by its index in the session's test table. */
export interface ObservedFailure {
  readonly test: number;
  readonly failure: TestFailure;
}

/** The per-test results of one observation, against the session's test table. */
export interface ObservedTests {
  readonly kind: 'none' | 'read' | 'unreadable';
  /** One StatusMark per test index, shorter where later tests were not known yet (those are missing). */
  readonly marks: string;
  readonly failures: readonly ObservedFailure[];
  /** Why the report could not be read, or why the tests could not run; null when neither. */
  readonly problem: string | null;
  /** True when the framework itself said that it could not run the tests. */
  readonly couldNotRun: boolean;
}

/** A run, its outcome, its per-test results and the conditions it ran under. */
export interface Observation {
  readonly run: number;
  readonly seed: number;
  readonly conditions: Conditions;
  readonly outcome: Outcome;
  /** Milliseconds since the session's start, monotonic. */
  readonly startedMs: number;
  readonly durationMs: number;
  /** Parallel slot on its machine, from 0. */
  readonly slot: number;
  /** `runner`, or `runpod:<worker>`. */
  readonly place: string;
  /** The last few kB of each stream, as text. */
  readonly stdoutTail: string;
  readonly stderrTail: string;
  /** Log files relative to output-dir; null when empty or removed. */
  readonly stdoutLog: string | null;
  readonly stderrLog: string | null;
  readonly tests: ObservedTests;
}

/** Why a session ended. Only `complete` and `stopped` mean that the plan or the stop rule was carried through. */
export type SessionEnd =
  | { readonly kind: 'complete' }
  | { readonly kind: 'stopped'; readonly rule: StopRule }
  | { readonly kind: 'time-budget' }
  | { readonly kind: 'cancelled'; readonly signal: string }
  /** Going on was pointless: the reason and the remedy, in words. */
  | {
      readonly kind: 'halted';
      readonly why: InconclusiveReason;
      readonly detail: string;
      /** What the program printed that made the session end, such as a failed setup's; null where none did. */
      readonly log: LogExcerpt | null;
    };

/** A log file of the output folder, and its end. */
export interface LogExcerpt {
  /** Relative to output-dir. */
  readonly file: string;
  /** The last few kB, as text. */
  readonly tail: string;
}

/** What can take long before the first run. */
export type Preparation =
  | { readonly kind: 'cloning'; readonly url: string; readonly ref: string | null }
  /** One command of the setup, and the file that asks for it. */
  | { readonly kind: 'setting-up'; readonly command: string; readonly because: string }
  /** Finding out how working copies can be made here. */
  | { readonly kind: 'copying'; readonly directory: string };

/** How far the jobs of a session on RunPod have come. */
export interface RemoteProgress {
  /** Jobs that no worker has begun. */
  readonly queuedJobs: number;
  readonly runningJobs: number;
  /** How long the oldest of the queued jobs waits; 0 where none does. */
  readonly waitedMs: number;
  /** The endpoint's workers in words; null: not known. */
  readonly workers: string | null;
  readonly runsDone: number;
  readonly runsPlanned: number;
  /** What is paid for so far: seconds that workers have spent on the session's jobs. */
  readonly workerSeconds: number;
}

/** Each way in which a session can end without an answer. */
export type InconclusiveReason =
  | 'command-not-found'
  | 'setup-failed'
  | 'workspace-failed'
  | 'backend-failed'
  | 'no-tests-executed'
  | 'could-not-run'
  | 'nothing-observed'
  | 'mostly-lost'
  | 'too-few-runs'
  | 'output-not-writable';

/** The session's answer. There is no verdict "stable": zero failures bound a rate, they do not make it zero. */
export type Verdict =
  | { readonly kind: 'flaky' }
  | { readonly kind: 'always-fails' }
  | { readonly kind: 'no-failure-seen' }
  | { readonly kind: 'inconclusive'; readonly why: InconclusiveReason; readonly detail: string };

/** How a framework takes part in a session: which one, which knob takes the seed, what to tell the user. */
export interface FrameworkUse {
  readonly name: string;
  /** The knob that takes the seed, in words (`PYTHONHASHSEED and pytest-randomly's seed`); null: none consumes it. */
  readonly seedKnob: string | null;
  /** The exact shell line of the runs where it differs from what the user gave; null: unchanged. */
  readonly extendedCommand: string | null;
}

/** How a failure can be made to happen again: a shell line that a person can paste. */
export interface Replay {
  /** Index in the session's test table; null: the whole command. */
  readonly test: number | null;
  readonly run: number;
  readonly seed: number;
  readonly commandLine: string;
  /** True when the line executes that one test alone. */
  readonly selectsTest: boolean;
}

/** What an experiment of the diagnosis varies between its two arms; `seed`: a failing run's against a passing run's. */
export type Contrast =
  | 'seed'
  | 'hash-seed'
  | 'alone'
  | 'after-tests'
  | 'parallelism'
  | 'fresh-copy'
  | 'own-network'
  | 'order'
  | 'timezone'
  | 'locale'
  | 'cpu-jitter'
  | 'one-cpu';

/** How one arm of an experiment carries the command out. */
export interface TrialSetting {
  /** This test alone, by its index in the session's test table; null: the command as it is. */
  readonly only: number | null;
  /**
   * Exactly these tests, by their indices, in this order where the framework can be told one; null: not chosen one by
   * one.
   */
  readonly chosen: readonly number[] | null;
  /** True: by the line that a person can paste; false: as the session itself runs it. */
  readonly pasted: boolean;
  /** How many trials of the arm go on at the same time. */
  readonly parallel: number;
  /** `fresh`: a copy that no run was in before. */
  readonly copies: 'session' | 'fresh';
  readonly network: 'session' | 'private';
  readonly conditions: Conditions;
  /** The one seed of all trials; null: another for each pair of trials, the same in both arms. */
  readonly seed: number | null;
  /** Python's hash seed, where it is not the trial's seed. */
  readonly hashSeed: number | null;
}

/** A test, or tests that fail together, whose failures are diagnosed. */
export interface DiagnosisSubject {
  /** The one that is watched, by its index in the session's test table; null: the command as a whole. */
  readonly test: number | null;
  /** All that the answer holds for, `test` among them. */
  readonly tests: readonly number[];
  /** A failing run of the session, and a passing one. */
  readonly failing: SeededRun;
  readonly passing: SeededRun;
  /** Of the session's own runs. */
  readonly failures: number;
  readonly runs: number;
}

/** What repeats a run. */
export interface SeededRun {
  readonly run: number;
  readonly seed: number;
  readonly conditions: Conditions;
}

/** Two ways of running the command, which differ in one thing. */
export interface Experiment {
  /** Its place in the diagnosis, from 0. */
  readonly id: number;
  readonly contrast: Contrast;
  /**
   * `screen` looks for what may matter; `search` asks whether the treatment alone still shows what a cause was named
   * for, so its control is not run; only `confirm`, of a size fixed beforehand and on fresh runs, can name a cause.
   */
  readonly stage: 'screen' | 'search' | 'confirm';
  /** Indices into the diagnosis's subjects. */
  readonly subjects: readonly number[];
  readonly control: TrialSetting;
  readonly treatment: TrialSetting;
  /** Trials in each arm that it takes at most. */
  readonly size: number;
  /** The shell line of the treatment, with its first seed. */
  readonly commandLine: string;
}

/** One run of an experiment's arm. */
export interface Trial {
  readonly experiment: number;
  readonly arm: 'control' | 'treatment';
  readonly seed: number;
  readonly outcome: Outcome;
  /** As an observation's, against the session's test table; empty where no report could be read. */
  readonly marks: string;
  /** The tests in the order in which they were executed, as far as the report tells it; null: nothing asked for it. */
  readonly order: readonly number[] | null;
  readonly durationMs: number;
}

/** What was tried after the session to find out why its tests are flaky. */
export interface Diagnosis {
  readonly budgetMs: number;
  readonly subjects: readonly DiagnosisSubject[];
  readonly experiments: readonly Experiment[];
  readonly trials: readonly Trial[];
  /** Null: the event stream breaks off. */
  readonly end: DiagnosisEnd | null;
}

/** `complete`: nothing was left to try. */
export type DiagnosisEnd = 'complete' | 'budget' | 'cancelled' | 'failed';

/** What is known of a session from its start. */
export interface SessionHeader {
  readonly toolVersion: string;
  readonly sessionId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly command: string;
  readonly workingDirectory: string;
  /** Absolute; where the results, the logs and the files that runs and replays load were written. */
  readonly outputDir: string;
  /** The clone URL without credentials; null for the workspace. */
  readonly repo: string | null;
  readonly rootSeed: number;
  readonly plannedRuns: number;
  readonly parallelism: number;
  readonly timeoutMs: number;
  readonly stop: StopRule;
  readonly isolation: Isolation;
  readonly privateNetwork: boolean;
  readonly perturb: Perturbation;
  readonly backend: 'runner' | 'runpod';
}

/** Everything that a session's event stream says: what the analysis works on. */
export interface Session {
  readonly header: SessionHeader;
  /** Full SHA of the tested commit; null outside a git repository. */
  readonly commit: string | null;
  /** Where the command runs, as Workspace has it; null: the workspace could not be opened. */
  readonly folder: string | null;
  readonly framework: FrameworkUse | null;
  /** The test table: an index here is the index in every `marks`. */
  readonly tests: readonly TestIdentity[];
  /** In order of run number. */
  readonly observations: readonly Observation[];
  /** For the whole command and for each failing test; empty when nothing failed. */
  readonly replays: readonly Replay[];
  /** Null: nothing was diagnosed. */
  readonly diagnosis: Diagnosis | null;
  readonly warnings: readonly string[];
  /** Null: the event stream breaks off (the detector itself was killed). */
  readonly end: SessionEnd | null;
}
