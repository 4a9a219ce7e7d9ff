/**
 * Finds the repository around a folder, by its `.git` alone. git itself also takes files that merely lie in a tree for
 * a bare repository, with settings that run programs: anybody can commit such files, and nobody can commit a `.git`.
 */
import { lstatSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A repository's work tree. Paths absolute, `top` free of symlinks. */
export interface Repository {
  /** Its top folder. */
  readonly top: string;
  /** The `.git` in it: git's own folder, or the file that leads there. */
  readonly dotGit: string;
}

/** Null: there is none around `directory` on its file system, or `directory` is not there. */
export function findRepository(directory: string): Repository | null {
  const start = realOrNull(directory);
  if (start === null) return null;
  const disk = statSync(start).dev;
  for (let folder = start; ; folder = dirname(folder)) {
    const found = repositoryAt(folder);
    const above = dirname(folder);
    if (found !== null) return found;
    if (above === folder || statSync(above).dev !== disk) return null; // as git does, no file system is crossed
  }
}

/** The repository whose work tree begins in this very folder; null: none does. */
export function repositoryAt(folder: string): Repository | null {
  const dotGit = join(folder, '.git');
  try {
    const stats = statSync(dotGit, { throwIfNoEntry: false });
    if (stats === undefined) return null;
    // An empty folder of that name is none: git looks further up, too.
    const found = !stats.isDirectory() || exists(join(dotGit, 'HEAD'));
    return found ? { top: folder, dotGit } : null;
  } catch {
    return { top: folder, dotGit }; // it may not be read, or is a link without end: git will say so
  }
}

/** Whether the files of a folder look like git's own: a bare repository, to a git that is not told otherwise. */
export function looksBare(folder: string): boolean {
  return exists(join(folder, 'HEAD')) && ['objects', 'refs', 'commondir'].some((name) => exists(join(folder, name)));
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function realOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
