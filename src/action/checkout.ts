/** What commit a folder has checked out, asked of git without running anything that the repository configures. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A folder's checkout. */
export type Checkout =
  | { readonly kind: 'none' }
  | { readonly kind: 'commit'; readonly sha: string; readonly parents: readonly string[] }
  /** There is a repository, and git cannot tell its HEAD. */
  | { readonly kind: 'unreadable'; readonly reason: string };

const LIMIT_MS = 20_000;
const run = promisify(execFile);

/** The commit under `directory`, with its parents even where a shallow clone left them out. Never throws. */
export async function readCheckout(directory: string): Promise<Checkout> {
  try {
    const sha = (await git(directory, ['rev-parse', '--verify', 'HEAD^{commit}'])).trim();
    const header = (await git(directory, ['cat-file', 'commit', sha])).split('\n\n')[0] ?? '';
    return {
      kind: 'commit',
      sha,
      parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((found) => found[1] ?? ''),
    };
  } catch (error) {
    const reason = (error as { stderr?: string }).stderr?.trim() || (error as Error).message;
    return reason.includes('not a git repository') ? { kind: 'none' } : { kind: 'unreadable', reason };
  }
}

/** Whether the commit is HEAD or before it; false also when the clone does not hold it. Never throws. */
export async function contains(directory: string, commit: string): Promise<boolean> {
  try {
    await git(directory, ['merge-base', '--is-ancestor', commit, 'HEAD']);
    return true;
  } catch {
    return false;
  }
}

/** In a container the checkout often belongs to another user: reading a commit is safe all the same. */
async function git(directory: string, args: readonly string[]): Promise<string> {
  const options = { timeout: LIMIT_MS, env: { ...process.env, LC_ALL: 'C' }, maxBuffer: 8 << 20 };
  const { stdout } = await run('git', ['-c', 'safe.directory=*', '-C', directory, ...args], options);
  return stdout;
}
