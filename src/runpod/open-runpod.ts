/**
 * Puts the executor of a real session together: the SDK, the machine's clock, the service's limits. Loaded with
 * `backend: runpod` only.
 */
import type { RunPodBackend } from '../config/config.ts';
import type { Executor } from '../execute/executor.ts';
import { commitTarget } from '../workspace/git/commit-target.ts';
import { basicCredentials } from '../workspace/git/environment.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { CALL_LIMITS, runPodClient } from './client.ts';
import { realClock } from './clock.ts';
import { type RemoteLimits, type RunPodRequest, runPodExecutor } from './executor.ts';
import { openEndpoint } from './sdk.ts';

/** A session's part of what the executor needs. */
export interface RunPodSetting extends Pick<RunPodRequest, 'config' | 'openHere'> {
  readonly backend: RunPodBackend;
  /** The code as it is on this machine. */
  readonly workspace: Pick<Workspace, 'directory' | 'tempDir'>;
  readonly sessionId: string;
  /** The job's own token, which may read the job's own repository; null: there is none. */
  readonly jobToken: string | null;
  /** RUNPOD_ENDPOINT_BASE_URL names another address than the service's, as RunPod's own SDKs read it. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

const LIMITS: RemoteLimits = {
  ...{ firstPollMs: 2_000, longestPollMs: 10_000, cancelMs: CALL_LIMITS.cancelMs, resendMs: 1_000 },
  ...{ secondLookMs: 5_000, tellMs: 15_000 },
};

const FETCH_LIMIT_MS = 120_000;

/** The executor, ready. */
export async function openRunPod(setting: RunPodSetting): Promise<Executor> {
  const { config, backend, workspace, sessionId, jobToken, env, signal, openHere } = setting;
  const { apiKey, endpointId, gitToken: token } = backend;
  const { directory, tempDir } = workspace;
  const secrets = token === null ? [] : [token, basicCredentials(token)];
  const endpoint = await openEndpoint({ apiKey, endpointId, secrets, baseUrl: env.RUNPOD_ENDPOINT_BASE_URL ?? null });
  const client = runPodClient({ endpoint, clock: realClock, limits: CALL_LIMITS, random: Math.random });
  const request = { source: config.source, directory, token, jobToken, tempDir, sessionId, env, signal };
  const target = () => commitTarget({ ...request, limitMs: FETCH_LIMIT_MS });
  return runPodExecutor({ config, backend, client, clock: realClock, limits: LIMITS, target, openHere });
}
