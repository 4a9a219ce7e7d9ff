/** From the session's config to the input of one job. Pure. */
import type { Config, RunPodBackend, Setup } from '../config/config.ts';
import { durationText } from '../durations.ts';
import type { CommitTarget } from '../workspace/git/commit-target.ts';
import type { JobInput } from './contract/job.ts';
import type { RunRange } from './shards.ts';

/** What all jobs of a session share. */
export type JobConfig = Pick<
  Config,
  'testCommand' | 'rootSeed' | 'runs' | 'timeoutMs' | 'timeBudgetMs' | 'setupTimeoutMs' | 'stop' | 'framework'
> &
  Pick<Config, 'reportFiles' | 'privateNetwork' | 'perturb' | 'source'>;

/** The job for a range of runs; what the user left to the worker is left out. */
export function jobInputOf(
  config: JobConfig,
  backend: RunPodBackend,
  target: CommitTarget,
  range: RunRange,
  budgetMs: number,
): JobInput {
  const { source } = config;
  return {
    repo: target.url,
    ref: target.ref,
    test_command: config.testCommand,
    runs: range.count,
    run_start: range.first,
    session_runs: config.runs,
    seed: config.rootSeed,
    timeout: durationText(config.timeoutMs),
    time_budget: durationText(Math.max(1000, Math.round(budgetMs))),
    stop: config.stop,
    working_directory: target.directory,
    submodules: source.kind === 'repository' && source.submodules,
    setup_command: setupText(backend.setup),
    setup_timeout: durationText(config.setupTimeoutMs),
    framework: config.framework,
    private_network: config.privateNetwork,
    perturb: config.perturb.length === 0 ? 'none' : config.perturb.join(','),
    ...(backend.parallelism === null ? {} : { parallelism: backend.parallelism }),
    ...(backend.isolation === null ? {} : { isolation: backend.isolation }),
    ...(config.reportFiles === null ? {} : { report_files: config.reportFiles }),
    ...(backend.gitToken === null ? {} : { repo_token: backend.gitToken }),
  };
}

function setupText(setup: Setup): string {
  return setup.kind === 'command' ? setup.command : setup.kind;
}
