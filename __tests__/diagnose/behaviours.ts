/** Tests with a known cause, as functions of their seed and of how they are run. */
import type { TrialSetting } from '../../src/model/trial-setting.ts';
import type { Behaviour } from './simulation.ts';

/** Fails in so many of its runs, whatever is done. */
export const coin =
  (rate: number): Behaviour =>
  (_, __, chance) =>
    chance() < rate;

/** Whether no other test runs before it. */
const isAlone = ({ only, chosen }: TrialSetting) => only !== null || chosen?.length === 1;

/** How a test fails, in words and as a function, and what is to be found out about it. */
export interface KnownBehaviour {
  readonly words: string;
  readonly behaviour: Behaviour;
  readonly cause: string;
  readonly mechanism: string | null;
}

export const BEHAVIOURS: readonly KnownBehaviour[] = [
  {
    words: 'random data by the seed',
    behaviour: (seed) => seed % 4 === 0,
    cause: 'seed-controlled',
    mechanism: 'random-data',
  },
  {
    words: 'the order of hashes',
    behaviour: (seed, { hashSeed }) => (hashSeed ?? seed) % 4 === 0,
    cause: 'seed-controlled',
    mechanism: 'hash-order',
  },
  {
    words: 'an order that the seed draws',
    behaviour: (seed, setting) => !isAlone(setting) && seed % 3 === 0,
    cause: 'order-dependent',
    mechanism: 'test-order',
  },
  {
    words: 'an order that nothing controls',
    behaviour: (_, setting, chance) => !isAlone(setting) && chance() < 0.4,
    cause: 'order-dependent',
    mechanism: null,
  },
  {
    words: 'a fixed port',
    behaviour: (_, { parallel, network }, chance) => parallel > 1 && network === 'session' && chance() < 0.5,
    cause: 'contention',
    mechanism: 'network',
  },
  {
    words: 'a file outside of the copies',
    behaviour: (_, { parallel }, chance) => parallel > 1 && chance() < 0.5,
    cause: 'contention',
    mechanism: null,
  },
  {
    words: 'a race',
    behaviour: (_, { conditions, parallel }, chance) =>
      chance() < (conditions.cpu === 'free' ? (parallel > 1 ? 0.15 : 0.1) : 0.7),
    cause: 'timing',
    mechanism: null,
  },
  {
    words: 'what an earlier run left',
    behaviour: (_, { copies }, chance) => copies === 'session' && chance() < 0.6,
    cause: 'leftover-state',
    mechanism: null,
  },
  {
    words: 'the time zone',
    behaviour: (_, { conditions }, chance) => chance() < (conditions.timezone === null ? 0.3 : 1),
    cause: 'time-zone',
    mechanism: null,
  },
  {
    words: 'the locale',
    behaviour: (_, { conditions }, chance) => chance() < (conditions.locale === null ? 0.7 : 0),
    cause: 'locale',
    mechanism: null,
  },
  { words: 'nothing but chance', behaviour: coin(0.3), cause: 'unexplained', mechanism: null },
];
