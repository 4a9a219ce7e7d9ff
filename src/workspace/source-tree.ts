/** From a working directory to the tree that its copies are made of, and the commit that it stands at. */
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { look } from './git/look.ts';
import { isWithin } from './paths.ts';
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
  /** Git's own folder where it lies outside of `root`, as a linked worktree's and a submodule's do: copies share it. Else null. */
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
    revParse(directory),
  ]);
  const top = git === null ? null : await realpath(resolve(real, git.wayUp)).catch(() => null);
  const root = top !== null && isWithin(top, real) ? top : null;
  return {
    root: root ?? real,
    directory: real,
    folder: root === null ? real : relative(root, real) || '.',
    commit: git?.commit ?? null,
    gitOutside: git === null ? null : await outside(root ?? real, resolve(real, git.folder)),
  };
}

async function outside(root: string, path: string): Promise<string | null> {
  const real = await realpath(path).catch(() => null);
  return real === null || isWithin(root, real) ? null : real;
}

const SHA = /^[0-9a-f]{40,64}$/;

/** A repository as git sees it from a folder in it. */
interface Repository {
  /** `../` for each folder between here and its top; empty at the top. */
  readonly wayUp: string;
  /** Git's own folder, relative to here or absolute. */
  readonly folder: string;
  /** Null before the first. */
  readonly commit: string | null;
}

/** Null where there is no repository around `cwd`, or no git. Paths may hold newlines: of the lines, the first and the last have none. */
async function revParse(cwd: string): Promise<Repository | null> {
  const done = await look(cwd, ['rev-parse', '--show-cdup', '--git-common-dir', 'HEAD'], GIT_LIMIT_MS);
  const lines = done.stdout.replace(/\n$/, '').split('\n');
  if (lines.length < 3) return null;
  const [wayUp = '', ...others] = lines;
  const commit = others.pop() ?? '';
  return { wayUp, folder: others.join('\n'), commit: SHA.test(commit) ? commit : null };
}
