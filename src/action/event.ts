/** The event that started the workflow, as the runner tells of it. */
import { readFileSync } from 'node:fs';

/** Its name and what GitHub says about it; `payload` is whatever the file held, null when it could not be read. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: unknown;
  /** GITHUB_SHA, in lower case: the commit that GitHub ties the run to; null: the runner does not say. */
  readonly sha: string | null;
}

/** Never throws: without a payload there is no pull request to comment on, and the checks that need one refuse. */
export function readEvent(env: Readonly<Record<string, string | undefined>>): WorkflowEvent {
  return { name: env.GITHUB_EVENT_NAME ?? '', payload: payloadIn(env.GITHUB_EVENT_PATH), sha: env.GITHUB_SHA ?? null };
}

function payloadIn(path: string | undefined): unknown {
  if (path === undefined) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
