/**
 * The failing tests of a report in markdown: a table, its head in sight and the rest folded, and why they fail. Pure.
 */
import type { Extent } from './extent.ts';
import { folded, leftOut } from './markdown-blocks.ts';
import { cellCode, code, plain } from './markdown-text.ts';
import { counted, rateCell } from './numbers.ts';
import { failingTestsHeading, LINE_IS_THERE, WHY } from './phrases.ts';
import { type TestCell, testColumns } from './test-columns.ts';
import type { ReportView } from './view.ts';
import type { FailingTestView } from './view-findings.ts';

/** The table; empty where no test failed by name. */
export function failingTests({ failingTests: tests, testsSeen, reproduce }: ReportView, extent: Extent): string[] {
  const table = tableBeside(reproduce?.line ?? null);
  if (tests.length === 0) return [];
  const shown = tests.slice(0, extent.tests);
  const hidden = tests.slice(extent.tests, extent.tests + extent.foldedTests);
  const rest = tests.length - shown.length - hidden.length;
  return [
    `### ${failingTestsHeading(tests.length, testsSeen)}`,
    ...table(shown),
    ...folded(`${counted(hidden.length, 'more failing test')}`, table(hidden)),
    ...leftOut(rest, 'failing test', shown.length > 0),
  ];
}

/**
 * Makes tables in which a column that would be empty is left out.
 * @param shown the line that stands in the report itself, and is not written again
 */
function tableBeside(shown: string | null): (tests: readonly FailingTestView[]) => string[] {
  return (tests) => (tests.length === 0 ? [] : table(tests, shown));
}

function table(tests: readonly FailingTestView[], shown: string | null): string[] {
  const cellText = (cell: TestCell) => cellWords(cell, shown);
  const columns = testColumns('markdown').filter(({ cell }) => tests.some((test) => cellText(cell(test)) !== ''));
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [row(columns.map(({ title }) => title)), row(columns.map(() => '---'))];
  return [[...head, ...tests.map((test) => row(columns.map(({ cell }) => cellText(cell(test)))))].join('\n')];
}

function cellWords(cell: TestCell, shown: string | null): string {
  switch (cell.kind) {
    case 'test':
      return cellCode(cell.id);
    case 'verdict':
      return plain(cell.verdict);
    case 'rate':
      return cell.rate === null ? '' : rateCell(cell.rate);
    case 'kind-of-failure':
      return String(cell.number ?? '');
    case 'line':
      if (cell.line === null) return '';
      return `${cell.line === shown ? LINE_IS_THERE : cellCode(cell.line)} ${plain(cell.says)}`.trim();
    case 'text':
      return plain(cell.text ?? '');
  }
}

/** Why, with what shows it. */
export function causes({ causes: found }: ReportView, { causes: most }: Extent): string[] {
  if (found.length === 0) return [];
  const lines = found.slice(0, most).map(({ test, others, cause, statement, evidence, replay, replaySays, advice }) => {
    const more = others > 0 ? ` and ${others} more` : '';
    const line = replay === null ? '' : ` ${plain(replaySays)} ${code(replay)}`;
    return (
      `- ${code(test)}${more}: **${plain(cause)}.** ` +
      `${[statement, evidence, advice ?? ''].map(plain).join(' ').trim()}${line}`
    );
  });
  const list = lines.length === 0 ? [] : [lines.join('\n')];
  return [`### ${WHY}`, ...list, ...leftOut(found.length - lines.length, 'diagnosis', lines.length > 0)];
}
