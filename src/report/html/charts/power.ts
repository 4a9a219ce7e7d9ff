/** What so many runs can show: the chance of at least one failure, for every true rate. Pure. */
import { range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { element, type Markup } from '../../markup.ts';
import { percent } from '../../numbers.ts';
import { axis } from './axis.ts';
import { rounded } from './interval.ts';

const WIDTH = 360;
const HEIGHT = 136;
const LEFT = 40;
/** Room for half of the last label. */
const RIGHT = 24;
const TOP = 10;
const STEPS = 90;
const CONFIDENCE = 0.95;

/**
 * 1 - (1 - p)^n over p, with the rate that is shown with 95 % confidence marked. `runs` and `detectable` belong
 * together.
 */
export function powerChart(runs: number, detectable: number, label: string): Markup {
  const most = Math.min(1, detectable * 2.5);
  const x = scaleLinear([0, most], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear([0, 1], [HEIGHT, TOP]);
  const curve = range(STEPS + 1).map((at): [number, number] => {
    const rate = (at * most) / STEPS;
    return [rounded(x(rate)), rounded(y(1 - (1 - rate) ** runs))];
  });
  const at = rounded(x(detectable));
  return element(
    'svg',
    { class: 'chart power', viewBox: `0 0 ${WIDTH} ${HEIGHT + 40}`, role: 'img', 'aria-label': label },
    element('path', { class: 'area', d: area().y0(HEIGHT)(curve) ?? '' }),
    element('path', { class: 'curve', d: line()(curve) ?? '' }),
    element('path', { class: 'guide', d: `M${LEFT},${rounded(y(CONFIDENCE))}H${at}V${HEIGHT}` }),
    element('circle', { class: 'point', cx: at, cy: rounded(y(CONFIDENCE)), r: 4 }),
    element('text', { class: 'called', x: at + 8, y: y(CONFIDENCE) + 16 }, percent(detectable)),
    [0, 0.5, 1].map((share) =>
      element('text', { class: 'side', x: LEFT - 6, y: rounded(y(share) + 4), 'text-anchor': 'end' }, percent(share)),
    ),
    axis(
      x.ticks(4).map((rate) => ({ at: x(rate), label: percent(rate) })),
      HEIGHT,
      LEFT,
      WIDTH - RIGHT,
    ),
    element('text', { x: (LEFT + WIDTH - RIGHT) / 2, y: HEIGHT + 34, 'text-anchor': 'middle' }, 'true rate of failure'),
  );
}
