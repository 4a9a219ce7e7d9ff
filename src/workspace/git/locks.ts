/**
 * Locks of a git that is at work, as while it runs a hook: in a copy nobody holds them, and nobody would take them
 * away.
 */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';

/** Those that are there now, of the repository whose work tree `root` is; absolute. */
export function gitLocks(root: string): string[] {
  const paths = ['index.lock', 'HEAD.lock', 'config.lock'].map((name) => join(root, '.git', name));
  return paths.filter(isFile);
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false; // `.git` may be a file, too
  }
}
