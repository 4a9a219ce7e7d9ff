/**
 * Files of Git LFS: git knows them by a pointer alone, and tests that read one that was not fetched fail for a reason
 * they do not tell.
 */
import { createHash } from 'node:crypto';
import { constants, lstatSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../config/config.ts';
import type { SourceTree } from '../source-tree.ts';
import type { Repository } from './find-repository.ts';
import { look, lookInto } from './look.ts';

const LIMIT_MS = 10_000;
/** More than any pointer has. */
const POINTER_BYTES = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;
const MOST_LOOKED_AT = 10_000;
const SHOWN = 3;

/** At most one warning, with the remedy. Never throws. */
export async function pointerWarnings({ root, commit }: SourceTree, source: Source): Promise<string[]> {
  if (commit === null) return [];
  const names = (await lfsFiles(root, LIMIT_MS)).slice(0, MOST_LOOKED_AT);
  const pointers = names.filter((name) => isPointer(join(root, name)));
  if (pointers.length === 0) return [];
  const files =
    pointers.length === 1
      ? '1 file of the repository is only a pointer'
      : `${pointers.length} files of the repository are only pointers`;
  return [
    `${files} of Git LFS here, without the content: ${listed(pointers)}. Tests that need it fail. ` +
      `${REMEDIES[source.kind]}`,
  ];
}

/** The tracked files that the repository keeps in Git LFS; paths relative to its top. Never throws. */
export async function lfsFiles(directory: string, limitMs: number): Promise<string[]> {
  const tracked = await look(directory, ['ls-files', '-z', '--', ':(attr:filter=lfs)'], limitMs);
  return tracked.stdout.split('\0').filter((name) => name !== '');
}

/**
 * Whether the file is what its pointer in git's index stands for: a regular file of that mode, size and content. Never
 * throws: what
 * cannot be read differs.
 */
export async function isAsPointed(repository: Repository, name: string, limitMs: number): Promise<boolean> {
  const words = ['ls-files', '-s', '-z', '--', `:(top,literal)${name}`] as const;
  const [, mode, blob] =
    /^(100644|100755) ([0-9a-f]{40,64}) 0\t/.exec((await lookInto(repository, words, limitMs)).stdout) ?? [];
  if (blob === undefined) return false;
  const pointer = (await lookInto(repository, ['cat-file', 'blob', blob], limitMs)).stdout;
  const [, oid] = /^oid sha256:([0-9a-f]{64})$/m.exec(pointer) ?? [];
  const [, size] = /^size (\d+)$/m.exec(pointer) ?? [];
  const path = join(repository.top, name);
  return (await hashOf(path, { size: Number(size), isProgram: mode === '100755' }, limitMs)) === oid;
}

/** Null where it is another kind of file, of another size, or cannot be read in time. */
async function hashOf(
  path: string,
  { size, isProgram }: { readonly size: number; readonly isProgram: boolean },
  limitMs: number,
): Promise<string | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null);
  if (file === null) return null;
  try {
    const stats = await file.stat();
    if (!stats.isFile() || stats.size !== size || ((stats.mode & 0o100) !== 0) !== isProgram) return null;
    const hash = createHash('sha256');
    const pieces = file.createReadStream({ autoClose: false, signal: AbortSignal.timeout(limitMs) });
    for await (const piece of pieces) hash.update(piece as Buffer);
    return hash.digest('hex');
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

const REMEDIES: Readonly<Record<Source['kind'], string>> = {
  workspace: 'Set `lfs: true` of actions/checkout, or run `git lfs pull` before.',
  repository: 'Install git-lfs where it is cloned, and run `git lfs install` there once.',
};

function isPointer(path: string): boolean {
  try {
    const stats = lstatSync(path);
    return stats.isFile() && stats.size < POINTER_BYTES && POINTER.test(readFileSync(path, 'utf8'));
  } catch {
    return false; // it was removed
  }
}

function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  return `${names.slice(0, SHOWN).join(', ')}${more}`;
}
