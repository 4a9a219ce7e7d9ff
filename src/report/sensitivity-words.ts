/** A sensitivity as one sentence, with its counts, its effect and how sure it is. Pure. */

import { fisherTest } from '../analyze/exact-tests.ts';
import { underCondition } from './factor-words.ts';
import { counted, differenceWords } from './numbers.ts';
import { atATime } from './parallel-words.ts';
import { WHY } from './phrases.ts';
import type { SensitivityEntry } from './sensitivity-schema.ts';

/** `checkout failed in 9 of 15 runs in time zone Asia/Kolkata, and in none of 30 without: ...` */
export function sensitivitySentence(entry: SensitivityEntry): string {
  return `${countsSentence(entry)}${entry.shown ? `: ${effectWords(entry)}` : `. ${chanceWords(entry)}`}.`;
}

/** The same where experiments confirm what the session's runs suggest. */
export function confirmedSentence(entry: SensitivityEntry): string {
  return `${countsSentence(entry)}. The experiments under “${WHY}” confirm it.`;
}

function countsSentence(entry: SensitivityEntry): string {
  const {
    test,
    runs_with: runs,
    failures_with: failures,
    runs_without: others,
    failures_without: otherFailures,
  } = entry;
  const without = entry.condition === 'parallel' ? 'by itself' : 'without';
  const counts =
    `failed in ${failures} of ${counted(runs, 'run')} ${conditionWords(entry)}, and in ${otherFailures || 'none'} ` +
    `of ${others} ${without}`;
  return `${test ?? 'The command'} ${counts}`;
}

function conditionWords({ condition, level, levels }: SensitivityEntry): string {
  if (condition === 'parallel') return atATime(Number(level));
  if (condition === null) return 'under changed conditions';
  return `${underCondition(condition, level)}${levelWords(levels)}`;
}

const NAMED_LEVELS = 6;

/** Which of several levels matter: ` (3 of 3 America/Lima; none of 4 Asia/Tokyo, Etc/UTC)`. Empty: all of them do. */
function levelWords(levels: SensitivityEntry['levels']): string {
  const failing = levels.filter(({ failures }) => failures > 0);
  const others = levels.filter(({ failures }) => failures === 0);
  if (levels.length < 2 || others.length === 0) return '';
  const named = failing.slice(0, NAMED_LEVELS).map(({ level, runs, failures }) => `${failures} of ${runs} ${level}`);
  const runs = others.reduce((sum, one) => sum + one.runs, 0);
  const rest = others.slice(0, NAMED_LEVELS).map(({ level }) => level);
  const more = (all: readonly unknown[]) => (all.length > NAMED_LEVELS ? [`${all.length - NAMED_LEVELS} more`] : []);
  return ` (${[...named, ...more(failing)].join(', ')}; none of ${runs} ${[...rest, ...more(others)].join(', ')})`;
}

function effectWords({ difference, p_value: p }: SensitivityEntry): string {
  return differenceWords({ ...difference, rate: difference.estimate }, p);
}

/** A difference that is large by itself is not called chance: it may be one, since much was compared. */
function chanceWords({
  condition,
  runs_with,
  failures_with,
  runs_without,
  failures_without,
}: SensitivityEntry): string {
  if (condition === null) return 'There are too few failures to tell which condition matters';
  const on = { failures: failures_with, runs: runs_with };
  const off = { failures: failures_without, runs: runs_without };
  return fisherTest(on, off) <= STANDS_OUT
    ? 'That stands out, but among all that was compared it may be chance'
    : 'That may be chance';
}

const STANDS_OUT = 0.05;
