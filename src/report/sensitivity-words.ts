/** A sensitivity as one sentence, with its counts, its effect and how sure it is. Pure. */

import { CPU_CONDITIONS, type CpuCondition, type Factor, TEST_ORDERS, type TestOrder } from '../model/conditions.ts';
import { counted, differenceWords, pValue } from './numbers.ts';
import { atATime } from './parallel-words.ts';
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
  const counts = `failed in ${failures} of ${counted(runs, 'run')} ${conditionWords(entry)}, and in ${otherFailures || 'none'} of ${others} ${entry.condition === 'parallel' ? 'by itself' : 'without'}`;
  return `${test ?? 'The command'} ${counts}${entry.shown ? `: ${effectWords(entry)}` : `. ${chanceWords(entry)}`}.`;
}

const ORDERS: Readonly<Record<TestOrder, string>> = {
  'as-is': "in the command's own order",
  shuffled: 'with the tests shuffled',
  reversed: 'with the tests in reverse order',
};
const CPUS: Readonly<Record<CpuCondition, string>> = {
  free: 'left alone',
  jitter: 'stopped and continued in bursts on one processor',
  'one-cpu': 'on one processor',
};

/** A level of each factor, and any change of it. */
const LEVELS: Readonly<Record<Factor, (level: string) => string>> = {
  order: (level) => ORDERS[TEST_ORDERS.find((order) => order === level) ?? 'shuffled'],
  timezone: (level) => `in time zone ${level}`,
  locale: (level) => `in locale ${level}`,
  cpu: (level) => CPUS[CPU_CONDITIONS.find((cpu) => cpu === level) ?? 'one-cpu'],
};
const CHANGES: Readonly<Record<Factor, string>> = {
  order: 'with the order of the tests changed',
  timezone: 'in other time zones',
  locale: 'in other locales',
  cpu: 'on one processor, in bursts or not',
};

function conditionWords({ condition, level }: SensitivityEntry): string {
  if (condition === 'parallel') return atATime(Number(level));
  if (condition === null) return 'under changed conditions';
  return level === null ? CHANGES[condition] : LEVELS[condition](level);
}

function effectWords({ difference, p_value: p }: SensitivityEntry): string {
  return differenceWords({ ...difference, rate: difference.estimate }, p);
}

function chanceWords({ condition, p_value: p }: SensitivityEntry): string {
  return condition === null
    ? 'There are too few failures to tell which condition matters'
    : `That may be chance (${pValue(p)})`;
}
