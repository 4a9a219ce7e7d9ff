/** Files that git knows by a pointer alone, since Git LFS did not fetch them: tests that read them fail for a reason they do not tell. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../config/config.ts';
import type { SourceTree } from '../source-tree.ts';
import { look } from './look.ts';

const LIMIT_MS = 10_000;
/** More than any pointer has. */
const POINTER_BYTES = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;
const MOST_LOOKED_AT = 10_000;
const SHOWN = 3;

/** At most one warning, with the remedy. Never throws. */
export async function pointerWarnings({ root, commit }: SourceTree, source: Source): Promise<string[]> {
  if (commit === null) return [];
  const tracked = await look(root, ['ls-files', '-z', '--', ':(attr:filter=lfs)'], LIMIT_MS);
  const names = tracked.stdout.split('\0').slice(0, MOST_LOOKED_AT);
  const pointers = names.filter((name) => name !== '' && isPointer(join(root, name)));
  if (pointers.length === 0) return [];
  const files =
    pointers.length === 1
      ? '1 file of the repository is only a pointer'
      : `${pointers.length} files of the repository are only pointers`;
  return [
    `${files} of Git LFS here, without the content: ${listed(pointers)}. Tests that need it fail. ${REMEDIES[source.kind]}`,
  ];
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
