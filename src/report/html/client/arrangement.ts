/** Which rows and columns the grid shows, and in which order. Pure: knows no document. */
import type { GridData, GridTest } from '../grid-data.ts';

/** Which tests have a row. */
export type RowChoice =
  | { readonly kind: 'failing' }
  | { readonly kind: 'all' }
  | { readonly kind: 'cluster'; readonly cluster: number };

/** What rows are sorted by. */
export type RowOrder = 'failures' | 'name' | 'cluster';

/** What columns are sorted by. `together`: runs in which the same tests failed stand side by side. */
export type ColumnOrder = 'launch' | 'together' | 'duration';

/** Indices of the tests to show, in order. `filter`: words that a test's name or place has to contain, in any case. */
export function rowsOf({ tests }: GridData, choice: RowChoice, order: RowOrder, filter: string): number[] {
  const words = filter.toLowerCase().split(/\s+/);
  const shown = [...tests.keys()].filter((index) => {
    const test = tests[index];
    return test !== undefined && chosen(test, choice) && contains(test, words);
  });
  return shown.sort((a, b) => compareTests(tests[a], tests[b], order) || a - b);
}

function chosen(test: GridTest, choice: RowChoice): boolean {
  switch (choice.kind) {
    case 'all':
      return true;
    case 'failing':
      return test.verdict !== '' || test.failures > 0;
    case 'cluster':
      return test.cluster === choice.cluster;
  }
}

function contains({ name, place }: GridTest, words: readonly string[]): boolean {
  const text = `${place} ${name}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function compareTests(a: GridTest | undefined, b: GridTest | undefined, order: RowOrder): number {
  if (a === undefined || b === undefined) return 0;
  switch (order) {
    case 'failures':
      return b.failures - a.failures;
    case 'name':
      return compareTexts(`${a.place}\n${a.name}`, `${b.place}\n${b.name}`);
    case 'cluster':
      return (a.cluster ?? Infinity) - (b.cluster ?? Infinity) || b.failures - a.failures || 0;
  }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Indices of the runs, in order. `marks`: of each test, unpacked; `rows`: the tests that are shown. */
export function columnsOf(
  { runs }: GridData,
  marks: readonly string[],
  rows: readonly number[],
  order: ColumnOrder,
): number[] {
  const columns = [...runs.keys()];
  switch (order) {
    case 'launch':
      return columns;
    case 'duration':
      return columns.sort((a, b) => (runs[a]?.durationMs ?? 0) - (runs[b]?.durationMs ?? 0) || a - b);
    case 'together': {
      const patterns = columns.map((column) => pattern(column, marks, rows));
      return columns.sort((a, b) => compareTexts(patterns[a] ?? '', patterns[b] ?? '') || a - b);
    }
  }
}

/** What the shown tests did in one run, in one text: failures sort first. */
function pattern(column: number, marks: readonly string[], rows: readonly number[]): string {
  let text = '';
  for (const row of rows) {
    const mark = marks[row]?.[column];
    text += mark === 'f' ? '0' : mark === 'r' || mark === 'm' ? '1' : '2';
  }
  return text;
}
