/** Gives the tests files without credentials in the place of those with them, whose mode, owner and times they take. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { asLike } from '../as-like.ts';
import type { Mount } from '../namespace-script.ts';
import { workspaceFailed } from '../workspace-error.ts';
import type { CredentialFile } from './read-file.ts';

/**
 * Writes the files of the tree `root` into a copy of it, or into an overlay's upper layer, which lacks their folders.
 * @throws WorkspaceError
 */
export async function replaceIn(copy: string, root: string, files: readonly CredentialFile[]): Promise<void> {
  for (const { path, text } of files) {
    const ways = foldersAbove(relative(root, path));
    try {
      for (const way of ways) await mkdir(join(copy, way)).catch(unlessThere);
      await writeAs(path, join(copy, relative(root, path)), text);
      for (const way of [...ways.toReversed(), '.']) await asLike(join(root, way), join(copy, way));
    } catch (error) {
      throw notKeptOut(path, error as Error);
    }
  }
}

/**
 * Mounts that hide files outside of the tree.
 * They cannot be replaced, which `git config` would do.
 * @param folder the copy's own; must not exist
 * @throws WorkspaceError
 */
export async function covers(files: readonly CredentialFile[], folder: string): Promise<Mount[]> {
  if (files.length === 0) return [];
  await mkdir(folder);
  return Promise.all(
    files.map(async ({ path, text }, index) => {
      const own = join(folder, String(index));
      await writeAs(path, own, text).catch((error: Error) => {
        throw notKeptOut(path, error);
      });
      return { kind: 'bind', over: path, tree: own } as const;
    }),
  );
}

/** Made anew: the one that is there may be read-only. */
async function writeAs(original: string, path: string, text: string): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  await asLike(original, path);
}

/** `a` and `a/b` for `a/b/file`. */
function foldersAbove(way: string): string[] {
  const folder = dirname(way);
  return folder === '.' ? [] : [...foldersAbove(folder), folder];
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function notKeptOut(path: string, error: Error) {
  const remedy = 'Set `persist-credentials: false` of actions/checkout, or `isolation: none`.';
  return workspaceFailed(`Credentials cannot be kept out of a working copy: ${error.message}`, path, remedy);
}
