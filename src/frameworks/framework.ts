/**
 * What the engine asks of a test framework: recognise it, prepare a run, read its report, replay one test.
 * One file per framework implements this; adding one is described in docs/adding-a-framework.md.
 */
import type { Invocation, ProjectFacts } from '../command/invocation.ts';
import type { TestOrder } from '../model/conditions.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { TestReport } from '../model/test-result.ts';

/** That a framework is at work in this command, and through which of its invocations. */
export interface Recognition {
  readonly invocation: Invocation;
  /** The framework's version, where knobs depend on it and the repository tells it. */
  readonly version?: string;
}

/** All that one run's preparation depends on. */
export interface RunRequest {
  readonly commandLine: string;
  readonly recognition: Recognition;
  /** 1 to 2^31-1. */
  readonly seed: number;
  readonly order: TestOrder;
  /** Absolute; empty and this run's own; where reports of ours go. */
  readonly reportDir: string;
  /** Absolute; holds this framework's `supportFiles`, the same for all runs. */
  readonly supportDir: string;
  /**
   * The environment that the run would have without us: read it to extend PYTEST_ADDOPTS, NODE_OPTIONS, GOFLAGS, never
   * to drop them.
   */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How a run is to be started. */
export interface PreparedRun {
  /** The request's own command line wherever the environment is enough. */
  readonly commandLine: string;
  /** Variables to set on top of the run's environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** What a finished run left behind. */
export interface RunEvidence {
  /** 0 to 255; 124 for a time-out, 128 + n for a signal. */
  readonly exitCode: number;
  readonly timedOut: boolean;
  /** The same folder that the run's preparation got. */
  readonly reportDir: string;
  /** Absolute path of the working directory as the tests saw it: strip it from reported paths. */
  readonly workingDirectory: string;
  /**
   * Absolute paths of the JUnit files that the command itself wrote in this run: those that match `report-files`, or
   * the framework's own `reportFiles`. Earlier ones were removed before the run.
   */
  readonly reportFiles: readonly string[];
  /** Absolute paths of the complete logs (head and tail past 100 MB); null when the stream stayed empty. */
  readonly stdoutLog: string | null;
  readonly stderrLog: string | null;
}

/** How one test is replayed with one seed. */
export interface ReplayRequest {
  readonly commandLine: string;
  readonly recognition: Recognition;
  readonly seed: number;
  readonly order: TestOrder;
  /** Null: the whole command. */
  readonly test: TestIdentity | null;
  /** All tests that the session has seen, which may tell what stands around this one; left out: not known. */
  readonly seen?: readonly TestIdentity[];
  /** Absolute; where this framework's `supportFiles` stand, for a line that needs them. */
  readonly supportDir: string;
  /**
   * Absolute; where the line's run is to write its report, for a framework that hears so by its arguments; left out: it
   * is a person's line.
   */
  readonly reportDir?: string;
}

/** A shell line that a person can paste: `exact` when it selects the one test, not only the whole command. */
export interface ReplayCommand {
  readonly commandLine: string;
  readonly selectsTest: boolean;
}

/** How chosen tests are run together, and no others. */
export interface ChosenRequest extends Omit<ReplayRequest, 'test'> {
  /** Each once, in the order in which they are to run. */
  readonly tests: readonly TestIdentity[];
}

/** That a framework can run chosen tests together: what a search for the test that disturbs another one needs. */
export interface ChosenTests {
  /** `given`: they run in the order of the request; `own`: in the one that the command has by itself. */
  readonly order: 'given' | 'own';
  /** Whether the one can leave something behind for the other: not where they never share a process. */
  meet(one: TestIdentity, other: TestIdentity): boolean;
  /** A shell line that a person can paste; null where it cannot name one of them. */
  line(request: ChosenRequest): string | null;
}

/** A test framework, as the engine sees it. Everything here is free of side effects but `read`, which reads files. */
export interface Framework {
  /** As the `framework` input names it: `pytest`, `go`, `node-test`; of several in one command `pytest and jest`. */
  readonly name: string;
  /** Which orders `prepare` can really bring about. */
  readonly orders: readonly TestOrder[];
  /** Files of ours that its runs load: file name -> text. Written once per session to `supportDir`. */
  readonly supportFiles?: Readonly<Record<string, string>>;
  /**
   * Glob, relative to the working directory, of the JUnit files that its runs write into the working copy; they are
   * removed before each run.
   */
  readonly reportFiles?: string;
  /** Folders that must stand in a run's `reportDir` before it begins. */
  readonly reportFolders?: readonly string[];
  /** Null: this command does not run this framework. */
  recognise(facts: ProjectFacts): Recognition | null;
  prepare(request: RunRequest): PreparedRun;
  /**
   * The knob that takes the seed, in words, judged from a finished run's own files and output where that is surer
   * than guessing; null: nothing consumes it.
   */
  seedKnob(evidence: RunEvidence): Promise<string | null>;
  /** Never throws: what cannot be read is `unreadable`, with the reason. */
  read(evidence: RunEvidence): Promise<TestReport>;
  replay(request: ReplayRequest): ReplayCommand;
  /** Left out: it runs one test or all. */
  readonly chosen?: ChosenTests;
}
