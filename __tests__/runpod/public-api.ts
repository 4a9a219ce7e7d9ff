/** The stand-in's public API: what runpod-sdk calls under /v2/<endpoint>/. */
import type { JobQueue, StandInJob } from './job-queue.ts';

/** An answer before faults. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

/** Workers by state, as /health reports them. */
export interface WorkerCounts {
  readonly idle: number;
  readonly initializing: number;
  readonly ready: number;
  readonly running: number;
  readonly throttled: number;
  readonly unhealthy: number;
}

/** What the public API asks the platform. */
export interface Platform {
  readonly queue: JobQueue;
  readonly clock: () => number;
  /** Takes cancellations and lets the jobs run on, as when one arrives late. */
  readonly cancelsLate: boolean;
  readonly onCancel: () => void;
  workers(): WorkerCounts;
}

const NOT_FOUND: Answer = { status: 404, json: { error: 'job not found' } };
const ok = (json: unknown): Answer => ({ status: 200, json });

/** Answers one call of an authorised client. `path` is what follows the endpoint's id. */
export async function publicApi(platform: Platform, call: string, sent: unknown): Promise<Answer> {
  const { queue } = platform;
  const [method = '', action = '', id = ''] = call.split(/[ /]+/);
  switch (`${method} ${action}`) {
    case 'POST run':
      return run(queue, sent);
    case 'POST runsync':
      return runSync(platform, sent);
    case 'GET status':
    case 'GET stream':
    case 'POST status':
      return statusAnswer(platform, queue.find(id), action === 'stream');
    case 'POST cancel':
      return cancel(platform, id);
    case 'POST purge-queue':
      return ok({ removed: queue.purge(), status: 'completed' });
    case 'GET health':
      return ok({ jobs: jobCounts(queue), workers: platform.workers() });
    default:
      return { status: 404, json: { error: `no such call: ${call}` } };
  }
}

function run(queue: JobQueue, sent: unknown): Answer {
  const { input, policy } = (sent ?? {}) as { input?: unknown; policy?: StandInJob['policy'] };
  if (input === undefined) return { status: 400, json: { error: 'input is required' } };
  const { id, state } = queue.submit(input, policy);
  return ok({ id, status: state });
}

async function runSync(platform: Platform, sent: unknown): Promise<Answer> {
  const answer = run(platform.queue, sent);
  const { id } = answer.json as { id?: string };
  if (id === undefined) return answer;
  for (;;) {
    const change = platform.queue.change();
    const job = platform.queue.find(id);
    if (job === undefined || job.endedMs !== null) return statusAnswer(platform, job, false);
    await change;
  }
}

function cancel({ queue, cancelsLate, onCancel }: Platform, id: string): Answer {
  onCancel();
  const job = cancelsLate ? queue.find(id) : queue.cancel(id);
  return job === undefined ? NOT_FOUND : ok({ id, status: cancelsLate ? 'CANCELLED' : job.state });
}

function statusAnswer({ clock }: Platform, job: StandInJob | undefined, stream: boolean): Answer {
  if (job === undefined) return NOT_FOUND;
  const { id, state: status, workerId, submittedMs, startedMs, endedMs, output, error } = job;
  const times = {
    ...(startedMs === null ? {} : { delayTime: Math.round(startedMs - submittedMs) }),
    ...(startedMs === null ? {} : { executionTime: Math.round((endedMs ?? clock()) - startedMs) }),
  };
  const said = {
    ...(output === undefined ? {} : { output }),
    ...(error === undefined ? {} : { error }),
    ...(workerId === null ? {} : { workerId }),
  };
  return ok({ id, status, ...times, ...said, ...(stream ? { stream: [] } : {}) });
}

function jobCounts({ jobs }: JobQueue): Record<string, number> {
  const count = (...states: readonly string[]) =>
    [...jobs.values()].filter(({ state }) => states.includes(state)).length;
  return {
    completed: count('COMPLETED'),
    failed: count('FAILED', 'TIMED_OUT'),
    inProgress: count('IN_PROGRESS'),
    inQueue: count('IN_QUEUE'),
    retried: [...jobs.values()].filter(({ deliveries }) => deliveries > 1).length,
  };
}
