/** A horizontal axis with round ticks, below a chart. Pure. */
import { element, type Markup } from '../../markup.ts';
import { rounded } from './interval.ts';

/** A tick: where, and what it says. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** The line at height `y`, and its ticks' labels under it. */
export function axis(ticks: readonly Tick[], y: number, from: number, to: number): Markup {
  return element(
    'g',
    { class: 'axis' },
    element('path', { d: `M${from},${y}H${to}${ticks.map(({ at }) => `M${rounded(at)},${y}v4`).join('')}` }),
    ticks.map(({ at, label }) => element('text', { x: rounded(at), y: y + 16, 'text-anchor': 'middle' }, label)),
  );
}
