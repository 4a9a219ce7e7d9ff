/**
 * The nouns of the project as types: docs/glossary.md says each in words. A closed set is an array, from which its type, its schemas
 * and what the tests draw from are made. Everything may import this file; it imports nothing.
 */

/** What a run showed. `not-observed` means that the infrastructure lost it: it is neither a pass nor a failure. */
export type Outcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly exitCode: number }
  | { readonly kind: 'crashed'; readonly signal: string }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'not-observed'; readonly reason: string };

/** Each kind of outcome. */
export const OUTCOME_KINDS = [
  'passed',
  'failed',
  'crashed',
  'timed-out',
  'not-observed',
] as const satisfies readonly Outcome['kind'][];

/** Each order of tests: the command's own, and what we change it to. */
export const TEST_ORDERS = ['as-is', 'shuffled', 'reversed'] as const;

/** In which order a run executes its tests: as the command does by itself, or changed by us, deliberately. */
export type TestOrder = (typeof TEST_ORDERS)[number];

/** Each way of giving a run its share of the processors. */
export const CPU_CONDITIONS = ['free', 'jitter', 'one-cpu'] as const;

/**
 * How a run gets its share of the processors: as the machine gives it; all of its processes on one processor; or (`jitter`) that, where
 * the machine can, and in random bursts, stopped in between.
 */
export type CpuCondition = (typeof CPU_CONDITIONS)[number];

/** What each comes to: whether the run is kept on one processor, and whether it is stopped and continued. */
export const CPU_TREATMENTS: Readonly<Record<CpuCondition, { readonly pinned: boolean; readonly bursts: boolean }>> = {
  free: { pinned: false, bursts: false },
  jitter: { pinned: true, bursts: true },
  'one-cpu': { pinned: true, bursts: false },
};

/** Every factor, in the order in which they are shown. */
export const FACTORS = ['order', 'timezone', 'locale', 'cpu'] as const;

/** One of the things that a condition says: what a session can vary. */
export type Factor = (typeof FACTORS)[number];

/** What a run is deliberately given besides its seed. */
export interface Conditions {
  readonly order: TestOrder;
  /** A name of the time zone database; null: as the command has it. */
  readonly timezone: string | null;
  /** A name that `locale -a` knows; null: as the command has it. */
  readonly locale: string | null;
  readonly cpu: CpuCondition;
}

/** Which factors vary over a session's runs, beyond what the command does by itself; in the order of FACTORS, none: empty. */
export type Perturbation = readonly Factor[];

/**
 * What each factor is drawn from instead of what the command has; empty: it stays as the command has it. What stands there more than once
 * is drawn so much more often.
 */
export type ConditionLevels = { readonly [Name in Factor]: readonly NonNullable<Conditions[Name]>[] };

/** Every run stays as the command is. */
export const NO_LEVELS: ConditionLevels = { order: [], timezone: [], locale: [], cpu: [] };

/** The conditions of a run that is left as the command is; a field of Conditions that is no factor has no place here. */
export const PLAIN_CONDITIONS: { readonly [Name in Factor]: Conditions[Name] } = {
  order: 'as-is',
  timezone: null,
  locale: null,
  cpu: 'free',
};

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
export const STOP_RULES = ['all', 'first-failure', 'decided'] as const;
/** One of them. */
export type StopRule = (typeof STOP_RULES)[number];

/** Which tree a run executes in: the workspace itself, one copy per parallel slot, or a fresh copy for each run. */
export const ISOLATIONS = ['none', 'slot', 'run'] as const;
/** One of them. */
export type Isolation = (typeof ISOLATIONS)[number];

/** Who carries a session's runs out: this machine, or the workers of a RunPod endpoint. */
export const BACKENDS = ['runner', 'runpod'] as const;
/** One of them. */
export type BackendKind = (typeof BACKENDS)[number];

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

/** The identity as a text: two are of one test exactly if these are equal. */
export function identityKey({ file, suite, name }: TestIdentity): string {
  return JSON.stringify([file, suite, name]);
}

/** `flaky`: failed and then passed within one run, by the framework's own retry. That is evidence, not a pass. */
export const TEST_STATUSES = ['passed', 'failed', 'skipped', 'flaky'] as const;
/** What one test did in one run. */
export type TestStatus = (typeof TEST_STATUSES)[number];

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

/** Each kind of per-test report. */
export const REPORT_KINDS = ['none', 'read', 'unreadable'] as const satisfies readonly TestReport['kind'][];

/** A test's status in one run as one character, for the compact runs x tests matrix; `-` is "missing in this run". */
export const STATUS_MARKS = ['p', 'f', 's', 'r', '-'] as const;
/** One of them. */
export type StatusMark = (typeof STATUS_MARKS)[number];

/** One failing test of one run, by its index in the session's test table. */
export interface ObservedFailure {
  readonly test: number;
  readonly failure: TestFailure;
}

