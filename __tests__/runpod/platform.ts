/** RunPod within the test's own process, behind the client's port: workers that carry out runs on a virtual clock, and levers to harm them. */
import type { Outcome } from '../../src/model/outcome.ts';
import type { JobPolicy, RunPodClient } from '../../src/runpod/client.ts';
import type { JobInput, JobProgress } from '../../src/runpod/contract/job.ts';
import type { Shard } from '../../src/runpod/contract/shard.ts';
import { type Health, type JobStanding, type JobStatus, readStatus } from '../../src/runpod/replies.ts';
import { RunPodTrouble } from '../../src/runpod/trouble.ts';
import { HonestWorker, replyOf } from './honest-worker.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What happens to a job, by the order of submission. */
export interface Fate {
  /** Dies with the job after so many of its runs. */
  readonly diesAfter?: number;
  /** Completes, and its result is not there. */
  readonly losesResult?: boolean;
  /** No worker ever takes it. */
  readonly stuck?: boolean;
  /** Forgotten by the platform once it has worked so long. */
  readonly expiresAfterMs?: number;
  /** Its reply is this in the place of its own. */
  readonly output?: unknown;
  /** What it says, while it works and at its end, is made into this. */
  readonly tamper?: (said: Said) => unknown;
  readonly error?: string;
  readonly lacks?: readonly number[];
}

/** What progress and replies have in common. */
export interface Said {
  shard: Shard;
}

interface Job {
  readonly id: string;
  readonly input: JobInput;
  readonly policy: JobPolicy;
  readonly fate: Fate;
  readonly submittedMs: number;
  startedMs: number | null;
  worker: string;
  cancelledMs: number | null;
}

export interface PlatformSetting {
  readonly clock: VirtualClock;
  readonly workers: number;
  /** How long a run takes. */
  readonly runMs: number;
  /** From a job to the first of its runs: cold start, clone, setup. */
  readonly startMs?: number;
  readonly outcomeOf?: (seed: number) => Outcome;
  readonly fates?: Readonly<Record<number, Fate>>;
}

export class Platform implements RunPodClient {
  readonly jobs: Job[] = [];
  readonly cancelled: string[] = [];
  /** The next calls of these names end so. */
  readonly troubles: { call: 'health' | 'submit' | 'status' | 'cancel'; trouble: RunPodTrouble; arrives?: boolean }[] =
    [];
  workersSeen: Partial<Health['workers']> = { idle: 1 };
  readonly #worker = new HonestWorker();
  readonly #setting: PlatformSetting;

  constructor(setting: PlatformSetting) {
    this.#setting = setting;
  }

  async health(): Promise<Health> {
    this.#fail('health');
    this.#assign();
    const openJobs = this.jobs.filter((job) => !this.#isOver(job)).length;
    return { openJobs, workers: { running: 0, idle: 0, starting: 0, throttled: 0, unhealthy: 0, ...this.workersSeen } };
  }

  async submit(input: JobInput, policy: JobPolicy): Promise<string> {
    const trouble = this.#next('submit');
    if (trouble !== undefined && trouble.arrives !== true) throw trouble.trouble;
    const fate = this.#setting.fates?.[this.jobs.length] ?? {};
    const id = `job-${this.jobs.length}`;
    const submittedMs = this.#setting.clock.nowMs();
    this.jobs.push({ id, input, policy, fate, submittedMs, startedMs: null, worker: '', cancelledMs: null });
    if (trouble !== undefined) throw trouble.trouble;
    return id;
  }

  async status(id: string): Promise<JobStatus> {
    this.#fail('status');
    this.#assign();
    const job = this.jobs.find((other) => other.id === id);
    if (job === undefined) throw new RunPodTrouble('not-found', 'no such job', { mayHaveArrived: false });
    const { startedMs } = job;
    return {
      standing: this.#standing(job),
      worker: startedMs === null ? null : job.worker,
      delayMs: startedMs === null ? null : startedMs - job.submittedMs,
      executionMs: null,
    };
  }

  async cancel(id: string): Promise<void> {
    this.cancelled.push(id);
    this.#fail('cancel');
    const job = this.jobs.find((other) => other.id === id);
    if (job !== undefined && !this.#isOver(job)) job.cancelledMs = this.#setting.clock.nowMs();
  }

  #next(call: string) {
    const at = this.troubles.findIndex((trouble) => trouble.call === call);
    return at < 0 ? undefined : this.troubles.splice(at, 1)[0];
  }

  #fail(call: string): void {
    const trouble = this.#next(call);
    if (trouble !== undefined) throw trouble.trouble;
  }

