/**
 * Exact tests of two failure rates, for the 2 x 2 table of two arms. Two-sided for causes: a condition may make
 * failures rarer as well as more frequent.
 */
import { requireCounts } from './counts.ts';
import { binomialWeights, hypergeometricWeights } from './weights.ts';

/** One arm of an experiment: failures among its observed runs. */
export interface Arm {
  readonly failures: number;
  readonly runs: number;
}

/** Tables whose chance differs by rounding alone are equally likely. */
const TIE = 1 + 1e-7;

/**
 * Fisher's exact test: the chance, given the total of failures, of a table at most as likely as this one. 1 where an
 * arm has no run. Throws RangeError on impossible counts.
 */
export function fisherTest(a: Arm, b: Arm): number {
  requireCounts('failures', a.failures, a.runs);
  requireCounts('failures', b.failures, b.runs);
  const { first, values } = fisherValues(a.runs, b.runs, a.failures + b.failures);
  return values[a.failures - first] ?? 1;
}

/**
 * Boschloo's test in both directions: twice the smaller of the one-sided p-values. More power than Fisher's at the same
 * size. 1 where an arm has no run. Meant for up to some 200 runs an arm. Throws RangeError on impossible counts.
 */
export function boschlooTest(a: Arm, b: Arm): number {
  const aIsLower = a.failures * b.runs <= b.failures * a.runs;
  return Math.min(1, 2 * (aIsLower ? boschlooLessTest(a, b) : boschlooLessTest(b, a)));
}

/**
 * Boschloo's test of "the first arm fails less often than the second", for a direction that was fixed beforehand ("it
 * is fixed"): Fisher's one-sided p-value serves as the statistic of an unconditional test, that is, the answer is the
 * highest chance, over every common failure rate, of a table that is as extreme (Boschloo 1970).
 */
export function boschlooLessTest(lower: Arm, higher: Arm): number {
  requireCounts('failures', lower.failures, lower.runs);
  requireCounts('failures', higher.failures, higher.runs);
  if (lower.runs === 0 || higher.runs === 0) return 1;
  return highestChance(asExtreme(lower, higher), lower.runs, higher.runs);
}

/** A number for each possible count of an arm's failures; `first`: the least such count. */
interface Values {
  readonly first: number;
  readonly values: Float64Array;
}

/** Fisher's two-sided p-value of every table with these margins; `first`: the least failures of arm a. */
function fisherValues(runsA: number, runsB: number, failures: number): Values {
  const { first, weights } = hypergeometricWeights(runsA, runsB, failures);
  const values = weights.map((weight) => Math.min(1, sum(weights.filter((other) => other <= weight * TIE))));
  return { first, values };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * For each number of failures in the low arm: the least number in the high arm that makes the table as extreme as the
 * one seen.
 */
type Region = Int32Array;

/** One-sided p-values fall as the high arm's failures grow, so one number says which tables of a row are inside. */
function asExtreme(low: Arm, high: Arm): Region {
  const region = new Int32Array(low.runs + 1).fill(high.runs + 1);
  const seen = lowerTails(low.runs, high.runs, low.failures + high.failures);
  const limit = (seen.values[low.failures - seen.first] ?? 1) * TIE;
  for (let failures = 0; failures <= low.runs + high.runs; failures++) {
    const { first, values: tails } = lowerTails(low.runs, high.runs, failures);
    for (let index = 0; index < tails.length && (tails[index] ?? 1) <= limit; index++) {
      const ofLow = first + index;
      region[ofLow] = Math.min(region[ofLow] ?? 0, failures - ofLow);
    }
  }
  return region;
}

/** P(at most this many of the failures are the low arm's), for each possible number; `first` is the least. */
function lowerTails(runsLow: number, runsHigh: number, failures: number): Values {
  const { first, weights } = hypergeometricWeights(runsLow, runsHigh, failures);
  for (let index = 1; index < weights.length; index++)
    weights[index] = (weights[index] ?? 0) + (weights[index - 1] ?? 0);
  return { first, values: weights };
}

/** The chance of the region where both arms fail at this rate. */
function chanceOf(region: Region, runsLow: number, runsHigh: number, rate: number): number {
  const ofLow = binomialWeights(runsLow, rate);
  const fromHigh = binomialWeights(runsHigh, rate);
  for (let k = runsHigh - 1; k >= 0; k--) fromHigh[k] = (fromHigh[k] ?? 0) + (fromHigh[k + 1] ?? 0);
  let chance = 0;
  for (let k = 0; k <= runsLow; k++) chance += (ofLow[k] ?? 0) * (fromHigh[region[k] ?? 0] ?? 0);
  return chance;
}

/** Rates tried before the best are refined; as fine as the peaks of a polynomial of that degree are. */
const COARSE_STEPS = 200;
const PEAKS_REFINED = 3;

function highestChance(region: Region, runsLow: number, runsHigh: number): number {
  const chance = (rate: number) => chanceOf(region, runsLow, runsHigh, rate);
  const coarse = Array.from({ length: COARSE_STEPS - 1 }, (_, step) => ({
    rate: (step + 1) / COARSE_STEPS,
    chance: 0,
  }));
  for (const point of coarse) point.chance = chance(point.rate);
  const peaks = coarse.filter(
    (point, index) =>
      point.chance >= (coarse[index - 1]?.chance ?? 0) && point.chance >= (coarse[index + 1]?.chance ?? 0),
  );
  const best = peaks.sort((a, b) => b.chance - a.chance).slice(0, PEAKS_REFINED);
  return best.reduce(
    (highest, { rate }) => Math.max(highest, peakChance(chance, rate - 1 / COARSE_STEPS, rate + 1 / COARSE_STEPS)),
    0,
  );
}

/** Golden-section search for the highest value between two rates (Kiefer 1953). */
function peakChance(chance: (rate: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
  let [atLeft, atRight] = [chance(left), chance(right)];
  for (let step = 0; step < 24; step++) {
    if (atLeft < atRight) {
      [low, left, atLeft] = [left, right, atRight];
      right = low + ratio * (high - low);
      atRight = chance(right);
    } else {
      [high, right, atRight] = [right, left, atLeft];
      left = high - ratio * (high - low);
      atLeft = chance(left);
    }
  }
  return Math.max(atLeft, atRight);
}
