/** Failing runs that printed different things. Pure. */
import type { FailingRunView } from './view-details.ts';

/**
 * Of runs that failed alike the first; times, seeds and addresses make no difference, and silent runs have nothing to
 * show.
 */
export function distinctTails(runs: readonly FailingRunView[]): FailingRunView[] {
  const byFailure = new Map<string, FailingRunView>();
  for (const run of runs) {
    const failure = run.tail.replace(/\d+/g, '0').trim();
    if (failure !== '' && !byFailure.has(failure)) byFailure.set(failure, run);
  }
  return [...byFailure.values()];
}
