/** The runs of a report: one mark for each planned one, and the failing ones in words. Pure. */
import { conditionsInWords } from './factor-words.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Results, RunResult } from './results-schema.ts';
import type { FailingRunView, RunMark } from './view.ts';

/** In order of run number, one per planned run. */
export function stripOf({ total_runs: planned, results }: Results): RunMark[] {
  const marks: RunMark[] = Array.from({ length: planned }, () => 'not-started');
  for (const run of results) if (run.attempt < planned) marks[run.attempt] = markOf(run);
  return marks;
}

function markOf({ outcome, judged, passed }: RunResult): RunMark {
  if (outcome === 'not-observed') return 'lost';
  if (judged) return outcome;
  return passed ? 'passed-uncounted' : 'failed-uncounted';
}

/** Each mark in words, for the legend. */
export const MARK_WORDS: Record<RunMark, string> = {
  passed: 'passed',
  failed: 'failed',
  crashed: 'crashed',
  'timed-out': 'timed out',
  'passed-uncounted': 'passed, not in the rate',
  'failed-uncounted': 'failed, not in the rate',
  lost: 'lost',
  'not-started': 'not started',
};

/** One failing run. */
export function failingRun(run: RunResult): FailingRunView {
  return {
    run: run.attempt,
    seed: run.seed,
    outcome: [outcomeWords(run), conditionsInWords(run)].filter((words) => words !== '').join('; '),
    durationMs: run.duration_ms,
    tail: run.stderr.trim() === '' ? run.stdout : run.stderr,
    log: run.stderr_log ?? run.stdout_log,
  };
}
