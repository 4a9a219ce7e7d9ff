/**
 * The only file that knows runpod-sdk. Its calls here end in time, with their bodies, and what they throw is made anew
 * without the key.
 */
import { type CallGuard, withGuard } from './guarded-fetch.ts';
import { noAnswer, troubleOfThrown } from './trouble.ts';

/** One endpoint's calls. Replies are whatever came back. @throws RunPodTrouble */
export interface RawEndpoint {
  /** `policy` in milliseconds. */
  run(input: unknown, policy: unknown, limitMs: number): Promise<unknown>;
  status(job: string, limitMs: number): Promise<unknown>;
  cancel(job: string, limitMs: number): Promise<unknown>;
  health(limitMs: number): Promise<unknown>;
}

/** Which endpoint, and with which key. */
export interface EndpointAddress {
  readonly apiKey: string;
  readonly endpointId: string;
  /** Null: the service itself. */
  readonly baseUrl: string | null;
  /** What else is sent and must not come back in an answer. */
  readonly secrets?: readonly string[];
}

/** Switches the SDK's own time-out off: after a call that failed, its timer would keep the process alive. */
const OWN_LIMIT = 0;

/** Loads the SDK, which nothing but this backend needs, and opens the endpoint. */
export async function openEndpoint(address: EndpointAddress): Promise<RawEndpoint> {
  const { apiKey, endpointId, baseUrl } = address;
  const { default: runpodSdk, runpodServerlessBaseUrlProd } = await import('runpod-sdk');
  const endpoint = runpodSdk(apiKey, { baseUrl: baseUrl ?? runpodServerlessBaseUrlProd }).endpoint(endpointId);
  if (endpoint === null) throw new Error('runpod-sdk opened no endpoint.');
  const path = encodeURIComponent;
  const secrets = [apiKey, ...(address.secrets ?? [])];
  const bounded = (call: string, limitMs: number, ask: () => Promise<unknown>) => within(limitMs, call, secrets, ask);
  return {
    run: (input, policy, ms) =>
      bounded('a new job', ms, () => endpoint.run({ input, policy: policy as object }, OWN_LIMIT)),
    status: (job, ms) => bounded("a job's status", ms, () => endpoint.status(path(job), OWN_LIMIT)),
    cancel: (job, ms) => bounded('the end of a job', ms, () => endpoint.cancel(path(job), OWN_LIMIT)),
    health: (ms) => bounded("the endpoint's health", ms, () => endpoint.health(OWN_LIMIT)),
  };
}

async function within(limitMs: number, call: string, secrets: readonly string[], ask: () => Promise<unknown>) {
  const limit = new AbortController();
  const guard: CallGuard = { call, signal: limit.signal, secrets, refused: null };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(noAnswer(call, limitMs));
      limit.abort();
    }, limitMs);
  });
  const asked = withGuard(guard, ask).catch((thrown: unknown) => {
    throw guard.refused ?? troubleOfThrown(call, thrown);
  });
  asked.catch(() => undefined); // after the limit nobody waits for it
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
