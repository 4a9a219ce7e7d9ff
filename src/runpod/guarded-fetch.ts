/**
 * What an answer of the API may do to this process: end in time with its body, be so large and no larger, and show none
 * of the secrets that were sent. The SDK takes no signal and no limits, so they reach its fetch through the async
 * context; other fetches are as before.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { type RunPodTrouble, unreadable } from './trouble.ts';

/** One call's bounds. */
export interface CallGuard {
  /** What is asked for, in words. */
  readonly call: string;
  /** Ends the call. */
  readonly signal: AbortSignal;
  readonly secrets: readonly string[];
  /** Why an answer was refused here; null: it was not. */
  refused: RunPodTrouble | null;
}

/** RunPod's own results are at most 20 MB. */
const LARGEST_BODY_BYTES = 32 * 1024 * 1024;
/** Shorter ones would be found in any text. */
const SHORTEST_SECRET = 8;

const guards = new AsyncLocalStorage<CallGuard>();
let guarding = false;

/** Does something whose fetches are guarded. */
export function withGuard<T>(guard: CallGuard, ask: () => Promise<T>): Promise<T> {
  if (!guarding) guardFetch();
  return guards.run(guard, ask);
}

function guardFetch(): void {
  guarding = true;
  const own = globalThis.fetch;
  globalThis.fetch = async (resource, init) => {
    const guard = guards.getStore();
    if (guard === undefined) return own(resource, init);
    const signal = init?.signal ? AbortSignal.any([init.signal, guard.signal]) : guard.signal;
    return harmless(await own(resource, { ...init, signal }), guard);
  };
}

/** The whole answer, read: small enough, and without secrets. */
async function harmless(answer: Response, guard: CallGuard): Promise<Response> {
  const { status, statusText, headers, body } = answer;
  if (body === null) return answer;
  const text = withoutSecrets(await wholeText(body, guard), guard.secrets);
  return new Response(text, { status, statusText, headers });
}

async function wholeText(body: AsyncIterable<Uint8Array>, guard: CallGuard): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > LARGEST_BODY_BYTES) {
      guard.refused = unreadable(guard.call, `more than ${LARGEST_BODY_BYTES / 1024 / 1024} MB`);
      throw guard.refused;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  const long = secrets.filter(({ length }) => length >= SHORTEST_SECRET);
  return long.reduce((shown, secret) => shown.replaceAll(JSON.stringify(secret).slice(1, -1), '***'), text);
}
