/**
 * What a checkout is at: its commit, its remote, and what differs from the commit. Nothing that the repository
 * configures is run.
 */
import { workspaceFailed } from '../workspace-error.ts';
import { changedFiles } from './changed-files.ts';
import { findRepository, type Repository } from './find-repository.ts';
import { lookInto } from './look.ts';

/** A checkout as git sees it. */
export interface CheckoutState {
  readonly root: string;
  /** Full SHA. */
  readonly commit: string;
  /** Address of `origin`, else of the only remote; null: there is none. */
  readonly remote: string | null;
  /** Tracked files that differ from the commit, submodules' own changes included; relative to the root. */
  readonly changed: readonly string[];
}

const LIMIT_MS = 20_000;
const SHA = /^[0-9a-f]{40,64}$/;

/** @throws WorkspaceError outside git and without a commit */
export async function readCheckoutState(directory: string): Promise<CheckoutState> {
  const repository = findRepository(directory);
  const commit = repository === null ? '' : await commitOf(repository);
  if (repository === null || !SHA.test(commit)) {
    const remedy = 'Check it out with git, or set `repo`, or `backend: runner`.';
    throw workspaceFailed(
      'RunPod gets the code by its commit, and this is no git checkout with one',
      directory,
      remedy,
    );
  }
  const [changed, remote] = await Promise.all([changedFiles(repository), remoteOf(repository)]);
  return { root: repository.top, commit, remote, changed };
}

async function commitOf(repository: Repository): Promise<string> {
  return (await lookInto(repository, ['rev-parse', 'HEAD'], LIMIT_MS)).stdout.trim();
}

async function remoteOf(repository: Repository): Promise<string | null> {
  const listed = await lookInto(repository, ['remote'], LIMIT_MS);
  const names = listed.stdout.split('\n').filter((name) => name !== '');
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
  if (name === undefined) return null;
  const found = await lookInto(repository, ['remote', 'get-url', '--', name], LIMIT_MS);
  return found.ok ? found.stdout.trim() : null;
}
