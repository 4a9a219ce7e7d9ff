/**
 * What is said of RunPod to people: each with what, where and the remedy. docs/runpod.md explains the same words. Pure.
 */
import { durationText } from '../durations.ts';
import type { Health } from './replies.ts';
import type { RunPodTrouble } from './trouble.ts';

const KEY_REMEDY =
  'Check `runpod-api-key`: it must be valid and have access to this endpoint (RunPod console, Settings, API Keys).';

/** The remedy of a trouble that no retry changes; null: it may pass by itself. */
export function remedyOf({ kind }: RunPodTrouble, endpointId: string): string | null {
  if (kind === 'refused') return KEY_REMEDY;
  if (kind === 'not-found') {
    return `Check \`runpod-endpoint-id\`: RunPod has no endpoint \`${endpointId}\`, or the key may not see it.`;
  }
  if (kind === 'rejected') return 'Check that the endpoint is a queue-based one with the image of flaky-detector.';
  return null;
}

/** An endpoint that takes jobs and has nobody to do them. */
export function noWorkers(endpointId: string): string {
  return (
    `The endpoint ${endpointId} has 0 workers: RunPod sets an endpoint to 0 workers after 7 days without a job, ` +
    'and does not set it back. Raise its max workers in the console (Serverless, the endpoint, Manage, Edit ' +
    'endpoint), or with the API as docs/runpod.md shows.'
  );
}

/** A job that nobody began. */
export function stuckWords(waitedMs: number, workers: string | null): string {
  const waited = durationText(Math.round(waitedMs / 1000) * 1000);
  const seen = workers === null ? '' : ` (${workers})`;
  const remedy = "Raise `runpod-queue-timeout`, or the endpoint's max workers";
  return `no worker took it from the queue within ${waited}${seen}. ${remedy}`;
}

/** `2 workers running, 1 starting`. */
export function workersInWords({ running, idle, starting, throttled, unhealthy }: Health['workers']): string {
  const states: readonly (readonly [number, string])[] = [
    [running, 'running'],
    [idle, 'idle'],
    [starting, 'starting'],
    [throttled, 'throttled'],
    [unhealthy, 'unhealthy'],
  ];
  const present = states.filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`);
  return `workers: ${present.length === 0 ? 'none' : present.join(', ')}`;
}

/** A sentence as the middle of another one. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/\.\s*$/, '');
}
