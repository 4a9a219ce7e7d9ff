/** What RunPod's API replies, decoded: nothing of it is believed before. Pure. */
import { inspect } from 'node:util';
import { z } from 'zod';
import { type JobProgress, type JobReply, jobProgressSchema, jobReplySchema } from './contract/job.ts';
import { type RunPodTrouble, unreadable } from './trouble.ts';

const count = z.int().nonnegative().catch(0);

const healthReply = z.looseObject({
  jobs: z.looseObject({ inQueue: count, inProgress: count }),
  workers: z.looseObject({
    idle: count,
    initializing: count,
    ready: count,
    running: count,
    throttled: count,
    unhealthy: count,
  }),
});

/** An endpoint's workers by state, and its jobs that are not over. */
export interface Health {
  readonly openJobs: number;
  readonly workers: {
    readonly running: number;
    readonly idle: number;
    readonly starting: number;
    readonly throttled: number;
    readonly unhealthy: number;
  };
}

/** @throws RunPodTrouble */
export function readHealth(reply: unknown): Health {
  const { data } = healthReply.safeParse(reply);
  if (data === undefined) throw notPromised("the endpoint's health", reply);
  const { idle, ready, running, initializing: starting, throttled, unhealthy } = data.workers;
  return {
    openJobs: data.jobs.inQueue + data.jobs.inProgress,
    workers: { running, idle: Math.max(idle, ready), starting, throttled, unhealthy },
  };
}

const runReply = z.looseObject({ id: z.string().min(1).max(200) });

/** The id of the new job. @throws RunPodTrouble */
export function readSubmitted(reply: unknown): string {
  const { data } = runReply.safeParse(reply);
  if (data === undefined) throw notPromised('a new job', reply);
  return data.id;
}

/** A hundred weeks: what is more than that is no time. */
const milliseconds = z
  .number()
  .nonnegative()
  .max(100 * 7 * 86_400_000)
  .nullish()
  .catch(null);

const statusReply = z.looseObject({
  status: z.enum(['IN_QUEUE', 'IN_PROGRESS', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED', 'TIMED_OUT']),
  output: z.unknown().optional(),
  error: z.unknown().optional(),
  workerId: z.string().max(200).nullish().catch(null),
  delayTime: milliseconds,
  executionTime: milliseconds,
});

/** Where a job stands. */
export type JobStanding =
  | { readonly kind: 'queued' }
  | { readonly kind: 'running'; readonly progress: JobProgress | null }
  | { readonly kind: 'completed'; readonly reply: JobReply }
  /** COMPLETED, and its result is not there or not one. */
  | { readonly kind: 'result-lost'; readonly why: string }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out' };

/** A job's status. */
export interface JobStatus {
  readonly standing: JobStanding;
  readonly worker: string | null;
  /** Milliseconds that it waited in the queue; null: not known. */
  readonly delayMs: number | null;
  /** Milliseconds that a worker has been at it; null: not known. */
  readonly executionMs: number | null;
}

/** @throws RunPodTrouble */
export function readStatus(reply: unknown): JobStatus {
  const { data } = statusReply.safeParse(reply);
  if (data === undefined) throw notPromised("a job's status", reply);
  return {
    standing: standingOf(data),
    worker: data.workerId ?? null,
    delayMs: data.delayTime ?? null,
    executionMs: data.executionTime ?? null,
  };
}

function standingOf({ status, output, error }: z.infer<typeof statusReply>): JobStanding {
  switch (status) {
    case 'IN_QUEUE':
      return { kind: 'queued' };
    case 'IN_PROGRESS':
    case 'RUNNING':
      return { kind: 'running', progress: jobProgressSchema.safeParse(output).data ?? null };
    case 'COMPLETED':
      return completed(output);
    case 'FAILED':
      return { kind: 'failed', error: errorText(error) };
    case 'CANCELLED':
      return { kind: 'cancelled' };
    case 'TIMED_OUT':
      return { kind: 'timed-out' };
  }
}

function completed(output: unknown): JobStanding {
  if (output === undefined || output === null) return { kind: 'result-lost', why: 'it completed without a result' };
  const reply = jobReplySchema.safeParse(output);
  if (reply.success) return { kind: 'completed', reply: reply.data };
  const at = reply.error.issues[0]?.path.join('.') ?? '';
  const place = `at \`${at.slice(0, 80)}\``;
  const why = `its result is not one of flaky-detector's worker (${place}): is the endpoint's image the right one?`;
  return { kind: 'result-lost', why };
}

const LONGEST_ERROR = 1000;

function errorText(error: unknown): string {
  const text =
    typeof error === 'string' ? error : inspect(error ?? null, { depth: 2, breakLength: Number.POSITIVE_INFINITY });
  return text.length > LONGEST_ERROR ? `${text.slice(0, LONGEST_ERROR)}…` : text;
}

/** What came instead is named by its kind only: it may be anything. */
function notPromised(call: string, reply: unknown): RunPodTrouble {
  if (typeof reply === 'string') return unreadable(call, 'text in the place of JSON');
  if (reply === undefined || reply === null) return unreadable(call, 'no whole JSON text');
  return unreadable(call, 'JSON without what it promises');
}
