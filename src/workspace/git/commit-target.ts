/**
 * Which commit another machine is to test, and proof that it can get it: the very commit is fetched from the remote,
 * into a folder that is thrown away. What only this machine has (changed files, a commit that was not pushed) is an
 * error here and not a surprise there.
 */
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Source } from '../../config/config.ts';
import { workspaceFailed } from '../workspace-error.ts';
import { parseAddress, redacted } from './address.ts';
import { readCheckoutState } from './checkout-state.ts';
import { basicCredentials, gitEnvironment } from './environment.ts';
import { gitFailure, isMissingRef } from './failure.ts';
import { type Git, watched } from './git.ts';
import { type Login, loginsHere } from './logins.ts';

/** A commit that another machine can get. */
export interface CommitTarget {
  /** `https://...`, or `git@...` where the user gave that; without credentials. */
  readonly url: string;
  /** What to fetch: the SHA, or the ref that leads to it where the server gives out no SHAs. */
  readonly ref: string;
  /** The full SHA. */
  readonly commit: string;
  /** The working directory, relative to the repository's root, with forward slashes. */
  readonly directory: string;
  readonly warnings: readonly string[];
}

/** What is looked at. */
export interface TargetRequest {
  readonly source: Source;
  /** The working directory on this machine: the checkout, or the clone. Absolute. */
  readonly directory: string;
  /** What the other machine gets to log in with; null: nothing. */
  readonly token: string | null;
  /** The job's own token, which may read the job's own repository; null: there is none. */
  readonly jobToken: string | null;
  /** For a new folder; existing. */
  readonly tempDir: string;
  readonly sessionId: string;
  readonly env: NodeJS.ProcessEnv;
  readonly limitMs: number;
  readonly signal?: AbortSignal | undefined;
}

const LOW_SPEED_SECONDS = 30;

/** @throws WorkspaceError where another machine could not test the same */
export async function commitTarget(request: TargetRequest): Promise<CommitTarget> {
  const { source, directory } = request;
  const state = await readCheckoutState(directory);
  if (source.kind === 'repository') {
    // It was cloned from there a moment ago; a private one needs a login there, too.
    const url = source.url;
    const commit = state.commit;
    return source.token === null || request.token === source.token
      ? { url, ref: commit, commit, directory: source.directory, warnings: [] }
      : fetchable(request, { url, commit, directory: source.directory, refs: [], remote: null });
  }
  if (state.changed.length > 0) throw changedFiles(directory, state.changed);
  const url = publicAddress(state.remote, request.env, directory);
  if (request.token !== null && isElsewhere(url, request.env)) throw tokenElsewhere(url);
  const inside = relative(state.root, await realpath(directory))
    .split(sep)
    .join('/');
  const refs = [request.env.GITHUB_REF ?? ''].filter((ref) => /^refs\/pull\/\d+\/merge$/.test(ref));
  const { commit, remote } = state;
  return fetchable(request, { url, commit, directory: inside === '' ? '.' : inside, refs, remote });
}

interface Wanted {
  readonly url: string;
  readonly commit: string;
  readonly directory: string;
  /** Refs that may lead to the commit where the server gives out no SHAs. */
  readonly refs: readonly string[];
  /** The remote as the checkout has it; null: the code was cloned from `url`. */
  readonly remote: string | null;
}

async function fetchable(request: TargetRequest, wanted: Wanted): Promise<CommitTarget> {
  const { url, commit, directory } = wanted;
  const tried = await tryFetches(request, wanted, { url, token: request.token });
  const target = { url, commit, directory };
  if (tried.kind === 'found') return { ...target, ref: tried.ref, warnings: [] };
  if (tried.kind === 'missing') throw notPushed(url, commit);
  if (!isAccess(tried.stderr)) {
    throw gitFailure({ url, ref: commit, hasToken: request.token !== null, stderr: tried.stderr });
  }
  if (request.token !== null) throw noAccess(url, 'with `runpod-git-token`');
  // A login of this machine tells whether the commit is there; the endpoint's, if it has one, is not known here.
  for (const login of await loginsHere({ ...request, url, remote: wanted.remote })) {
    const found = await tryFetches(request, wanted, login);
    if (found.kind === 'found') return { ...target, ref: found.ref, warnings: [needsLogin(url)] };
  }
  throw noAccess(url, 'without a login');
}

