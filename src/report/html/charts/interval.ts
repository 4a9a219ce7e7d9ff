/** A rate with its 95 % interval, drawn on a scale that all rows of a table share. Pure. */
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { element, type Markup } from '../../markup.ts';
import { rateSentence } from '../../numbers.ts';
import type { RateView } from '../../view-details.ts';

const WIDTH = 140;
const HEIGHT = 14;
const MARGIN = 3;

/** From a fraction to a place on the axis. */
export type RateScale = (fraction: number) => number;

/** One axis for all of these rates, from 0 to a round number over the largest upper bound. */
export function rateScale(rates: readonly RateView[]): RateScale {
  const largest = max(rates, ({ upper }) => upper) ?? 1;
  return scaleLinear([0, Math.max(largest, 0.01)], [MARGIN, WIDTH - MARGIN]).nice(4);
}

/** Bounds as a bar, the rate itself as a dot. */
export function intervalChart(rate: RateView, scale: RateScale): Markup {
  const [from, to, middle] = [scale(rate.lower), scale(rate.upper), HEIGHT / 2];
  return element(
    'svg',
    { class: 'interval', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': rateSentence(rate) },
    element('path', { class: 'axis', d: `M${MARGIN},${middle}H${WIDTH - MARGIN}` }),
    element('rect', {
      class: 'bounds',
      x: rounded(from),
      y: middle - 3,
      width: rounded(Math.max(2, to - from)),
      height: 6,
      rx: 2,
    }),
    element('circle', { class: 'rate', cx: rounded(scale(rate.rate)), cy: middle, r: 3.5 }),
  );
}

/** A tenth of a pixel is fine enough. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
