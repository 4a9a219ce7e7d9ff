/** What a number of runs could have shown, and how many runs a rate needs to show. */
import { requireProbability, requireWhole } from './counts.ts';

/**
 * The smallest true failure rate that `runs` independent runs show at least once with this confidence: 1 - (1 -
 * c)^(1/n). Null without a run: nothing could have shown. Stopping at the first failure does not spoil it.
 */
export function detectableRate(runs: number, confidence = 0.95): number | null {
  requireWhole('runs', runs);
  requireProbability('confidence', confidence);
  return runs === 0 ? null : -Math.expm1(Math.log1p(-confidence) / runs);
}

/** How many runs show a true failure rate (over 0, at most 1) at least once with this confidence: 59 for 0.05. */
export function runsToDetect(rate: number, confidence = 0.95): number {
  requireProbability('confidence', confidence);
  if (!(rate > 0 && rate <= 1)) throw new RangeError(`rate must be over 0 and at most 1, got ${rate}.`);
  if (rate === 1) return 1;
  const exact = Math.log1p(-confidence) / Math.log1p(-rate);
  return Math.max(1, Math.ceil(exact * (1 - ROUNDING)));
}

/** So that a rate made by detectableRate(n) needs n runs and not n + 1. */
const ROUNDING = 1e-12;
