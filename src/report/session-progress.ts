/** How far a whole session has come: its runs, then its diagnosis. Pure. */
import type { SessionEvent } from '../events/events.ts';
import {
  advanceDiagnosis,
  type DiagnosisProgress,
  diagnosisProgressLine,
  diagnosisSteps,
} from './diagnosis-progress.ts';
import { advance, NO_PROGRESS, type Progress, progressLine, stepsDone } from './progress.ts';

/** What the events so far say. */
export interface SessionProgress {
  readonly runs: Progress;
  readonly diagnosis: DiagnosisProgress | null;
}

/** Before the first event. */
export const NOTHING_YET: SessionProgress = { runs: NO_PROGRESS, diagnosis: null };

/** The progress after one more event. */
export function follow({ runs, diagnosis }: SessionProgress, event: SessionEvent): SessionProgress {
  return { runs: advance(runs, event), diagnosis: advanceDiagnosis(diagnosis, event) };
}

/** What it has come to, in one line. */
export function currentLine({ runs, diagnosis }: SessionProgress): string {
  return diagnosis === null ? progressLine(runs) : diagnosisProgressLine(diagnosis);
}

/** Where lines stay, a new one is due when this grows. */
export function stepsTaken({ runs, diagnosis }: SessionProgress): number {
  return stepsDone(runs) + diagnosisSteps(diagnosis);
}

/** Whether an event is one of many that say no more than that it goes on. */
export function goesOn({ type }: SessionEvent): boolean {
  return type === 'run-finished' || type === 'trial-finished' || type === 'diagnosis-ended';
}
