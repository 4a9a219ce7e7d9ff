/** A sensitivity as one sentence, with its counts, its effect and how sure it is. Pure. */

import { underCondition } from './factor-words.ts';
import { counted, differenceWords, pValue } from './numbers.ts';
import type { SensitivityEntry } from './sensitivity-schema.ts';

/** `checkout failed in 9 of 15 runs in time zone Asia/Kolkata, and in none of 30 without: ...` */
export function sensitivitySentence(entry: SensitivityEntry): string {
  const {
    test,
    runs_with: runs,
    failures_with: failures,
    runs_without: others,
    failures_without: otherFailures,
  } = entry;
  const counts = `failed in ${failures} of ${counted(runs, 'run')} ${conditionWords(entry)}, and in ${otherFailures || 'none'} of ${others} without`;
  return `${test ?? 'The command'} ${counts}${entry.shown ? `: ${effectWords(entry)}` : `. ${chanceWords(entry)}`}.`;
}

function conditionWords({ condition, level }: SensitivityEntry): string {
  return condition === null ? 'under changed conditions' : underCondition(condition, level);
}

function effectWords({ difference, p_value: p }: SensitivityEntry): string {
  return differenceWords({ ...difference, rate: difference.estimate }, p);
}

function chanceWords({ condition, p_value: p }: SensitivityEntry): string {
  return condition === null
    ? 'There are too few failures to tell which condition matters'
    : `That may be chance (${pValue(p)})`;
}
