/** What can be screened for any subject: each contrast with its treatment, and how often it is the cause. Pure. */
import { type ConditionLevels, type Conditions, type Factor, PLAIN_CONDITIONS } from '../../model/conditions.ts';
import type { Contrast } from '../../model/contrast.ts';
import type { TrialSetting } from '../../model/trial-setting.ts';
import type { Possibilities } from './possibilities.ts';

/** What a treatment may go by. */
interface Given {
  readonly can: Possibilities;
  /** The subject's test; null: the command as a whole. */
  readonly test: number | null;
  /** How many runs at a time tell whether runs disturb each other. */
  readonly parallel: number;
  readonly levels: ConditionLevels;
}

/** A contrast that is screened. */
interface Screening {
  /** How often it is the cause: order and state before contention before load (STATISTICS of studies). */
  readonly likelihood: number;
  /** The one factor of the conditions that it changes, to its first level; null: it leaves them as they are. */
  readonly factor: Factor | null;
  /** What the treatment changes; null: not possible here. */
  readonly treatment: (given: Given) => Partial<TrialSetting> | null;
}

const screening = (likelihood: number, treatment: Screening['treatment']): Screening => {
  return { likelihood, factor: null, treatment };
};

const condition = (
  likelihood: number,
  factor: Factor,
  change: (levels: ConditionLevels) => Partial<Conditions> | null,
): Screening => ({ likelihood, factor, treatment: ({ levels }) => conditioned(change(levels)) });

function conditioned(change: Partial<Conditions> | null): Partial<TrialSetting> | null {
  return change === null ? null : { conditions: { ...PLAIN_CONDITIONS, ...change } };
}

/**
 * Of equal promise, the first is tried first. Null: it is not screened, but follows from what the seed or the tests
 * before showed.
 */
const SCREENINGS: Readonly<Record<Contrast, Screening | null>> = {
  alone: screening(0.35, ({ can, test }) => (test !== null && can.selects(test) ? { only: test } : null)),
  parallelism: screening(0.3, ({ parallel }) => (parallel > 1 ? { parallel } : null)),
  'fresh-copy': screening(0.25, ({ can }) => (can.freshCopies ? { copies: 'fresh' } : null)),
  'cpu-jitter': condition(0.25, 'cpu', ({ cpu }) => (cpu.includes('jitter') ? { cpu: 'jitter' } : null)),
  'own-network': screening(0.25, ({ can, parallel }) =>
    parallel > 1 && can.privateNetwork ? { parallel, network: 'private' } : null,
  ),
  'one-cpu': condition(0.15, 'cpu', ({ cpu }) => (cpu.includes('one-cpu') ? { cpu: 'one-cpu' } : null)),
  order: condition(0.15, 'order', ({ order: [order] }) => (order === undefined ? null : { order })),
  timezone: condition(0.03, 'timezone', ({ timezone: [timezone] }) => (timezone === undefined ? null : { timezone })),
  locale: condition(0.03, 'locale', ({ locale: [locale] }) => (locale === undefined ? null : { locale })),
  seed: null,
  'hash-seed': null,
  'after-tests': null,
};

/** The contrasts that are screened for any subject. */
export const SCREENED: readonly Contrast[] = (Object.keys(SCREENINGS) as Contrast[]).filter(
  (contrast) => SCREENINGS[contrast] !== null,
);

/** How likely a contrast is to be the cause, before any run. */
export function likelihood(contrast: Contrast): number {
  return SCREENINGS[contrast]?.likelihood ?? 0;
}

/** The one factor of the conditions that a contrast changes; null: none. */
export function factorOf(contrast: Contrast): Factor | null {
  return SCREENINGS[contrast]?.factor ?? null;
}

/** What a contrast's treatment changes; null: it is not possible here. */
export function changeOf(contrast: Contrast, given: Given): Partial<TrialSetting> | null {
  return SCREENINGS[contrast]?.treatment(given) ?? null;
}
