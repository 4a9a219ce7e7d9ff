/**
 * Limits what a cancelled job still does: the runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s after that ends the
 * process.
 */
import type { SessionEnd } from '../model/session-end.ts';

/** The two moments of a cancellation. */
export interface Interruption {
  /** Fires at the first SIGINT or SIGTERM; its reason is the session's end. */
  readonly signal: AbortSignal;
  /** Fires when publishing must stop. */
  readonly deadline: AbortSignal;
}

const PUBLISHED_BY_MS = 6500;

/** From now on, signals end the session and not the process. */
export function interruptible(): Interruption {
  const session = new AbortController();
  const deadline = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (session.signal.aborted) return;
      session.abort({ kind: 'cancelled', signal } satisfies SessionEnd);
      setTimeout(() => deadline.abort(), PUBLISHED_BY_MS).unref();
    });
  }
  return { signal: session.signal, deadline: deadline.signal };
}
