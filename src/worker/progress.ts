/**
 * What the worker tells while a session goes on: log lines at its steps, and now and then all that it has shown so far.
 */
import { type Emit, foldSession, type SessionEvent } from '../events/events.ts';
import {
  advance,
  frameworkLine,
  NO_PROGRESS,
  type Progress,
  planLine,
  preparationLine,
  progressLine,
  stepsDone,
} from '../report/progress.ts';
import { type DoorLine, type JobProgress, MOST_PROGRESS_BYTES } from '../runpod/contract/job.ts';
import { packShard } from '../runpod/contract/pack-shard.ts';

/** RunPod stores each message, and one under way could overwrite the result. */
const BETWEEN_MS = 5_000;
/** Less than the limit, for the words around the shard. */
const MOST_SHARD_BYTES = MOST_PROGRESS_BYTES - 2_000;

/**
 * Tells of one session. The first news go out at once, later ones together, none held back for longer than the time
 * between two.
 */
export class Teller {
  readonly #say: (line: DoorLine) => void;
  readonly #elapsedMs: () => number;
  readonly #events: SessionEvent[] = [];
  #progress: Progress = NO_PROGRESS;
  #doing = 'starting';
  #toldAtMs = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | null = null;
  #stopped = false;

  /** @param elapsedMs milliseconds since the worker took the job */
  constructor(say: (line: DoorLine) => void, elapsedMs: () => number) {
    this.#say = say;
    this.#elapsedMs = elapsedMs;
  }

  /** Takes an event as it happens. */
  readonly onEvent: Emit = (event) => {
    if (event.type !== 'run-started') this.#events.push(event);
    const before = this.#progress;
    this.#progress = advance(before, event);
    const text = lineOf(event, before, this.#progress);
    if (text !== null) this.#say({ type: 'event', text });
    if (event.type === 'preparing') this.#news(preparationLine(event.preparation));
    if (event.type === 'run-finished') this.#news(progressLine(this.#progress));
  };

  /** Keeps silent from now on: the result comes. */
  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #news(doing: string): void {
    this.#doing = doing;
    if (this.#timer !== null || this.#stopped) return;
    const waitMs = this.#toldAtMs + BETWEEN_MS - this.#elapsedMs();
    if (waitMs <= 0) this.#tell();
    else this.#timer = setTimeout(() => this.#tell(), waitMs).unref();
  }

  #tell(): void {
    this.#timer = null;
    this.#toldAtMs = this.#elapsedMs();
    const progress = progressMessage(this.#events, this.#doing, this.#progress, this.#toldAtMs);
    this.#say({ type: 'progress', progress });
  }
}

function progressMessage(
  events: readonly SessionEvent[],
  doing: string,
  { done }: Progress,
  elapsedMs: number,
): JobProgress {
  return {
    version: 1,
    phase: done === 0 ? 'preparing' : 'running',
    doing: doing.slice(0, 500),
    worker_seconds: Math.round(elapsedMs / 100) / 10,
    shard: packShard(foldSession(events), MOST_SHARD_BYTES).value,
  };
}

function lineOf(event: SessionEvent, before: Progress, after: Progress): string | null {
  switch (event.type) {
    case 'session-started':
      return planLine(event.header);
    case 'preparing':
      return preparationLine(event.preparation);
    case 'framework-recognised':
      return frameworkLine(event.use);
    case 'warning':
      return `warning: ${event.text}`;
    default:
      return stepsDone(after) > stepsDone(before) ? progressLine(after) : null;
  }
}
