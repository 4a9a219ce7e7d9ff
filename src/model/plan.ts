/** What a session is to run, and when it stops. */
import type { Conditions } from './conditions.ts';

/** One execution of the test command to be made. */
export interface PlannedRun {
  /** The name of the tree that it is to run in. */
  readonly tree: string;
  /** From 0; exported to the tests as ATTEMPT. */
  readonly run: number;
  /** 1 to 2^31-1, distinct within the session; exported as TEST_SEED. */
  readonly seed: number;
  readonly conditions: Conditions;
  /** The run whose seed and ATTEMPT it has; left out: its own. */
  readonly repeats?: number;
}

/** All runs of a session, in launch order. A pure function of the root seed and the number of runs. */
export interface Plan {
  /** 0 to 2^31-1. */
  readonly rootSeed: number;
  readonly runs: readonly PlannedRun[];
}

/**
 * When to stop starting runs: once the first runs all failed alike, never early, at the first failure, or once a pass
 * and a failure were seen.
 */
export const STOP_RULES = ['auto', 'all', 'first-failure', 'decided'] as const;

/** One of them. */
export type StopRule = (typeof STOP_RULES)[number];
