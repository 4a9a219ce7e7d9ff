/** From the session's config to the input of one job. Pure. */

import type { Config, RunPodBackend, Setup } from '../config/config.ts';
import type { JobInputName } from '../config/inputs.ts';
import { durationText } from '../durations.ts';
import type { CommitTarget } from '../workspace/git/commit-target.ts';
import type { JobInput } from './contract/job.ts';
import type { RunRange } from './shards.ts';

/** What all jobs of a session share. */
export type JobConfig = Pick<
  Config,
  'testCommand' | 'rootSeed' | 'runs' | 'timeoutMs' | 'timeBudgetMs' | 'setupTimeoutMs' | 'stop' | 'framework'
> &
  Pick<Config, 'resetCommand' | 'reportFiles' | 'privateNetwork' | 'perturb' | 'source'>;

/** What one job is made of. */
interface Job {
  readonly config: JobConfig;
  readonly backend: RunPodBackend;
  readonly target: CommitTarget;
  readonly range: RunRange;
  readonly budgetMs: number;
}

/** What the user left to the worker, who has a default for it. */
const orLeftOut = <Value>(value: Value | null) => value ?? undefined;
/** An input that no job is sent, and why. */
const notSent = (_why: string) => () => undefined;

/** How each input reaches a worker. */
const FIELDS: Readonly<Record<JobInputName, (job: Job) => string | number | boolean | undefined>> = {
  'test-command': ({ config }) => config.testCommand,
  runs: ({ range }) => range.count,
  detect: notSent('it has become a number of runs'),
  parallelism: ({ backend }) => orLeftOut(backend.parallelism),
  seed: ({ config }) => config.rootSeed,
  timeout: ({ config }) => durationText(config.timeoutMs),
  'time-budget': ({ budgetMs }) => durationText(Math.max(1000, Math.round(budgetMs))),
  // Judged over all jobs: the first runs of one job are not the session's.
  stop: ({ config }) => (config.stop === 'auto' ? 'all' : config.stop),
  'working-directory': ({ target }) => target.directory,
  repo: ({ target }) => target.url,
  ref: ({ target }) => target.ref,
  'repo-token': ({ backend }) => orLeftOut(backend.gitToken),
  submodules: ({ config: { source } }) => source.kind === 'repository' && source.submodules,
  'setup-command': ({ backend }) => setupText(backend.setup),
  'setup-timeout': ({ config }) => durationText(config.setupTimeoutMs),
  'reset-command': ({ config }) => orLeftOut(config.resetCommand),
  framework: ({ config }) => config.framework,
  'report-files': ({ config }) => orLeftOut(config.reportFiles),
  isolation: ({ backend }) => orLeftOut(backend.isolation),
  perturb: ({ config }) => (config.perturb.length === 0 ? 'none' : config.perturb.join(',')),
  diagnose: notSent('a job is a part of a session, too small for experiments; its client makes them'),
  'diagnose-budget': notSent('a job makes no experiments'),
  'private-network': ({ config }) => config.privateNetwork,
};

/** The job for a range of runs. */
export function jobInputOf(
  config: JobConfig,
  backend: RunPodBackend,
  target: CommitTarget,
  range: RunRange,
  budgetMs: number,
): JobInput {
  const job = { config, backend, target, range, budgetMs };
  const fields = Object.entries(FIELDS).map(([name, fieldOf]) => [name.replaceAll('-', '_'), fieldOf(job)] as const);
  return {
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    ...{ repo: target.url, test_command: config.testCommand },
    ...{ run_start: range.first, session_runs: config.runs },
  };
}

function setupText(setup: Setup): string {
  return setup.kind === 'command' ? setup.command : setup.kind;
}
