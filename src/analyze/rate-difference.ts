/** How far two failure rates lie apart, with an interval. */
import { requireCounts, requireProbability } from './counts.ts';
import type { Arm } from './exact-tests.ts';
import { exactBinomialInterval } from './rates.ts';

/** First arm's rate minus the second's, -1 to 1. */
export interface RateDifference {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly confidence: number;
  readonly method: 'newcombe-clopper-pearson';
}

/**
 * The difference of rates, its interval made of the two arms' own by Newcombe's square-and-add (1998, method 10), with
 * the exact interval in the place of Wilson's, whose coverage is too low at rare failures: so this one errs on the wide
 * side. Throws RangeError on impossible counts and where an arm has no run.
 */
export function rateDifference(a: Arm, b: Arm, confidence = 0.95): RateDifference {
  for (const { failures, runs } of [a, b]) {
    requireCounts('failures', failures, runs);
    if (runs === 0) throw new RangeError('Each arm must have at least one observed run, got 0.');
  }
  requireProbability('confidence', confidence);
  const [rateA, rateB] = [a.failures / a.runs, b.failures / b.runs];
  const [ofA, ofB] = [
    exactBinomialInterval(a.failures, a.runs, confidence),
    exactBinomialInterval(b.failures, b.runs, confidence),
  ];
  const difference = rateA - rateB;
  return {
    difference,
    lower: difference - Math.hypot(rateA - ofA.lower, ofB.upper - rateB),
    upper: difference + Math.hypot(ofA.upper - rateA, rateB - ofB.lower),
    confidence,
    method: 'newcombe-clopper-pearson',
  };
}
