/** Evidence in words: what was run, how often it failed, and how sure the difference is. Pure. */
import { ARM_WORDS } from './contrast-words.ts';
import type { DiagnosisEntry, EvidenceEntry } from './diagnosis-schema.ts';
import { percent } from './numbers.ts';

/** The replay and what was confirmed, one sentence each. */
export function evidenceOf({ cause, replay, evidence }: DiagnosisEntry): string {
  const named =
    cause === 'unexplained' || cause === 'not-enough-runs' ? [] : evidence.filter(({ confirmed }) => confirmed);
  const others = named.filter(({ contrast }) => contrast !== 'seed').map(contrastSentence);
  return [replay === null ? '' : replaySentence(replay, cause), ...others].filter((text) => text !== '').join(' ');
}

function replaySentence(replay: NonNullable<DiagnosisEntry['replay']>, cause: DiagnosisEntry['cause']): string {
  if (replay.runs === 0 || replay.control_runs === 0) return '';
  const counts = `${replay.failed} of ${replay.runs} with seed ${replay.seed}, ${replay.control_failed} of ${replay.control_runs} with seed ${replay.control_seed}`;
  const controlled = cause === 'seed-controlled' || cause === 'order-dependent';
  if (controlled && replay.failed > replay.control_failed) return `Fails ${counts}.`;
  // One pass with the failing seed, or one failure with the passing one, is enough to know.
  const refuted = replay.failed < replay.runs || replay.control_failed > 0;
  return refuted
    ? `The seed does not control it: fails ${counts}.`
    : `Whether the seed controls it is not known yet: fails ${counts}.`;
}

function contrastSentence(entry: EvidenceEntry): string {
  const [treatment, control] = ARM_WORDS[entry.contrast](entry.value);
  const counts = `Fails ${entry.treatment.failed} of ${entry.treatment.runs} ${treatment}, ${entry.control.failed} of ${entry.control.runs} ${control}`;
  return `${counts} (${differenceWords(entry)}p = ${pWords(entry.p_value)}).`;
}

function differenceWords({ difference }: EvidenceEntry): string {
  if (difference === null) return '';
  const { rate, lower, upper } = difference;
  return `difference ${signed(rate)}, 95 % interval ${signed(lower)} to ${signed(upper)}, `;
}

function signed(fraction: number): string {
  return fraction < 0 ? `-${percent(-fraction)}` : percent(fraction);
}

function pWords(value: number): string {
  return value < 0.0001 ? '< 0.0001' : String(Number(value.toPrecision(2)));
}
