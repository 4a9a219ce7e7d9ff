/**
 * The secret by which this user's sessions recognise their own results. It is in a file that other users can neither
 * read nor change, and in no environment. Programs of the same user can read it: it protects against downloaded files,
 * not against somebody who is already on the machine.
 */
import { randomBytes } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { smallFile } from './small-file.ts';

const KEY_BYTES = 32;
const KEY_FILE = 'replay-key';

/** `unsafe`: others could have read or changed it, or it is no key; `path` says where. */
export type UserKey =
  | { readonly kind: 'key'; readonly key: Buffer }
  | { readonly kind: 'none' }
  | { readonly kind: 'unsafe'; readonly path: string };

/** Where programs keep what lasts, as XDG's base directories have it; null: this user has no such place. */
export function stateFolder({ XDG_STATE_HOME: given = '' }: NodeJS.ProcessEnv): string | null {
  const base = isAbsolute(given) ? given : join(homedir(), '.local', 'state');
  return isAbsolute(base) ? join(base, 'flaky-detector') : null;
}

/** The key in a state folder. */
export function userKey(folder: string): UserKey {
  const path = join(folder, KEY_FILE);
  const found = smallFile(path, KEY_BYTES);
  if (found.kind === 'none') return { kind: 'none' };
  const isSafe = found.kind === 'file' && isOwn(found.file.stats, 0o077) && isOwn(lstatSync(folder), 0o022);
  return isSafe ? { kind: 'key', key: found.file.content } : { kind: 'unsafe', path };
}

/**
 * Makes the key if there is none. If two sessions do so at the same time, both use the same key.
 * @throws the system's error when it cannot be made
 */
export function makeUserKey(folder: string): void {
  if (!isOwn(nearest(folder), 0)) throw new Error(`${folder} would be in another user's folder`); // `sudo -E`
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const part = join(folder, `.${KEY_FILE}.${process.pid}`);
  try {
    rmSync(part, { force: true });
    writeFileSync(part, randomBytes(KEY_BYTES), { flag: 'wx', mode: 0o600 });
    linkSync(part, join(folder, KEY_FILE)); // whole, or not at all, and never over another
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

/** Whether it belongs to this user and has none of these permissions. */
function isOwn({ uid, mode }: Stats, forbidden: number): boolean {
  return uid === process.getuid?.() && (mode & forbidden) === 0;
}

/** The folder, or the innermost folder around it that exists. */
function nearest(folder: string): Stats {
  return lstatSync(folder, { throwIfNoEntry: false }) ?? nearest(dirname(folder));
}
