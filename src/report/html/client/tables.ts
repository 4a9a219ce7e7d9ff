/** Tables that are sorted by the buttons in their head and filtered by a search field. */

/** Makes the page's tables sortable and filterable. */
export function startTables(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.sort'))
    button.addEventListener('click', () => sortBy(button));
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-filters]')) {
    field.addEventListener('input', () => filter(field));
    filter(field);
  }
}

function sortBy(button: HTMLButtonElement): void {
  const head = button.closest('th');
  const body = button.closest('table')?.tBodies[0];
  if (head === null || body === undefined) return;
  const order = nextOrder(head.ariaSort, button.dataset.sorts === 'rate');
  for (const other of head.parentElement?.children ?? []) other.removeAttribute('aria-sort');
  head.ariaSort = order;
  const sign = order === 'ascending' ? 1 : -1;
  const keyed = [...body.rows].map((row) => ({ row, key: row.cells[head.cellIndex]?.dataset.value ?? '' }));
  keyed.sort((a, b) => sign * compare(a.key, b.key));
  body.append(...keyed.map(({ row }) => row));
}

/** The largest rate first, names from A on; the second press turns it around. */
function nextOrder(current: string | null, largestFirst: boolean): 'ascending' | 'descending' {
  if (current === 'ascending') return 'descending';
  if (current === 'descending') return 'ascending';
  return largestFirst ? 'descending' : 'ascending';
}

function compare(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (a !== '' && b !== '' && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return a < b ? -1 : a > b ? 1 : 0;
}

function filter(field: HTMLInputElement): void {
  const table = document.getElementById(field.dataset.filters ?? '');
  const body = table instanceof HTMLTableElement ? table.tBodies[0] : undefined;
  if (body === undefined) return;
  const words = field.value.toLowerCase().split(/\s+/);
  let shown = 0;
  for (const row of body.rows) {
    const text = `${row.cells[0]?.textContent} ${row.cells[1]?.textContent}`.toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
    if (!row.hidden) shown += 1;
  }
  const count = document.querySelector(`[data-counts="${field.dataset.filters}"]`);
  if (count !== null) count.textContent = `${shown} of ${body.rows.length} shown`;
}
