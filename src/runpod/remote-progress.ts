/** How far the session's jobs have come, told now and then as one event. */
import type { Emit } from '../events/events.ts';
import type { RemoteProgress } from '../model/remote-progress.ts';
import type { RunPodClient } from './client.ts';
import type { Clock } from './clock.ts';
import type { Health, JobStatus } from './replies.ts';
import { workersInWords } from './words.ts';

/** What is known of one job. */
interface JobState {
  readonly submittedMs: number;
  state: 'queued' | 'running' | 'over';
  workerSeconds: number;
}

/** What telling needs. */
export interface ProgressParts {
  readonly client: RunPodClient;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly elapsedMs: () => number;
  readonly runsPlanned: number;
  readonly runsDone: () => number;
  /** Milliseconds between two events. */
  readonly betweenMs: number;
}

/** The session's jobs as they come and go. */
export class RemoteJobs {
  readonly #parts: ProgressParts;
  readonly #jobs = new Map<string, JobState>();
  #toldMs = Number.NEGATIVE_INFINITY;
  #health: Health['workers'] | null = null;

  constructor(parts: ProgressParts) {
    this.#parts = parts;
  }

  /** How many are not over. */
  get open(): number {
    return this.#states().filter(({ state }) => state !== 'over').length;
  }

  /** The endpoint's workers in words, when they were last looked at; null: never. */
  get workers(): string | null {
    return this.#health === null ? null : workersInWords(this.#health);
  }

  saw(health: Health): void {
    this.#health = health.workers;
  }

  submitted(job: string): void {
    this.#jobs.set(job, { submittedMs: this.#parts.clock.nowMs(), state: 'queued', workerSeconds: 0 });
  }

  /** A status of a job that is not over. */
  looked(job: string, { standing, executionMs }: JobStatus): void {
    const known = this.#jobs.get(job);
    if (known === undefined) return;
    known.state = standing.kind === 'queued' ? 'queued' : 'running';
    const told = standing.kind === 'running' ? (standing.progress?.worker_seconds ?? null) : null;
    known.workerSeconds = Math.max(known.workerSeconds, told ?? (executionMs ?? 0) / 1000);
    this.#tellNowAndThen();
  }

  /** @param workerSeconds what it took; null: what was last known */
  over(job: string, workerSeconds: number | null): void {
    const known = this.#jobs.get(job);
    if (known === undefined) return;
    known.state = 'over';
    known.workerSeconds = workerSeconds ?? known.workerSeconds;
  }

  /** Tells how far it is, whenever it was last told. */
  tell(): void {
    const { emit, elapsedMs, clock } = this.#parts;
    this.#toldMs = clock.nowMs();
    emit({ type: 'remote-progress', progress: this.#progress(), atMs: Math.round(elapsedMs()) });
  }

  #states(): JobState[] {
    return [...this.#jobs.values()];
  }

  #tellNowAndThen(): void {
    const { clock, betweenMs, client } = this.#parts;
    if (clock.nowMs() - this.#toldMs < betweenMs) return;
    this.tell();
    // For the next time: whoever waits wants to know for whom.
    if (this.#states().some(({ state }) => state === 'queued')) {
      client.health().then(
        (health) => this.saw(health),
        () => undefined,
      );
    }
  }

  #progress(): RemoteProgress {
    const { clock, runsDone, runsPlanned } = this.#parts;
    const queued = this.#states().filter(({ state }) => state === 'queued');
    const oldest = Math.min(...queued.map(({ submittedMs }) => submittedMs));
    const seconds = this.#states().reduce((sum, { workerSeconds }) => sum + workerSeconds, 0);
    return {
      queuedJobs: queued.length,
      runningJobs: this.#states().filter(({ state }) => state === 'running').length,
      waitedMs: queued.length === 0 ? 0 : Math.round(clock.nowMs() - oldest),
      workers: this.workers,
      runsDone: runsDone(),
      runsPlanned,
      workerSeconds: Math.round(seconds * 10) / 10,
    };
  }
}
