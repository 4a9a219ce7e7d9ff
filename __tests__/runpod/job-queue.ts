/** The stand-in's jobs: what the platform knows of each, and who may have the next. It knows no HTTP. */
import { randomUUID } from 'node:crypto';

export type JobState = 'IN_QUEUE' | 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' | 'CANCELLED' | 'TIMED_OUT';

export interface StandInJob {
  readonly id: string;
  readonly input: unknown;
  /** Milliseconds, as submitted. */
  readonly policy: { readonly executionTimeout?: number; readonly ttl?: number };
  readonly submittedMs: number;
  state: JobState;
  startedMs: number | null;
  endedMs: number | null;
  /** The last worker that took it. */
  workerId: string | null;
  /** How often it was given to a worker. */
  deliveries: number;
  /** Progress while it runs, then the result. */
  output?: unknown;
  error?: string;
}

/** What a worker posts at the end or meanwhile, as the Python SDK does. */
export interface Posted {
  readonly status?: string;
  readonly output?: unknown;
  readonly error?: unknown;
  readonly stopPod?: boolean;
}

const OVER: readonly JobState[] = ['COMPLETED', 'FAILED', 'CANCELLED', 'TIMED_OUT'];

export class JobQueue {
  readonly jobs = new Map<string, StandInJob>();
  /** Everything that workers posted, in order. */
  readonly posts: { readonly id: string; readonly workerId: string; readonly posted: Posted }[] = [];
  /** No worker gets a job: throttled, or none there. */
  paused = false;
  /** So many of the next results arrive without their output, as those that are too large do. */
  outputsToLose = 0;
  readonly #clock: () => number;
  readonly #waiting: string[] = [];
  readonly #toStop = new Map<string, string[]>();
  #wake: () => void = () => undefined;
  #change: Promise<void> = Promise.resolve();

  constructor(clock: () => number) {
    this.#clock = clock;
    this.#renew();
  }

  submit(input: unknown, policy: StandInJob['policy'] = {}): StandInJob {
    const id = `${randomUUID()}-u1`;
    const job: StandInJob = {
      ...{ id, input, policy, submittedMs: this.#clock(), state: 'IN_QUEUE', startedMs: null, endedMs: null },
      ...{ workerId: null, deliveries: 0 },
    };
    this.jobs.set(id, job);
    this.#waiting.push(id);
    this.changed();
    return job;
  }

  /** The job as the platform knows it by now; undefined once it expired. */
  find(id: string): StandInJob | undefined {
    const job = this.jobs.get(id);
    if (job === undefined) return undefined;
    const now = this.#clock();
    const { executionTimeout = 600_000, ttl = 86_400_000 } = job.policy;
    if (!OVER.includes(job.state) && now - job.submittedMs > ttl) return this.expire(id);
    if (job.state === 'IN_PROGRESS' && now - (job.startedMs ?? now) > executionTimeout) this.#end(job, 'TIMED_OUT');
    return job;
  }

  /** The next job for a worker; null when there is none. */
  take(workerId: string): StandInJob | null {
    if (this.paused) return null;
    for (let id = this.#waiting.shift(); id !== undefined; id = this.#waiting.shift()) {
      const job = this.find(id);
      if (job === undefined || job.state === 'CANCELLED' || job.state === 'TIMED_OUT') continue;
      const first = job.state === 'IN_QUEUE';
      Object.assign(job, { workerId, deliveries: job.deliveries + 1 });
      if (first) Object.assign(job, { state: 'IN_PROGRESS', startedMs: this.#clock() });
      this.changed();
      return job;
    }
    return null;
  }

  /** Takes what a worker posts. As on the platform, the last word of those that executed it counts, unless it was cancelled. */
  post(id: string, workerId: string, posted: Posted): void {
    this.posts.push({ id, workerId, posted });
    const job = this.find(id);
    if (job === undefined || job.state === 'CANCELLED' || job.state === 'TIMED_OUT') return;
    if (posted.status === 'IN_PROGRESS') job.output = posted.output;
    else this.#finish(job, posted);
    this.changed();
  }

  #finish(job: StandInJob, posted: Posted): void {
    if (posted.error !== undefined) job.error = String(posted.error);
    delete job.output;
    const lost = this.outputsToLose > 0;
    if (lost) this.outputsToLose -= 1;
    else if (posted.output !== undefined) job.output = posted.output;
    this.#end(job, posted.error === undefined ? 'COMPLETED' : 'FAILED');
  }

  /** Ends a job unless it is over, and has its worker told to stop it. */
  cancel(id: string): StandInJob | undefined {
    const job = this.find(id);
    if (job === undefined || OVER.includes(job.state)) return job;
    this.#end(job, 'CANCELLED');
    this.changed();
    return job;
  }

  /** Cancels all jobs that no worker has; how many. */
  purge(): number {
    const queued = [...this.jobs.values()].filter(({ state }) => state === 'IN_QUEUE');
    for (const { id } of queued) this.cancel(id);
    return queued.length;
  }

  /** The platform forgets the job. */
  expire(id: string): undefined {
    this.jobs.delete(id);
    this.changed();
  }

  /** The job's worker is gone without a word: the platform fails the job, or gives it to another. */
  loseWorker(id: string, fate: 'failed' | 'requeued'): void {
    const job = this.jobs.get(id);
    if (job === undefined) throw new Error(`no job ${id}`);
    if (fate === 'requeued') this.deliverAgain(id);
    else {
      job.error = 'worker exited unexpectedly';
      delete job.output;
      this.#end(job, 'FAILED');
      this.changed();
    }
  }

  /** Gives a job to one more worker, though one has it or had it: delivery is at least once. */
  deliverAgain(id: string): void {
    this.#waiting.push(id);
    this.changed();
  }

  /** Ids that a worker has to stop, each told once. */
  takeStops(workerId: string): string[] {
    const ids = this.#toStop.get(workerId) ?? [];
    this.#toStop.delete(workerId);
    return ids;
  }

  /** Resolves when anything changes. */
  change(): Promise<void> {
    return this.#change;
  }

  changed(): void {
    this.#wake();
    this.#renew();
  }

  #renew(): void {
    this.#change = new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #end(job: StandInJob, state: JobState): void {
    const stopped = job.state === 'IN_PROGRESS' && (state === 'CANCELLED' || state === 'TIMED_OUT');
    if (stopped && job.workerId !== null) {
      this.#toStop.set(job.workerId, [...(this.#toStop.get(job.workerId) ?? []), job.id]);
    }
    job.state = state;
    job.endedMs = this.#clock();
  }
}
