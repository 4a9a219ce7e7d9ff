/** The conditions of runs in words. Pure. */
import type { Conditions, Factor } from '../model/conditions.ts';

/** Each factor as a sentence names it. */
export const FACTOR_WORDS: Readonly<Record<Factor, string>> = {
  order: 'order of the tests',
  timezone: 'time zone',
  locale: 'locale',
  cpu: 'share of the processors',
};

const ORDERS = { 'as-is': null, shuffled: 'tests shuffled', reversed: 'tests in reverse order' } as const;
const CPUS = {
  free: null,
  jitter: 'stopped and continued in bursts on one processor',
  'one-cpu': 'on one processor',
} as const;

/** What was changed for a run, each thing by itself; empty for a run that was left as the command is. */
export function conditionList({ order, timezone, locale, cpu }: Conditions): string[] {
  const zone = timezone === null ? null : `time zone ${timezone}`;
  const parts = [ORDERS[order], zone, locale === null ? null : `locale ${locale}`, CPUS[cpu]];
  return parts.filter((part) => part !== null);
}

/** The same in one phrase: `tests shuffled, time zone Asia/Kolkata`. */
export function conditionsInWords(conditions: Conditions): string {
  return conditionList(conditions).join(', ');
}
