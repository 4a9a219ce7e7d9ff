/** What a run is deliberately given besides its seed. */

/** Each order of tests: the command's own, and what we change it to. */
export const TEST_ORDERS = ['as-is', 'shuffled', 'reversed'] as const;

/** In which order a run executes its tests: as the command does by itself, or changed by us, deliberately. */
export type TestOrder = (typeof TEST_ORDERS)[number];

/** Each way of giving a run its share of the processors. */
export const CPU_CONDITIONS = ['free', 'jitter', 'one-cpu'] as const;

/**
 * How a run gets its share of the processors: as the machine gives it; all of its processes on one processor; or
 * (`jitter`) that, where
 * the machine can, and in random bursts, stopped in between.
 */
export type CpuCondition = (typeof CPU_CONDITIONS)[number];

/** What each comes to: whether the run is kept on one processor, and whether it is stopped and continued. */
export const CPU_TREATMENTS: Readonly<Record<CpuCondition, { readonly pinned: boolean; readonly bursts: boolean }>> = {
  free: { pinned: false, bursts: false },
  jitter: { pinned: true, bursts: true },
  'one-cpu': { pinned: true, bursts: false },
};

/** Every factor, in the order in which they are shown. */
export const FACTORS = ['order', 'timezone', 'locale', 'cpu'] as const;

/** One of the things that a condition says: what a session can vary. */
export type Factor = (typeof FACTORS)[number];

/** What a run is deliberately given besides its seed. */
export interface Conditions {
  readonly order: TestOrder;
  /** A name of the time zone database; null: as the command has it. */
  readonly timezone: string | null;
  /** A name that `locale -a` knows; null: as the command has it. */
  readonly locale: string | null;
  readonly cpu: CpuCondition;
}

/**
 * Which factors vary over a session's runs, beyond what the command does by itself; in the order of FACTORS, none:
 * empty.
 */
export type Perturbation = readonly Factor[];

/**
 * What each factor is drawn from instead of what the command has; empty: it stays as the command has it. What stands
 * there more than once
 * is drawn so much more often.
 */
export type ConditionLevels = { readonly [Name in Factor]: readonly NonNullable<Conditions[Name]>[] };

/** Every run stays as the command is. */
export const NO_LEVELS: ConditionLevels = { order: [], timezone: [], locale: [], cpu: [] };

/**
 * The conditions of a run that is left as the command is; a field of Conditions that is no factor has no place here.
 */
export const PLAIN_CONDITIONS: { readonly [Name in Factor]: Conditions[Name] } = {
  order: 'as-is',
  timezone: null,
  locale: null,
  cpu: 'free',
};
