/** Makes the hard links of a tree again in a copy of it that was made in parts. */
import { link, lstat, readdir, unlink, utimes } from 'node:fs/promises';

/** Bytes throughout: a name need not be UTF-8. */
interface Linking {
  readonly root: Buffer;
  readonly copy: Buffer;
  /** The first copied name of each file, by where the original lies on its disk. */
  readonly first: Map<string, Buffer>;
}

/** What stands in both trees under the same names is one file in the copy where it is one in the original. */
export function linkAgain(root: string, copy: string): Promise<void> {
  return linkFolder({ root: Buffer.from(root), copy: Buffer.from(copy), first: new Map() }, Buffer.alloc(0));
}

async function linkFolder(linking: Linking, folder: Buffer): Promise<void> {
  const copied = await readdir(Buffer.concat([linking.copy, folder]), { withFileTypes: true, encoding: 'buffer' });
  let changed = false;
  for (const entry of copied) {
    const path = Buffer.concat([folder, SLASH, entry.name]);
    if (entry.isDirectory()) await linkFolder(linking, path);
    else if (await linkFile(linking, path)) changed = true;
  }
  if (!changed) return;
  const { atime, mtime } = await lstat(Buffer.concat([linking.root, folder]));
  await utimes(Buffer.concat([linking.copy, folder]), atime, mtime);
}

const SLASH = Buffer.from('/');

/** True: it stands in its folder anew. */
async function linkFile({ root, copy, first }: Linking, path: Buffer): Promise<boolean> {
  const { nlink, dev, ino } = await lstat(Buffer.concat([root, path]));
  if (nlink === 1) return false;
  const own = Buffer.concat([copy, path]);
  const known = first.get(`${dev} ${ino}`);
  first.set(`${dev} ${ino}`, known ?? own);
  if (known === undefined || (await lstat(known)).ino === (await lstat(own)).ino) return false;
  await unlink(own);
  await link(known, own);
  return true;
}
