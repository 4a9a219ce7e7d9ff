/** The first look at an endpoint: whether it is there, may be used, and has anyone to do the work. */
import type { RunPodClient } from './client.ts';
import type { Clock } from './clock.ts';
import type { Health } from './replies.ts';
import { RunPodTrouble } from './trouble.ts';
import { noWorkers, remedyOf, withoutStop } from './words.ts';

/** What was seen. `why` is a sentence with its remedy. */
export type EndpointLook =
  | { readonly kind: 'ready'; readonly health: Health }
  /** Only the user can change it. */
  | { readonly kind: 'misconfigured'; readonly why: string }
  /** No jobs can be done there now. */
  | { readonly kind: 'away'; readonly why: string };

/** Looks at the endpoint; at one without workers twice, since a count may lag behind. */
export async function lookAtEndpoint(
  client: RunPodClient,
  clock: Clock,
  secondLookMs: number,
  endpointId: string,
): Promise<EndpointLook> {
  try {
    let health = await client.health();
    if (!hasWorkers(health)) {
      await clock.sleep(secondLookMs);
      health = await client.health();
    }
    return hasWorkers(health) ? { kind: 'ready', health } : { kind: 'away', why: withoutStop(noWorkers(endpointId)) };
  } catch (error) {
    if (!(error instanceof RunPodTrouble)) throw error;
    const remedy = remedyOf(error, endpointId);
    if (remedy !== null) return { kind: 'misconfigured', why: `${error.message} ${remedy}` };
    return { kind: 'away', why: withoutStop(error.message) };
  }
}

function hasWorkers({ workers }: Health): boolean {
  return Object.values(workers).some((count) => count > 0);
}
