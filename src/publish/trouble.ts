/** What a failed call to GitHub's API means for us: whether to try again, and when. Pure. */
import { retryAfterMs } from '../retry.ts';

/** Why a call failed. `detail` is the server's own message, on one line. */
export type Trouble =
  /** The token may not do it, or does not see the place. */
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string }
  /**
   * Too many requests, a server's error or a broken connection: another try may succeed. `waitMs`: as the server asked.
   */
  | { readonly kind: 'busy'; readonly status: number | null; readonly waitMs: number | null; readonly detail: string }
  /** Anything else: another try would end the same. */
  | { readonly kind: 'invalid'; readonly status: number | null; readonly detail: string };

interface HttpFailure {
  readonly status: number;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

const REFUSALS = [401, 403, 404, 410];

/** Judges what Octokit (or fetch below it) threw. */
export function troubleOf(error: unknown, nowMs: number): Trouble {
  const detail = oneLine(error);
  if (!isHttpFailure(error)) return { kind: 'invalid', status: null, detail };
  const { status, response } = error;
  // Octokit gives a request that no server answered the status 500, and no response.
  if (response === undefined) return { kind: 'busy', status: null, waitMs: null, detail };
  const waitMs = askedWait(response.headers ?? {}, nowMs);
  if (status === 429 || status >= 500 || (status === 403 && waitMs !== null))
    return { kind: 'busy', status, waitMs, detail };
  return { kind: REFUSALS.includes(status) ? 'refused' : 'invalid', status, detail };
}

function isHttpFailure(error: unknown): error is HttpFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

/** Retry-After; or, with the quota used up, the time of its reset. A 403 with neither is no rate limit. */
function askedWait(headers: Readonly<Record<string, string | number | undefined>>, nowMs: number): number | null {
  const askedMs = retryAfterMs(headers['retry-after'], nowMs);
  if (askedMs !== null) return askedMs;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset))
    return Math.max(0, reset * 1000 - nowMs);
  return null;
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').slice(0, 300);
}
