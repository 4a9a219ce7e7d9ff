/**
 * A rate's exact interval, for each way in which the runs came to be counted.
 * Knows counts only: which runs count is decided in stopped-rate.ts.
 */
import betaQuantile from '@stdlib/math-base-special-betaincinv';
import { requireCounts, requireProbability } from './counts.ts';

/** How an interval was made; shown beside it wherever it is shown. */
export const INTERVAL_METHODS = [
  /** The number of runs was fixed beforehand (Clopper & Pearson 1934). */
  'clopper-pearson',
  /** Stopped at a failure: the number of runs is what chance decided. */
  'inverse-binomial',
  /** Would have stopped early, had the first runs all failed alike: Clopper-Pearson, less what that chance takes. */
  'alike-stop',
  /** Stopped as soon as a pass and a failure had both been seen. */
  'both-outcomes',
  /** Holds at every moment at once, whatever the stopping (Robbins 1970). */
  'confidence-sequence',
] as const;
/** One of them. */
export type IntervalMethod = (typeof INTERVAL_METHODS)[number];

/** The rates that the counts do not refute. */
export interface Interval {
  /** 0 to 1. */
  readonly lower: number;
  /** 0 to 1, at least `lower`. */
  readonly upper: number;
  /** Nominal coverage, for example 0.95; the true one is at least that. */
  readonly confidence: number;
  readonly method: IntervalMethod;
  /** The counts that it is made of; where a session stopped early, those of the runs up to the stop. */
  readonly failures: number;
  readonly runs: number;
}

/**
 * Exact interval for `failures` of a number of runs that was fixed beforehand.
 * Without a run it is 0 to 1. Throws RangeError on impossible counts.
 */
export function exactBinomialInterval(failures: number, runs: number, confidence = 0.95): Interval {
  requireCounts('failures', failures, runs);
  requireProbability('confidence', confidence);
  const tail = (1 - confidence) / 2;
  const lower = failures === 0 ? 0 : betaQuantile(tail, failures, runs - failures + 1);
  const upper = failures === runs ? 1 : betaQuantile(1 - tail, failures + 1, runs - failures);
  return { lower, upper, confidence, method: 'clopper-pearson', failures, runs };
}

/**
 * Exact interval where the runs ended with the `failures`-th failure: the last of the `runs` is one.
 * A limit on the number of runs changes nothing: it moves neither tail of an outcome that was reached before it.
 * Throws RangeError on impossible counts, and without a failure (use exactBinomialInterval there).
 */
export function inverseBinomialInterval(failures: number, runs: number, confidence = 0.95): Interval {
  requireCounts('failures', failures, runs);
  requireProbability('confidence', confidence);
  if (failures === 0)
    throw new RangeError('failures must be at least 1 where the runs were stopped by a failure, got 0.');
  const tail = (1 - confidence) / 2;
  const lower = betaQuantile(tail, failures, runs - failures + 1);
  const upper = failures === runs ? 1 : betaQuantile(1 - tail, failures, runs - failures);
  return { lower, upper, confidence, method: 'inverse-binomial', failures, runs };
}
