/**
 * What of a worker's word is taken over into the session: the runs that its job was asked for, at their times, and
 * short warnings. Pure.
 */
import { observationsOf, type Shard } from './contract/shard.ts';
import type { Batch } from './ledger.ts';
import type { JobStatus } from './replies.ts';
import type { RunRange } from './shards.ts';

/** The ends of a run's output, where nobody has them. */
export const NO_TAILS = { stdout: '', stderr: '' };

/** Where a shard comes from. */
export interface ShardOrigin {
  /** What its job was asked for. */
  readonly range: RunRange;
  readonly status: JobStatus;
  /** When the job was submitted, in milliseconds of the session. */
  readonly submittedMs: number;
}

/**
 * The runs that were asked for. One that its worker could not observe is missing: another worker may.
 * A worker counts time from its start of the job, the session from its own.
 */
export function batchOf(
  shard: Shard,
  { range: { first, count }, status: { worker, delayMs }, submittedMs }: ShardOrigin,
  tailsOf: (run: number) => typeof NO_TAILS,
): Batch {
  const place = `runpod:${worker ?? 'unknown'}`;
  const startMs = submittedMs + (delayMs ?? 0);
  const runs = shard.runs.filter(
    ({ run, outcome }) => run >= first && run < first + count && outcome.kind !== 'not-observed',
  );
  const observations = observationsOf({ ...shard, runs }, { place, tailsOf }).map((observation) => {
    return { ...observation, startedMs: Math.round(startMs + observation.startedMs) };
  });
  return { tests: shard.tests, observations };
}

/** As many and as long as a worker sends. */
const MOST_WARNINGS = 50;
const LONGEST_WARNING = 1_000;
/** Each worker has it in a folder of another name. */
const CLONE = /\S*\/flaky-detector-[\w-]+\/source\b/g;

/** A worker's warnings, the same from each. */
export function warningsOf(texts: readonly string[]): string[] {
  return texts
    .slice(0, MOST_WARNINGS)
    .map((text) => text.slice(0, LONGEST_WARNING).replaceAll(CLONE, "the worker's clone"));
}
