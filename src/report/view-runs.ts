/** The runs of a report: one mark for each planned one, and the failing ones in words. Pure. */
import { conditionList, conditionsInWords } from './factor-words.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Results, RunResult } from './results-schema.ts';
import type { FailingRunView, RunMark, RunView } from './view-details.ts';

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

/** What ran into the time limit tells least by itself and costs most: it must not hide behind a cut. */
export function hungFirst(failing: readonly RunResult[]): RunResult[] {
  const rank = ({ outcome }: RunResult) => Number(outcome !== 'timed-out');
  return failing.toSorted((one, other) => rank(one) - rank(other));
}

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

/** One run that was carried out. */
export function runView(run: RunResult): RunView {
  return {
    run: run.attempt,
    seed: run.seed,
    result: run.outcome,
    passed: run.passed,
    outcome: outcomeWords(run),
    durationMs: run.duration_ms,
    conditions: conditionList(run),
    slot: run.slot,
    place: run.place,
    marks: run.marks,
    printed: [run.stdout, run.stderr].filter((text) => text.trim() !== '').join('\n'),
  };
}
