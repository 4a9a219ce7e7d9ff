/** Who carries the runs out, from the decoded values. Pure. */
import type { Backend, Setup } from './config.ts';
import type { InputValues } from './schema.ts';

/** The backend that the values ask for; that key and endpoint are there is a rule of its own. */
export function backend(values: InputValues): Backend {
  if (values.backend !== 'runpod') return { kind: 'runner' };
  return {
    kind: 'runpod',
    apiKey: values['runpod-api-key'] ?? '',
    endpointId: values['runpod-endpoint-id'] ?? '',
    workers: values['runpod-workers'],
    gitToken: values['runpod-git-token'] ?? null,
    queueTimeoutMs: values['runpod-queue-timeout'],
    fallback: values['runpod-fallback'],
    setup: remoteSetup(values['setup-command'] ?? 'auto'),
    parallelism: values.parallelism ?? null,
    isolation: values.isolation ?? null,
  };
}

/** A worker has only the clone, so the clone is set up unless the user sets `setup-command: none`. */
function remoteSetup(command: string): Setup {
  return command === 'auto' || command === 'none' ? { kind: command } : { kind: 'command', command };
}
