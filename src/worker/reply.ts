/**
 * A finished session -> the job's output: the results of the original contract and ours, and the shard, under RunPod's
 * limit. Pure.
 */
import type { Session } from '../model/session.ts';
import type { Results } from '../report/results-schema.ts';
import { type JobReply, MOST_REPLY_BYTES } from '../runpod/contract/job.ts';
import { packShard } from '../runpod/contract/pack-shard.ts';
import { fitted, type Reduction, wireBytes } from '../runpod/contract/wire.ts';

/** The shard is what the session's analysis is made from: it may take most of the reply. */
const MOST_SHARD_BYTES = 1_200_000;
/** What is said of reductions, the seconds, and the names around it all. */
const SPARE_BYTES = 2_000;

/** What the worker knows of itself. */
export interface WorkerFacts {
  /** `runpod:<worker>`. */
  readonly place: string;
  readonly workerSeconds: number;
}

/**
 * The reply to a job.
 * @param limit the largest reply, in bytes
 */
export function replyOf(
  session: Session,
  results: Results,
  { place, workerSeconds }: WorkerFacts,
  limit: number = MOST_REPLY_BYTES,
): JobReply {
  const shard = packShard(session, Math.min(MOST_SHARD_BYTES, limit * 0.6));
  const here: Results = {
    ...results,
    backend: 'runpod',
    total_runs: results.completed_runs, // clients subtract the failures from it
    results: results.results.map((run) => ({ ...run, place })),
  };
  const rest = fitted(here, limit - wireBytes(shard.value) - SPARE_BYTES, REDUCTIONS);
  return {
    ...rest.value,
    worker_seconds: workerSeconds,
    reduced: [...rest.reduced.map((what) => `results: ${what}`), ...shard.reduced.map((what) => `shard: ${what}`)],
    shard: shard.value,
  };
}

const REDUCTIONS: readonly Reduction<Results>[] = [
  tails('output of passing runs but its last 2000 characters', 2_000, Number.POSITIVE_INFINITY),
  tails('output of passing runs but its last 500 characters', 500, Number.POSITIVE_INFINITY),
  tails('output of passing runs', 0, Number.POSITIVE_INFINITY),
  {
    said: 'what each failure of a test said itself (the shard has it)',
    apply: (results) => ({ ...results, results: results.results.map((run) => ({ ...run, failures: [] })) }),
  },
  tails('output of failing runs but its last 2000 characters', 0, 2_000),
  tails('output of failing runs but its last 500 characters', 0, 500),
  {
    said: 'tests that never failed, and the marks of all tests in each run (the shard has them)',
    apply: (results) => ({
      ...results,
      tests: results.tests.filter(({ verdict }) => verdict === 'flaky' || verdict === 'always-fails'),
      results: results.results.map((run) => ({ ...run, marks: '' })),
    }),
  },
  tails('output of failing runs but its last 100 characters', 0, 100),
  {
    said: 'passing runs (the shard has them)',
    apply: (results) => ({ ...results, results: results.results.filter(({ passed }) => passed !== true) }),
  },
  {
    said: 'tests, clusters and what was concluded from them',
    apply: (results) => ({ ...results, ...{ tests: [], clusters: [], systemic_flakes: [], sensitivities: [] } }),
  },
  { said: 'all runs (the shard has them)', apply: (results) => ({ ...results, results: [], warnings: [] }) },
];

/** Keeps so many characters at the end of each stream, of runs that passed and of the others. */
function tails(said: string, ofPassing: number, ofOthers: number): Reduction<Results> {
  const cut = (text: string, longest: number) => (text.length <= longest ? text : text.slice(text.length - longest));
  return {
    said,
    apply: (results) => ({
      ...results,
      results: results.results.map((run) => {
        const longest = run.passed === true ? ofPassing : ofOthers;
        return { ...run, stdout: cut(run.stdout, longest), stderr: cut(run.stderr, longest) };
      }),
    }),
  };
}
