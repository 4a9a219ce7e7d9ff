/**
 * Which tests a test depends on, or why that is not known: what a search came to, read from a finished diagnosis. Pure.
 */
import type { NoPredecessors, PredecessorRole } from '../../model/cause.ts';
import type { Diagnosis } from '../../model/diagnosis.ts';
import type { Experiment } from '../../model/experiment.ts';
import type { Notebook } from './notebook.ts';
import { orderDependence } from './order-dependence.ts';
import { answerOf, confirmationsOf } from './subject-state.ts';
import type { Tally } from './tally.ts';

/** What was found out about the tests that run before one that depends on the order. */
export type Predecessors =
  | {
      readonly kind: 'found';
      readonly role: PredecessorRole;
      /** In their order; none of them can be left out. */
      readonly tests: readonly number[];
      /** After them, against by itself, on fresh runs. */
      readonly confirmation: Experiment;
      readonly tally: Tally;
      /** Runs that the search took before it. */
      readonly searchRuns: number;
    }
  | { readonly kind: 'not-found'; readonly why: NoPredecessors; readonly searchRuns: number };

/** Null: it is not known to depend on the order. */
export function predecessorsOf(
  notebook: Notebook,
  subject: number,
  level: number,
  { end, searches: canSearch = true }: Pick<Diagnosis, 'end' | 'searches'>,
): Predecessors | null {
  const dependence = orderDependence(notebook, subject, level);
  if (dependence === null) return null;
  const searches = notebook.about(subject).filter(({ stage }) => stage === 'search');
  const searchRuns = searches.reduce((sum, it) => sum + notebook.pairs(it), 0);
  const [confirmation] = confirmationsOf(notebook, subject, 'after-tests');
  const answer = confirmation === undefined ? 'open' : answerOf(notebook, confirmation, subject, level);
  if (confirmation !== undefined && answer === 'differs') {
    const tests = (confirmation.treatment.chosen ?? []).slice(0, -1);
    const tally = notebook.tally(confirmation, subject);
    return { kind: 'found', role: dependence.role, tests, confirmation, tally, searchRuns };
  }
  // No budget helps where the search cannot be made.
  if (!canSearch || (end === 'complete' && searches.length === 0))
    return { kind: 'not-found', why: 'not-selectable', searchRuns };
  const why = end !== 'complete' ? 'out-of-budget' : answer === 'alike' ? 'not-confirmed' : 'not-reproduced';
  return { kind: 'not-found', why, searchRuns };
}
