/** What is not known of tests, in words. Pure. */
import { isUnread } from '../analyze/hopeless.ts';
import type { TestRow } from '../analyze/test-table.ts';
import { isChanging } from '../model/changing-names.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import type { Verdict } from '../model/verdict.ts';
import { counted } from './numbers.ts';
import { listed, testId } from './test-id.ts';

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
  const partly = ended.filter((one) => !isUnread(one) && one.tests.kind === 'unreadable');
  const asked = `nothing that \`${header.askedReport?.input}\` asks for was there`;
  return [
    ...sentence('No test result was read', unread, ended, asked),
    ...sentence('Some test results were not read', partly, ended, 'their report breaks off'),
  ];
}

function sentence(
  what: string,
  runs: readonly Observation[],
  ended: readonly Observation[],
  otherwise: string,
): string[] {
  if (runs.length === 0) return [];
  const why = runs.map(({ tests }) => tests.problem).find((problem) => problem !== null) ?? otherwise;
  const of = runs.length === ended.length ? 'any run' : `${runs.length} of ${counted(ended.length, 'run')}`;
  return [`${what} in ${of} (${why}): these tests are missing from this report.`];
}

/** One sentence about tests of which a run has several results that nothing tells apart. */
export function severalResults(rows: readonly TestRow[]): string[] {
  const ids = rows.filter(({ counts }) => counts.mixed > 0).map(({ identity }) => testId(identity));
  if (ids.length === 0) return [];
  const have = `${listed(ids)} ${ids.length === 1 ? 'has' : 'have'}`;
  return [
    `${have} several results in one run, which nothing in the report tells apart, and some of them failed. That is ` +
      'flaky only if another number of them fails in another run.',
  ];
}

/** One sentence about tests whose name is another one in every run. */
export function changingNames(rows: readonly TestRow[]): string[] {
  const ids = rows.filter(({ identity }) => isChanging(identity)).map(({ identity }) => testId(identity));
  if (ids.length === 0) return [];
  return [
    `The name of ${listed(ids)} is another one in every run: what changes stands in angle brackets or as a variable, ` +
      'and lines select what is around it.',
  ];
}
