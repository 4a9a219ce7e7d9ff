/** Paths as seen from the current folder of the terminal. */
import { isAbsolute, relative } from 'node:path';
import { isDirectory } from '../files/folders.ts';
import { isWithin } from '../paths.ts';
import type { Results } from '../report/results-schema.ts';

/** The way to the session's folder (`.`: it is the current folder); null: not on this machine, or it was in a clone. */
export function wayToSession({ repo, working_directory: own }: Results, cwd: string): string | null {
  if (repo !== null || !isAbsolute(own) || !isDirectory(own)) return null;
  return shortPath(own, cwd);
}

/** The shortest form of a path without `..`: relative to `cwd` if it is inside, else absolute. */
export function shortPath(path: string, cwd: string): string {
  return isWithin(cwd, path) ? relative(cwd, path) || '.' : path;
}
