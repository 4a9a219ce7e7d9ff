/**
 * How long passing runs took against failing ones: two histograms over one axis, each of its own runs' shares. Pure.
 */
import { bin, max, min, range } from 'd3-array';
import { type ScaleLinear, type ScaleLogarithmic, scaleLinear, scaleLog } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import { element, type Markup } from '../../markup.ts';
import { counted, duration } from '../../numbers.ts';
import type { DurationsView } from '../../view-details.ts';
import { axis } from './axis.ts';
import { rounded } from './interval.ts';

const WIDTH = 360;
const LEFT = 22;
const ROW = 56;
const BINS = 36;
/** From this ratio of the longest to the shortest on, a linear axis would show one bar. */
const WIDE = 20;

/** In words: `passing: 19 runs, median 420 ms`. */
function durationWords({ of, durationsMs, medianMs }: DurationsView): string {
  return `${of}: ${counted(durationsMs.length, 'run')}, median ${fineDuration(medianMs)}`;
}

/** As everywhere, but for what is under a second, where a tenth of it is too coarse to compare. */
function fineDuration(ms: number): string {
  return ms < 1000 ? `${Number(ms.toPrecision(3))} ms` : duration(ms);
}

/** One row for each group that has runs. */
export function durationChart(groups: readonly DurationsView[]): Markup {
  const scale = scaleFor(groups.flatMap((group) => group.durationsMs).map((ms) => Math.max(1, ms)));
  const edges = range(BINS + 1).map((at) => scale.invert(LEFT + (at * (WIDTH - 2 * LEFT)) / BINS));
  const bottom = groups.length * ROW;
  return element(
    'svg',
    {
      class: 'chart durations',
      viewBox: `0 0 ${WIDTH} ${bottom + 24}`,
      role: 'img',
      'aria-label': `Durations. ${groups.map(durationWords).join('; ')}`,
    },
    groups.map((group, row) => histogram(group, edges, scale, (row + 1) * ROW)),
    axis(
      roundTicks(scale).map((ms) => ({ at: scale(ms), label: fineDuration(ms) })),
      bottom,
      LEFT,
      WIDTH - LEFT,
    ),
  );
}

type DurationScale = ScaleLinear<number, number> | ScaleLogarithmic<number, number>;

/** `all`: at least 1 each. */
function scaleFor(all: readonly number[]): DurationScale {
  const shortest = min(all) ?? 1;
  const longest = Math.max(max(all) ?? 1, shortest * 1.2);
  const scale = longest / shortest > WIDE ? scaleLog() : scaleLinear();
  return scale
    .domain([shortest, longest])
    .range([LEFT, WIDTH - LEFT])
    .nice();
}

/** More labels than this run into each other. */
const MOST_TICKS = 6;

/**
 * A logarithmic scale has ticks at all multiples of its powers: 1, 2 and 5, or 1 alone, are enough where these are too
 * many.
 */
function roundTicks(scale: DurationScale): number[] {
  const ticks = scale.ticks(4);
  const leading = (digits: string) => ticks.filter((ms) => digits.includes(String(ms.toExponential()[0])));
  return [ticks, leading('125'), leading('1')].find(({ length }) => length <= MOST_TICKS) ?? [];
}

function histogram(
  group: DurationsView,
  edges: readonly number[],
  scale: (ms: number) => number,
  bottom: number,
): Markup {
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? 1;
  const bins = bin().domain([first, last]).thresholds(edges.slice(1, -1))(
    group.durationsMs.map((ms) => Math.min(last, Math.max(first, ms))),
  );
  const height = scaleLinear([0, max(bins, (it) => it.length) ?? 1], [0, ROW - 22]);
  const ends = [...bins.map((it) => [it.x0 ?? first, it.length] as const), [last, 0] as const];
  const outline = area<readonly [number, number]>()
    .x(([ms]) => rounded(scale(ms)))
    .y0(bottom)
    .y1(([, count]) => rounded(bottom - height(count)))
    .curve(curveStepAfter);
  const middle = rounded(scale(Math.max(1, group.medianMs)));
  return element(
    'g',
    { class: group.of },
    element('path', { class: 'area', d: outline(ends) ?? '' }),
    element('path', { class: 'median', d: `M${middle},${bottom}V${bottom - ROW + 18}` }),
    element('text', { x: LEFT, y: bottom - ROW + 12 }, durationWords(group)),
  );
}
