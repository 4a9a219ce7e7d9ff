/**
 * Controls on RunPod's workers, where the session's runs took place: a job is asked for one run at a time, or for as
 * many as in the session. A worker's job is a range of the plan, so a range of it is repeated, from a place that the
 * root seed draws. Runs that share nothing with each other are not to be had there.
 */
import { trialLimitMs } from '../analyze/trial-limit.ts';
import type { Config, RunPodBackend } from '../config/config.ts';
import type { Executor } from '../execute/executor.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { Session } from '../model/session.ts';
import { plannedRange } from '../plan/controls.ts';
import type { Stage, Wanted } from './control-runner.ts';
import type { Ground, OpenStage } from './ground.ts';

/** What remote controls are made from. */
export interface RemoteRequest {
  readonly config: Config;
  readonly backend: RunPodBackend;
  /** The executor of a session that is configured like this. */
  readonly openRemote: (config: Config) => Promise<Executor>;
}

/** Whether the session's runs took place there: where RunPod was away, this machine carried them out. */
export function isRemote({ observations }: Pick<Session, 'observations'>): boolean {
  return observations.some(({ place, outcome }) => place.startsWith('runpod:') && outcome.kind !== 'not-observed');
}

/** The places of RunPod's workers. */
export function groundRemote(request: RemoteRequest): Ground {
  return {
    at: async (setting): Promise<OpenStage | null> =>
      setting === 'alone' || setting === 'together' ? (wanted) => stageOf(wanted, request) : null,
    shared: () => [],
    close: async () => undefined,
  };
}

async function stageOf(wanted: Wanted, { config, backend, openRemote }: RemoteRequest): Promise<Stage> {
  const { setting, most: count, session, timeBudgetMs } = wanted;
  const skip = session.controls.filter((control) => control.setting === setting).length;
  const plan = plannedRange(config.rootSeed, config.runs, { count, skip });
  const parallelism = setting === 'alone' ? 1 : backend.parallelism;
  const executor = await openRemote({
    ...{ ...config, perturb: [], stop: 'all', timeoutMs: trialLimitMs(session) },
    backend: { ...backend, parallelism, fallback: 'fail' },
    get timeBudgetMs() {
      return timeBudgetMs();
    },
  });
  return { plan, order: startOrder(plan.runs, backend.workers), executor, close: async () => undefined };
}

/** Of jobs that begin together, each a part of the runs: the first of each, then the second of each. */
function startOrder(runs: readonly PlannedRun[], jobs: number): PlannedRun[] {
  const each = Math.ceil(runs.length / jobs);
  return runs
    .map((run, index) => ({ run, round: index % each }))
    .toSorted((a, b) => a.round - b.round)
    .map(({ run }) => run);
}
