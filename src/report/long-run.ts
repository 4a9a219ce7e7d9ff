/** A run that takes far longer than the others did, told from a session's events alone. Pure. */
import type { SessionEvent } from '../events/events.ts';
import { duration } from './numbers.ts';

/** What the events so far say of how long runs take; times in milliseconds since the session's start. */
export interface Pace {
  /** When each run began that has not ended. */
  readonly underWay: ReadonlyMap<number, number>;
  readonly done: number;
  /** Of the runs that ended. */
  readonly slowestMs: number;
  /** When the diagnosis last told of anything; null: it does not go on. */
  readonly trialSinceMs: number | null;
}

/** Before the first event. */
export const NO_PACE: Pace = { underWay: new Map(), done: 0, slowestMs: 0, trialSinceMs: null };

/** The pace after one more event. */
export function paceAfter(pace: Pace, event: SessionEvent): Pace {
  switch (event.type) {
    case 'run-started':
      return { ...pace, underWay: new Map([...pace.underWay, [event.run, event.atMs]]) };
    case 'run-finished': {
      const { run, durationMs } = event.observation;
      const underWay = new Map([...pace.underWay].filter(([other]) => other !== run));
      return { ...pace, underWay, done: pace.done + 1, slowestMs: Math.max(pace.slowestMs, durationMs) };
    }
    case 'diagnosis-started':
    case 'experiment-started':
    case 'trial-finished':
      return { ...pace, underWay: new Map(), trialSinceMs: event.atMs };
    case 'diagnosis-ended':
      return { ...pace, trialSinceMs: null };
    default:
      return pace;
  }
}

/** A sentence, and how often it has been due by then: it is told again when that grows. */
export interface LongRun {
  readonly text: string;
  readonly due: number;
}

/** Nothing is silent for longer. */
const FIRST_MS = 10_000;
/** A run is long when it takes that many times as long as any other. */
const FAR = 3;

/** What to tell of the run that has been going for longest; null: nothing that the other runs do not explain. */
export function longRun({ underWay, done, slowestMs, trialSinceMs }: Pace, nowMs: number): LongRun | null {
  if (trialSinceMs !== null) {
    const goingMs = nowMs - trialSinceMs;
    return told(goingMs, slowestMs, `finding out why: waiting for the next runs for ${duration(goingMs)}`);
  }
  const [oldest] = [...underWay].toSorted(([, one], [, other]) => one - other);
  if (oldest === undefined) return null;
  const goingMs = nowMs - oldest[1];
  const others = done === 0 ? '' : `; no other took over ${duration(slowestMs)}`;
  return told(goingMs, slowestMs, `run ${oldest[0]} has been going for ${duration(goingMs)}${others}`);
}

/** Each time that it has gone on for twice as long. */
function told(goingMs: number, slowestMs: number, text: string): LongRun | null {
  const firstMs = Math.max(FIRST_MS, FAR * slowestMs);
  return goingMs < firstMs ? null : { text, due: 1 + Math.floor(Math.log2(goingMs / firstMs)) };
}
