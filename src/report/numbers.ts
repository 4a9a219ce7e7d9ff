/** How numbers are written for people, the same in every report. Pure. */
import type { RateView } from './view-details.ts';

/** A fraction of 0 to 1 in per cent; never `0 %` or `100 %` for what is not exactly that. */
export function percent(fraction: number): string {
  if (fraction === 0 || fraction === 1) return `${100 * fraction} %`;
  const value = 100 * fraction;
  if (value < 0.1) return '< 0.1 %';
  if (value > 99.9) return '> 99.9 %';
  const decimals = value < 10 || value > 90 ? 1 : 0;
  return `${Number(value.toFixed(decimals))} %`;
}

/** Milliseconds as `0.4 s`, `12 s` or `3m 05s`. */
export function duration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)}m ${String(whole % 60).padStart(2, '0')}s`;
}

/** The middle one: unlike a mean, one run that hangs does not move it. 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** `1 run`, `2 runs`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A rate with both counts and its interval, which it never goes without. */
export function rateSentence({ failures, observed, rate, lower, upper }: RateView): string {
  return (
    `${failures} of ${counted(observed, 'run')} failed: ${percent(rate)} (95 % interval ${percent(lower)} to ` +
    `${percent(upper)})`
  );
}

/** The same for a table's cell, where the column's heading says what failed. */
export function rateCell({ failures, observed, rate, lower, upper }: RateView): string {
  return `${failures} of ${observed}: ${percent(rate)} (${percent(lower)} to ${percent(upper)})`;
}

/** `p = 0.012`, the same everywhere. */
export function pValue(p: number): string {
  return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}

/** `60 percentage points more often (95 % interval 31 to 84; p = 0.012)`. */
export function differenceWords(difference: { rate: number; lower: number; upper: number }, p: number): string {
  const sign = difference.rate < 0 ? -1 : 1;
  const points = (fraction: number) => Math.round(100 * sign * fraction) || 0;
  const bounds = [points(difference.lower), points(difference.upper)].sort((a, b) => a - b).join(' to ');
  const how = sign < 0 ? 'less' : 'more';
  return `${points(difference.rate)} percentage points ${how} often (95 % interval ${bounds}; ${pValue(p)})`;
}
