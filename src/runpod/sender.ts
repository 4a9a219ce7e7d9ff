/**
 * Sends ranges of runs as jobs, follows them, and puts what they observed into the ledger. What follows from a job's
 * end is not decided here.
 */
import pLimit from 'p-limit';
import type { RunPodBackend } from '../config/config.ts';
import type { ExecutionPorts } from '../execute/executor.ts';
import type { CommitTarget } from '../workspace/git/commit-target.ts';
import { batchOf, NO_TAILS, warningsOf } from './believed.ts';
import type { JobPolicy, RunPodClient } from './client.ts';
import { type Clock, orAborted } from './clock.ts';
import type { JobReply } from './contract/job.ts';
import { type DispatchEnd, followJob, submitJob, type WatchLimits } from './dispatch.ts';
import { type JobConfig, jobInputOf } from './job-input.ts';
import type { Ledger } from './ledger.ts';
import type { RemoteJobs } from './remote-progress.ts';
import type { JobStatus } from './replies.ts';
import { policyOf, type RunRange } from './shards.ts';
import { RunPodTrouble } from './trouble.ts';
import { remedyOf } from './words.ts';

/** What all jobs of a session share. */
export interface SenderParts {
  readonly config: JobConfig;
  readonly backend: RunPodBackend;
  readonly client: RunPodClient;
  readonly clock: Clock;
  readonly limits: WatchLimits;
  readonly ports: Pick<ExecutionPorts, 'emit' | 'elapsedMs'>;
  readonly ledger: Ledger;
  readonly jobs: RemoteJobs;
  readonly target: CommitTarget;
  /** Told whenever something new is in the ledger. */
  readonly onObserved: () => void;
}

/** The sender of a session. */
export class Sender {
  readonly #parts: SenderParts;
  /** A submission whose fate is not known can be looked after only while it is the only one. */
  readonly #oneByOne = pLimit(1);

  constructor(parts: SenderParts) {
    this.#parts = parts;
  }

  /** One job for the range, to its end. `budgetMs`: how long its runs may start. */
  async send(range: RunRange, budgetMs: number, signal: AbortSignal): Promise<DispatchEnd> {
    const { config, backend, client, clock, limits, ports } = this.#parts;
    const { queueTimeoutMs } = backend;
    const times = { budgetMs, queueTimeoutMs, runTimeoutMs: config.timeoutMs, setupTimeoutMs: config.setupTimeoutMs };
    const policy = policyOf(times);
    const submitted = await this.#oneByOne(() => this.#submit(range, budgetMs, policy, signal));
    if (typeof submitted !== 'string') return submitted;
    const submittedMs = ports.elapsedMs();
    const onStatus = (status: JobStatus) => this.#looked(submitted, range, status, submittedMs);
    const end = await followJob(submitted, policy, { client, clock, limits, queueTimeoutMs, signal, onStatus });
    this.#over(submitted, range, end, submittedMs);
    return end;
  }

  async #submit(
    range: RunRange,
    budgetMs: number,
    policy: JobPolicy,
    signal: AbortSignal,
  ): Promise<string | DispatchEnd> {
    const { config, backend, client, clock, limits, jobs, target } = this.#parts;
    if (signal.aborted) return { kind: 'aborted' };
    const input = jobInputOf(config, backend, target, range, budgetMs);
    const submission = { client, clock, limits, signal, openJobs: () => jobs.open };
    const submitting = submitJob(submission, input, policy);
    try {
      const job = await orAborted(submitting, signal);
      if (job === 'aborted') {
        // The job may still come to be: it must not stay.
        submitting.then((late) => client.cancel(late)).catch(() => undefined);
        return { kind: 'aborted' };
      }
      jobs.submitted(job);
      this.#tellOf(job, 'submitted', range);
      return job;
    } catch (error) {
      return notSubmitted(error, backend.endpointId);
    }
  }

  #tellOf(job: string, state: 'submitted' | 'over', { first, count }: RunRange): void {
    const { emit, elapsedMs } = this.#parts.ports;
    emit({ type: 'remote-job', job, state, firstRun: first, runs: count, atMs: Math.round(elapsedMs()) });
  }

  /** A job that is at work tells all that it has observed so far. */
  #looked(job: string, range: RunRange, status: JobStatus, submittedMs: number): void {
    const { ledger, jobs, target, onObserved } = this.#parts;
    const { standing } = status;
    if (standing.kind === 'running' && standing.progress !== null) {
      const { shard } = standing.progress;
      if (shard.commit === target.commit) {
        ledger.recognise(shard.framework);
        ledger.hold(batchOf(shard, { range, status, submittedMs }, () => NO_TAILS));
        onObserved();
      }
    }
    jobs.looked(job, status);
  }

  #over(job: string, range: RunRange, end: DispatchEnd, submittedMs: number): void {
    const { ledger, jobs } = this.#parts;
    if (end.kind === 'answered') this.#take(end.reply, range, end.status, submittedMs);
    else ledger.deliverHeld(range);
    jobs.over(job, end.kind === 'answered' ? end.reply.worker_seconds : null);
    this.#tellOf(job, 'over', range);
  }

  #take({ shard, results }: JobReply, range: RunRange, status: JobStatus, submittedMs: number): void {
    const { ledger, target, ports, onObserved } = this.#parts;
    if (shard.commit !== target.commit) return;
    for (const text of warningsOf(shard.warnings)) ports.emit({ type: 'warning', text });
    ledger.recognise(shard.framework);
    const tails = new Map(results.map(({ attempt, stdout, stderr }) => [attempt, { stdout, stderr }]));
    ledger.deliver(batchOf(shard, { range, status, submittedMs }, (run) => tails.get(run) ?? NO_TAILS));
    onObserved();
  }
}

function notSubmitted(error: unknown, endpointId: string): DispatchEnd {
  if (!(error instanceof RunPodTrouble)) throw error;
  const remedy = remedyOf(error, endpointId);
  if (remedy !== null) return { kind: 'not-taken', why: `${error.message} ${remedy}` };
  return { kind: 'lost', why: error.message };
}
