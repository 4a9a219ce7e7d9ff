/** What a project refers to outside of itself: a test that writes there would meet the other runs. */
import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileText } from '../../files/file-text.ts';
import { isWithin } from '../../paths.ts';
import type { SourceTree } from '../source-tree.ts';
import { CONFIGURATION, cmakeSources, upwardPaths, upwardWords } from './references.ts';

/** A folder outside of the tree, and what refers to it. */
export interface OutsideFolder {
  /** Absolute and free of symlinks. */
  readonly folder: string;
  /** A file or link of the tree, or the command, in words. */
  readonly namedBy: string;
}

const LARGEST_BYTES = 1 << 20;
const CMAKE_CACHE = 'CMakeCache.txt';

/** Folders that exist, can be written, and lie outside of the tree; each once. Never throws. */
export function outsideFolders({ root, directory }: SourceTree, command: string): OutsideFolder[] {
  const found = new Map<string, string>();
  const note = (path: string, namedBy: string) => {
    const folder = folderOf(path);
    if (folder !== null && !isWithin(root, folder) && !found.has(folder)) found.set(folder, namedBy);
  };
  for (const word of upwardWords(command)) note(resolve(directory, word), 'the command');
  for (const place of new Set([directory, root])) {
    for (const name of CONFIGURATION)
      for (const path of upwardPaths(textOf(place, name))) note(resolve(place, path), name);
    for (const path of cmakeSources(textOf(place, CMAKE_CACHE))) note(path, CMAKE_CACHE);
    for (const link of linksIn(place)) note(join(place, link), link);
  }
  if (textOf(directory, 'pom.xml').includes('<parent>')) note(join(dirname(directory), 'pom.xml'), 'pom.xml');
  return [...found].map(([folder, namedBy]) => ({ folder, namedBy }));
}

function textOf(place: string, name: string): string {
  return fileText(join(place, name), LARGEST_BYTES) ?? '';
}

/** The folder itself, or that of a file; null where there is none that a test could write to. */
function folderOf(path: string): string | null {
  try {
    const real = realpathSync(path);
    const folder = statSync(real).isDirectory() ? real : dirname(real);
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return null;
  }
}

/** Symlinks at the top, and packages that are linked from elsewhere (`npm link`, workspaces); relative. */
function linksIn(place: string): string[] {
  const packages = linksAt(place, 'node_modules');
  const scopes = foldersAt(place, 'node_modules').filter((name) => name.startsWith('@'));
  return [
    ...linksAt(place, '.'),
    ...packages,
    ...scopes.flatMap((scope) => linksAt(place, join('node_modules', scope))),
  ];
}

function linksAt(place: string, folder: string): string[] {
  return entriesAt(place, folder)
    .filter((entry) => entry.isSymbolicLink())
    .map(({ name }) => join(folder, name));
}

function foldersAt(place: string, folder: string): string[] {
  return entriesAt(place, folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function entriesAt(place: string, folder: string) {
  try {
    return readdirSync(join(place, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
