/** What a diagnosis can say. */

/** Why a test is flaky, as far as experiments can tell. */
export const CAUSES = [
  'seed-controlled',
  'order-dependent',
  'contention',
  'timing',
  'leftover-state',
  'time-zone',
  'locale',
  'unexplained',
  'not-enough-runs',
] as const;

/** One of them. */
export type CauseKind = (typeof CAUSES)[number];

/** What a controlling seed acts through, or what runs contend for, where that was found out. */
export const MECHANISMS = ['random-data', 'hash-order', 'test-order', 'network'] as const;

/** One of them; null: it was not found out. */
export type Mechanism = (typeof MECHANISMS)[number] | null;

/** What tests that run before a test do to it: make it fail, or give it what it needs to pass. */
export const PREDECESSOR_ROLES = ['polluter', 'state-setter'] as const;

/** One of them. */
export type PredecessorRole = (typeof PREDECESSOR_ROLES)[number];

/** Why no test before it is named. */
export const NO_PREDECESSORS = [
  /** The framework runs one test or all. */
  'not-selectable',
  /** Chosen tests, run by themselves, do not do what they do in the suite. */
  'not-reproduced',
  'not-confirmed',
  'out-of-budget',
] as const;

/** One of them. */
export type NoPredecessors = (typeof NO_PREDECESSORS)[number];
