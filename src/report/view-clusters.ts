/** Failures that belong together, in words: those that look alike, and those that come in the same runs. Pure. */
import { counted } from './numbers.ts';
import type { Results } from './results-schema.ts';
import type { ClusterView } from './view-findings.ts';
import { titlesOf } from './view-titles.ts';

/** How one kind of failure is shown, but for the comparison of its logs. */
export type ClusterWords = Omit<ClusterView, 'comparison'>;

/** All kinds of failure, each with a title of its own. */
export function clustersOf(clusters: Results['clusters']): ClusterWords[] {
  const titles = titlesOf(clusters);
  return clusters.map(({ count, tests, attempts, excerpt, example, others }, at) => {
    const where = tests.length === 0 ? '' : ` of ${counted(tests.length, 'test')}`;
    const extent = `${counted(count, 'failure')}${where} in ${counted(attempts.length, 'run')}`;
    return { title: titles[at] ?? '', extent, tests, saidBy: saidBy(example), excerpt, others, runs: attempts };
  });
}

function saidBy(example: Results['clusters'][number]['example']): string {
  if (example === null) return '';
  return `${example.test === null ? 'The command' : example.test}, run ${example.attempt}`;
}

/** More tests than this are counted. */
const NAMED = 10;

/** `3 tests fail in the same 4 runs: a, b, c. One cause is likely.` */
export function systemicSentence({ tests, attempts, together_in }: Results['systemic_flakes'][number]): string {
  const runs =
    together_in === attempts.length
      ? `in the same ${counted(attempts.length, 'run')}`
      : `together in ${together_in} of ${counted(attempts.length, 'run')}`;
  const more = tests.length > NAMED ? ` and ${tests.length - NAMED} more` : '';
  return `${tests.length} tests fail ${runs}: ${tests.slice(0, NAMED).join(', ')}${more}. One cause is likely.`;
}
