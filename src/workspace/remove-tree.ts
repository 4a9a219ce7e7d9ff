/**
 * Removes a folder tree that does not want to go: read-only folders of a module cache, paths too long to name, files
 * made with sudo.
 */
import { chmod, lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '../process/command.ts';
import { unmountWithin } from './mounts.ts';

const LIMIT_MS = 120_000;
const FEW_ENTRIES = 1_000;

/**
 * Removes `path` and all in it, never following a symlink nor a mount. Never throws; false: something of it is still
 * there.
 */
export async function removeTree(path: string): Promise<boolean> {
  if (!(await unmountWithin(path))) return false;
  // Node is quicker for a few files; of 200,000 it makes half a gigabyte of promises.
  if ((await isSmall(path)) && (await removed(path))) return true;
  if (await removedByRm(path)) return true;
  await openFolders(path);
  if ((await removedByRm(path)) || (await removed(path))) return true;
  await command('sudo', ['-n', 'rm', '-rf', '--one-file-system', '--', path], { timeoutMs: LIMIT_MS });
  return removed(path);
}

/** Whether no more than a few entries are in it, at any depth. */
async function isSmall(path: string): Promise<boolean> {
  const folders = [path];
  let entries = 0;
  try {
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const inside = await readdir(folder, { withFileTypes: true });
      entries += inside.length;
      if (entries > FEW_ENTRIES) return false;
      for (const entry of inside) if (entry.isDirectory()) folders.push(join(folder, entry.name));
    }
  } catch {
    return true; // nothing, a file, or a folder that Node cannot go into
  }
  return true;
}

/** Goes down step by step, so that no path is too long for it; Node names each file by its whole path. */
async function removedByRm(path: string): Promise<boolean> {
  return (await command('rm', ['-rf', '--', path], { timeoutMs: LIMIT_MS })).ok;
}

async function removed(path: string): Promise<boolean> {
  // Without Node's retries: for a tree that cannot go, it repeats them on each level, which takes minutes.
  return rm(path, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
}

/** Gives the owner all rights on every folder, so that its entries can be unlinked. */
async function openFolders(folder: string): Promise<void> {
  const stats = await lstat(folder).catch(() => null);
  if (!stats?.isDirectory()) return;
  await chmod(folder, 0o700).catch(() => undefined);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await openFolders(join(folder, entry.name));
}
