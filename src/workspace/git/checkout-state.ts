/** What a checkout is at: its commit, its remote, and what differs from the commit. Nothing that the repository configures is run. */
import { workspaceFailed } from '../workspace-error.ts';
import { look } from './look.ts';

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
  const head = await git(directory, ['rev-parse', '--show-toplevel', 'HEAD']);
  const [root = '', commit = ''] = head.stdout.split('\n');
  if (!head.ok || !SHA.test(commit)) {
    const remedy = 'Check it out with git, or set `repo`, or `backend: runner`.';
    throw workspaceFailed(
      'RunPod gets the code by its commit, and this is no git checkout with one',
      directory,
      remedy,
    );
  }
  const [status, remote] = await Promise.all([
    git(directory, ['status', '--porcelain', '--untracked-files=no', '-z']),
    remoteOf(directory),
  ]);
  return { root, commit, remote, changed: changedIn(status.stdout) };
}

async function remoteOf(directory: string): Promise<string | null> {
  const names = (await git(directory, ['remote'])).stdout.split('\n').filter((name) => name !== '');
  const name = names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
  if (name === undefined) return null;
  const found = await git(directory, ['remote', 'get-url', '--', name]);
  return found.ok ? found.stdout.trim() : null;
}

/** Paths of a `status -z`; a rename has its old path as an entry of its own, without a state before it. */
function changedIn(status: string): string[] {
  return status.split('\0').flatMap((entry) => (/^[ MTADRCU]{2} /.test(entry) ? [entry.slice(3)] : []));
}

/** Whether the remote, asked with the login that the checkout has, lists the commit as the tip of a ref. Never throws. */
export async function listsCommit(directory: string, commit: string): Promise<boolean> {
  const refs = await git(directory, ['ls-remote', '--quiet', 'origin']);
  return refs.ok && refs.stdout.includes(commit);
}

function git(cwd: string, args: readonly string[]) {
  return look(cwd, args, LIMIT_MS);
}
