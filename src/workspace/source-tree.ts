/** From a working directory to the tree that its copies are made of, and the commit that it stands at. */
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { isWithin } from '../paths.ts';
import { findRepository } from './git/find-repository.ts';
import { lookInto } from './git/look.ts';
import { realFolder } from './real-path.ts';
import { WorkspaceError, workspaceFailed } from './workspace-error.ts';

/** Paths absolute and free of symlinks. */
export interface SourceTree {
  /** What is copied: the whole git repository, since tests may look at `..`, or else the working directory. */
  readonly root: string;
  /** The working directory; in `root`. */
  readonly directory: string;
  /** `directory` relative to the repository's root (`.`: the root itself); absolute outside of a repository. */
  readonly folder: string;
  /** Full SHA; null outside git and in a repository without a commit. */
  readonly commit: string | null;
  /**
   * Git's own folder where it lies outside of `root`, as a linked worktree's and a submodule's do: copies share it.
   * Else null.
   */
  readonly gitOutside: string | null;
}

const GIT_LIMIT_MS = 10_000;

/** @throws WorkspaceError when the directory is not there */
export async function findSourceTree(directory: string): Promise<SourceTree> {
  const [real, git] = await Promise.all([
    realFolder(directory, 'The working directory').catch((error: Error) => {
      if (error instanceof WorkspaceError) throw error;
      throw workspaceFailed(
        `The working directory cannot be used: ${error.message}`,
        directory,
        'Set `working-directory` to a folder that exists.',
      );
    }),
    repositoryAround(directory),
  ]);
  if (git === null) return { root: real, directory: real, folder: real, commit: null, gitOutside: null };
  const { top: root, folder, commit } = git;
  return {
    root,
    directory: real,
    folder: relative(root, real) || '.',
    commit,
    gitOutside: await outside(root, folder),
  };
}

async function outside(root: string, path: string): Promise<string | null> {
  const real = await realpath(path).catch(() => null);
  return real === null || isWithin(root, real) ? null : real;
}

const SHA = /^[0-9a-f]{40,64}$/;

/** A repository as git sees it. */
interface KnownRepository {
  readonly top: string;
  /** Git's own folder; absolute. */
  readonly folder: string;
  /** Null before the first. */
  readonly commit: string | null;
}

/**
 * Null where git knows no repository around `directory`, or there is no git. A path may hold newlines: the last line
 * has none.
 */
async function repositoryAround(directory: string): Promise<KnownRepository | null> {
  const repository = findRepository(directory);
  if (repository === null) return null;
  const done = await lookInto(repository, ['rev-parse', '--git-common-dir', 'HEAD'], GIT_LIMIT_MS);
  const lines = done.stdout.replace(/\n$/, '').split('\n');
  if (lines.length < 2) return null;
  const commit = lines.pop() ?? '';
  const { top } = repository;
  return { top, folder: resolve(top, lines.join('\n')), commit: SHA.test(commit) ? commit : null };
}
