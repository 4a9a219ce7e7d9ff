/**
 * The table of failing tests: what failed how often, with its interval, and the line that makes it fail again. Pure.
 */
import { element, type Markup } from '../../markup.ts';
import { rateCell } from '../../numbers.ts';
import { failingTestsHeading } from '../../phrases.ts';
import { type TestCell, type TestColumn, testColumns } from '../../test-columns.ts';
import type { ReportView } from '../../view.ts';
import type { RateView } from '../../view-details.ts';
import type { FailingTestView } from '../../view-findings.ts';
import { intervalChart, type RateScale, rateScale } from '../charts/interval.ts';
import type { Limits } from '../limits.ts';
import { shownName } from '../shown.ts';
import { copyable, leftOut, section } from './parts.ts';

const COLUMNS = testColumns('page');

/** Null where no test failed. */
export function testsSection({ failingTests: tests, testsSeen }: ReportView, limits: Limits): Markup | null {
  const [first] = tests;
  if (first === undefined) return null;
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
      element(
        'thead',
        { role: 'rowgroup' },
        element('tr', { role: 'row' }, ...COLUMNS.map((column) => heading(column, first))),
      ),
      element('tbody', { role: 'rowgroup' }, ...shown.map((test, at) => row(test, at, scale, limits))),
    ),
    leftOut(tests.length - shown.length, 'failing tests'),
  );
}

function heading({ key, title, cell }: TestColumn, first: FailingTestView): Markup {
  const isSortable = cell(first).kind !== 'line';
  const content = isSortable ? element('button', { type: 'button', class: 'sort', 'data-sorts': key }, title) : title;
  return element('th', { scope: 'col', role: 'columnheader', class: key }, content);
}

function row(test: FailingTestView, at: number, scale: RateScale, limits: Limits): Markup {
  const cells = COLUMNS.map(({ key, cell }) => {
    const { value, content } = cellParts(cell(test), { test, at, scale, limits });
    const sorted = value === null ? {} : { 'data-value': value };
    return element('td', { role: 'cell', class: key, ...sorted }, ...content);
  });
  return element('tr', { role: 'row' }, ...cells);
}

/** What a cell needs to know of its place. */
interface Around {
  readonly test: FailingTestView;
  readonly at: number;
  readonly scale: RateScale;
  readonly limits: Limits;
}

/** What a cell shows, and what it is sorted by; null: it is not sorted by. */
interface CellParts {
  readonly value: string | number | null;
  readonly content: readonly (Markup | string)[];
}

function cellParts(cell: TestCell, { test, at, scale, limits }: Around): CellParts {
  switch (cell.kind) {
    case 'test':
      return nameParts(cell.id, limits);
    case 'verdict':
      return { value: cell.verdict, content: [verdictBadge(cell.verdict)] };
    case 'rate':
      return { value: cell.rate?.rate ?? -1, content: [rateContent(cell.rate, scale)] };
    case 'kind-of-failure':
      return { value: cell.number ?? 1e9, content: cell.number === null ? [] : [kindLink(cell.number, limits)] };
    case 'line': {
      const about = `the line for ${nameParts(test.id, limits).value}`;
      return {
        value: null,
        content:
          cell.line === null
            ? []
            : [copyable(cell.line, `replay-${at}`, about), element('span', { class: 'dim' }, cell.says)],
      };
    }
    case 'text':
      return { value: cell.text ?? '', content: [shownName(cell.text ?? '', limits.name)] };
  }
}

function nameParts(id: string, limits: Limits): CellParts {
  const names = id.split('::');
  const name = shownName(names.at(-1) ?? '', limits.name);
  const place = shownName(names.slice(0, -1).join('::'), limits.name);
  return {
    value: name,
    content: [element('bdi', { class: 'test' }, name), element('bdi', { class: 'place' }, place)],
  };
}

function verdictBadge(verdict: string): Markup {
  return element('span', { class: `badge ${verdict === 'flaky' ? 'flaky' : 'broken'}` }, verdict);
}

function rateContent(rate: RateView | null, scale: RateScale): Markup | string {
  if (rate === null) return 'no counted run';
  return element('div', { class: 'rate-line' }, intervalChart(rate, scale), element('span', {}, rateCell(rate)));
}

/** `kind` counts from 1. */
function kindLink(kind: number, limits: Limits): Markup | string {
  const label = String(kind);
  return kind <= limits.clusters ? element('a', { href: `#cluster-${kind}` }, label) : label;
}
