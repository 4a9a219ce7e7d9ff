/** Where the grid's cells are. Pure: pixels in, pixels out. */

/** Sizes of the grid's parts, in CSS pixels. */
export interface Geometry {
  /** Of the visible part. */
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  /** Of the row of the command as a whole, which stays at the top. */
  readonly headHeight: number;
  /** Room for names at the left; 0 where they stand above their cells. */
  readonly labelWidth: number;
  /** Between a row's top and its cells. */
  readonly cellTop: number;
  readonly cellHeight: number;
  readonly cellWidth: number;
}

/** A cell by its place on the screen: row -1 is the command as a whole. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const NARROW = 620;
const MOST_HEIGHT = 560;
const LEAST_CELL = 5;
const MOST_CELL = 18;

/** The sizes that suit this width: names beside the cells, or above them where it is narrow. */
export function geometryFor(width: number, rows: number, columns: number): Geometry {
  const narrow = width < NARROW;
  const labelWidth = narrow ? 0 : Math.min(340, Math.round(width * 0.34));
  const cellTop = narrow ? 20 : 2;
  const cellHeight = 18;
  const rowHeight = cellTop + cellHeight + 2;
  const headHeight = rowHeight + 6;
  const room = (width - labelWidth) / Math.max(1, columns);
  const cellWidth = Math.max(LEAST_CELL, Math.min(MOST_CELL, Math.floor(room)));
  const height = Math.min(MOST_HEIGHT, headHeight + rows * rowHeight);
  return { width, height, rowHeight, headHeight, labelWidth, cellTop, cellHeight, cellWidth };
}

/** The cell at a point of the visible part; null: there is none. */
export function placeAt(
  geometry: Geometry,
  point: { readonly x: number; readonly y: number },
  scroll: { readonly left: number; readonly top: number },
  size: { readonly rows: number; readonly columns: number },
): Place | null {
  const { headHeight, rowHeight, labelWidth, cellWidth } = geometry;
  const column = Math.floor((point.x - labelWidth + scroll.left) / cellWidth);
  const row = point.y < headHeight ? -1 : Math.floor((point.y - headHeight + scroll.top) / rowHeight);
  if (point.x < labelWidth || column < 0 || column >= size.columns || row >= size.rows) return null;
  return { row, column };
}

/** How far to scroll so that a place is seen; as it is where it already is. */
export function scrollTo(
  geometry: Geometry,
  place: Place,
  scroll: { readonly left: number; readonly top: number },
): { left: number; top: number } {
  const { width, height, headHeight, rowHeight, labelWidth, cellWidth } = geometry;
  const left = within(place.column * cellWidth, cellWidth, scroll.left, width - labelWidth);
  const top = place.row < 0 ? scroll.top : within(place.row * rowHeight, rowHeight, scroll.top, height - headHeight);
  return { left, top };
}

function within(start: number, size: number, scroll: number, room: number): number {
  if (start < scroll) return start;
  return start + size > scroll + room ? start + size - room : scroll;
}
