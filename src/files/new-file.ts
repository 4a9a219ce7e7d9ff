/** Files that are certainly new: where tests can write too, a name may stand for a link, a pipe, or another's file. */
import { constants, lstatSync, openSync, rmSync, unlinkSync } from 'node:fs';

const { O_RDWR, O_CREAT, O_EXCL, O_APPEND, O_NOFOLLOW } = constants;
/** O_APPEND: after a test shortened the file, no hole of zeros. */
const NEW = O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_NOFOLLOW;

/**
 * Opens a new file to append to and to read; what stood at its name is removed, not followed.
 * @throws the system's error
 */
export function newFile(path: string): number {
  try {
    return openSync(path, NEW);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  removeEntry(path);
  return openSync(path, NEW);
}

/**
 * Removes what a name stands for, itself and not what it leads to; nothing where there is nothing.
 * @throws the system's error
 */
export function removeEntry(path: string): void {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  // Not rmSync for all: in some versions of Node it leaves a link that leads nowhere.
  if (entry?.isDirectory()) rmSync(path, { recursive: true, force: true });
  else if (entry !== undefined) unlinkSync(path);
}
