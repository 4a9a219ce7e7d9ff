/** Draws the cells that are in sight. Colour and shape both tell what a cell says, so that neither is needed alone. */
import type { Geometry, Place } from './geometry.ts';

/** The page's colours for cells, by mark. */
export type Palette = Readonly<Record<'p' | 'f' | 'r' | 's' | 'x' | 'line' | 'focus', string>>;

/** One row in sight: where its top is, and the mark of each column by its place on the screen. */
export interface PaintedRow {
  readonly top: number;
  readonly markAt: (column: number) => string;
}

/** What is to be drawn. */
export interface Scene {
  readonly geometry: Geometry;
  readonly palette: Palette;
  readonly scrollLeft: number;
  readonly columns: number;
  readonly head: PaintedRow;
  readonly rows: readonly PaintedRow[];
  /** The chosen cell, and the top of its row if that is in sight. */
  readonly chosen: { readonly place: Place; readonly top: number } | null;
}

/** Draws a scene over whatever was there. */
export function paint(context: CanvasRenderingContext2D, scene: Scene): void {
  const { geometry } = scene;
  const { width, height, headHeight, labelWidth } = geometry;
  context.clearRect(0, 0, width, height);
  clipped(context, { left: labelWidth, top: headHeight, width, height }, () => {
    for (const row of scene.rows) paintRow(context, scene, row);
    paintGaps(context, scene);
  });
  clipped(context, { left: labelWidth, top: 0, width, height: headHeight }, () => {
    paintRow(context, scene, scene.head);
    paintGaps(context, scene);
  });
  context.fillStyle = scene.palette.line;
  context.fillRect(0, headHeight - 3, width, 1);
  if (scene.chosen !== null) paintChosen(context, scene, scene.chosen);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function clipped(context: CanvasRenderingContext2D, { left, top, width, height }: Box, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(left, top, width - left, height - top);
  context.clip();
  draw();
  context.restore();
}

/**
 * Neighbours with the same mark are drawn as one, and told apart by `paintGaps`: a thousand cells cost little more than
 * ten.
 */
function paintRow(context: CanvasRenderingContext2D, scene: Scene, row: PaintedRow): void {
  const { cellWidth, cellTop, cellHeight } = scene.geometry;
  const { first, last } = columnsInSight(scene);
  for (let from = first; from <= last; ) {
    const mark = row.markAt(from);
    let to = from + 1;
    while (PARTS[mark] !== undefined && to <= last && row.markAt(to) === mark) to += 1;
    const width = (to - from) * cellWidth - 1;
    paintCell(context, scene.palette, mark, {
      left: leftOf(scene, from),
      top: row.top + cellTop,
      width,
      height: cellHeight,
    });
    from = to;
  }
}

function paintGaps(context: CanvasRenderingContext2D, scene: Scene): void {
  const { first, last } = columnsInSight(scene);
  for (let column = first; column <= last; column++)
    context.clearRect(leftOf(scene, column + 1) - 1, 0, 1, scene.geometry.height);
}

function columnsInSight({ geometry, scrollLeft, columns }: Scene): { first: number; last: number } {
  const { width, labelWidth, cellWidth } = geometry;
  const last = Math.ceil((scrollLeft + width - labelWidth) / cellWidth);
  return { first: Math.floor(scrollLeft / cellWidth), last: Math.min(columns - 1, last) };
}

function leftOf({ geometry, scrollLeft }: Scene, column: number): number {
  return geometry.labelWidth + column * geometry.cellWidth - scrollLeft;
}

/** A part of a cell, from top to bottom as fractions of its height. */
interface Part {
  readonly colour: keyof Palette;
  readonly from: number;
  readonly to: number;
}

const FAILED: readonly Part[] = [{ colour: 'f', from: 0, to: 1 }];
const PASSED: Part = { colour: 'p', from: 0.5, to: 1 };
/** Failed, crashed and timed out fill the cell, passed its lower half; retried or mixed is both, skipped a line. */
const PARTS: Readonly<Record<string, readonly Part[]>> = {
  p: [PASSED],
  f: FAILED,
  c: FAILED,
  t: FAILED,
  r: [{ colour: 'r', from: 0, to: 0.44 }, PASSED],
  m: [{ colour: 'f', from: 0, to: 0.44 }, PASSED],
  s: [{ colour: 's', from: 0.83, to: 1 }],
};

/** Lost is a cross, missing a dot. */
function paintCell(context: CanvasRenderingContext2D, palette: Palette, mark: string, box: Box): void {
  const { left, top, width, height } = box;
  if (mark === 'x') cross(context, palette.x, box);
  else if (PARTS[mark] === undefined) {
    context.fillStyle = palette.line;
    context.fillRect(left + (width - 2) / 2, top + height - 3, 2, 2);
  }
  for (const { colour, from, to } of PARTS[mark] ?? []) {
    context.fillStyle = palette[colour];
    context.fillRect(left, top + from * height, width, (to - from) * height);
  }
}

function cross(context: CanvasRenderingContext2D, colour: string, { left, top, width, height }: Box): void {
  const size = Math.min(width, height) - 1;
  const [x, y] = [left + (width - size) / 2, top + height - size];
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + size, y + size);
  context.moveTo(x + size, y);
  context.lineTo(x, y + size);
  context.stroke();
}

function paintChosen(
  context: CanvasRenderingContext2D,
  { geometry, palette, scrollLeft }: Scene,
  { place, top }: NonNullable<Scene['chosen']>,
): void {
  const { labelWidth, cellWidth, cellTop, cellHeight, height } = geometry;
  const left = labelWidth + place.column * cellWidth - scrollLeft;
  if (left < labelWidth - cellWidth / 2) return;
  context.strokeStyle = palette.focus;
  context.lineWidth = 1;
  context.strokeRect(left - 1, -1, cellWidth + 1, height + 2);
  context.lineWidth = 2;
  context.strokeRect(left - 1.5, top + cellTop - 1.5, cellWidth + 2, cellHeight + 3);
}
