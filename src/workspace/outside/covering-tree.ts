/** The tree with what it refers to: copies of it hold both, where a folder around them is the project's own. */
import { homedir, tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { isWithin } from '../../paths.ts';
import type { SourceTree } from '../source-tree.ts';
import type { OutsideFolder } from './outside-folders.ts';

/** What is copied for a tree, and what stays shared by all runs. */
export interface Covering {
  readonly tree: SourceTree;
  /** What it holds that the tree alone would not. */
  readonly covered: readonly OutsideFolder[];
  readonly shared: readonly OutsideFolder[];
}

/** Folders of the system and of users: one that holds any of these is nobody's project. */
const NOT_A_PROJECT = [
  '/bin',
  '/dev',
  '/etc',
  '/home',
  '/lib',
  '/mnt',
  '/opt',
  '/proc',
  '/root',
  '/run',
  '/sys',
  '/usr',
  '/var',
];

/**
 * Takes in each folder outside that lies near: where the folder around both is neither a user's whole home nor the
 * system's. The working directory stays the same. Pure but for the names of the user's folders.
 */
export function coveringTree(
  tree: SourceTree,
  outside: readonly OutsideFolder[],
  notProjects: readonly string[] = [...NOT_A_PROJECT, homedir(), tmpdir()],
): Covering {
  const isProject = (folder: string) => folder !== '/' && !notProjects.some((other) => isWithin(folder, other));
  let { root } = tree;
  for (const { folder } of outside) {
    const around = folderAround(root, folder);
    if (isProject(around)) root = around;
  }
  const isCovered = ({ folder }: OutsideFolder) => isWithin(root, folder);
  return {
    tree: { ...tree, root },
    covered: outside.filter(isCovered),
    shared: outside.filter((one) => !isCovered(one)),
  };
}

function folderAround(one: string, other: string): string {
  return isWithin(one, other) ? one : folderAround(dirname(one), other);
}

/** What the user should know of folders that no copy holds. */
export function sharedFolderWarnings(shared: readonly OutsideFolder[]): string[] {
  return shared.map(
    ({ folder, namedBy }) =>
      `All runs share ${folder}, which is not in the working copies (${namedBy} refers to it). If tests write there, ` +
      'runs disturb each other: set `parallelism: 1`, or put both into one folder or repository.',
  );
}
