/** The conditions of runs in words: all that a factor, or a level of one, is called in a sentence. Pure. */
import {
  type Conditions,
  CPU_CONDITIONS,
  type CpuCondition,
  FACTORS,
  type Factor,
  PLAIN_CONDITIONS,
  TEST_ORDERS,
  type TestOrder,
} from '../model/conditions.ts';

/** A level of a factor: what was done, and `failed in 3 of 9 runs <under it>`. */
interface LevelWords {
  readonly done: string;
  readonly under: string;
}

const ORDERS: Readonly<Record<TestOrder, LevelWords>> = {
  'as-is': { done: '', under: "in the command's own order" },
  shuffled: { done: 'tests shuffled', under: 'with the tests shuffled' },
  reversed: { done: 'tests in reverse order', under: 'with the tests in reverse order' },
};
const IN_BURSTS = 'stopped and continued in bursts on one processor';
const CPUS: Readonly<Record<CpuCondition, LevelWords>> = {
  free: { done: '', under: 'left alone' },
  jitter: { done: IN_BURSTS, under: IN_BURSTS },
  'one-cpu': { done: 'on one processor', under: 'on one processor' },
};

/** Each factor by its name, under any change of it, and at one level. A level may come from a file. */
const WORDS: Readonly<
  Record<Factor, { readonly name: string; readonly changed: string; readonly at: (level: string) => LevelWords }>
> = {
  order: {
    name: 'order of the tests',
    changed: 'with the order of the tests changed',
    at: (level) => ORDERS[TEST_ORDERS.find((order) => order === level) ?? 'shuffled'],
  },
  timezone: {
    name: 'time zone',
    changed: 'in other time zones',
    at: (zone) => ({ done: `time zone ${zone}`, under: `in time zone ${zone}` }),
  },
  locale: {
    name: 'locale',
    changed: 'in other locales',
    at: (locale) => ({ done: `locale ${locale}`, under: `in locale ${locale}` }),
  },
  cpu: {
    name: 'share of the processors',
    changed: 'on one processor, in bursts or not',
    at: (level) => CPUS[CPU_CONDITIONS.find((cpu) => cpu === level) ?? 'one-cpu'],
  },
};

/** A factor as a sentence names it. */
export function factorName(factor: Factor): string {
  return WORDS[factor].name;
}

/** What follows `failed in 3 of 9 runs`. `level` null: under any change of the factor. */
export function underCondition(factor: Factor, level: string | null): string {
  return level === null ? WORDS[factor].changed : WORDS[factor].at(level).under;
}

/** What was changed for a run, each thing by itself; empty for a run that was left as the command is. */
export function conditionList(conditions: Conditions): string[] {
  return FACTORS.flatMap((factor) => {
    const level = conditions[factor];
    return level === null || level === PLAIN_CONDITIONS[factor] ? [] : [WORDS[factor].at(level).done];
  });
}

/** The same in one phrase: `tests shuffled, time zone Asia/Kolkata`. */
export function conditionsInWords(conditions: Conditions): string {
  return conditionList(conditions).join(', ');
}
