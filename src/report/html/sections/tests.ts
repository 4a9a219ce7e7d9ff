/**
 * The table of failing tests: what failed how often, with its interval, and the line that makes it fail again. Pure.
 */
import { element, type Markup } from '../../markup.ts';
import { rateCell } from '../../numbers.ts';
import { failingTestsHeading, KIND_OF_FAILURE, MAKE_IT_FAIL } from '../../phrases.ts';
import type { FailingTestView, ReportView } from '../../view.ts';
import { intervalChart, type RateScale, rateScale } from '../charts/interval.ts';
import type { Limits } from '../limits.ts';
import { shownName } from '../shown.ts';
import { copyable, leftOut, section } from './parts.ts';

const COLUMNS = [
  { key: 'name', title: 'Test', sortable: true },
  { key: 'verdict', title: 'Verdict', sortable: true },
  { key: 'rate', title: 'Failed (95 % interval)', sortable: true },
  { key: 'cluster', title: KIND_OF_FAILURE, sortable: true },
  { key: 'replay', title: MAKE_IT_FAIL, sortable: false },
] as const;

/** Null where no test failed. */
export function testsSection({ failingTests: tests, testsSeen }: ReportView, limits: Limits): Markup | null {
  if (tests.length === 0) return null;
  const shown = tests.slice(0, limits.tests);
  const scale = rateScale(shown.flatMap(({ rate }) => (rate === null ? [] : [rate])));
  return section(
    'tests',
    failingTestsHeading(tests.length, testsSeen),
    element(
      'div',
      { class: 'controls' },
      element(
        'label',
        {},
        'Filter ',
        element('input', { type: 'search', 'data-filters': 'tests-table', placeholder: 'name, file or verdict' }),
      ),
      element('span', { class: 'dim', role: 'status', 'data-counts': 'tests-table' }),
    ),
    element(
      'table',
      { id: 'tests-table', class: 'tests', role: 'table', 'aria-labelledby': 'tests-title' },
      element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...COLUMNS.map(heading))),
      element('tbody', { role: 'rowgroup' }, ...shown.map((test, at) => row(test, at, scale, limits))),
    ),
    leftOut(tests.length - shown.length, 'failing tests'),
  );
}

function heading({ key, title, sortable }: (typeof COLUMNS)[number]): Markup {
  const content = sortable ? element('button', { type: 'button', class: 'sort', 'data-sorts': key }, title) : title;
  return element('th', { scope: 'col', role: 'columnheader' }, content);
}

function row(test: FailingTestView, at: number, scale: RateScale, limits: Limits): Markup {
  const names = test.id.split('::');
  const name = shownName(names.at(-1) ?? '', limits.name);
  const place = shownName(names.slice(0, -1).join('::'), limits.name);
  return element(
    'tr',
    { role: 'row' },
    cell(
      { class: 'name', 'data-value': name },
      element('bdi', { class: 'test' }, name),
      element('bdi', { class: 'place' }, place),
    ),
    cell({ 'data-value': test.verdict }, verdictBadge(test.verdict)),
    cell({ 'data-value': test.rate?.rate ?? -1 }, rateContent(test, scale)),
    cell({ 'data-value': test.kind ?? 1e9 }, test.kind === null ? '' : kindLink(test.kind, limits)),
    cell(
      { class: 'replay' },
      test.replay === null ? '' : copyable(test.replay, `replay-${at}`, `the line for ${name}`),
      test.replaySays === '' ? '' : element('span', { class: 'dim' }, test.replaySays),
    ),
  );
}

function cell(attributes: Parameters<typeof element>[1], ...content: readonly (Markup | string)[]): Markup {
  return element('td', { role: 'cell', ...attributes }, ...content);
}

function verdictBadge(verdict: string): Markup {
  return element('span', { class: `badge ${verdict === 'flaky' ? 'flaky' : 'broken'}` }, verdict);
}

function rateContent({ rate }: FailingTestView, scale: RateScale): Markup | string {
  if (rate === null) return 'no counted run';
  return element('div', { class: 'rate-line' }, intervalChart(rate, scale), element('span', {}, rateCell(rate)));
}

/** `kind` counts from 1. */
function kindLink(kind: number, limits: Limits): Markup | string {
  const label = String(kind);
  return kind <= limits.clusters ? element('a', { href: `#cluster-${kind}` }, label) : label;
}
