/** Whether a path still names what was opened. */
import { type BigIntStats, fstatSync, lstatSync, statSync } from 'node:fs';

/** Also false where nothing is there. Never throws. */
export function isAt(path: string, fd: number): boolean {
  return isSame(fd, () => lstatSync(path, { bigint: true }));
}

/** The same where links on the way, and the last one, count as what they lead to. */
export function leadsTo(path: string, fd: number): boolean {
  return isSame(fd, () => statSync(path, { bigint: true }));
}

/** Its number is not used again for as long as it is open. */
function isSame(fd: number, there: () => BigIntStats): boolean {
  try {
    const [own, found] = [fstatSync(fd, { bigint: true }), there()];
    return own.dev === found.dev && own.ino === found.ino;
  } catch {
    return false;
  }
}
