/** Cancels the RunPod jobs that a killed main step left behind, because every second of them costs money. */
import { getState, info, warning } from '@actions/core';
import { z } from 'zod';
import { readActionInputs } from './inputs.ts';
import { JOBS_STATE } from './saved-state.ts';

const savedJobs = z.array(z.string().min(1).max(200)).max(1000);
const LIMIT_MS = 3_000;

/** Cancels them all at once. Never rejects: their own time limits end what cannot be cancelled. */
export async function cancelLeftJobs(): Promise<void> {
  const jobs = readJobs(getState(JOBS_STATE));
  const { raw } = readActionInputs(process.env);
  const apiKey = raw['runpod-api-key']?.trim();
  const endpointId = raw['runpod-endpoint-id']?.trim();
  if (jobs.length === 0 || !apiKey || !endpointId) return;
  const { openEndpoint } = await import('../runpod/sdk.ts');
  const endpoint = await openEndpoint({ apiKey, endpointId, baseUrl: process.env.RUNPOD_ENDPOINT_BASE_URL ?? null });
  const done = await Promise.allSettled(jobs.map((job) => endpoint.cancel(job, LIMIT_MS)));
  const failed = jobs.filter((_, index) => done[index]?.status === 'rejected');
  info(`Cancelled ${jobs.length - failed.length} of ${jobs.length} RunPod jobs that the session left behind.`);
  if (failed.length > 0)
    warning(`These RunPod jobs could not be cancelled. They end at their own time limits: ${failed.join(', ')}`);
}

function readJobs(state: string): readonly string[] {
  try {
    return savedJobs.parse(JSON.parse(state));
  } catch {
    return [];
  }
}
