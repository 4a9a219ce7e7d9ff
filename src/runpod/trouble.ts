/**
 * What can go wrong with a call of RunPod's API, said so that nothing of the request shows: what the SDK throws holds
 * the API key.
 */
import { retryAfterMs } from '../retry.ts';

/** Which kind of trouble: what to do next depends on it. */
export type TroubleKind =
  /** The key is wrong, or may not do this. */
  | 'refused'
  /** No such endpoint, or no such job any more. */
  | 'not-found'
  /** Too many requests: later. */
  | 'busy'
  /** A server's error, a connection that was cut, or no answer in time. */
  | 'unavailable'
  /** An answer that is none of the API's: a proxy's page, half of a reply, no id. */
  | 'unreadable'
  /** The request itself is wrong. */
  | 'rejected';

/** A call that failed. The message is a sentence without secrets. */
export class RunPodTrouble extends Error {
  readonly kind: TroubleKind;
  /** False: the platform has not carried the call out. True: it may have. */
  readonly mayHaveArrived: boolean;
  /** How long the platform asks to wait; null: it does not say. */
  readonly retryAfterMs: number | null;

  constructor(kind: TroubleKind, message: string, more: { mayHaveArrived: boolean; retryAfterMs?: number | null }) {
    super(message);
    this.name = 'RunPodTrouble';
    this.kind = kind;
    this.mayHaveArrived = more.mayHaveArrived;
    this.retryAfterMs = more.retryAfterMs ?? null;
  }
}

const LONGEST_RETRY_AFTER_MS = 60_000;

/** The trouble of an answer with this HTTP status. `call` is what was asked for, in words. */
function troubleOfStatus(call: string, status: number, retryAfter: string | null): RunPodTrouble {
  const said = `RunPod answered HTTP ${status} to ${call}`;
  const no = { mayHaveArrived: false };
  if (status === 401) return new RunPodTrouble('refused', `${said}: it does not accept the API key.`, no);
  if (status === 403) return new RunPodTrouble('refused', `${said}: the API key may not use this endpoint.`, no);
  if (status === 404) return new RunPodTrouble('not-found', `${said}.`, no);
  if (status === 429) {
    return new RunPodTrouble('busy', `${said}: too many requests.`, { ...no, retryAfterMs: askedWait(retryAfter) });
  }
  if (status >= 500) {
    const more = { mayHaveArrived: true, retryAfterMs: askedWait(retryAfter) };
    return new RunPodTrouble('unavailable', `${said}.`, more);
  }
  return new RunPodTrouble('rejected', `${said}.`, no);
}

function askedWait(retryAfter: string | null): number | null {
  const ms = retryAfterMs(retryAfter, Date.now());
  return ms === null ? null : Math.min(ms, LONGEST_RETRY_AFTER_MS);
}

/** Codes of connections that never came to be. */
const NEVER_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** The trouble of whatever a call threw. Only codes and status numbers are taken over from it. */
export function troubleOfThrown(call: string, thrown: unknown): RunPodTrouble {
  const { response, cause } = (thrown ?? {}) as { response?: { status?: number; headers?: Headers }; cause?: unknown };
  if (typeof response?.status === 'number') {
    return troubleOfStatus(call, response.status, response.headers?.get('retry-after') ?? null);
  }
  const code = codeOf(cause) ?? codeOf(thrown);
  const mayHaveArrived = code === null || !NEVER_CONNECTED.test(code);
  const why = code === null ? 'the connection was lost' : code;
  return new RunPodTrouble('unavailable', `RunPod could not be reached for ${call}: ${why}.`, { mayHaveArrived });
}

function codeOf(error: unknown): string | null {
  const { code, errors } = (error ?? {}) as { code?: unknown; errors?: unknown };
  if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code)) return code;
  return Array.isArray(errors) ? codeOf(errors[0]) : null;
}

/** No answer, or not all of one, within the limit. */
export function noAnswer(call: string, limitMs: number): RunPodTrouble {
  const message = `RunPod did not answer ${call} within ${limitMs / 1000} s.`;
  return new RunPodTrouble('unavailable', message, { mayHaveArrived: true });
}

/** An answer that does not say what the API promises. */
export function unreadable(call: string, what: string): RunPodTrouble {
  const message = `RunPod's answer to ${call} is not one of its API: ${what}. A proxy may have answered in its place.`;
  return new RunPodTrouble('unreadable', message, { mayHaveArrived: true });
}
