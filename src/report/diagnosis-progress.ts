/** How far a diagnosis has come, told from its events alone, in lines of text. Pure. */
import type { SessionEvent } from '../events/events.ts';
import type { Contrast } from '../model/contrast.ts';
import type { DiagnosisEnd } from '../model/diagnosis.ts';
import { armWords } from './contrast-words.ts';
import { counted, duration } from './numbers.ts';

/** What the events so far say; times in milliseconds since the session's start. */
export interface DiagnosisProgress {
  readonly startedAtMs: number;
  readonly nowMs: number;
  readonly budgetMs: number;
  readonly trials: number;
  /** What is being tried; null: nothing yet. */
  readonly contrast: Contrast | null;
  /** Null: it goes on. */
  readonly end: DiagnosisEnd | null;
}

/** The progress after one more event; null: no diagnosis has begun. */
export function advanceDiagnosis(progress: DiagnosisProgress | null, event: SessionEvent): DiagnosisProgress | null {
  if (event.type === 'diagnosis-started') {
    const { atMs, budgetMs } = event;
    return { startedAtMs: atMs, nowMs: atMs, budgetMs, trials: 0, contrast: null, end: null };
  }
  if (progress === null) return null;
  switch (event.type) {
    case 'experiment-started':
      return { ...progress, nowMs: event.atMs, contrast: event.experiment.contrast };
    case 'trial-finished':
      return { ...progress, nowMs: event.atMs, trials: progress.trials + 1 };
    case 'diagnosis-ended':
      return { ...progress, nowMs: event.atMs, end: event.end };
    default:
      return progress;
  }
}

/** What is diagnosed, and how long that may take. */
export function diagnosisLine({
  subjects,
  budgetMs,
  trialMs,
}: Extract<SessionEvent, { type: 'diagnosis-started' }>): string {
  const limits = `at most ${duration(budgetMs)}; a run that takes over ${duration(trialMs)} has failed`;
  return `finding out why: ${counted(subjects.length, 'failure')}, ${limits}`;
}

/** `57 runs to find out why, 40 s of at most 2m 00s; now comparing runs by itself with runs in the whole suite`. */
export function diagnosisProgressLine({
  startedAtMs,
  nowMs,
  budgetMs,
  trials,
  contrast,
  end,
}: DiagnosisProgress): string {
  const spent = `${counted(trials, 'run')} to find out why, ${duration(nowMs - startedAtMs)}`;
  if (end !== null) return `${spent}: ${END_WORDS[end]}`;
  const trying = contrast === null ? '' : `; now comparing ${comparedWords(contrast)}`;
  return `${spent} of at most ${duration(budgetMs)}${trying}`;
}

/** Where lines stay, one of them stands for this share of the budget. */
const STEPS = 4;

/** How many steps of the budget are used, the end being one more: a new line is due when it grows. */
export function diagnosisSteps(progress: DiagnosisProgress | null): number {
  if (progress === null) return 0;
  if (progress.end !== null) return STEPS + 1;
  const { startedAtMs, nowMs, budgetMs } = progress;
  return Math.min(STEPS, Math.floor(((nowMs - startedAtMs) * STEPS) / Math.max(1, budgetMs)));
}

function comparedWords(contrast: Contrast): string {
  const { treatment, control } = armWords(contrast, null);
  return `runs ${treatment} with runs ${control}`;
}

const END_WORDS: Record<DiagnosisEnd, string> = {
  complete: 'nothing is left to try',
  budget: 'the budget is used up',
  cancelled: 'cancelled',
  failed: 'it could not go on',
};
