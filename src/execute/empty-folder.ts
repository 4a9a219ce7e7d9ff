/** An empty folder for each run, whatever the last one left there. */
import { lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { removeTree } from '../workspace/remove-tree.ts';

/**
 * A folder that the slot's last run left empty is as good as a new one; removing and making it costs more than the run
 * of `true`.
 */
export async function makeEmpty(folder: string): Promise<void> {
  if (isUsableAndEmpty(folder)) return;
  await removeTree(folder);
  mkdirSync(folder, { recursive: true });
}

/** False as well where a run put a file or a symlink in its place, or closed it. */
function isUsableAndEmpty(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && (stats.mode & 0o700) === 0o700 && readdirSync(folder).length === 0;
}
