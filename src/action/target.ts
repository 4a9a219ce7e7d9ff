/** Which pull request a report is for. */
import { info } from '@actions/core';
import type { PublishConfig } from '../config/config.ts';
import { pullRequestNumber } from '../publish/pull-request.ts';
import { pullRequestOfRun } from '../publish/workflow-run.ts';
import type { WorkflowEvent } from './event.ts';

/** Its number; null: there is none, which the log says where one could be expected. Never rejects. */
export async function pullRequestOf(
  event: WorkflowEvent,
  publish: PublishConfig,
  env: Readonly<Record<string, string | undefined>>,
  deadline: AbortSignal,
): Promise<number | null> {
  const { githubToken: token, comment } = publish;
  if (event.name !== 'workflow_run') return pullRequestNumber(event.payload);
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (token === null || comment === 'never' || !owner || !repo) return null;
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com';
  const lookup = await pullRequestOfRun(event.payload, { apiUrl, token, owner, repo }, deadline);
  if (lookup.kind === 'found') return lookup.number;
  info(`There is no pull request to comment on: ${lookup.reason}`);
  return null;
}
