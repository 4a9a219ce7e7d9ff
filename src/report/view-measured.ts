/** Whether a session measured its tests at all. Pure. */
import { NOTHING_MEASURED } from '../model/session-end.ts';
import type { Results } from './results-schema.ts';

/** False: its runs say nothing about the tests. */
export function measuredTests({
  verdict,
  verdict_reason: reason,
}: Pick<Results, 'verdict' | 'verdict_reason'>): boolean {
  return verdict !== 'inconclusive' || reason === null || !NOTHING_MEASURED.some((why) => why === reason.why);
}
