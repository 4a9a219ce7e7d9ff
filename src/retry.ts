/** A call that failed is tried again: how often, and after how long. The caller knows which error is worth it. */

/** How a call is tried again. */
export interface Retry {
  /** How often it is tried at most. */
  readonly tries: number;
  /** Waits, and is true where another try may succeed; false: it would end the same. */
  readonly isReadyAgain: (error: unknown, tried: number) => Promise<boolean>;
}

/** What the call gives. Rejects with what its last try threw. */
export async function retried<T>(call: () => Promise<T>, { tries, isReadyAgain }: Retry): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await call();
    } catch (error) {
      if (tried >= tries || !(await isReadyAgain(error, tried))) throw error;
    }
  }
}

/** The wait before the next try, in milliseconds: doubled with each. */
export function doubled(firstMs: number, tried: number): number {
  return firstMs * 2 ** (tried - 1);
}

/** `Retry-After`, in seconds or as a date (RFC 9110, 10.2.3): milliseconds from now; null: it asks for no wait. */
export function retryAfterMs(value: string | number | null | undefined, nowMs: number): number | null {
  const text = String(value ?? '').trim();
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - nowMs;
  return Number.isFinite(ms) ? Math.max(ms, 0) : null;
}
