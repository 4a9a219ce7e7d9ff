/**
 * The report files that a command writes into its working copy: removed before a run, found after it, so that none is
 * ever stale.
 */
import { rm } from 'node:fs/promises';

/** Absolute paths of the files in `folder` that match, sorted. Links are not followed out of it. */
export async function findReportFiles(pattern: string | null, folder: string): Promise<string[]> {
  if (pattern === null) return [];
  const { glob } = await import('tinyglobby'); // most sessions name no pattern
  const found = await glob(pattern, {
    cwd: folder,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.sort();
}

/** Removes what earlier runs, or a build before the session, left. */
export async function removeReportFiles(pattern: string | null, folder: string): Promise<void> {
  for (const path of await findReportFiles(pattern, folder)) await rm(path, { force: true });
}
