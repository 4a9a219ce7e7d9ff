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
  /** Whether that level is one of several, so that a report has to name it. */
  readonly isNamed: boolean;
  /** What the treatment changes; null: not possible here. */
  readonly treatment: (given: Given) => Partial<TrialSetting> | null;
}

const screening = (likelihood: number, treatment: Screening['treatment']): Screening => {
  return { likelihood, factor: null, isNamed: false, treatment };
};

/** Any level of a factor: the first that there is. */
const anyLevel = (likelihood: number, factor: Factor): Screening => {
  return { likelihood, factor, isNamed: true, treatment: ({ levels }) => conditioned(factor, levels[factor][0]) };
};

/** One level of a factor, where it can be had. */
const oneLevel = <Name extends Factor>(likelihood: number, factor: Name, level: Conditions[Name]): Screening => ({
  ...{ likelihood, factor, isNamed: false },
  treatment: ({ levels }) =>
    conditioned(
      factor,
      levels[factor].find((it) => it === level),
    ),
});

function conditioned(factor: Factor, level: string | undefined): Partial<TrialSetting> | null {
  return level === undefined ? null : { conditions: { ...PLAIN_CONDITIONS, [factor]: level } };
}

/**
 * Of equal promise, the first is tried first. Null: it is not screened, but follows from what the seed or the tests
 * before showed.
 */
const SCREENINGS: Readonly<Record<Contrast, Screening | null>> = {
  alone: screening(0.35, ({ can, test }) => (test !== null && can.selects(test) ? { only: test } : null)),
  parallelism: screening(0.3, ({ parallel, can }) => (parallel > 1 && can.contention !== false ? { parallel } : null)),
  'fresh-copy': screening(0.25, ({ can }) => (can.freshCopies ? { copies: 'fresh' } : null)),
  'cpu-jitter': oneLevel(0.25, 'cpu', 'jitter'),
  'own-network': screening(0.25, ({ can, parallel }) =>
    parallel > 1 && can.privateNetwork ? { parallel, network: 'private' } : null,
  ),
  'one-cpu': oneLevel(0.15, 'cpu', 'one-cpu'),
  order: anyLevel(0.15, 'order'),
  timezone: anyLevel(0.03, 'timezone'),
  locale: anyLevel(0.03, 'locale'),
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

/** The level that a report has to name, where a contrast's treatment has one of several; null: it need not name any. */
export function namedLevel(contrast: Contrast, { conditions }: TrialSetting): string | null {
  const { factor, isNamed } = SCREENINGS[contrast] ?? {};
  return factor != null && isNamed === true ? conditions[factor] : null;
}

/** What a contrast's treatment changes; null: it is not possible here. */
export function changeOf(contrast: Contrast, given: Given): Partial<TrialSetting> | null {
  return SCREENINGS[contrast]?.treatment(given) ?? null;
}
