/** Whether a session measured its tests at all. Pure. */
import type { InconclusiveReason } from '../model/session-end.ts';
import type { Results } from './results-schema.ts';

/**
 * After these no test was really run: a rate, its power, or a line that makes it fail again would be about something
 * else.
 */
const NOTHING_MEASURED: readonly string[] = [
  'command-not-found',
  'setup-failed',
  'workspace-failed',
  'backend-failed',
  'no-tests-executed',
  'could-not-run',
] satisfies InconclusiveReason[];

/** False: its runs say nothing about the tests. */
export function measuredTests({
  verdict,
  verdict_reason: reason,
}: Pick<Results, 'verdict' | 'verdict_reason'>): boolean {
  return verdict !== 'inconclusive' || reason === null || !NOTHING_MEASURED.includes(reason.why);
}
