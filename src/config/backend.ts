/** Who carries the runs out, from the decoded values. Pure. */
import type { Backend, Setup } from './config.ts';
import type { InputValues } from './schema.ts';

const QUEUE_TIMEOUT_MS = 180_000;

/** The backend that the values ask for. rules.ts checks that the key and the endpoint are given. */
export function backend(values: InputValues): Backend {
  if (values.backend !== 'runpod') return { kind: 'runner' };
  return {
    kind: 'runpod',
    apiKey: values['runpod-api-key'] ?? '',
    endpointId: values['runpod-endpoint-id'] ?? '',
    workers: values['runpod-workers'] ?? 3,
    gitToken: values['runpod-git-token'] ?? null,
    queueTimeoutMs: values['runpod-queue-timeout'] ?? QUEUE_TIMEOUT_MS,
    fallback: values['runpod-fallback'] ?? 'runner',
    setup: remoteSetup(values['setup-command'] ?? 'auto'),
    parallelism: values.parallelism ?? null,
    isolation: values.isolation ?? null,
  };
}

/** A worker has only the clone, so the clone is set up unless the user sets `setup-command: none`. */
function remoteSetup(command: string): Setup {
  return command === 'auto' || command === 'none' ? { kind: command } : { kind: 'command', command };
}
