/** The events of a diagnosis, and what they share with those of a session's own runs, decoded strictly. */
import { z } from 'zod';

const count = z.int().nonnegative();
const milliseconds = z.number().nonnegative();
const maybeText = z.string().nullable();
const runSeed = z.int().positive();

/** What a run was put under. */
export const conditions = z.strictObject({
  order: z.enum(['as-is', 'shuffled', 'reversed']),
  timezone: maybeText,
  locale: maybeText,
  cpu: z.enum(['free', 'jitter', 'one-cpu']),
});

/** What a run showed. */
export const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passed') }),
  z.strictObject({ kind: z.literal('failed'), exitCode: z.int().min(1).max(255) }),
  z.strictObject({ kind: z.literal('crashed'), signal: z.string() }),
  z.strictObject({ kind: z.literal('timed-out'), afterMs: milliseconds }),
  z.strictObject({ kind: z.literal('not-observed'), reason: z.string() }),
]);

const contrast = z.enum([
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
]);

const seeded = z.strictObject({ run: count, seed: runSeed, conditions });

const subject = z.strictObject({
  test: count.nullable(),
  tests: z.array(count),
  failing: seeded,
  passing: seeded,
  failures: count,
  runs: count,
});

const setting = z.strictObject({
  only: count.nullable(),
  chosen: z.array(count).nullable(),
  pasted: z.boolean(),
  parallel: z.int().positive(),
  copies: z.enum(['session', 'fresh']),
  network: z.enum(['session', 'private']),
  conditions,
  seed: runSeed.nullable(),
  hashSeed: runSeed.nullable(),
});

const experiment = z.strictObject({
  id: count,
  contrast,
  stage: z.enum(['screen', 'search', 'confirm']),
  subjects: z.array(count),
  control: setting,
  treatment: setting,
  size: z.int().positive(),
  commandLine: z.string(),
});

const trial = z.strictObject({
  experiment: count,
  arm: z.enum(['control', 'treatment']),
  seed: runSeed,
  outcome,
  marks: z.string().regex(/^[pfsr-]*$/),
  order: z.array(count).nullable(),
  durationMs: milliseconds,
});

/** The events of a diagnosis, to be joined with the others. */
export const diagnosisEvents = [
  z.strictObject({
    type: z.literal('diagnosis-started'),
    budgetMs: milliseconds,
    subjects: z.array(subject),
    atMs: milliseconds,
  }),
  z.strictObject({ type: z.literal('experiment-started'), experiment, atMs: milliseconds }),
  z.strictObject({ type: z.literal('trial-finished'), trial, atMs: milliseconds }),
  z.strictObject({
    type: z.literal('diagnosis-ended'),
    end: z.enum(['complete', 'budget', 'cancelled', 'failed']),
    atMs: milliseconds,
  }),
] as const;
