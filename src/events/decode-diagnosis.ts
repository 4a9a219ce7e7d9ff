/** The events of a diagnosis, and what they share with those of a session's own runs, decoded strictly. */
import { z } from 'zod';
import { CONTRASTS } from '../model/contrast.ts';
import { CONTROL_SETTINGS, type Control, RESOURCES, type SharedResource } from '../model/control.ts';
import { DIAGNOSIS_ENDS, type DiagnosisSubject } from '../model/diagnosis.ts';
import { ARMS, type Experiment, STAGES, type Trial } from '../model/experiment.ts';
import { STATUS_MARKS } from '../model/marks.ts';
import type { Outcome } from '../model/outcome.ts';
import { COPIES, NETWORKS } from '../model/trial-setting.ts';
import { treeName } from './before-trees.ts';
import { conditions } from './decode-conditions.ts';
import { schemaOf } from './schema-of.ts';

const count = z.int().nonnegative();
const milliseconds = z.number().nonnegative();
const runSeed = z.int().positive();

/** A run's results, one character per test. */
export const marks = z.string().regex(new RegExp(`^[${STATUS_MARKS.join('')}]*$`));

/** What a run showed. */
export const outcome = schemaOf<Outcome>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('passed') }),
    z.strictObject({ kind: z.literal('failed'), exitCode: z.int().min(0).max(255) }),
    z.strictObject({ kind: z.literal('crashed'), signal: z.string() }),
    z.strictObject({ kind: z.literal('timed-out'), afterMs: milliseconds }),
    z.strictObject({ kind: z.literal('not-observed'), reason: z.string() }),
  ]),
);

const seeded = z.strictObject({ run: count, seed: runSeed, conditions });

const subject = schemaOf<DiagnosisSubject>()(
  z.strictObject({
    test: count.nullable(),
    tests: z.array(count),
    failing: seeded,
    passing: seeded,
    failures: count,
    runs: count,
  }),
);

const setting = z.strictObject({
  tree: treeName,
  only: count.nullable(),
  chosen: z.array(count).nullable(),
  pasted: z.boolean(),
  parallel: z.int().positive(),
  copies: z.enum(COPIES),
  network: z.enum(NETWORKS),
  conditions,
  seed: runSeed.nullable(),
  hashSeed: runSeed.nullable(),
  line: z.string().optional(),
});

const experiment = schemaOf<Experiment>()(
  z.strictObject({
    id: count,
    contrast: z.enum(CONTRASTS),
    stage: z.enum(STAGES),
    subjects: z.array(count),
    control: setting,
    treatment: setting,
    size: z.int().positive(),
    commandLine: z.string(),
  }),
);

const trial = schemaOf<Trial>()(
  z.strictObject({
    experiment: count,
    arm: z.enum(ARMS),
    seed: runSeed,
    outcome,
    marks,
    order: z.array(count).nullable(),
    durationMs: milliseconds,
  }),
);

const control = schemaOf<Control>()(
  z.strictObject({
    setting: z.enum(CONTROL_SETTINGS),
    run: count,
    seed: runSeed,
    outcome,
    marks,
    durationMs: milliseconds,
  }),
);

const shared = schemaOf<SharedResource>()(z.strictObject({ kind: z.enum(RESOURCES), name: z.string() }));

/** The events of what is asked before a verdict, to be joined with the others. */
export const controlEvents = [
  z.strictObject({
    type: z.literal('controls-started'),
    setting: z.enum(CONTROL_SETTINGS),
    most: count,
    atMs: milliseconds,
  }),
  z.strictObject({ type: z.literal('control-finished'), control, atMs: milliseconds }),
  z.strictObject({ type: z.literal('shared-seen'), shared: z.array(shared) }),
] as const;

/** The events of a diagnosis, to be joined with the others. */
export const diagnosisEvents = [
  z.strictObject({
    type: z.literal('diagnosis-started'),
    budgetMs: milliseconds,
    trialMs: milliseconds,
    subjects: z.array(subject),
    searches: z.boolean().optional(),
    atMs: milliseconds,
  }),
  z.strictObject({ type: z.literal('experiment-started'), experiment, atMs: milliseconds }),
  z.strictObject({ type: z.literal('trial-finished'), trial, atMs: milliseconds }),
  z.strictObject({
    type: z.literal('diagnosis-ended'),
    end: z.enum(DIAGNOSIS_ENDS),
    atMs: milliseconds,
  }),
] as const;
