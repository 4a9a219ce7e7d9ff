/** The grid of runs and tests: what its controls, the pointer and the keys do. */
import type { GridData, GridRun, GridTest } from '../grid-data.ts';
import { type ColumnOrder, columnsOf, type RowChoice, type RowOrder, rowsOf } from './arrangement.ts';
import { copyButton } from './copy.ts';
import type { Place } from './geometry.ts';
import { GridView } from './grid-view.ts';

/** Draws the grid where the page has a place for it. */
export function startGrid(): void {
  const box = document.getElementById('cells');
  const source = document.getElementById('grid-data');
  if (box === null || source === null) return;
  const data: GridData = JSON.parse(source.textContent ?? '');
  const view = new GridView(data, box);
  const arrange = () => rearrange(data, view);
  fillRowChoices(data);
  for (const id of ['grid-filter', 'grid-rows', 'grid-order', 'grid-runs'])
    document.getElementById(id)?.addEventListener('input', arrange);
  const choose = (place: Place | null) => {
    if (place === null) return;
    view.choose(place);
    say(data, view, place);
  };
  for (const type of ['pointermove', 'pointerdown'] as const)
    box.addEventListener(type, (event) => choose(view.placeUnder(event)));
  box.addEventListener('keydown', (event) => {
    const place = moved(view, event.key);
    if (place === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(place);
  });
  arrange();
}

function fieldValue(id: string): string {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : '';
}

function rearrange(data: GridData, view: GridView): void {
  const rows = rowsOf(
    data,
    choiceOf(fieldValue('grid-rows')),
    (fieldValue('grid-order') || 'failures') as RowOrder,
    fieldValue('grid-filter'),
  );
  const columns = columnsOf(data, view.marks, rows, (fieldValue('grid-runs') || 'launch') as ColumnOrder);
  view.arrange({ rows, columns });
  const count = document.getElementById('grid-count');
  const tests = data.tests.length === 0 ? '' : `${rows.length} of ${data.tests.length} tests, `;
  if (count !== null) count.textContent = `${tests}${columns.length} runs`;
}

/** `all`, `failing`, or the number of a cluster. */
function choiceOf(value: string): RowChoice {
  if (value === 'all' || value === '') return { kind: 'all' };
  return value === 'failing' ? { kind: 'failing' } : { kind: 'cluster', cluster: Number(value) };
}

function fillRowChoices({ tests, clusters }: GridData): void {
  const select = document.getElementById('grid-rows');
  if (!(select instanceof HTMLSelectElement)) return;
  const failing = tests.filter(({ verdict, failures }) => verdict !== '' || failures > 0).length;
  if (failing > 0) select.add(new Option(`tests that failed (${failing})`, 'failing'));
  select.add(new Option(`all tests (${tests.length})`, 'all'));
  for (const [index, title] of clusters.entries())
    if (tests.some(({ cluster }) => cluster === index)) select.add(new Option(`${index + 1}. ${title}`, String(index)));
}

/** Where a key leads from the chosen cell; null: it is not one of ours. */
function moved(view: GridView, key: string): Place | null {
  const { rows, columns } = view.arrangement;
  const from = view.chosen ?? { row: -1, column: 0 };
  const steps: Readonly<Record<string, Place>> = {
    ArrowRight: { ...from, column: from.column + 1 },
    ArrowLeft: { ...from, column: from.column - 1 },
    ArrowDown: { ...from, row: from.row + 1 },
    ArrowUp: { ...from, row: from.row - 1 },
    PageDown: { ...from, row: from.row + view.pageRows },
    PageUp: { ...from, row: from.row - view.pageRows },
    Home: { ...from, column: 0 },
    End: { ...from, column: columns.length - 1 },
  };
  const to = steps[key];
  if (to === undefined) return null;
  if (view.chosen === null) return from;
  return {
    row: Math.min(rows.length - 1, Math.max(-1, to.row)),
    column: Math.min(columns.length - 1, Math.max(0, to.column)),
  };
}

const MARK_WORDS: Readonly<Record<string, string>> = {
  p: 'passed',
  f: 'failed',
  s: 'was skipped',
  r: 'failed, then passed when retried',
  m: 'passed in part, and failed in part',
  '-': 'was not executed',
};

function say(data: GridData, view: GridView, place: Place): void {
  const words = document.getElementById('grid-cell');
  const run = data.runs[view.arrangement.columns[place.column] ?? -1];
  if (words === null || run === undefined) return;
  const row = view.arrangement.rows[place.row] ?? -1;
  const test = data.tests[row];
  const mark = view.marks[row]?.[view.arrangement.columns[place.column] ?? -1] ?? '-';
  words.replaceChildren(cellName(test), cellWords(run, test, mark), ...actions(run));
}

function cellName(test: GridTest | undefined): HTMLElement {
  const name = document.createElement('bdi');
  name.className = 'test';
  name.textContent = test === undefined ? 'The command' : test.name;
  return name;
}

function cellWords(run: GridRun, test: GridTest | undefined, mark: string): string {
  const did = test === undefined ? run.outcome : (MARK_WORDS[mark] ?? mark);
  return ` in run ${run.run}: ${did}. Seed ${run.seed} · ${(run.durationMs / 1000).toFixed(2)} s · ${run.where} `;
}

function actions(run: GridRun): (HTMLElement | string)[] {
  const seed = copyButton('Copy seed', String(run.seed));
  if (!run.logged) return [seed];
  const link = document.createElement('a');
  link.href = `#run-${run.run}`;
  link.textContent = 'Its log';
  return [seed, ' ', link];
}
