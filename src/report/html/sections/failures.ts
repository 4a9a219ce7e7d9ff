/**
 * What the failures say: each kind once, with its excerpt, a failing run's log, and what a passing run printed
 * otherwise. Pure.
 */
import { element, fragment, type Markup } from '../../markup.ts';
import { KINDS_OF_FAILURE, OTHERS_SAY } from '../../phrases.ts';
import type { ComparisonView, DiffLine } from '../../view-details.ts';
import type { ClusterView } from '../../view-findings.ts';
import type { Limits } from '../limits.ts';
import { shownLines, shownName } from '../shown.ts';
import { folded, leftOut, section } from './parts.ts';

const OPENED = 3;
const NAMED = 10;

/** Null where nothing failed. `logged`: the runs whose log is to be shown. */
export function failuresSection(
  clusters: readonly ClusterView[],
  logged: ReadonlySet<number>,
  limits: Limits,
): Markup | null {
  if (clusters.length === 0) return null;
  const shown = clusters.slice(0, limits.clusters);
  return section(
    'failures',
    KINDS_OF_FAILURE,
    ...shown.map((cluster, at) => clusterPart(cluster, at, comparison(cluster, logged, limits), limits)),
    leftOut(clusters.length - shown.length, 'kinds of failure'),
  );
}

function clusterPart(cluster: ClusterView, at: number, compared: Markup | null, limits: Limits): Markup {
  const summary = fragment(
    element('span', { class: 'number' }, `${at + 1}.`),
    ' ',
    element('bdi', { class: 'title' }, shownName(cluster.title)),
    ' ',
    element('span', { class: 'dim' }, cluster.extent),
  );
  return folded(
    summary,
    at < OPENED,
    `cluster-${at + 1}`,
    testNames(cluster.tests, limits),
    cluster.saidBy === '' ? null : element('p', { class: 'names' }, element('bdi', {}, shownName(cluster.saidBy)), ':'),
    element('pre', {}, shownLines(cluster.excerpt, limits.log).join('\n')),
    othersPart(cluster.others),
    compared,
  );
}

function othersPart(others: readonly string[]): Markup | null {
  if (others.length === 0) return null;
  const lines = others.map((other) => shownName(other)).join('\n');
  return fragment(element('p', { class: 'names' }, `${OTHERS_SAY}:`), element('pre', {}, lines));
}

function testNames(tests: readonly string[], limits: Limits): Markup | null {
  if (tests.length === 0) return null;
  const names = tests.slice(0, NAMED).map((id) => element('li', {}, element('bdi', {}, shownName(id, limits.name))));
  const more = tests.length - names.length;
  return element('ul', { class: 'names' }, ...names, more > 0 ? element('li', {}, `and ${more} more`) : null);
}

/** The first failing run's log, against that of a passing run where there is one; null: the page has no room for it. */
function comparison(
  { runs, comparison: found }: ClusterView,
  logged: ReadonlySet<number>,
  limits: Limits,
): Markup | null {
  const [failing] = runs;
  if (failing === undefined || !logged.has(failing)) return null;
  const log = element(
    'p',
    {},
    'The end of the log: ',
    element('a', { href: `#run-${failing}` }, `run ${failing}`),
    '.',
  );
  if (found === null) return log;
  const title = `Run ${found.failing}, which failed, against run ${found.passing}, which passed`;
  return fragment(log, folded(title, false, null, ...diffPart(found, limits)));
}

function diffPart({ lines }: ComparisonView, limits: Limits): Markup[] {
  if (lines === null) return [element('p', {}, 'The two logs have too little in common to be compared.')];
  if (lines.length === 0) return [element('p', {}, 'Both printed the same, apart from times, addresses and the like.')];
  const key = element(
    'p',
    { class: 'dim' },
    'Lines with − are only in the passing run, lines with + only in the failing run. ',
    'Times, addresses and the like are not compared.',
  );
  return [key, element('pre', { class: 'diff' }, ...shownDiff(lines, limits).map(diffLine))];
}

/** As much of it as the page has room for. */
function shownDiff(lines: readonly DiffLine[], { log }: Limits): DiffLine[] {
  return lines.slice(0, log.lines).map(({ kind, text }) => ({ kind, text: shownName(text, log.lineLength) }));
}

const SIGNS: Readonly<Record<DiffLine['kind'], string>> = { same: '  ', failing: '+ ', passing: '− ', skipped: '⋯ ' };

function diffLine({ kind, text }: DiffLine): Markup {
  return element('span', { class: kind }, `${SIGNS[kind]}${text}\n`);
}
