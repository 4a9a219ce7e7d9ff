/** The clock that waits for remote jobs are measured by; tests have one of their own, on which hours pass at once. */

/** Time, and waiting. */
export interface Clock {
  /** Milliseconds, monotonic. */
  nowMs(): number;
  /** Resolves after `ms`, or at once when the signal fires. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's own. */
export const realClock: Clock = {
  nowMs: () => performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal?.addEventListener('abort', done, { once: true });
    }),
};

/** What the call gives, or that the signal fired first; what the call still does then, nobody waits for. */
export async function orAborted<T>(call: Promise<T>, signal: AbortSignal): Promise<T | 'aborted'> {
  call.catch(() => undefined);
  let onAbort = (): void => undefined;
  const aborted = new Promise<'aborted'>((resolve) => {
    onAbort = () => resolve('aborted');
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([aborted, call]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
