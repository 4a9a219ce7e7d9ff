/**
 * Whether tests that failed together may have done so by chance: with many flaky tests, some pair always does. Pure.
 */
import { hypergeometricWeights, lnChoose } from './weights.ts';

/** Groups that chance brings about oftener than this, counted over all groups of their size, are not reported. */
const EXPECTED_BY_CHANCE = 0.05;

/**
 * True when independent tests would hardly (0.05 such groups expected) be found to have failed together in as many
 * runs. `sizes`: in how many of the `runs` each test of the group failed; `together`: in how many all did;
 * `candidates`: how many flaky tests the group was picked from. Needs together <= every size <= runs.
 */
export function groupIsBeyondChance(
  sizes: readonly number[],
  together: number,
  runs: number,
  candidates: number,
): boolean {
  const each = sizes.map((size) => lnChoose(runs - together, size - together) - lnChoose(runs, size));
  const lnExpected =
    lnChoose(candidates, sizes.length) + lnChoose(runs, together) + each.reduce((sum, it) => sum + it, 0);
  return lnExpected <= Math.log(EXPECTED_BY_CHANCE);
}

/**
 * The same for the best pair of a group whose tests rarely all fail at once: `common` runs of those that each failed
 * in.
 */
export function pairIsBeyondChance(
  sizes: readonly [number, number],
  common: number,
  runs: number,
  candidates: number,
): boolean {
  const { first, weights } = hypergeometricWeights(sizes[0], runs - sizes[0], sizes[1]);
  const tail = weights.slice(common - first).reduce((sum, it) => sum + it, 0);
  return ((candidates * (candidates - 1)) / 2) * tail <= EXPECTED_BY_CHANCE;
}
