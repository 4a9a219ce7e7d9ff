/**
 * Looks for repositories inside of the workspace that are not part of its commit: a pull request that was checked out
 * beside the base (`path:`), from where any command may fetch its code.
 */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Repository, repositoryAt } from '../workspace/git/find-repository.ts';
import { lookInto } from '../workspace/git/look.ts';

const LIMIT_MS = 20_000;
/** Far more than a project and its dependencies have. */
const MOST_FOLDERS = 1_000_000;

/** What is wrong with the first one found, as part of a sentence; null: none was found. @throws the system's error */
export async function otherRepositories(repository: Repository): Promise<string | null> {
  let looked = 0;
  const folders = [repository.top];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    looked += 1;
    if (looked > MOST_FOLDERS) return `the workspace has more than ${MOST_FOLDERS} folders to look through`;
    const entries = await readdir(folder, { withFileTypes: true });
    if (folder !== repository.top && entries.some(({ name }) => name === '.git')) {
      const doubt = await submoduleDoubt(repository, folder);
      if (doubt !== null) return doubt;
    }
    for (const entry of entries) {
      if (entry.isDirectory() && entry.name !== '.git') folders.push(join(folder, entry.name));
    }
  }
  return null;
}

/** A submodule at the very commit that the repository names is the repository's own choice. */
async function submoduleDoubt(repository: Repository, folder: string): Promise<string | null> {
  const inner = repositoryAt(folder);
  if (inner === null) return null; // an empty `.git` is no repository
  const path = relative(repository.top, folder);
  const [named, head] = await Promise.all([
    lookInto(repository, ['rev-parse', '--verify', `HEAD:${path}`], LIMIT_MS),
    lookInto(inner, ['rev-parse', '--verify', 'HEAD^{commit}'], LIMIT_MS),
  ]);
  const same = named.ok && head.ok && named.stdout.trim() === head.stdout.trim();
  return same ? null : `another repository is checked out in ${folder}`;
}