type Tried =
  | { readonly kind: 'found'; readonly ref: string }
  /** The server answers, and has no such commit. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly stderr: string };

async function tryFetches(
  { tempDir, sessionId, env, limitMs, signal }: TargetRequest,
  { refs, commit }: Wanted,
  { url, token }: Login,
): Promise<Tried> {
  const folder = await mkdtemp(join(tempDir, 'target-'));
  const marker = `${sessionId}-git`;
  const setting = { address: parseAddress(url), token, lowSpeedSeconds: LOW_SPEED_SECONDS, marker };
  const watch = { env: gitEnvironment(env, setting), marker, limitMs, signal };
  const names = [commit, ...refs];
  try {
    const { result, ended } = await watched(watch, (git) => fetchFirst(git, folder, url, names, commit));
    const late = 'The server stopped answering: Connection timed out';
    return ended ? { kind: 'failed', stderr: late } : withoutToken(result, token);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fetchFirst(
  git: Git,
  folder: string,
  url: string,
  refs: readonly string[],
  commit: string,
): Promise<Tried> {
  await git(['init', '--quiet', '--bare', '--', folder]);
  for (const ref of refs) {
    const done = await git(['-C', folder, 'fetch', '--quiet', '--no-tags', '--depth', '1', '--', url, ref]);
    if (!done.ok && !isMissingRef(done.stderr)) return { kind: 'failed', stderr: done.stderr };
    const got = done.ok ? (await git(['-C', folder, 'rev-parse', 'FETCH_HEAD'])).stdout.trim() : '';
    if (got === commit) return { kind: 'found', ref };
  }
  return { kind: 'missing' };
}

function withoutToken(tried: Tried, token: string | null): Tried {
  if (tried.kind !== 'failed' || token === null) return tried;
  const stderr = tried.stderr.replaceAll(token, '***').replaceAll(basicCredentials(token), '***');
  return { kind: 'failed', stderr };
}

function isAccess(stderr: string): boolean {
  return /Authentication failed|could not read Username|terminal prompts disabled|error: 40[134]|not found/i.test(
    stderr,
  );
}

function noAccess(url: string, how: string): Error {
  const remedy = 'Check the address and the token: it must be allowed to read the repository, and not expired.';
  return workspaceFailed(`RunPod's workers cannot read the repository ${how}`, url, remedy);
}

/**
 * The remote as anyone can reach it: https where it is a `git@` address, since no other machine has this one's SSH key.
 */
function publicAddress(remote: string | null, env: NodeJS.ProcessEnv, directory: string): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  const address = remote ?? (server && repository ? `${server}/${repository}` : null);
  if (address === null) {
    const remedy = 'Add the remote `origin` and push to it, or set `repo`, or `backend: runner`.';
    throw workspaceFailed('RunPod cannot get this code: the checkout has no remote', directory, remedy);
  }
  const [, host, path] = /^(?:ssh:\/\/)?[\w.-]+@([\w.-]+)(?::|\/)(.+)$/.exec(address) ?? [];
  const url = host === undefined ? redacted(address) : `https://${host}/${path}`;
  if (url.startsWith('https://')) return url;
  const remedy = 'Give it a remote with an `https://` address, or set `backend: runner`.';
  throw workspaceFailed('RunPod cannot get this code: its remote is not on the network', url, remedy);
}

const SHOWN_FILES = 5;

function changedFiles(directory: string, files: readonly string[]): Error {
  const more = files.length > SHOWN_FILES ? ` and ${files.length - SHOWN_FILES} more` : '';
  const what =
    `RunPod would test other code than this: ${files.slice(0, SHOWN_FILES).join(', ')}${more} changed since the ` +
    'commit';
  return workspaceFailed(what, directory, 'Commit and push the changes, or set `backend: runner`.');
}

function notPushed(url: string, commit: string): Error {
  const what = `RunPod cannot get commit ${commit.slice(0, 12)}: the remote does not have it`;
  return workspaceFailed(what, url, 'Push the commit, or set `backend: runner`.');
}

function needsLogin(url: string): string {
  return (
    `${url} needs a login. The workers must have one: a secret of the endpoint, or \`runpod-git-token\` ` +
    '(docs/runpod.md, private repositories).'
  );
}

/** In a job: whether it is another server's. What a checkout names as its remote is whatever was written there. */
function isElsewhere(url: string, { GITHUB_SERVER_URL: server }: NodeJS.ProcessEnv): boolean {
  return server !== undefined && URL.canParse(server) && new URL(server).origin !== new URL(url).origin;
}

function tokenElsewhere(url: string): Error {
  const remedy = 'Set `repo` to this address if the token is meant for it.';
  return workspaceFailed("`runpod-git-token` is not sent to another server than the job's own", url, remedy);
}
