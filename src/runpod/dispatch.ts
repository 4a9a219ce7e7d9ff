/**
 * One job's life on the platform: submitted, followed, cancelled where it must be. Every wait has a limit. It knows no
 * runs.
 */
import { doubled, retried } from '../retry.ts';
import { type CallLimits, isTransient, type JobPolicy, type RunPodClient } from './client.ts';
import { type Clock, orAborted } from './clock.ts';
import type { JobInput, JobReply } from './contract/job.ts';
import type { JobStatus } from './replies.ts';
import { RunPodTrouble } from './trouble.ts';

/** What became of a job. */
export type DispatchEnd =
  | { readonly kind: 'answered'; readonly reply: JobReply; readonly status: JobStatus }
  /** The worker ended it with an error of its own. */
  | { readonly kind: 'failed'; readonly error: string }
  /** It never left the queue, and was cancelled. */
  | { readonly kind: 'stuck'; readonly waitedMs: number }
  /** Nobody knows what became of it. */
  | { readonly kind: 'lost'; readonly why: string }
  /** The platform would not take it at all. */
  | { readonly kind: 'not-taken'; readonly why: string }
  | { readonly kind: 'aborted' };

/** How a job is watched. */
export interface Watch {
  readonly client: RunPodClient;
  readonly clock: Clock;
  readonly limits: WatchLimits;
  readonly queueTimeoutMs: number;
  /** Ends the job. */
  readonly signal: AbortSignal;
  /** Told of each status while the job is not over. */
  readonly onStatus: (status: JobStatus) => void;
}

/** Waits between looks, in milliseconds. */
export interface WatchLimits extends Pick<CallLimits, 'cancelMs'> {
  readonly firstPollMs: number;
  readonly longestPollMs: number;
  /** Before a submission whose fate is not known is looked after; doubled for each next one. */
  readonly resendMs: number;
}

/** How many looks in a row may fail. */
const MOST_STRIKES = 5;
/** How often a job is submitted whose fate was not known. */
const MOST_SUBMISSIONS = 3;
/** Never later than this share of the time that the job has taken. */
const POLL_SHARE = 0.05;

/** What submitting needs; the signal ends the waits between tries. */
export interface Submission extends Pick<Watch, 'client' | 'clock' | 'signal'> {
  readonly limits: Pick<WatchLimits, 'resendMs'>;
  /** How many of the session's jobs are not over. */
  readonly openJobs: () => number;
}

/** Submits a job, a second time only where the first is surely not there. @throws RunPodTrouble */
export function submitJob(submission: Submission, input: JobInput, policy: JobPolicy): Promise<string> {
  const { client, clock, limits, signal } = submission;
  const isReadyAgain = async (error: unknown, tried: number) => {
    if (!(error instanceof RunPodTrouble) || !error.mayHaveArrived || signal.aborted) return false;
    await clock.sleep(error.retryAfterMs ?? doubled(limits.resendMs, tried), signal);
    return surelyNotThere(submission);
  };
  return retried(() => client.submit(input, policy, signal), { tries: MOST_SUBMISSIONS, isReadyAgain });
}

/**
 * The API has no list of jobs, but it counts them. Where the endpoint has no more open jobs than ours that are known,
 * the one in question is not there. Where it has more, nobody knows whose they are.
 */
async function surelyNotThere({ client, openJobs }: Submission): Promise<boolean> {
  try {
    return (await client.health()).openJobs <= openJobs();
  } catch {
    return false;
  }
}

/** Follows a submitted job to its end. Never rejects but for what nobody foresaw. */
export async function followJob(job: string, policy: JobPolicy, watch: Watch): Promise<DispatchEnd> {
  const end = await new Following(job, policy, watch).untilEnd();
  const over = end.kind === 'answered' || end.kind === 'failed' || end.kind === 'stuck';
  if (!over) await cancelJob(job, watch); // as far as anyone knows, it may go on
  return end;
}

/** Cancels as far as that works: the job's own limits end it otherwise. Never rejects. */
async function cancelJob(job: string, { client, clock, limits }: Pick<Watch, 'client' | 'clock' | 'limits'>) {
  await Promise.race([client.cancel(job).catch(() => undefined), clock.sleep(limits.cancelMs)]);
}

class Following {
  readonly #job: string;
  readonly #policy: JobPolicy;
  readonly #watch: Watch;
  readonly #startMs: number;
  #pauseMs: number;
  #strikes = 0;
  /** It was cancelled, since it was in the queue for too long. */
  #leaving = false;

  constructor(job: string, policy: JobPolicy, watch: Watch) {
    this.#job = job;
    this.#policy = policy;
    this.#watch = watch;
    this.#startMs = watch.clock.nowMs();
    this.#pauseMs = watch.limits.firstPollMs;
  }

  async untilEnd(): Promise<DispatchEnd> {
    const { clock, signal, client } = this.#watch;
    for (;;) {
      await clock.sleep(this.#pauseMs, signal);
      const look = await orAborted(client.status(this.#job).catch(asTrouble), signal);
      if (look === 'aborted') return { kind: 'aborted' };
      if (this.#spentMs() > this.#policy.ttl) return { kind: 'lost', why: 'it did not end in its time' };
      const end = look instanceof RunPodTrouble ? this.#strike(look) : await this.#take(look);
      if (end !== null) return end;
    }
  }

  #spentMs(): number {
    return this.#watch.clock.nowMs() - this.#startMs;
  }

  #strike(trouble: RunPodTrouble): DispatchEnd | null {
    this.#strikes += 1;
    this.#pauseMs = Math.max(this.#watch.limits.firstPollMs, trouble.retryAfterMs ?? 0);
    // What is not found once may be found a moment later.
    if (this.#strikes <= (isTransient(trouble) ? MOST_STRIKES : 1)) return null;
    if (trouble.kind === 'not-found') return { kind: 'lost', why: 'the platform does not know it any more' };
    return { kind: 'lost', why: `its status could not be read ${this.#strikes} times in a row: ${trouble.message}` };
  }

  async #take(status: JobStatus): Promise<DispatchEnd | null> {
    const { limits, onStatus, queueTimeoutMs } = this.#watch;
    const spentMs = this.#spentMs();
    this.#strikes = 0;
    this.#pauseMs = Math.min(limits.longestPollMs, Math.max(limits.firstPollMs, spentMs * POLL_SHARE));
    const { kind } = status.standing;
    if (this.#leaving && (kind === 'queued' || kind === 'cancelled')) return { kind: 'stuck', waitedMs: spentMs };
    const end = endOf(status);
    if (end !== null) return end;
    onStatus(status);
    // It may start in the moment in which it is cancelled: only the next look tells.
    if (kind === 'queued' && spentMs >= queueTimeoutMs) {
      this.#leaving = true;
      this.#pauseMs = limits.firstPollMs;
      await cancelJob(this.#job, this.#watch);
    }
    return null;
  }
}

function asTrouble(error: unknown): RunPodTrouble {
  if (error instanceof RunPodTrouble) return error;
  throw error;
}

/** Null: the job is not over. */
function endOf(status: JobStatus): DispatchEnd | null {
  const { standing } = status;
  switch (standing.kind) {
    case 'queued':
    case 'running':
      return null;
    case 'completed':
      return { kind: 'answered', reply: standing.reply, status };
    case 'result-lost':
      return { kind: 'lost', why: standing.why };
    case 'failed':
      return { kind: 'failed', error: standing.error };
    case 'cancelled':
      return { kind: 'lost', why: 'it was cancelled' };
    case 'timed-out':
      return { kind: 'lost', why: 'the platform ended it at its time limit' };
  }
}
