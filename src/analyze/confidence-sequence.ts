/** The interval that holds under every stop: for rates that were looked at while they grew. */
import { requireCounts, requireProbability } from './counts.ts';
import type { Interval } from './rates.ts';

/**
 * Beta-binomial mixture: every p with B(a+k, a+n-k) / (B(a,a) p^k (1-p)^(n-k)) < 1 / (1 - confidence)
 * (Robbins 1970; Howard, Ramdas, McAuliffe & Sekhon 2021). Without a run it is 0 to 1.
 *
 * `prior` is a, over 0. One half by default: by Krichevsky & Trofimov (1981) the mixture then loses at most
 * ln(n)/2 + ln 2 against the best p for every sequence, where a = 1 loses ln(n+1) at all-passed, which is the case
 * that matters most here: 0 of 59 gives 9 % in place of 11 %. Throws RangeError on impossible counts.
 */
export function confidenceSequence(failures: number, runs: number, confidence = 0.95, prior = 0.5): Interval {
  requireCounts('failures', failures, runs);
  requireProbability('confidence', confidence);
  if (!(prior > 0)) throw new RangeError(`prior must be over 0, got ${prior}.`);
  const floor = lnMixture(failures, runs, prior) + Math.log1p(-confidence);
  const refuted = (p: number): boolean => lnLikelihood(p, failures, runs) <= floor;
  const best = runs === 0 ? 0.5 : failures / runs;
  return {
    lower: failures === 0 ? 0 : boundary(refuted, 0, best),
    upper: failures === runs ? 1 : boundary(refuted, 1, best),
    confidence,
    method: 'confidence-sequence',
    failures,
    runs,
  };
}

function lnLikelihood(p: number, failures: number, runs: number): number {
  const failing = failures === 0 ? 0 : failures * Math.log(p);
  return failing + (runs === failures ? 0 : (runs - failures) * Math.log1p(-p));
}

/** ln of B(a+k, a+n-k) / B(a, a): the chance of the sequence, one run after the other. */
function lnMixture(failures: number, runs: number, prior: number): number {
  let sum = 0;
  for (let k = 0; k < failures; k++) sum += Math.log(prior + k);
  for (let k = 0; k < runs - failures; k++) sum += Math.log(prior + k);
  for (let k = 0; k < runs; k++) sum -= Math.log(2 * prior + k);
  return sum;
}

/** The likelihood falls on both sides of its peak, so the kept rates are one interval: halve down to its end. */
function boundary(refuted: (p: number) => boolean, outside: number, inside: number): number {
  let [out, kept] = [outside, inside];
  for (let step = 0; step < 60; step++) {
    const middle = (out + kept) / 2;
    if (refuted(middle)) out = middle;
    else kept = middle;
  }
  return out;
}
