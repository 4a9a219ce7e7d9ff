/** A clock on which hours pass at once: time moves to the next waiter whenever nothing else is left to do. */
import type { Clock } from '../../src/runpod/clock.ts';

interface Waiter {
  readonly atMs: number;
  readonly wake: () => void;
}

export class VirtualClock implements Clock {
  #nowMs = 0;
  #waiters: Waiter[] = [];

  nowMs(): number {
    return this.#nowMs;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const waiter = { atMs: this.#nowMs + ms, wake: resolve };
      this.#waiters.push(waiter);
      const onAbort = () => {
        this.#waiters = this.#waiters.filter((other) => other !== waiter);
        resolve();
      };
      signal?.addEventListener('abort', onAbort, { once: true });
    });
  }

  /** Lets time pass until the work is done. @throws where it would wait for ever */
  async until<T>(work: Promise<T>): Promise<T> {
    let done = false;
    const watched = work.finally(() => {
      done = true;
    });
    watched.catch(() => undefined);
    while (!done) {
      await new Promise((resolve) => setImmediate(resolve));
      if (done) break;
      const next = this.#waiters.toSorted((a, b) => a.atMs - b.atMs)[0];
      if (next === undefined) throw new Error('Nobody waits for anything, and the work is not done.');
      this.#waiters = this.#waiters.filter((other) => other !== next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.wake();
    }
    return watched;
  }
}
