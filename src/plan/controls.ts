/**
 * Which runs of a plan are repeated, and in which order, to find out whether runs fail because of each other: drawn
 * beforehand, whatever their outcomes. Runs chosen because they failed would fail less often the next time by chance
 * alone, and look like a collision. Pure.
 */
import type { Plan, PlannedRun } from '../model/plan.ts';
import { drawn, shuffled } from './draws.ts';
import { planRuns } from './plan.ts';

const KEY = 0x61736b21;

/**
 * So many runs, in an order drawn by the root seed; each comes once before any comes again.
 * @param runs those that may be repeated; their order does not matter
 * @param first the number of the first control: those of the plan are taken
 * @param skip how many of the order were carried out before
 */
export function plannedControls(
  rootSeed: number,
  runs: readonly PlannedRun[],
  { first, count, skip }: { readonly first: number; readonly count: number; readonly skip: number },
): PlannedRun[] {
  const order = shuffled(
    runs.toSorted((a, b) => a.run - b.run),
    rootSeed,
    KEY,
  );
  return Array.from({ length: order.length === 0 ? 0 : count }, (_, index) => {
    const repeated = order[(index + skip) % order.length] as PlannedRun;
    return { ...repeated, run: first + index, repeats: repeated.run };
  });
}

/**
 * So many runs of a plan that follow each other, or all where it has no more, with no condition: for machines that are
 * asked for a range. Its place is drawn by the root seed.
 * @param runs how many the plan has
 * @param skip how many were carried out before: the range begins after them, where the plan has as many
 */
export function plannedRange(
  rootSeed: number,
  runs: number,
  { count, skip }: { readonly count: number; readonly skip: number },
): Plan {
  const free = Math.max(1, runs - count + 1);
  const start = (drawn(rootSeed, KEY, 0) + skip) % free;
  return { rootSeed, runs: planRuns(rootSeed, runs).runs.slice(start, start + count) };
}
