/** One walk over a tree before it is copied: how big it is, and what in it will not survive a copy to another path. */

import type { Dirent } from 'node:fs';
import { lstat, readdir, readlink } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { isWithin } from '../paths.ts';

/** What a copy of the tree needs and loses. */
export interface Survey {
  /** Bytes on disk, hard links counted once, without the excluded paths. */
  readonly bytes: number;
  /** Sockets and devices: they are left out of copies. Absolute paths. */
  readonly special: readonly string[];
  /**
   * Folders of virtual environments, build folders of CMake, and symlinks with an absolute target inside the tree: they
   * lead a copy back to the original.
   */
  readonly bound: readonly string[];
}

const NOT_UTF8 = '\ufffd';

interface Findings {
  bytes: number;
  readonly special: string[];
  readonly bound: string[];
  readonly counted: Set<number>;
}

/**
 * Walks the tree without following symlinks.
 * @param excluded absolute paths that a copy leaves out
 * @throws the system's error for a folder that cannot be read; its `path` says which
 */
export async function surveyTree(root: string, excluded: readonly string[]): Promise<Survey> {
  const findings: Findings = { bytes: 0, special: [], bound: [], counted: new Set() };
  await surveyFolder(root, root, new Set(excluded), findings);
  return findings;
}

async function surveyFolder(
  root: string,
  folder: string,
  excluded: ReadonlySet<string>,
  findings: Findings,
): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (excluded.has(path)) continue;
    if (entry.name.includes(NOT_UTF8)) continue; // Node cannot name it, so it is not counted
    await surveyEntry(root, path, entry, findings);
    if (entry.isDirectory()) await surveyFolder(root, path, excluded, findings);
  }
}

async function surveyEntry(root: string, path: string, entry: Dirent, findings: Findings): Promise<void> {
  if (entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice()) {
    findings.special.push(path);
    return;
  }
  if (entry.name === 'pyvenv.cfg' || entry.name === 'CMakeCache.txt') findings.bound.push(entry.parentPath);
  if (entry.isSymbolicLink()) {
    const target = await readlink(path);
    if (isAbsolute(target) && isWithin(root, target)) findings.bound.push(path);
  }
  const stats = await lstat(path);
  if (stats.nlink > 1 && !entry.isDirectory()) {
    if (findings.counted.has(stats.ino)) return;
    findings.counted.add(stats.ino);
  }
  findings.bytes += stats.blocks * 512;
}