/** The per-test results of one observation, against the session's test table. */
export interface ObservedTests {
  readonly kind: TestReport['kind'];
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
export const INCONCLUSIVE_REASONS = [
  'command-not-found',
  'setup-failed',
  'workspace-failed',
  'backend-failed',
  'no-tests-executed',
  'could-not-run',
  'nothing-observed',
  'mostly-lost',
  'too-few-runs',
  'output-not-writable',
] as const;
/** One of them. */
export type InconclusiveReason = (typeof INCONCLUSIVE_REASONS)[number];

/** The session's answer. There is no verdict "stable": zero failures bound a rate, they do not make it zero. */
export type Verdict =
  | { readonly kind: 'flaky' }
  | { readonly kind: 'always-fails' }
  | { readonly kind: 'no-failure-seen' }
  | { readonly kind: 'inconclusive'; readonly why: InconclusiveReason; readonly detail: string };

/** Each kind of answer. */
export const VERDICTS = [
  'flaky',
  'always-fails',
  'no-failure-seen',
  'inconclusive',
] as const satisfies readonly Verdict['kind'][];

/** Each answer about one test. `skipped`: no run executed it. `inconclusive`: it only failed, in fewer runs than a verdict needs. */
export const TEST_VERDICTS = [...VERDICTS, 'skipped'] as const;
/** One test's answer. */
export type TestVerdict = (typeof TEST_VERDICTS)[number];

/** The frameworks that the input `framework` takes beside `auto` and `none`, in the order in which help and README list them. */
export const FRAMEWORK_NAMES = [
  'pytest',
  'unittest',
  'jest',
  'vitest',
  'mocha',
  'node-test',
  'go',
  'cargo',
  'nextest',
  'surefire',
  'gradle',
  'rspec',
  'minitest',
  'googletest',
  'ctest',
  'playwright',
  'tap',
  'junit',
] as const;
/** One of them. */
export type FrameworkName = (typeof FRAMEWORK_NAMES)[number];
/** Those that a command is asked for; `junit` is what the command's own report files are read by. */
export type RecognisedName = Exclude<FrameworkName, 'junit'>;

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
export const CONTRASTS = [
  'seed',
  'hash-seed',
  'alone',
  'after-tests',
  'parallelism',
  'fresh-copy',
  'own-network',
  'order',
  'timezone',
  'locale',
  'cpu-jitter',
  'one-cpu',
] as const;
/** One of them. */
export type Contrast = (typeof CONTRASTS)[number];

/** `fresh`: a copy that no run was in before. */
export const COPIES = ['session', 'fresh'] as const;

/** `private`: each run in a network of its own. */
export const NETWORKS = ['session', 'private'] as const;

/** How one arm of an experiment carries the command out. */
export interface TrialSetting {
  /** This test alone, by its index in the session's test table; null: the command as it is. */
  readonly only: number | null;
  /** Exactly these tests, by their indices, in this order where the framework can be told one; null: not chosen one by one. */
  readonly chosen: readonly number[] | null;
  /** True: by the line that a person can paste; false: as the session itself runs it. */
  readonly pasted: boolean;
  /** How many trials of the arm go on at the same time. */
  readonly parallel: number;
  readonly copies: (typeof COPIES)[number];
  readonly network: (typeof NETWORKS)[number];
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

/**
 * `screen` looks for what may matter; `search` asks whether the treatment alone still shows what a cause was named for, so its control is
 * not run; only `confirm`, of a size fixed beforehand and on fresh runs, can name a cause.
 */
export const STAGES = ['screen', 'search', 'confirm'] as const;

/** The two ways of running the command that an experiment compares. */
export const ARMS = ['control', 'treatment'] as const;

/** Two ways of running the command, which differ in one thing. */
export interface Experiment {
  /** Its place in the diagnosis, from 0. */
  readonly id: number;
  readonly contrast: Contrast;
  readonly stage: (typeof STAGES)[number];
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
  readonly arm: (typeof ARMS)[number];
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

/** Why a diagnosis ended. `complete`: nothing was left to try. */
export const DIAGNOSIS_ENDS = ['complete', 'budget', 'cancelled', 'failed'] as const;
/** One of them. */
export type DiagnosisEnd = (typeof DIAGNOSIS_ENDS)[number];

/** Why a test is flaky, as far as experiments can tell. */
export const CAUSES = [
  'seed-controlled',
  'order-dependent',
  'contention',
  'timing',
  'leftover-state',
  'time-zone',
  'locale',
  'unexplained',
  'not-enough-runs',
] as const;
/** One of them. */
export type CauseKind = (typeof CAUSES)[number];

/** What a controlling seed acts through, or what runs contend for, where that was found out. */
export const MECHANISMS = ['random-data', 'hash-order', 'test-order', 'network'] as const;
/** One of them; null: it was not found out. */
export type Mechanism = (typeof MECHANISMS)[number] | null;

/** What tests that run before a test do to it: make it fail, or give it what it needs to pass. */
export const PREDECESSOR_ROLES = ['polluter', 'state-setter'] as const;
/** One of them. */
export type PredecessorRole = (typeof PREDECESSOR_ROLES)[number];

/** Why no test before it is named. */
export const NO_PREDECESSORS = [
  /** The framework runs one test or all. */
  'not-selectable',
  /** Chosen tests, run by themselves, do not do what they do in the suite. */
  'not-reproduced',
  'not-confirmed',
  'out-of-budget',
] as const;
/** One of them. */
export type NoPredecessors = (typeof NO_PREDECESSORS)[number];

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
  readonly backend: BackendKind;
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
