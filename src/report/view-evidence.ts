/** Evidence in words: what was run, how often it failed, and how sure the difference is. Pure. */
import { type ArmWords, armWords } from './contrast-words.ts';
import type { DiagnosisEntry, EvidenceEntry } from './diagnosis-schema.ts';
import { counted, differenceWords } from './numbers.ts';

/** The replay and what was confirmed, one sentence each. */
export function evidenceOf({ cause, replay, evidence }: DiagnosisEntry): string {
  const named =
    cause === 'unexplained' || cause === 'not-enough-runs' ? [] : evidence.filter(({ confirmed }) => confirmed);
  const others = named.filter(({ contrast }) => contrast !== 'seed').map(contrastSentence);
  return [replay === null ? '' : replaySentence(replay, cause), ...others].filter((text) => text !== '').join(' ');
}

function replaySentence(replay: NonNullable<DiagnosisEntry['replay']>, cause: DiagnosisEntry['cause']): string {
  if (replay.runs === 0 || replay.control_runs === 0) return '';
  const control = { failed: replay.control_failed, runs: replay.control_runs };
  const seeds = { treatment: `with seed ${replay.seed}`, control: `with seed ${replay.control_seed}` };
  const counts = countsOf(replay, control, seeds);
  const controlled = cause === 'seed-controlled' || cause === 'order-dependent';
  if (controlled && replay.failed > control.failed) return `It ${counts}.`;
  // One pass with the failing seed, or one failure with the passing one, is enough to know.
  const refuted = replay.failed < replay.runs || control.failed > 0;
  return `${refuted ? 'The seed does not decide it' : 'Whether the seed decides it is not known yet'}: it ${counts}.`;
}

function contrastSentence({ contrast, value, treatment, control, difference, p_value: p }: EvidenceEntry): string {
  const counts = countsOf(treatment, control, armWords(contrast, value));
  return difference === null || p === null ? `It ${counts}.` : `It ${counts}: ${differenceWords(difference, p)}.`;
}

function countsOf(treatment: EvidenceEntry['treatment'], control: EvidenceEntry['control'], words: ArmWords): string {
  const first = `failed in ${treatment.failed} of ${counted(treatment.runs, 'run')} ${words.treatment}`;
  return `${first}, and in ${control.failed} of ${control.runs} ${words.control}`;
}
