/** Which runs go together as one job, and with what limits. Pure. */
import type { JobPolicy } from './client.ts';

/** Consecutive runs of the session: `first` to `first + count - 1`. */
export interface RunRange {
  readonly first: number;
  /** At least 1. */
  readonly count: number;
}

/** One shard for each worker, as equal as whole runs allow; no more shards than runs. */
export function planShards({ first, count }: RunRange, workers: number): RunRange[] {
  const shards = Math.min(count, workers);
  const startOf = (shard: number): number => first + Math.floor((shard * count) / shards);
  return Array.from({ length: shards }, (_, shard) => {
    return { first: startOf(shard), count: startOf(shard + 1) - startOf(shard) };
  });
}

/** The runs of a range. */
export function runsOf({ first, count }: RunRange): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/**
 * The shortest range that holds all runs of a list; null: the list is empty. A job can only be asked for a whole range.
 */
export function rangeOver(runs: readonly number[]): RunRange | null {
  if (runs.length === 0) return null;
  const first = Math.min(...runs);
  return { first, count: Math.max(...runs) - first + 1 };
}

/** `runs 40 to 79`. */
export function rangeWords({ first, count }: RunRange): string {
  return count === 1 ? `run ${first}` : `runs ${first} to ${first + count - 1}`;
}

/** What bounds a job, in milliseconds. */
export interface JobTimes {
  /** What is left of the session's time budget. */
  readonly budgetMs: number;
  readonly runTimeoutMs: number;
  readonly setupTimeoutMs: number;
  readonly queueTimeoutMs: number;
}

const SHORTEST_MS = 5_000;
const LONGEST_MS = 7 * 86_400_000;
const SLACK_MS = 60_000;

/**
 * The platform's own limits of a job, behind all of ours: the last run may start at the end of the budget, and the
 * setup may take longer than the budget.
 */
export function policyOf({ budgetMs, runTimeoutMs, setupTimeoutMs, queueTimeoutMs }: JobTimes): JobPolicy {
  const work = Math.max(budgetMs, setupTimeoutMs) + runTimeoutMs + SLACK_MS;
  const executionTimeout = Math.round(Math.min(LONGEST_MS, Math.max(SHORTEST_MS, work)));
  return { executionTimeout, ttl: Math.min(LONGEST_MS, executionTimeout + queueTimeoutMs + 2 * SLACK_MS) };
}
