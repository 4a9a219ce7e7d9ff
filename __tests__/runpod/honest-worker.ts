/** What a worker that does its work says of it: nothing is run, each outcome is its seed's. */
import type { Outcome } from '../../src/model/outcome.ts';
import type { PlannedRun } from '../../src/model/plan.ts';
import { planRuns } from '../../src/plan/plan.ts';
import type { JobInput } from '../../src/runpod/contract/job.ts';
import type { Shard } from '../../src/runpod/contract/shard.ts';

export const COMMIT = 'c0ffee'.padEnd(40, '0');

const IDENTITIES = [{ file: 'test_a.py', suite: null, name: 'test_a' }];
const passes = (): Outcome => ({ kind: 'passed' });

/** How its runs go. */
export interface Work {
  readonly outcomeOf?: ((seed: number) => Outcome) | undefined;
  readonly runMs?: number | undefined;
  readonly startMs?: number | undefined;
}

export class HonestWorker {
  #plan: readonly PlannedRun[] | null = null;

  /** The first `done` of a job's runs. */
  shard(input: JobInput, done: number, end: Shard['end'], work: Work = {}): Shard {
    const { outcomeOf = passes, runMs = 1, startMs = 0 } = work;
    const first = input.run_start ?? 0;
    const taken = this.#planOf(input).slice(first, first + done);
    return {
      ...{ version: 1, tool_version: '0', commit: COMMIT, framework: null, warnings: [], end },
      ...{ tests: IDENTITIES, failures: [{ type: null, message: 'boom', stack: null, location: null }] },
      runs: taken.map(({ run, seed }, index) => {
        const outcome = outcomeOf(seed);
        const failures: [number, number][] = outcome.kind === 'passed' ? [] : [[0, 0]];
        const marks = outcome.kind === 'passed' ? 'p' : 'f';
        return {
          ...{ run, seed, outcome, started_ms: startMs + index * runMs, duration_ms: runMs, slot: 0 },
          tests: { kind: 'read', marks, failures, problem: null, could_not_run: false },
        };
      }),
    };
  }

  /** Planning is slow where jest runs it, and each look at a job needs it. */
  #planOf({ seed = 0, session_runs: runs = 0 }: JobInput): readonly PlannedRun[] {
    this.#plan ??= planRuns(seed, runs).runs;
    return this.#plan;
  }
}

/** The whole output around a shard. */
export function replyOf(shard: Shard) {
  const results = shard.runs.map(({ run, outcome }) => ({
    ...{ attempt: run, exit_code: 0, passed: outcome.kind === 'passed' },
    ...{ stdout: `run ${run}\n`, stderr: '' },
  }));
  const counts = { total_runs: results.length, parallelism: 1, failures: 0, repro_rate: 0 };
  return { ...counts, results, worker_seconds: 1, reduced: [], shard };
}
