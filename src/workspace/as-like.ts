/** Makes a file or a folder that was written anew look like the one that it stands for. */
import { chmod, chown, lstat, utimes } from 'node:fs/promises';

/** Gives `path` mode, times and, where this process may, the owner of `original`. */
export async function asLike(original: string, path: string): Promise<void> {
  const { mode, uid, gid, atime, mtime } = await lstat(original);
  if (process.getuid?.() === 0) await chown(path, uid, gid);
  await chmod(path, mode & 0o7777);
  await utimes(path, atime, mtime);
}
