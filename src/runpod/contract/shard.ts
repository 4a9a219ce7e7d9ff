/**
 * What a worker observed, small enough to travel: the session's nouns with tests and failure texts as tables, marks
 * packed, and no output tails (a reply has those in `results`). `observationsOf` makes the observations again. Pure.
 */
import { z } from 'zod';
import { MOST_RUNS } from '../../config/rate.ts';
import { NOUNS } from '../../events/decode.ts';
import { PLAIN_CONDITIONS } from '../../model/conditions.ts';
import type { Observation, ObservedFailure } from '../../model/observation.ts';
import { unpackMarks } from '../../model/packed-marks.ts';
import type { TestFailure } from '../../model/test-result.ts';
import { HEAD } from '../../model/tree.ts';
import { packedMarks } from './marks.ts';

const count = z.int().nonnegative();
/** The longest that the platform lets a job last. Beyond it sums of times would be no numbers any more. */
const LONGEST_MS = 7 * 86_400_000;
const milliseconds = z.number().nonnegative().max(LONGEST_MS);

const shardRun = z.object({
  /** The session's number of the run, not the job's. */
  run: count,
  seed: z.int().positive(),
  /** Left out: the plain ones. */
  conditions: NOUNS.conditions.optional(),
  outcome: NOUNS.outcome,
  /** Milliseconds since the worker took the job. */
  started_ms: milliseconds,
  duration_ms: milliseconds,
  slot: count,
  /** Left out: `head`. */
  tree: z.string().optional(),
  /** Left out: no per-test report. */
  tests: z
    .object({
      kind: z.enum(['read', 'unreadable']),
      marks: packedMarks,
      /** Test and failure, as indices of the shard's tables; a null failure's text was left out. */
      failures: z.array(z.tuple([count, count.nullable()])),
      problem: z.string().nullable(),
      could_not_run: z.boolean(),
    })
    .optional(),
});

/** One run of a shard. */
export type ShardRun = z.infer<typeof shardRun>;

/**
 * A shard's observations so far, complete in itself. Unknown keys are passed over, so that an older client reads a
 * newer worker.
 */
export const shardSchema = z.object({
  version: z.literal(1),
  tool_version: z.string(),
  /** Full SHA of what was tested; null: not known yet. */
  commit: z.string().nullable(),
  framework: NOUNS.frameworkUse.nullable(),
  warnings: z.array(z.string()),
  /** The shard's own test table; another shard's has another order. */
  tests: z.array(NOUNS.identity),
  /** Each failure text once. */
  failures: z.array(NOUNS.failure),
  runs: z.array(shardRun).max(MOST_RUNS),
  /** Null: the shard is still at work. */
  end: NOUNS.sessionEnd.nullable(),
});

/** A shard's observations, decoded. */
export type Shard = z.infer<typeof shardSchema>;

/** What a client knows of the shard beside its report. */
export interface ShardSetting {
  /** `runpod:<worker>`. */
  readonly place: string;
  /** The tails of a run, where the reply has them. */
  readonly tailsOf: (run: number) => { readonly stdout: string; readonly stderr: string };
}

const LEFT_OUT: TestFailure = {
  type: null,
  message: '(This failure has no text: it was left out to keep the reply of the worker small.)',
  stack: null,
  location: null,
};

/**
 * The shard's observations. Test indices are those of `shard.tests`, and `startedMs` counts from the worker's start of
 * the job. An index that the tables do not have is passed over.
 */
export function observationsOf(shard: Shard, { place, tailsOf }: ShardSetting): Observation[] {
  return shard.runs.map((packed) => {
    const { tree = HEAD, run, seed, conditions = PLAIN_CONDITIONS, outcome, slot } = packed;
    const { stdout, stderr } = tailsOf(run);
    return {
      ...{ tree, run, seed, conditions, outcome, slot, place },
      startedMs: packed.started_ms,
      durationMs: packed.duration_ms,
      ...{ stdoutTail: stdout, stderrTail: stderr, stdoutLog: null, stderrLog: null },
      tests: observedTestsOf(packed, shard),
    };
  });
}

function observedTestsOf({ tests }: ShardRun, shard: Shard): Observation['tests'] {
  if (tests === undefined) return { kind: 'none', marks: '', failures: [], problem: null, couldNotRun: false };
  const { kind, problem } = tests;
  const failures = tests.failures.flatMap(([test, text]): ObservedFailure[] => {
    const failure = text === null ? LEFT_OUT : shard.failures[text];
    return failure === undefined || test >= shard.tests.length ? [] : [{ test, failure }];
  });
  const marks = unpackMarks(tests.marks).slice(0, shard.tests.length);
  return { kind, marks, failures, problem, couldNotRun: tests.could_not_run };
}
