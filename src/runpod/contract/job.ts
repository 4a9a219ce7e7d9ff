/**
 * The contract of a RunPod job: what goes in, what a worker tells while it works, what comes out. The worker and the
 * client that sends shards both read it here; it decides and executes nothing. Field names are a promise to clients.
 */

import { z } from 'zod';
import type { JobInputName } from '../../config/inputs.ts';
import { NOUNS } from '../../events/decode.ts';
import type { InconclusiveReason } from '../../model/session-end.ts';
import { shardSchema } from './shard.ts';

/** The largest JSON text of a reply, in bytes: RunPod loses larger results without a word. */
export const MOST_REPLY_BYTES = 2_000_000;
/** The largest JSON text of one progress message, in bytes: it is sent anew every few seconds. */
export const MOST_PROGRESS_BYTES = 200_000;

/** An input as a job's field: in snake_case. */
type Field<Name extends string> = Name extends `${infer Head}-${infer Rest}` ? `${Head}_${Field<Rest>}` : Name;

/**
 * A job's `input`. Beside `repo` and `test_command` everything may be left out; null is the same as left out. Names,
 * limits and defaults are those of the inputs, in snake_case, but `diagnose`, which is off unless it is said;
 * docs/runpod.md lists what differs.
 */
export interface JobInput extends Readonly<Partial<Record<Field<JobInputName>, string | number | boolean>>> {
  /** `https://...` or `git@...`, without credentials. */
  readonly repo: string;
  /** A shell line. */
  readonly test_command: string;
  /** How many runs this job carries out. */
  readonly runs?: number | 'auto';
  readonly parallelism?: number;
  /** Root seed of the whole session. */
  readonly seed?: number;
  /** Number of this job's first run in the session, 0 to 999; default 0. */
  readonly run_start?: number;
  /**
   * How many runs the whole session plans, `run_start + runs` to 1000; that sum is the default. Conditions are dealt
   * over all of them.
   */
  readonly session_runs?: number;
  /**
   * A short-lived token for a private repository. It is stored in RunPod's queue: send it only where the user chose to.
   */
  readonly repo_token?: string;
}

/** Seconds since the worker took the job. Far beyond what any job lasts: a sum of them must stay a number. */
const workerSeconds = z.number().nonnegative().max(1e12);

/** What `progress_update` carries: everything so far, so that the last message that arrived is enough. */
export const jobProgressSchema = z.object({
  version: z.literal(1),
  phase: z.enum(['preparing', 'running']),
  /** What goes on, in words. */
  doing: z.string(),
  worker_seconds: workerSeconds,
  shard: shardSchema,
});

/** One progress message. */
export type JobProgress = z.infer<typeof jobProgressSchema>;

/** One run as the first worker of this idea returned it. Runs that had to be left out are still in `shard`. */
const replyRun = z.looseObject({
  attempt: z.int().nonnegative(),
  exit_code: z.int().nullable(),
  stdout: z.string(),
  stderr: z.string(),
  passed: z.boolean().nullable(),
});

/**
 * A job's output: results.json of the shard (its tails and its passing tests cut to fit, as `reduced` says), and
 * `shard`, from which the session's observations are made again.
 */
export const jobReplySchema = z.looseObject({
  total_runs: z.int().nonnegative(),
  parallelism: z.int().positive(),
  failures: z.int().nonnegative(),
  repro_rate: z.number().min(0).max(1).nullable(),
  results: z.array(replyRun),
  worker_seconds: workerSeconds,
  /** What was left out to stay under the limit, in words; empty: nothing. */
  reduced: z.array(z.string()),
  shard: shardSchema,
});

/** A job's output, decoded. */
export type JobReply = z.infer<typeof jobReplySchema>;

/** Why a job has no output: its input is wrong, the engine broke, or the session ended before any run was observed. */
export type JobFailure = InconclusiveReason | 'invalid-input' | 'internal';

/** What a job without output says in `error`: a stable word, what and where, and the remedy. */
export function jobErrorText(why: JobFailure, detail: string): string {
  return `${why}: ${detail}`;
}

/** What a FAILED job's `error` says; null: it is not this worker's (the platform's own, or the handler's crash). */
export function readJobError(text: string): { readonly why: JobFailure; readonly detail: string } | null {
  const words: readonly JobFailure[] = [...NOUNS.inconclusiveReason.options, 'invalid-input', 'internal'];
  const why = words.find((word) => text.startsWith(`${word}: `));
  return why === undefined ? null : { why, detail: text.slice(why.length + 2) };
}

/** One line of the worker door's stdout. */
export type DoorLine =
  /** For the worker's log. */
  | { readonly type: 'event'; readonly text: string }
  | { readonly type: 'progress'; readonly progress: JobProgress }
  /** The last line, unless it is an error. */
  | { readonly type: 'result'; readonly result: JobReply }
  | { readonly type: 'error'; readonly error: string };
