/** Asks the file system, before copies are made, whether they will fit. */
import { constants, copyFile, mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type WorkspaceError, workspaceFailed } from './workspace-error.ts';

/** Left free beside the copies: what a test suite writes into a copy, and the logs. */
const RESERVE_BYTES = 64 << 20;

/**
 * @param folder existing; where the copies go
 * @param neededBytes for all copies that exist at the same time
 * @throws WorkspaceError that says how much is needed and how much is there
 */
export async function checkFreeDisk(folder: string, neededBytes: number): Promise<void> {
  if (await sharesBlocks(folder)) return;
  const { bavail, bsize } = await statfs(folder);
  const problem = diskProblem(folder, neededBytes, bavail * bsize);
  if (problem !== null) throw problem;
}

/** The error for copies that will not fit; null when they will. Pure. */
export function diskProblem(folder: string, neededBytes: number, freeBytes: number): WorkspaceError | null {
  if (neededBytes + RESERVE_BYTES <= freeBytes) return null;
  const what = `The working copies need ${mebibytes(neededBytes + RESERVE_BYTES)} and ${mebibytes(freeBytes)} are free`;
  return workspaceFailed(what, folder, 'Free some disk, lower `parallelism`, or set `isolation: none`.');
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / (1 << 20)).toLocaleString('en-US')} MiB`;
}

/** True when the file system makes copies that share their blocks (btrfs, XFS): they cost next to nothing. */
async function sharesBlocks(folder: string): Promise<boolean> {
  const probe = join(folder, 'reflink-probe');
  await mkdir(probe);
  try {
    await writeFile(join(probe, 'a'), 'a');
    await copyFile(join(probe, 'a'), join(probe, 'b'), constants.COPYFILE_FICLONE_FORCE);
    return true;
  } catch {
    return false;
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}
