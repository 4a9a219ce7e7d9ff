/** A rate of results.json as the view has it. Pure. */
import type { Results } from './results-schema.ts';
import type { RateView } from './view-details.ts';

/** With both counts and its interval; null where nothing was observed. */
export function rateOf({
  repro_rate: rate,
  repro_rate_interval: interval,
}: Pick<Results, 'repro_rate' | 'repro_rate_interval'>): RateView | null {
  if (rate === null || interval === null) return null;
  return { failures: interval.failures, observed: interval.runs, rate, lower: interval.lower, upper: interval.upper };
}
