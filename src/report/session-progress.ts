/** How far a whole session has come: its runs, then its diagnosis. Pure. */
import type { SessionEvent } from '../events/events.ts';
import { advanceControls, type ControlProgress, controlSteps, controlsProgressLine } from './control-words.ts';
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
  /** Null: nothing is asked, or no more. */
  readonly controls: ControlProgress | null;
  readonly diagnosis: DiagnosisProgress | null;
}

/** Before the first event. */
export const NOTHING_YET: SessionProgress = { runs: NO_PROGRESS, controls: null, diagnosis: null };

/** The progress after one more event. */
export function follow({ runs, controls, diagnosis }: SessionProgress, event: SessionEvent): SessionProgress {
  return {
    runs: advance(runs, event),
    controls: advanceControls(controls, event),
    diagnosis: advanceDiagnosis(diagnosis, event),
  };
}

/** What it has come to, in one line. */
export function currentLine({ runs, controls, diagnosis }: SessionProgress): string {
  if (controls !== null) return controlsProgressLine(controls);
  return diagnosis === null ? progressLine(runs) : diagnosisProgressLine(diagnosis);
}

/** Where lines stay, a new one is due when this grows. */
export function stepsTaken({ runs, controls, diagnosis }: SessionProgress): number {
  return stepsDone(runs) + controlSteps(controls) + diagnosisSteps(diagnosis);
}

/** Whether an event is one of many that say no more than that it goes on. */
export function goesOn({ type }: SessionEvent): boolean {
  return (
    type === 'run-finished' || type === 'control-finished' || type === 'trial-finished' || type === 'diagnosis-ended'
  );
}
