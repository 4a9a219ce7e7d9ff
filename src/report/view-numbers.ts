/** The numbers behind a report's answer: durations, detection power, conditions, and the figures for programs. Pure. */
import { group, median } from 'd3-array';
import { exactBinomialInterval } from '../analyze/rates.ts';
import type { Results } from './results-schema.ts';
import type { ConditionView, FiguresView } from './view.ts';
import type { DurationsView, RateView, RunView } from './view-details.ts';

/** Of the passing and of the failing runs, where there are any. */
export function durationsOf(runs: readonly RunView[]): DurationsView[] {
  const of = (passed: boolean) => runs.filter((run) => run.passed === passed).map(({ durationMs }) => durationMs);
  return [
    { of: 'passing' as const, durationsMs: of(true) },
    { of: 'failing' as const, durationsMs: of(false) },
  ]
    .filter(({ durationsMs }) => durationsMs.length > 0)
    .map((durations) => ({ ...durations, medianMs: median(durations.durationsMs) ?? 0 }));
}

/** Null where nothing was left to be detected. */
export function powerOf(results: Results): { readonly runs: number; readonly detectable: number } | null {
  const { detectable_rate: detectable, completed_runs: completed, perturbed_runs: perturbed } = results;
  const runs = completed - perturbed;
  return detectable === null || detectable <= 0 || runs < 1 ? null : { runs, detectable };
}

/** How runs went that had one thing changed, whatever else was changed for them; empty where nothing was. */
export function conditionsOf(runs: readonly RunView[]): ConditionView[] {
  const given = runs.flatMap((run) => {
    if (run.passed === null) return [];
    return (run.conditions.length === 0 ? [''] : run.conditions).map((condition) => ({ condition, run }));
  });
  const groups = [...group(given, ({ condition }) => condition)];
  if (groups.length < 2) return [];
  return groups
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([condition, members]) => ({ condition: condition || null, rate: rateOfRuns(members.map(({ run }) => run)) }));
}

function rateOfRuns(runs: readonly RunView[]): RateView {
  const failures = runs.filter(({ passed }) => passed === false).length;
  const { lower, upper } = exactBinomialInterval(failures, runs.length);
  return { failures, observed: runs.length, rate: failures / runs.length, lower, upper };
}

/** As they are, not rounded. */
export function figuresOf(results: Results): FiguresView {
  const ids = (verdict: string) => results.tests.filter((test) => test.verdict === verdict).map(({ id }) => id);
  return {
    verdict: results.verdict,
    reproRate: results.repro_rate,
    lower: results.repro_rate_interval?.lower ?? null,
    upper: results.repro_rate_interval?.upper ?? null,
    detectableRate: results.detectable_rate,
    totalRuns: results.total_runs,
    completedRuns: results.completed_runs,
    failures: results.failures,
    seed: results.seed,
    flakyTests: ids('flaky'),
    failingTests: ids('always-fails'),
    sensitiveTests: ids('sensitive'),
    toolVersion: results.tool_version,
    startedAt: results.started_at,
  };
}
