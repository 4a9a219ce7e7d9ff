/** That runs tell nothing of their tests, in words. Pure. */
import { isUnread } from '../analyze/hopeless.ts';
import type { Session } from '../model/session.ts';
import type { Verdict } from '../model/verdict.ts';
import { counted } from './numbers.ts';

/**
 * One sentence where some runs that came to an end by themselves left no report that can be read; none where that is
 * the verdict.
 */
export function unreadSentences(
  { observations, header }: Pick<Session, 'observations' | 'header'>,
  verdict: Verdict,
): string[] {
  if (verdict.kind === 'inconclusive' && verdict.why === 'report-not-read') return [];
  const ended = observations.filter(({ outcome }) => outcome.kind === 'passed' || outcome.kind === 'failed');
  const isAsked = header.askedReport !== undefined;
  const unread = ended.filter((one) => isUnread(one) && (isAsked || one.tests.kind === 'unreadable'));
  if (unread.length === 0) return [];
  const reason = unread.map(({ tests }) => tests.problem).find((problem) => problem !== null);
  const why = reason ?? `nothing that \`${header.askedReport?.input}\` asks for was there`;
  const of = unread.length === ended.length ? 'any run' : `${unread.length} of ${counted(ended.length, 'run')}`;
  return [`No test result was read in ${of} (${why}): their tests are missing from this report.`];
}
