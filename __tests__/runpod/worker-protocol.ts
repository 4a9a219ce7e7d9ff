/** The stand-in's other side: what RunPod's Python worker polls and posts under /v2/<endpoint>/. */
import type { JobQueue, Posted } from './job-queue.ts';
import type { Answer } from './public-api.ts';

/** Polls are held so long before the answer is "nothing". */
const HOLD_MS = 2_000;
const NOTHING: Answer = { status: 204 };

/** Answers one call of a worker; null: it is no call of a worker's. `gone` fires when the worker hangs up. */
export function workerProtocol(
  queue: JobQueue,
  call: string,
  body: string,
  gone: AbortSignal,
): Promise<Answer> | Answer | null {
  const [, action = '', worker = '', id = ''] = call.split(/[ /]+/);
  switch (action) {
    case 'job-take':
      return held(queue, gone, () => {
        const job = queue.take(worker);
        return job === null ? null : { status: 200, json: { id: job.id, input: job.input } };
      });
    case 'job-stop':
      return held(queue, gone, () => {
        const jobsToStop = queue.takeStops(worker);
        return jobsToStop.length === 0 ? null : { status: 200, json: { jobsToStop } };
      });
    case 'job-done':
    case 'job-stream':
      if (action === 'job-done') queue.post(id, worker, JSON.parse(body) as Posted);
      return { status: 200, json: {} };
    case 'ping':
      return { status: 200, json: {} };
    default:
      return null;
  }
}

/** Waits for an answer as a long poll does; a worker that hung up gets none, so that no job is lost on it. */
async function held(queue: JobQueue, gone: AbortSignal, answer: () => Answer | null): Promise<Answer> {
  let over = false;
  const wake = () => {
    over = true;
    queue.changed();
  };
  const timer = setTimeout(wake, HOLD_MS);
  gone.addEventListener('abort', wake, { once: true });
  try {
    while (!over) {
      const change = queue.change();
      const found = answer();
      if (found !== null) return found;
      await change;
    }
    return NOTHING;
  } finally {
    clearTimeout(timer);
  }
}
