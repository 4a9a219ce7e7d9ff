/** The exact test of one condition where others vary too: like is compared with like. Pure. */
import type { Arm } from './exact-tests.ts';
import { hypergeometricWeights } from './weights.ts';

/** Runs that are alike in all other conditions: those with the one in question, and those without. */
export interface Stratum {
  readonly with: Arm;
  readonly without: Arm;
}

/** An exact two-sided p-value. */
export interface ExactTest {
  readonly p: number;
  /** The least that any distribution of these failures over the runs could have given. */
  readonly least: number;
}

/** Tables whose chance differs by rounding alone are equally likely. */
const TIE = 1 + 1e-7;

/**
 * Given how many runs of each stratum failed: the chance that so many of all failures, or a number at most as likely,
 * fall on the runs with the condition, if it does not matter (Zelen 1971). With one stratum it is Fisher's exact test.
 */
export function stratifiedTest(strata: readonly Stratum[]): ExactTest {
  let first = 0;
  let chances = Float64Array.of(1);
  for (const { with: on, without: off } of strata) {
    const own = hypergeometricWeights(on.runs, off.runs, on.failures + off.failures);
    first += own.first;
    chances = convolved(chances, own.weights);
  }
  const seen = strata.reduce((total, { with: on }) => total + on.failures, 0);
  const limit = (chances[seen - first] ?? 1) * TIE;
  return {
    p: Math.min(1, sumUpTo(chances, limit)),
    least: sumUpTo(
      chances,
      chances.reduce((a, b) => Math.min(a, b), 1),
    ),
  };
}

/** The distribution of the sum of two counts. */
function convolved(a: Float64Array, b: Float64Array): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(a.length + b.length - 1);
  for (const [i, chanceA] of a.entries()) {
    for (const [j, chanceB] of b.entries()) sums[i + j] = (sums[i + j] ?? 0) + chanceA * chanceB;
  }
  return sums;
}

function sumUpTo(chances: Float64Array, limit: number): number {
  return chances.reduce((total, chance) => (chance <= limit ? total + chance : total), 0);
}
