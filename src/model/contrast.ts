/** What an experiment varies. */

/** What an experiment of the diagnosis varies between its two arms; `seed`: a failing run's against a passing run's. */
export const CONTRASTS = [
  'seed',
  'hash-seed',
  'alone',
  'after-tests',
  'parallelism',
  'fresh-copy',
  'own-network',
  'order',
  'timezone',
  'locale',
  'cpu-jitter',
  'one-cpu',
] as const;

/** One of them. */
export type Contrast = (typeof CONTRASTS)[number];
