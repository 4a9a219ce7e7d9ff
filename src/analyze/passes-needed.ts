/**
 * How many runs in a row must pass before "it does not fail like this" is more than chance. Pure.
 *
 * Of n runs in one setting, k failed. If the setting did not matter, the runs of another one would be more of the same:
 * the chance that the first m of them all pass is at most C(n-k+m, m) / C(n+m, m) (Fisher's exact test of 0 of m
 * against k of n). The number that is needed is fixed by k before the first of them, and the first failure ends the
 * question, so that there is one look and no peeking. docs/adr/0015 has the size of the whole procedure: under 1 % at
 * any true rate.
 */
import { requireCounts } from './counts.ts';

/** The chance of a false claim, at most. */
export const ASK_LEVEL = 0.01;

/** Nobody waits for more. */
const MOST_PASSES = 1000;

/** Passes in a row that differ from `failures` of `runs` at this level; null: no number that anybody waits for. */
export function passesNeeded(failures: number, runs: number, level = ASK_LEVEL): number | null {
  requireCounts('failures', failures, runs);
  if (failures === 0) return null;
  let chance = 1;
  for (let passes = 1; passes <= MOST_PASSES; passes += 1) {
    chance *= (runs - failures + passes) / (runs + passes);
    if (chance <= level) return passes;
  }
  return null;
}

/** Runs of a plan are asked at least so often, where that can decide. */
export const LEAST_SHARE = 30;

/** How many runs of a plan are repeated at most: as many as it has, or a few more where it is short. */
export function mostControls(plannedRuns: number): number {
  return Math.max(LEAST_SHARE, plannedRuns);
}
