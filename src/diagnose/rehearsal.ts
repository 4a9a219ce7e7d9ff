/**
 * Before a diagnosis of runs that took place elsewhere: what passed there must pass here once. On a machine that is not
 * set up for the tests everything fails, and every experiment would say that nothing matters.
 */

import type { DiagnosisSubject } from '../model/diagnosis.ts';
import type { Experiment, Trial } from '../model/experiment.ts';
import { MARK_OF } from '../model/marks.ts';
import type { TrialRunner } from './diagnosis.ts';
import { AS_SESSION } from './judge/contrasts.ts';

/** Flaky tests may fail here by chance, too; not so often in a row that it would be likely. */
const MOST_RUNS = 3;

const REHEARSAL: Experiment = {
  ...{ id: 0, contrast: 'seed', stage: 'screen', subjects: [], size: MOST_RUNS, commandLine: '' },
  ...{ control: AS_SESSION, treatment: AS_SESSION },
};

/** Null: this machine can run the tests; else a sentence that says what it showed instead. Never throws. */
export async function rehearsalTrouble(
  subjects: readonly DiagnosisSubject[],
  runner: Pick<TrialRunner, 'carryOut'>,
  signal: AbortSignal,
): Promise<string | null> {
  const seeds = [...new Set(subjects.map(({ passing }) => passing.seed))].slice(0, MOST_RUNS);
  const failed: number[] = [];
  for (const seed of seeds.length === 1 ? Array(MOST_RUNS).fill(seeds[0]) : seeds) {
    const trial = await oneTrial(seed, runner, signal);
    if (typeof trial === 'string') return `This machine cannot run the command: ${trial}`;
    if (trial !== null && subjects.some((subject) => passes(subject, trial))) return null;
    if (signal.aborted) return 'A run that passed there did not end here in time.';
    failed.push(seed);
  }
  return (
    `What passed there failed here, ${failed.length} of ${failed.length} times (seed ` +
    `${[...new Set(failed)].join(', ')}).`
  );
}

/** Null: nothing was observed; a text: nothing could be. */
function oneTrial(seed: number, runner: Pick<TrialRunner, 'carryOut'>, signal: AbortSignal) {
  return runner.carryOut(REHEARSAL, [{ arm: 'control', seed }], signal).then(
    ([trial]) => trial ?? null,
    (error: Error) => error.message,
  );
}

function passes({ test }: DiagnosisSubject, { outcome, marks }: Trial): boolean {
  return test === null ? outcome.kind === 'passed' : marks[test] === MARK_OF.passed;
}
