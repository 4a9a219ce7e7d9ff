/**
 * Which runs of a plan are repeated, and in which order, to find out whether runs fail because of each other: drawn
 * beforehand, whatever their outcomes. Runs chosen because they failed would fail less often the next time by chance
 * alone, and look like a collision. Pure.
 */
import type { PlannedRun } from '../model/plan.ts';
import { shuffled } from './draws.ts';

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
