/** What the failures say: each kind once, with its excerpt, a failing run's log, and what a passing run printed otherwise. Pure. */
import { element, fragment, type Markup } from '../../markup.ts';
import type { Results, RunResult } from '../../results-schema.ts';
import type { ClusterView } from '../../view.ts';
import type { Limits } from '../limits.ts';
import { type DiffLine, logDiff } from '../log-diff.ts';
import { outputOf, passingLike } from '../page-data.ts';
import { shownLines, shownName } from '../shown.ts';
import { folded, leftOut, section } from './parts.ts';

const OPENED = 3;
const NAMED = 10;

/** Null where nothing failed. `logged`: the runs whose log is to be shown. */
export function failuresSection(
  results: Results,
  clusters: readonly ClusterView[],
  logged: ReadonlySet<number>,
  limits: Limits,
): Markup | null {
  if (clusters.length === 0) return null;
  const shown = clusters.slice(0, limits.clusters);
  return section(
    'failures',
    'What the failures say',
    ...shown.map((cluster, at) => clusterPart(cluster, at, comparison(results, at, logged, limits), limits)),
    leftOut(clusters.length - shown.length, 'kinds of failure'),
  );
}

function clusterPart(cluster: ClusterView, at: number, compared: Markup | null, limits: Limits): Markup {
  const summary = fragment(
    element('span', { class: 'number' }, `#${at + 1}`),
    ' ',
    element('bdi', { class: 'title' }, shownName(cluster.title, limits.name)),
    ' ',
    element('span', { class: 'dim' }, cluster.extent),
  );
  return folded(
    summary,
    at < OPENED,
    `cluster-${at + 1}`,
    testNames(cluster.tests, limits),
    element('pre', {}, shownLines(cluster.excerpt, limits.log).join('\n')),
    compared,
  );
}

function testNames(tests: readonly string[], limits: Limits): Markup | null {
  if (tests.length === 0) return null;
  const names = tests.slice(0, NAMED).map((id) => element('li', {}, element('bdi', {}, shownName(id, limits.name))));
  const more = tests.length - names.length;
  return element('ul', { class: 'names' }, ...names, more > 0 ? element('li', {}, `and ${more} more`) : null);
}

/** The first failing run's output against that of a passing run; null: the page has no room for it, or there is no passing run. */
function comparison(results: Results, cluster: number, logged: ReadonlySet<number>, limits: Limits): Markup | null {
  const attempt = results.clusters[cluster]?.attempts[0];
  const failing = results.results.find((run) => run.attempt === attempt);
  if (failing === undefined || !logged.has(failing.attempt)) return null;
  const log = element('a', { href: `#run-${failing.attempt}` }, `run ${failing.attempt}`);
  const passing = passingLike(failing, results.results);
  if (passing === null) return element('p', {}, 'The end of its log: ', log, '.');
  const title = `Run ${failing.attempt}, which failed, against run ${passing.attempt}, which passed`;
  return fragment(
    element('p', {}, 'The end of its log: ', log, '.'),
    folded(title, false, null, ...diffPart(passing, failing, limits)),
  );
}

function diffPart(passing: RunResult, failing: RunResult, limits: Limits): Markup[] {
  const lines = logDiff(shownLines(outputOf(passing), limits.log), shownLines(outputOf(failing), limits.log));
  if (lines === null) return [element('p', {}, 'The two logs have too little in common to be compared.')];
  if (lines.length === 0) return [element('p', {}, 'They printed the same, but for times, addresses and the like.')];
  const key = element(
    'p',
    { class: 'dim' },
    '− only in the passing run, + only in the failing run; times, addresses and the like make no difference.',
  );
  return [key, element('pre', { class: 'diff' }, ...lines.map(diffLine))];
}

const SIGNS: Readonly<Record<DiffLine['kind'], string>> = { same: '  ', failing: '+ ', passing: '− ', skipped: '⋯ ' };

function diffLine({ kind, text }: DiffLine): Markup {
  return element('span', { class: kind }, `${SIGNS[kind]}${text}\n`);
}
