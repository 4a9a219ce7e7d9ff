/** All runs in launch order as one row of marks: colour and height both say what a run did. Pure. */
import { element, type Markup } from '../../markup.ts';
import type { RunMark } from '../../view-details.ts';

/** Marks in one row of the strip. */
const ROW = 100;
/** A strip of more runs says no more. */
const MOST = 2000;
const HEIGHT = 18;
const HEIGHTS: Readonly<Record<RunMark, number>> = {
  passed: 7,
  failed: 14,
  crashed: 14,
  'timed-out': 14,
  'passed-uncounted': 7,
  'failed-uncounted': 14,
  lost: 3,
  'not-started': 3,
};

/** The strip; `label` says it in words. */
export function stripChart(all: readonly RunMark[], label: string): Markup {
  const marks = all.slice(0, MOST);
  const kinds = [...new Set(marks)];
  const columns = Math.min(ROW, marks.length);
  const rows = Math.ceil(marks.length / ROW);
  return element(
    'svg',
    {
      class: 'strip',
      viewBox: `0 0 ${columns * 10} ${rows * HEIGHT}`,
      width: columns * 10,
      role: 'img',
      'aria-label': label,
    },
    kinds.map((kind) => element('path', { class: `mark ${kind}`, d: pathOf(marks, kind) })),
  );
}

function pathOf(marks: readonly RunMark[], kind: RunMark): string {
  const height = HEIGHTS[kind];
  return marks
    .map((mark, at) => {
      if (mark !== kind) return '';
      const bottom = (Math.floor(at / ROW) + 1) * HEIGHT - 2;
      return `M${(at % ROW) * 10 + 1},${bottom}v-${height}h8v${height}z`;
    })
    .join('');
}
