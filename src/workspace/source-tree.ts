/** From a working directory to the tree that its copies are made of, and the commit that it stands at. */
import { realpath } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { look } from './git/look.ts';
import { isWithin } from './paths.ts';
import { workspaceFailed } from './workspace-error.ts';

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
  const [real, [top, gitDirectory, commit]] = await Promise.all([
    realpath(directory).catch((error: Error) => {
      throw workspaceFailed(
        `The working directory cannot be used: ${error.message}`,
        directory,
        'Set `working-directory` to a folder that exists.',
      );
    }),
    revParse(directory),
  ]);
  const root = top?.startsWith('/') ? await realpath(top) : null;
  return {
    root: root ?? real,
    directory: real,
    folder: root === null ? real : relative(root, real) || '.',
    commit: SHA.test(commit ?? '') ? (commit ?? null) : null,
    gitOutside: gitDirectory ? await outside(root ?? real, resolve(real, gitDirectory)) : null,
  };
}

async function outside(root: string, path: string): Promise<string | null> {
  const real = await realpath(path).catch(() => null);
  return real === null || isWithin(root, real) ? null : real;
}

const SHA = /^[0-9a-f]{40,64}$/;

/** What git says of the repository around `cwd`: its top folder, its own folder and its commit; less where there is none, or no git. */
async function revParse(cwd: string): Promise<string[]> {
  const done = await look(cwd, ['rev-parse', '--show-toplevel', '--git-common-dir', 'HEAD'], GIT_LIMIT_MS);
  return done.stdout.split('\n');
}
