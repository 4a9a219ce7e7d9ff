/** Which folders outside of a tree its tests write to, usually, and could meet other runs in. */
import { realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isWithin } from '../paths.ts';

/** Folders for everybody's temporary files, and for shared memory. */
const EVERYBODYS = ['/tmp', '/var/tmp', '/dev/shm'];

/** The home folder and those for temporary files: real paths, none within another or within the tree. */
export function foldersOutside(root: string, env: NodeJS.ProcessEnv): string[] {
  const found = new Set([env.HOME ?? homedir(), ...EVERYBODYS].flatMap(realFolderAt));
  const all = [...found].filter((folder) => folder !== '/' && !isWithin(root, folder));
  return all.filter((folder) => !all.some((other) => other !== folder && isWithin(other, folder)));
}

function realFolderAt(path: string): string[] {
  try {
    const real = realpathSync(path);
    return statSync(real).isDirectory() ? [real] : [];
  } catch {
    return []; // not on this machine
  }
}
