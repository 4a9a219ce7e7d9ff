/**
 * Whether the code in the working directory is proven to be the base repository's own. The check runs none of that
 * code.
 */
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isWithin } from '../paths.ts';
import { findRepository, looksBare, type Repository, repositoryAt } from '../workspace/git/find-repository.ts';
import { lookInto } from '../workspace/git/look.ts';
import type { BaseRepository } from './base-repository.ts';
import { hasStaged, otherRepositories } from './other-repositories.ts';

const LIMIT_MS = 20_000;

/** Why it is not proven, as part of a sentence; null: it is proven. Never throws. */
export async function checkoutDoubt(directory: string, base: BaseRepository): Promise<string | null> {
  try {
    if (base.workspace === null) return 'the runner does not say where the workspace is';
    const [top, inner] = await Promise.all([realpath(base.workspace), realpath(directory)]);
    const repository = await rootRepository(top);
    if (repository === null) return `the workspace (${top}) is not the top folder of a git checkout`;
    return (
      (await historyDoubt(repository, base)) ??
      folderDoubt(repository, inner) ??
      (await trackedDoubt(repository, inner)) ??
      (await stagedDoubt(repository)) ??
      (await otherRepositories(repository))
    );
  } catch (error) {
    return `nobody can tell what is checked out (${(error as Error).message})`;
  }
}

/** A `.git` that is a file or a link could lead into what somebody else wrote. */
async function rootRepository(top: string): Promise<Repository | null> {
  const found = repositoryAt(top);
  return found !== null && (await lstat(found.dotGit)).isDirectory() ? found : null;
}

async function historyDoubt(repository: Repository, { commits }: BaseRepository): Promise<string | null> {
  const head = await lookInto(repository, ['rev-parse', '--verify', 'HEAD^{commit}'], LIMIT_MS);
  if (!head.ok) return `git cannot tell which commit is checked out in ${repository.top} (${head.problem})`;
  const sha = head.stdout.trim();
  for (const own of commits) {
    if (sha === own || (await isBefore(repository, sha, own))) return null;
  }
  return `the commit that is checked out (${sha.slice(0, 12)}) is not proven to be of this repository's own history`;
}

/** False also if the clone does not have both commits and all commits between them. */
async function isBefore(repository: Repository, sha: string, own: string): Promise<boolean> {
  return (await lookInto(repository, ['merge-base', '--is-ancestor', sha, own], LIMIT_MS)).ok;
}

function folderDoubt({ top }: Repository, inner: string): string | null {
  if (!isWithin(top, inner)) return `the working directory ${inner} lies outside of the workspace`;
  const nearest = findRepository(inner);
  if (nearest?.top !== top) return `another repository is checked out in ${nearest?.top ?? inner}`;
  for (let folder = inner; folder !== top; folder = dirname(folder)) {
    if (looksBare(folder)) return `the files in ${folder} pose as a repository`;
  }
  return null;
}

async function stagedDoubt(repository: Repository): Promise<string | null> {
  const staged = await hasStaged(repository);
  return staged ? `what git has staged in ${repository.top} is not of the commit that is checked out` : null;
}

/** A submodule is no folder of its commit, nor is one that a step has made or downloaded. */
async function trackedDoubt(repository: Repository, inner: string): Promise<string | null> {
  const path = relative(repository.top, inner);
  const kind = await lookInto(repository, ['cat-file', '-t', `HEAD:${path}`], LIMIT_MS);
  if (kind.ok && kind.stdout.trim() === 'tree') return null;
  return `the working directory ${join(repository.top, path)} is not a folder of the commit that is checked out`;
}
