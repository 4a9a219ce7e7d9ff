/** Failure rates such as `5%` that a session can detect. */
import { detectableRate, runsToDetect } from '../analyze/detection.ts';
import { type Reading, read } from './reading.ts';

/** The most runs that a session takes. */
export const MOST_RUNS = 1000;

/** The smallest rate that `MOST_RUNS` runs detect, in percent, rounded up to 4 decimals. */
const SMALLEST_PERCENT = Math.ceil((detectableRate(MOST_RUNS) ?? 0) * 1e6) / 1e4;
/** The same as a person would write it. */
const SMALLEST_ROUND = `${Math.ceil(SMALLEST_PERCENT * 10) / 10}%`;

const PERCENT = /^([0-9]+(?:\.[0-9]+)?)\s?%$/;
const FRACTION = /^0?\.[0-9]+$/;

function toRate(text: string): number | null {
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) return Number(percent) / 100;
  return FRACTION.test(text) ? Number(text) : null;
}

/** Reads a rate that at most `MOST_RUNS` runs can detect, as a fraction of 1. A bare `5` is refused: 5 % or 500 %? */
export function readDetectableRate(text: string): Reading<number> {
  const rate = toRate(text);
  if (rate === null) {
    const bare = /^[0-9]+(\.[0-9]+)?$/.test(text) && Number(text) > SMALLEST_PERCENT && Number(text) < 100;
    return bare ? { ok: false, instead: [`${text}%`] } : { ok: false };
  }
  if (rate <= 0 || rate >= 1) return { ok: false };
  if (runsToDetect(rate) <= MOST_RUNS) return read(rate);
  const rule = () => `must be at least ${SMALLEST_PERCENT}%, the smallest rate that ${MOST_RUNS} runs can detect`;
  return { ok: false, rule, instead: [SMALLEST_ROUND] };
}
