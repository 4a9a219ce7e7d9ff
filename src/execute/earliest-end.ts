/**
 * Which comes first of what can end the wait for a child: its own end, its time limit, an abort, or that it is found
 * gone.
 */
import { HAS_PROC } from '../platform.ts';
import { processState } from '../process/proc.ts';

/** What else than its own end. */
export type EarlyEnd = 'time-limit' | 'aborted' | 'vanished';

/** What the wait depends on. */
export interface Wait<T> {
  readonly ended: Promise<T>;
  /** Null: nothing was started, and `ended` says so. */
  readonly leader: number | null;
  readonly timeoutMs: number;
  /** How long it was kept from going on by now: that does not count. */
  readonly stoppedMs: () => number;
  readonly signal: AbortSignal;
  /** Called whenever the leader is found gone: who is to tell its end may have been stopped, and more than once. */
  readonly wake: () => void;
}

const VANISHED_LOOK_MS = 2000;
/** On a machine with dozens of busy processes for each processor, who is to tell may wait seconds for its turn. */
const VANISHED_LOOKS = 8;
/** Node takes a longer time for 1 ms. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Plain timers and listeners: an AbortController per run would cost more than reading its output. */
export function earliestEnd<T>(wait: Wait<T>): Promise<T | EarlyEnd> {
  const { ended, leader, timeoutMs, stoppedMs, signal, wake } = wait;
  let release = () => {};
  return new Promise<T | EarlyEnd>((resolve, reject) => {
    const onAbort = () => resolve('aborted');
    const limit = atTimeLimit(timeoutMs, stoppedMs, () => resolve('time-limit'));
    const watch = whenVanished(leader, wake, () => resolve('vanished'));
    signal.addEventListener('abort', onAbort, { once: true });
    release = () => {
      limit();
      clearInterval(watch);
      signal.removeEventListener('abort', onAbort);
    };
    ended.then(resolve, reject);
    if (signal.aborted) onAbort();
  }).finally(() => release());
}

/** @returns what takes the limit away again */
function atTimeLimit(timeoutMs: number, stoppedMs: () => number, tell: () => void): () => void {
  const started = performance.now();
  let timer: NodeJS.Timeout;
  const look = () => {
    const leftMs = timeoutMs + stoppedMs() - (performance.now() - started);
    if (leftMs <= 0) tell();
    else timer = setTimeout(look, Math.min(Math.ceil(leftMs), LONGEST_TIMER_MS));
  };
  look();
  return () => clearTimeout(timer);
}

/**
 * A process that many looks in a row find gone has ended, whatever was or was not reported: it must not count as a
 * time-out.
 */
function whenVanished(leader: number | null, wake: () => void, tell: () => void): NodeJS.Timeout | undefined {
  if (leader === null || !HAS_PROC) return undefined;
  let looksWithout = 0;
  return setInterval(() => {
    const state = processState(leader)?.state ?? 'Z';
    looksWithout = state === 'Z' || state === 'X' ? looksWithout + 1 : 0;
    if (looksWithout > 0) wake();
    if (looksWithout >= VANISHED_LOOKS) tell();
  }, VANISHED_LOOK_MS);
}
