/** The grid on the screen: a box that scrolls, a canvas with the cells in sight, and the names of the rows in sight. */
import { unpackMarks } from '../../../model/packed-marks.ts';
import type { GridData } from '../grid-data.ts';
import { type Geometry, geometryFor, type Place, placeAt, scrollTo } from './geometry.ts';
import { type LabelText, RowLabels } from './labels.ts';
import { type PaintedRow, type Palette, paint } from './paint.ts';

/** Which rows and columns are shown, by index into the data. */
export interface Arrangement {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Draws an arrangement and keeps it drawn while the box scrolls and changes its size or colours. */
export class GridView {
  readonly marks: readonly string[];
  readonly #data: GridData;
  readonly #box: HTMLElement;
  readonly #space = document.createElement('div');
  readonly #stage = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #labels = new RowLabels(this.#stage);
  #arrangement: Arrangement = { rows: [], columns: [] };
  #geometry: Geometry = geometryFor(600, 0, 0);
  #palette: Palette | null = null;
  #chosen: Place | null = null;
  #due = false;

  constructor(data: GridData, box: HTMLElement) {
    this.#data = data;
    this.#box = box;
    this.marks = data.tests.map(({ marks }) => unpackMarks(marks));
    this.#space.className = 'space';
    this.#stage.className = 'stage';
    this.#stage.append(this.#canvas);
    this.#space.append(this.#stage);
    box.replaceChildren(this.#space);
    box.addEventListener('scroll', () => this.#redrawSoon(), { passive: true });
    new ResizeObserver(() => this.#measure()).observe(box);
    for (const query of ['(prefers-color-scheme: dark)', 'print']) {
      matchMedia(query).addEventListener('change', () => {
        this.#palette = null;
        this.#redrawSoon();
      });
    }
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  get chosen(): Place | null {
    return this.#chosen;
  }

  /** Rows that fit into the box. */
  get pageRows(): number {
    return Math.max(1, Math.floor((this.#geometry.height - this.#geometry.headHeight) / this.#geometry.rowHeight) - 1);
  }

  arrange(arrangement: Arrangement): void {
    this.#arrangement = arrangement;
    this.#chosen = null;
    this.#measure();
  }

  /** Marks a cell, and scrolls to it where it is out of sight. */
  choose(place: Place): void {
    this.#chosen = place;
    const { left, top } = scrollTo(this.#geometry, place, this.#scroll());
    this.#box.scrollTo({ left, top });
    this.#redrawSoon();
  }

  /** The cell under a pointer; null: none. */
  placeUnder(event: MouseEvent): Place | null {
    const bounds = this.#stage.getBoundingClientRect();
    const point = { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
    const { rows, columns } = this.#arrangement;
    return placeAt(this.#geometry, point, this.#scroll(), { rows: rows.length, columns: columns.length });
  }

  #scroll(): { left: number; top: number } {
    return { left: this.#box.scrollLeft, top: this.#box.scrollTop };
  }

  #measure(): void {
    const { rows, columns } = this.#arrangement;
    const geometry = geometryFor(this.#box.clientWidth, rows.length, columns.length);
    this.#geometry = geometry;
    const { width, height, headHeight, rowHeight, labelWidth, cellWidth } = geometry;
    const contentWidth = labelWidth + columns.length * cellWidth;
    const scrollbar = contentWidth > width ? this.#box.offsetHeight - this.#box.clientHeight : 0;
    this.#box.style.height = `${height + Math.max(2, scrollbar)}px`;
    this.#space.style.width = `${Math.max(width, contentWidth)}px`;
    this.#space.style.height = `${headHeight + rows.length * rowHeight}px`;
    this.#stage.style.width = `${width}px`;
    this.#stage.style.height = `${height}px`;
    this.#sizeCanvas(width, height);
    this.#draw(); // at once: resizing has emptied the canvas
  }

  #sizeCanvas(width: number, height: number): void {
    const ratio = devicePixelRatio;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${height}px`;
    this.#canvas.getContext('2d')?.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  #redrawSoon(): void {
    if (this.#due) return;
    this.#due = true;
    requestAnimationFrame(() => {
      this.#due = false;
      this.#draw();
    });
  }

  #draw(): void {
    const context = this.#canvas.getContext('2d');
    if (context === null) return;
    this.#palette ??= paletteOf(this.#box);
    const { rowHeight, headHeight, height } = this.#geometry;
    const { rows, columns } = this.#arrangement;
    const { left, top } = this.#scroll();
    const first = Math.max(0, Math.floor(top / rowHeight));
    const last = Math.min(rows.length - 1, Math.ceil((top + height - headHeight) / rowHeight));
    const topOf = (row: number) => (row < 0 ? 0 : headHeight + row * rowHeight - top);
    const seen = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
    paint(context, {
      geometry: this.#geometry,
      palette: this.#palette,
      scrollLeft: left,
      columns: columns.length,
      head: { top: 0, markAt: (column) => this.#data.runs[columns[column] ?? -1]?.sign ?? '-' },
      rows: seen.map((row) => this.#paintedRow(row, topOf(row))),
      chosen: this.#chosen === null ? null : { place: this.#chosen, top: topOf(this.#chosen.row) },
    });
    this.#labels.show(
      [-1, ...seen].map((row) => ({ top: topOf(row), text: this.#textOf(row) })),
      this.#geometry,
    );
  }

  #textOf(row: number): LabelText {
    const test = this.#data.tests[this.#arrangement.rows[row] ?? -1];
    return row < 0 ? { name: 'the command', place: '' } : { name: test?.name ?? '', place: test?.place ?? '' };
  }

  #paintedRow(row: number, top: number): PaintedRow {
    const marks = this.marks[this.#arrangement.rows[row] ?? -1] ?? '';
    const { columns } = this.#arrangement;
    return { top, markAt: (column) => marks[columns[column] ?? -1] ?? '-' };
  }
}

function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    p: colour('cell-passed'),
    f: colour('cell-failed'),
    r: colour('cell-retried'),
    s: colour('cell-skipped'),
    x: colour('cell-lost'),
    line: colour('line'),
    focus: colour('text'),
  };
}
