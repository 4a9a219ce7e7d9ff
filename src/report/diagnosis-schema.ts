/** The part of results.json that says why tests are flaky, as a schema. */
import { z } from 'zod';
import { CAUSES, MECHANISMS, NO_PREDECESSORS, PREDECESSOR_ROLES } from '../model/cause.ts';
import { CONTRASTS } from '../model/contrast.ts';

const count = z.int().nonnegative();
const maybeText = z.string().nullable();
const runSeed = z.int().positive();
const arm = z.strictObject({ failed: count, runs: count });
const share = z.number().min(-1).max(1);

const evidence = z
  .strictObject({
    contrast: z.enum(CONTRASTS),
    value: maybeText.describe(
      'The order, time zone or locale that the treatment had, or the tests before it; else null.',
    ),
    confirmed: z
      .boolean()
      .describe(
        'True where fresh runs, of a number fixed beforehand, differ after the correction for all that was tried.',
      ),
    control: arm,
    treatment: arm,
    p_value: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe(
        "Boschloo's exact two-sided test, Holm-corrected over all tests and factors; null: too few runs for a claim, " +
          'or no difference that is worth one.',
      ),
    difference: z
      .strictObject({ rate: share, lower: share, upper: share })
      .nullable()
      .describe('Failure rate of the treatment minus that of the control, with its 95 % interval.'),
    command: z
      .string()
      .describe(
        'The treatment as a shell line; what no shell line can have (runs at the same time), as a session of ' +
          'flaky-detector.',
      ),
  })
  .describe('One experiment: two ways of running the command, interleaved, that differ in one thing.');

const predecessors = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('found'),
      role: z
        .enum(PREDECESSOR_ROLES)
        .describe(
          '`polluter`: after these tests it fails; `state-setter`: by itself it fails, after these tests it passes.',
        ),
      tests: z.array(z.string()).min(1).describe('In this order; none of them can be left out.'),
      failed: count,
      runs: count,
      alone_failed: count,
      alone_runs: count,
      command: z.string().describe('Runs these tests and then the test: the line of those runs.'),
      search_runs: count.describe('Runs that finding them took, before those that confirm it.'),
    }),
    z.strictObject({
      kind: z.literal('not-found'),
      why: z.enum(NO_PREDECESSORS),
      search_runs: count,
    }),
  ])
  .describe('The tests before it that it depends on, found by running ever fewer of them, or why they are not known.');

/** One entry of `diagnosis[]`. */
export const diagnosisEntry = z
  .strictObject({
    test: maybeText.describe('Id of tests[]; null: the command as a whole.'),
    tests: z.array(z.string()).describe('All that fail together, the test among them.'),
    cause: z.enum(CAUSES),
    mechanism: z.enum(MECHANISMS).nullable().describe('What the cause acts through, where that was found out.'),
    replay: z
      .strictObject({
        command: z.string(),
        seed: runSeed,
        failed: count,
        runs: count,
        control_seed: runSeed,
        control_failed: count,
        control_runs: count,
        selects_test: z.boolean(),
      })
      .nullable()
      .describe('The failing seed again and a passing seed as control, by this very command.'),
    predecessors: predecessors.nullable().default(null).describe('Null unless the cause is order-dependent.'),
    more_runs: count
      .nullable()
      .describe(
        'Runs that one experiment needs where there were not enough; null also where it fails too seldom for any.',
      ),
    evidence: z.array(evidence).describe('What names the cause first, then all else that was tried.'),
  })
  .describe('Why one test, or tests that fail together, are flaky; each statement with its numbers.');

/** One entry of `diagnosis[]`, decoded. */
export type DiagnosisEntry = z.infer<typeof diagnosisEntry>;
/** The tests that an entry's test depends on. */
export type PredecessorsEntry = NonNullable<DiagnosisEntry['predecessors']>;
/** One experiment of an entry. */
export type EvidenceEntry = DiagnosisEntry['evidence'][number];
