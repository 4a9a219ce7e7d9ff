/** What was tried to find out why tests are flaky. */
import type { Conditions } from './conditions.ts';
import type { Experiment, Trial } from './experiment.ts';

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

/** What was tried after the session to find out why its tests are flaky. */
export interface Diagnosis {
  readonly budgetMs: number;
  /** False: chosen tests cannot be run together here, so that nothing can search for those that others depend on. */
  readonly searches?: boolean | undefined;
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
