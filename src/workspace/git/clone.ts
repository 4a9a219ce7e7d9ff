/** Clones a repository at a ref into a folder, with as little history as the server allows. */
import type { Source } from '../../config/config.ts';
import { checkedRef, parseAddress, redacted } from './address.ts';
import { basicCredentials, gitEnvironment } from './environment.ts';
import { type Attempt, gitFailure, gitHung, isMissingRef } from './failure.ts';
import { type Git, type GitDone, watched } from './git.ts';

/** A repository as the config names it. */
export type RepositorySource = Extract<Source, { readonly kind: 'repository' }>;

/** What is cloned, where to, and how long it may take. */
export interface CloneRequest {
  readonly source: RepositorySource;
  /** Absolute; must not exist. */
  readonly destination: string;
  readonly sessionId: string;
  /** For everything together. */
  readonly limitMs: number;
  /** A transfer below 1 kB/s for so long is given up. */
  readonly lowSpeedSeconds: number;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/** Null: all went well; else what git printed of the step that failed. */
type Failure = string | null;

const SHA = /^[0-9a-f]{4,64}$/i;

/** @throws WorkspaceError with the address (without credentials), the ref and the remedy */
export async function clone(request: CloneRequest): Promise<void> {
  const { source, limitMs } = request;
  const address = parseAddress(source.url);
  const ref = source.ref === null ? null : checkedRef(source.ref);
  const marker = `${request.sessionId}-git`;
  const { token } = source;
  const env = gitEnvironment(request.env, { address, token, lowSpeedSeconds: request.lowSpeedSeconds, marker });
  const watch = { env, marker, limitMs, signal: request.signal };
  const { result, ended } = await watched(watch, (git) => carryOut(inFolder(git, request.destination), source, ref));
  const attempt: Attempt = {
    url: redacted(source.url),
    ref,
    hasToken: token !== null,
    stderr: withoutSecrets(result ?? '', source),
  };
  if (ended) throw gitHung(attempt, limitMs);
  if (result !== null) throw gitFailure(attempt);
}

function inFolder(git: Git, folder: string): Git {
  return (args) => (args[0] === 'init' ? git([...args, '--', folder]) : git(['-C', folder, ...args]));
}

async function carryOut(git: Git, source: RepositorySource, ref: string | null): Promise<Failure> {
  const started = await firstFailure([
    () => git(['init', '--quiet']),
    () => git(['remote', 'add', '--', 'origin', redacted(source.url)]),
  ]);
  if (started !== null) return started;
  const commit = await fetchRef(git, ref ?? 'HEAD');
  if (commit.kind === 'failed') return commit.stderr;
  const checkedOut = failureOf(await git(['checkout', '--quiet', '--detach', commit.name, '--']));
  return checkedOut ?? (source.submodules ? fetchSubmodules(git) : null);
}

async function firstFailure(steps: readonly (() => Promise<GitDone>)[]): Promise<Failure> {
  for (const step of steps) {
    const failure = failureOf(await step());
    if (failure !== null) return failure;
  }
  return null;
}

function failureOf(done: GitDone): Failure {
  return done.ok ? null : done.stderr;
}

type Fetched =
  | { readonly kind: 'fetched'; readonly name: string }
  | { readonly kind: 'failed'; readonly stderr: string };

/** One commit where the server gives it out by this name; else, for a short SHA, all branches and tags. */
async function fetchRef(git: Git, ref: string): Promise<Fetched> {
  const shallow = await git(['fetch', '--quiet', '--no-tags', '--depth', '1', '--', 'origin', ref]);
  if (shallow.ok) return { kind: 'fetched', name: 'FETCH_HEAD' };
  if (!isMissingRef(shallow.stderr)) return { kind: 'failed', stderr: shallow.stderr };
  return SHA.test(ref) ? fetchAll(git, ref, shallow.stderr) : fetchWhole(git, ref);
}

async function fetchAll(git: Git, sha: string, missing: string): Promise<Fetched> {
  const all = await git(['fetch', '--quiet', '--tags', '--', 'origin', '+refs/heads/*:refs/remotes/origin/*']);
  if (!all.ok) return { kind: 'failed', stderr: all.stderr };
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`]);
  return found.ok ? { kind: 'fetched', name: found.stdout.trim() } : { kind: 'failed', stderr: missing };
}

/** For servers that have no shallow transfers. */
async function fetchWhole(git: Git, ref: string): Promise<Fetched> {
  const whole = await git(['fetch', '--quiet', '--no-tags', '--', 'origin', ref]);
  return whole.ok ? { kind: 'fetched', name: 'FETCH_HEAD' } : { kind: 'failed', stderr: whole.stderr };
}

async function fetchSubmodules(git: Git): Promise<Failure> {
  const update = ['submodule', '--quiet', 'update', '--init', '--recursive'];
  const shallow = await git([...update, '--depth', '1']);
  // A server that does not give out commits by SHA needs the history around them.
  return shallow.ok ? null : failureOf(await git(update));
}

/** git does not print a header that it sends, but a server's own message might repeat it. */
function withoutSecrets(text: string, { token, url }: RepositorySource): string {
  const hidden = token === null ? [] : [token, basicCredentials(token)];
  const address = url === redacted(url) ? [] : [url];
  const shown = address.reduce((all, secret) => all.replaceAll(secret, redacted(secret)), text);
  return hidden.reduce((all, secret) => (secret === '' ? all : all.replaceAll(secret, '***')), shown);
}
