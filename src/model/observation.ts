/** A run as it was seen, against the session's test table. */
import type { Conditions } from './conditions.ts';
import type { Outcome } from './outcome.ts';
import type { TestFailure, TestReport } from './test-result.ts';

/** One failing test of one run, by its index in the session's test table. */
export interface ObservedFailure {
  readonly test: number;
  readonly failure: TestFailure;
}

/** The per-test results of one observation, against the session's test table. */
export interface ObservedTests {
  readonly kind: TestReport['kind'];
  /** One mark (model/marks.ts) per test index, shorter where later tests were not known yet (those are missing). */
  readonly marks: string;
  readonly failures: readonly ObservedFailure[];
  /** Why the report could not be read, or why the tests could not run; null when neither. */
  readonly problem: string | null;
  /** True when the framework itself said that it could not run the tests. */
  readonly couldNotRun: boolean;
}

/** A run, its outcome, its per-test results and the conditions it ran under. */
export interface Observation {
  /** The name of the tree that it ran in. */
  readonly tree: string;
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
