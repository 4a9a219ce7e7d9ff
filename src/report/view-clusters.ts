/** Failures that belong together, in words: those that look alike, and those that come in the same runs. Pure. */
import { counted } from './numbers.ts';
import type { Results } from './results-schema.ts';
import type { ClusterView } from './view.ts';

/** One kind of failure. */
export function clusterOf({ title, count, tests, attempts, excerpt }: Results['clusters'][number]): ClusterView {
  const where = tests.length === 0 ? '' : ` of ${counted(tests.length, 'test')}`;
  return {
    title: title.endsWith(':') ? `${title} ${announced(excerpt)}`.trim() : title,
    tests,
    excerpt,
    extent: `${counted(count, 'failure')}${where} in ${counted(attempts.length, 'run')}`,
  };
}

const FRAME = /^(?:at |File |\^|\.\.\.)/;
const DIFF_KEY = /^[-+] (?:actual|expected)\b.*\b(?:actual|expected)$/i;
const SAID_LINES = 2;
const SAID_LENGTH = 120;

/** All kinds of failure; those that begin alike are told apart by the first line that not all of them say. */
export function clustersOf(clusters: Results['clusters']): ClusterView[] {
  const views = clusters.map(clusterOf);
  const alike = new Map<string, Alike>();
  for (const { title, excerpt } of views) {
    const group = alike.get(title) ?? { size: 0, saidBy: new Map() };
    group.size += 1;
    for (const line of new Set(linesOf(excerpt))) group.saidBy.set(line, (group.saidBy.get(line) ?? 0) + 1);
    alike.set(title, group);
  }
  return views.map((view) => {
    const own = ownLine(view.excerpt, alike.get(view.title));
    return own === undefined ? view : { ...view, title: `${view.title} · ${own.slice(0, SAID_LENGTH)}` };
  });
}

/** Kinds of one title: how many, and how many of them say each line. */
interface Alike {
  size: number;
  readonly saidBy: Map<string, number>;
}

function ownLine(excerpt: string, group: Alike | undefined): string | undefined {
  if (group === undefined || group.size < 2) return undefined;
  return linesOf(excerpt).find((line) => !FRAME.test(line) && (group.saidBy.get(line) ?? 0) < group.size);
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** What follows a first line that only announces it, such as `Expected values to be strictly equal:`, in the first failure's own words. */
function announced(excerpt: string): string {
  const [, ...rest] = excerpt.split('\n').map((line) => line.trim());
  const said = rest.filter((line) => line !== '' && !DIFF_KEY.test(line));
  const frames = said.findIndex((line) => FRAME.test(line));
  return (frames < 0 ? said : said.slice(0, frames)).slice(0, SAID_LINES).join(' ').slice(0, SAID_LENGTH);
}

/** `3 tests fail in the same 4 runs, so one cause is likely: ...` */
export function systemicSentence({ tests, attempts, together_in }: Results['systemic_flakes'][number]): string {
  const runs =
    together_in === attempts.length
      ? `in the same ${counted(attempts.length, 'run')}`
      : `together in ${together_in} of ${counted(attempts.length, 'run')}`;
  return `${tests.length} tests fail ${runs}, so one cause is likely: ${tests.slice(0, 10).join(', ')}${tests.length > 10 ? ', ...' : ''}`;
}