  /** When a job that was begun is over. */
  #endMs({ input, fate, startedMs, cancelledMs }: Job): number {
    const runs = Math.min(Number(input.runs), fate.diesAfter ?? Number.POSITIVE_INFINITY);
    const parallel = input.parallelism ?? 1;
    const byItself = (startedMs ?? 0) + (this.#setting.startMs ?? 0) + Math.ceil(runs / parallel) * this.#setting.runMs;
    return Math.min(cancelledMs ?? Number.POSITIVE_INFINITY, byItself);
  }

  #isOver(job: Job): boolean {
    if (job.startedMs === null) return job.cancelledMs !== null;
    return this.#setting.clock.nowMs() >= this.#endMs(job);
  }

  /** Gives queued jobs to workers as they came free, in the past as well. */
  #assign(): void {
    const { workers, clock } = this.#setting;
    const free = Array.from({ length: workers }, (_, worker) => {
      const own = this.jobs.filter((job) => job.startedMs !== null && job.worker === `w${worker}`);
      return { name: `w${worker}`, atMs: Math.max(0, ...own.map((job) => this.#endMs(job))) };
    });
    for (const job of this.jobs) {
      if (job.startedMs !== null || job.fate.stuck || job.cancelledMs !== null) continue;
      const first = free.sort((a, b) => a.atMs - b.atMs)[0];
      const startMs = Math.max(first?.atMs ?? Number.POSITIVE_INFINITY, job.submittedMs);
      if (first === undefined || startMs > clock.nowMs()) continue;
      Object.assign(job, { startedMs: startMs, worker: first.name });
      first.atMs = this.#endMs(job);
    }
  }

  #standing(job: Job): JobStanding {
    const { fate, startedMs, cancelledMs } = job;
    if (cancelledMs !== null) return { kind: 'cancelled' };
    if (startedMs === null) return { kind: 'queued' };
    const nowMs = this.#setting.clock.nowMs();
    if (fate.expiresAfterMs !== undefined && nowMs - startedMs > fate.expiresAfterMs) {
      throw new RunPodTrouble('not-found', 'RunPod answered HTTP 404.', { mayHaveArrived: false });
    }
    if (!this.#isOver(job)) return this.#read(job, 'IN_PROGRESS', this.#progress(job));
    if (fate.error !== undefined) return { kind: 'failed', error: fate.error };
    if (fate.diesAfter !== undefined) return { kind: 'failed', error: 'worker exited unexpectedly' };
    const output = fate.losesResult ? undefined : (fate.output ?? this.#reply(job));
    return this.#read(job, 'COMPLETED', output);
  }

  #read({ id, fate }: Job, status: string, said: unknown): JobStanding {
    if (status === 'IN_PROGRESS' && fate.tamper === undefined) {
      return { kind: 'running', progress: said as JobProgress }; // decoding takes long where it is done at each look
    }
    const output = fate.tamper === undefined ? said : fate.tamper(said as Said);
    return readStatus({ id, status, output }).standing;
  }

  #progress(job: Job) {
    const seconds = (this.#setting.clock.nowMs() - (job.startedMs ?? 0)) / 1000;
    const shard = this.#shard(job, this.#runsDone(job), null);
    return { version: 1 as const, phase: 'running' as const, doing: '', worker_seconds: seconds, shard };
  }

  #runsDone({ input, startedMs }: Job): number {
    const { clock, startMs = 0, runMs } = this.#setting;
    const rounds = Math.max(0, Math.floor((clock.nowMs() - (startedMs ?? 0) - startMs) / runMs));
    return Math.min(Number(input.runs), rounds * (input.parallelism ?? 1));
  }

  #reply(job: Job) {
    return replyOf(this.#shard(job, Number(job.input.runs), { kind: 'complete' }));
  }

  #shard({ input, fate }: Job, done: number, end: Shard['end']): Shard {
    const { outcomeOf, runMs, startMs } = this.#setting;
    const shard = this.#worker.shard(input, done, end, { outcomeOf, runMs, startMs });
    return { ...shard, runs: shard.runs.filter(({ run }) => !fate.lacks?.includes(run)) };
  }
}
