/** Where git itself is looked for: never in a folder of a tree that somebody could have checked out. */
import { accessSync, constants, realpathSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { isWithin } from '../../paths.ts';
import { findRepository } from './find-repository.ts';

/** An empty PATH would mean the folder one stands in. */
const SYSTEM = ['/usr/local/bin', '/usr/bin', '/bin'];

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The folders of PATH, free of links, that lie in no repository, not in the job's workspace and in none of `trees`;
 * then the system's.
 * @returns a PATH that is never empty
 */
export function programFolders({ PATH = '', GITHUB_WORKSPACE }: Variables, trees: readonly string[]): string {
  const real = [...PATH.split(delimiter).filter(isAbsolute), ...SYSTEM].flatMap(realOf);
  const roots = [...trees, GITHUB_WORKSPACE ?? ''].filter(isAbsolute).flatMap(realOf);
  const foreign = real.filter((folder) => !roots.some((root) => isWithin(root, folder)));
  const safe = foreign.filter((folder) => findRepository(folder) === null);
  return [...new Set(safe)].join(delimiter) || '/usr/bin';
}

/** The git of these folders, by its whole path; where there is none, a path at which nothing is. */
export function gitIn(folders: string): string {
  const candidates = folders.split(delimiter).map((folder) => join(folder, 'git'));
  return candidates.find(isProgram) ?? candidates[0] ?? '/usr/bin/git';
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function realOf(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}
