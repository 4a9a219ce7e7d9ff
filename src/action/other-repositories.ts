/**
 * Looks for repositories inside of the workspace that are not part of its commit: a pull request that was checked out
 * beside the base (`path:`), from where any command may fetch its code.
 */
import { isUtf8 } from 'node:buffer';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { type Repository, repositoryAt } from '../workspace/git/find-repository.ts';
import { lookInto } from '../workspace/git/look.ts';

const LIMIT_MS = 20_000;
/** Far more than a project and its dependencies have. */
const MOST_FOLDERS = 1_000_000;
const DOT_GIT = Buffer.from('.git');
const SLASH = Buffer.from('/');

/** What is wrong with the first one found, as part of a sentence; null: none was found. @throws the system's error */
export async function otherRepositories(repository: Repository): Promise<string | null> {
  for await (const folder of foldersWithGit(Buffer.from(repository.top))) {
    const doubt = await submoduleDoubt(repository, folder);
    if (doubt !== null) return doubt;
  }
  return null;
}

/**
 * Whether something is staged that is not of the commit, as another commit's files are by `git checkout <commit> -- .`.
 */
export async function hasStaged(repository: Repository): Promise<boolean> {
  return !(await lookInto(repository, ['diff-index', '--cached', '--quiet', 'HEAD', '--'], LIMIT_MS)).ok;
}

/** Those below the top. Their names are bytes, since they need not be UTF-8. */
async function* foldersWithGit(top: Buffer): AsyncGenerator<Buffer> {
  const folders = [top];
  for (let left = MOST_FOLDERS; folders.length > 0; left -= 1) {
    if (left === 0) throw new Error(`the workspace has more than ${MOST_FOLDERS} folders to look through`);
    const folder = folders.pop() ?? top;
    const entries = await entriesOf(folder, folder === top);
    if (folder !== top && entries.some(({ name }) => name.equals(DOT_GIT))) yield folder;
    const inner = entries.filter((entry) => entry.isDirectory() && !entry.name.equals(DOT_GIT));
    for (const { name } of inner) folders.push(Buffer.concat([folder, SLASH, name]));
  }
}

/** None of a folder that has gone meanwhile. */
async function entriesOf(folder: Buffer, isTop: boolean) {
  return readdir(folder, { withFileTypes: true, encoding: 'buffer' }).catch((error: NodeJS.ErrnoException) => {
    if (!isTop && error.code === 'ENOENT') return [];
    throw error;
  });
}

/** A submodule at the very commit that the repository names is the repository's own choice. */
async function submoduleDoubt(repository: Repository, bytes: Buffer): Promise<string | null> {
  const folder = bytes.toString();
  const inner = repositoryAt(folder);
  if (inner === null && isUtf8(bytes)) return null; // an empty `.git` is no repository
  const found = `another repository is checked out in ${folder}`;
  if (inner === null) return found;
  const path = relative(repository.top, folder);
  const [named, head, staged] = await Promise.all([
    lookInto(repository, ['rev-parse', '--verify', `HEAD:${path}`], LIMIT_MS),
    lookInto(inner, ['rev-parse', '--verify', 'HEAD^{commit}'], LIMIT_MS),
    hasStaged(inner),
  ]);
  const same = named.ok && head.ok && named.stdout.trim() === head.stdout.trim() && !staged;
  return same ? null : found;
}
