/** Ways from where the reader of the terminal stands. */
import { isAbsolute, relative } from 'node:path';
import { isDirectory } from '../files/folders.ts';
import { isWithin } from '../paths.ts';
import type { Results } from '../report/results-schema.ts';

/** To the session's folder (`.`: the reader stands in it); null: it is not on this machine, or was in a clone. */
export function wayToSession({ repo, working_directory: own }: Results, cwd: string): string | null {
  if (repo !== null || !isAbsolute(own) || !isDirectory(own)) return null;
  return shortPath(own, cwd);
}

/** A path as it is shortest without `..`: relative to `cwd` where it is in there, else absolute. */
export function shortPath(path: string, cwd: string): string {
  return isWithin(cwd, path) ? relative(cwd, path) || '.' : path;
}
