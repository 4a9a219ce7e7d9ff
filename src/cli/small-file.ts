/** Small files of a fixed size whose owner matters: read without following a link, and without waiting for a pipe. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** Such a file. */
export interface SmallFile {
  readonly content: Buffer;
  readonly stats: Stats;
}

/** `other`: something else stands there, or it may not be read. */
export type FoundFile =
  | { readonly kind: 'file'; readonly file: SmallFile }
  | { readonly kind: 'none' }
  | { readonly kind: 'other' };

/** The regular file at a path that has exactly so many bytes. */
export function smallFile(path: string, bytes: number): FoundFile {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    return { kind: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'other' };
  }
  try {
    const stats = fstatSync(fd);
    const content = Buffer.alloc(bytes + 1);
    if (!stats.isFile() || readSync(fd, content) !== bytes) return { kind: 'other' };
    return { kind: 'file', file: { content: content.subarray(0, bytes), stats } };
  } finally {
    closeSync(fd);
  }
}
