/** RunPod as the executor sees it: four calls, each bounded in time, validated, retried where that is safe. */
import { doubled, retried } from '../retry.ts';
import type { Clock } from './clock.ts';
import type { JobInput } from './contract/job.ts';
import { type Health, type JobStatus, readHealth, readStatus, readSubmitted } from './replies.ts';
import type { RawEndpoint } from './sdk.ts';
import { RunPodTrouble } from './trouble.ts';

/** How long the platform keeps a job, in milliseconds. */
export interface JobPolicy {
  /** From its start on a worker; 5 s to 7 days. */
  readonly executionTimeout: number;
  /** From its submission; the job is deleted then, even while it runs. */
  readonly ttl: number;
}

/** The calls. All @throws RunPodTrouble. */
export interface RunPodClient {
  health(): Promise<Health>;
  /** The new job's id. Never sent again after it may have arrived. The signal ends the waits between tries. */
  submit(input: JobInput, policy: JobPolicy, signal: AbortSignal): Promise<string>;
  status(job: string): Promise<JobStatus>;
  cancel(job: string): Promise<void>;
}

/** Limits of single calls and waits between tries, in milliseconds. */
export interface CallLimits {
  readonly healthMs: number;
  readonly submitMs: number;
  readonly statusMs: number;
  readonly cancelMs: number;
  /** The wait before the first retry; doubled for each next one. */
  readonly backoffMs: number;
}

/** What the service is given. */
export const CALL_LIMITS: CallLimits = {
  healthMs: 10_000,
  submitMs: 30_000,
  statusMs: 10_000,
  cancelMs: 3_000,
  backoffMs: 1_000,
};

const HEALTH_TRIES = 3;
const SUBMIT_TRIES = 5;

/** What a client needs. */
export interface ClientParts {
  readonly endpoint: RawEndpoint;
  readonly clock: Clock;
  readonly limits: CallLimits;
  /** 0 to 1, for the jitter between retries. */
  readonly random: () => number;
}

/** The client of one endpoint. */
export function runPodClient(parts: ClientParts): RunPodClient {
  const { endpoint, limits } = parts;
  return {
    health: () => {
      const call = async () => readHealth(await endpoint.health(limits.healthMs));
      return retried(call, { tries: HEALTH_TRIES, isReadyAgain: pauses(parts, isTransient) });
    },
    submit: (input, policy, signal) => {
      const call = async () => readSubmitted(await endpoint.run(input, policy, limits.submitMs));
      return retried(call, { tries: SUBMIT_TRIES, isReadyAgain: pauses(parts, isSafeToResend, signal) });
    },
    status: async (job) => readStatus(await endpoint.status(job, limits.statusMs)),
    cancel: async (job) => {
      await endpoint.cancel(job, limits.cancelMs);
    },
  };
}

/** Whether the same call may succeed later. */
export function isTransient({ kind }: RunPodTrouble): boolean {
  return kind === 'busy' || kind === 'unavailable' || kind === 'unreadable';
}

function isSafeToResend(trouble: RunPodTrouble): boolean {
  return isTransient(trouble) && !trouble.mayHaveArrived;
}

/** Before a next try: the wait, where `again` holds of the trouble. */
function pauses(parts: ClientParts, again: (trouble: RunPodTrouble) => boolean, signal?: AbortSignal) {
  const { clock, limits, random } = parts;
  return async (error: unknown, tried: number): Promise<boolean> => {
    if (!(error instanceof RunPodTrouble) || !again(error) || signal?.aborted) return false;
    await clock.sleep(error.retryAfterMs ?? doubled(limits.backoffMs, tried) * (0.5 + random() / 2), signal);
    return signal?.aborted !== true;
  };
}
