/**
 * The report as an artifact of the workflow run, by GitHub's own client, which is loaded only here. Nothing here
 * decides or changes a verdict: what cannot be uploaded is told as a warning, and nothing is thrown.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { endGroup, startGroup } from '@actions/core';
import { artifactFiles } from './artifact-files.ts';

/** What is uploaded, and for whom. */
export interface ArtifactRequest {
  /** output-dir, absolute. */
  readonly folder: string;
  /** What tells the jobs of a run apart: a part of the artifact's name. */
  readonly label: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What became of it. */
export type ArtifactResult =
  /** `leftOut`: how many logs there was no room for. */
  | { readonly kind: 'uploaded'; readonly url: string; readonly leftOut: number }
  /** Why, and the remedy. */
  | { readonly kind: 'failed'; readonly warning: string };

/** Logs shrink to a tenth or less, but storage costs money and the upload takes time. */
const LARGEST_BYTES = 200 * 1024 * 1024;
const LIMIT_MS = 60_000;
const LABEL_LENGTH = 60;
const WITHOUT = 'The verdict, the summary and the files in output-dir are not affected.';

/**
 * Uploads the report, within a minute. Never rejects. A client that was given up goes on in the background: the caller
 * ends the process.
 * @param signal gives up at once
 */
export async function uploadReport(request: ArtifactRequest, signal: AbortSignal): Promise<ArtifactResult> {
  try {
    const why = signal.aborted ? 'there was not enough time left.' : unavailable(request.env);
    if (why !== null) return failed(why);
    startGroup('The report as an artifact');
    return await withinLimit(() => upload(request), signal).finally(endGroup);
  } catch (error) {
    return failed(`${oneLine(error as Error)}.`);
  }
}

/** An artifact cannot be changed or replaced, so each attempt, job and step needs its own name. */
export function artifactName(label: string, attempt: string, unique: string): string {
  const word = label
    .replace(/[^\w.-]+/g, '-')
    .slice(0, LABEL_LENGTH)
    .replace(/^[-.]+|[-.]+$/g, '');
  return ['flaky-report', word, attempt, unique].filter((part) => part !== '').join('-');
}

/** Why there is nowhere to upload to, with the remedy; null: there is. */
function unavailable(env: ArtifactRequest['env']): string | null {
  const { hostname } = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com');
  if (hostname !== 'github.com' && !/\.(ghe\.com|localhost)$/.test(hostname))
    return (
      `${hostname} is a GitHub Enterprise Server, which does not support it. Set \`artifact: false\`, and upload the ` +
      'folder of the output `report-file` with the version of actions/upload-artifact that your server has.'
    );
  if (env.ACTIONS_RUNTIME_TOKEN && env.ACTIONS_RESULTS_URL) return null;
  return 'this runner has no artifact service. Set `artifact: false`.';
}

async function upload({ folder, label, env }: ArtifactRequest): Promise<ArtifactResult> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { files, leftOut } = artifactFiles(folder, LARGEST_BYTES);
  const name = artifactName(label, env.GITHUB_RUN_ATTEMPT ?? '1', randomBytes(3).toString('hex'));
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return { kind: 'uploaded', url: `${server}/${repository}/actions/runs/${run}/artifacts/${id}`, leftOut };
}

/**
 * The client takes no signal, and throws what its streams report where nobody can catch it: then the listener stays to
 * the end.
 */
async function withinLimit<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const done = new AbortController();
  // Unlike a signal's own time-out, this one keeps the process alive while the client waits for nothing.
  const expired = delay(LIMIT_MS, undefined, { signal: AbortSignal.any([signal, done.signal]) }).then(timeUp, timeUp);
  let stray = (_: Error): void => undefined;
  const thrown = new Promise<never>((_, reject) => {
    stray = reject;
    process.on('uncaughtException', stray);
  });
  try {
    const result = await Promise.race([work(), expired, thrown]);
    process.off('uncaughtException', stray);
    return result;
  } finally {
    done.abort();
  }
}

function timeUp(): never {
  throw new Error('it took longer than there was time for');
}

/** The storage refuses with a status code and no message. */
function oneLine({ name, message, statusCode }: Error & { readonly statusCode?: number }): string {
  const text = message.replace(/\s+/g, ' ').trim().slice(0, 300).replace(/\.$/, '');
  const status = statusCode === undefined ? '' : `, status ${statusCode}`;
  return text === '' ? `${name}${status}` : text;
}

function failed(why: string): ArtifactResult {
  return { kind: 'failed', warning: `The report was not uploaded as an artifact: ${why} ${WITHOUT}` };
}
