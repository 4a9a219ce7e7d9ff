/**
 * Where each run's tree comes from: the source tree itself, or plain copies of it. Mounted trees are in
 * mounted-trees.ts.
 */
import { join, relative } from 'node:path';
import type { CopyMethod } from '../model/tree.ts';
import { copyTree } from './copy-tree.ts';
import type { CredentialFile } from './credentials/read-file.ts';
import { replaceIn } from './credentials/replace-files.ts';
import { gitLocks } from './git/locks.ts';
import { removeTree } from './remove-tree.ts';
import type { SourceTree } from './source-tree.ts';

/** A tree that one run, or the runs of one slot, execute in. */
export interface Tree {
  /** Absolute path of the working directory as the tests see it. */
  readonly directory: string;
  /** The same as the detector sees it. */
  readonly visibleAt: string;
  /**
   * Process that holds the mount namespace in which `directory` is this tree; null: it is where it says for everybody.
   */
  readonly mountHolder: number | null;
}

/** Makes trees and takes them back. */
export interface Trees {
  readonly method: CopyMethod;
  /** True where every run of a slot gets the same tree. */
  readonly lasting: boolean;
  /** @throws WorkspaceError */
  acquire(slot: number, run: number): Promise<Tree>;
  release(tree: Tree): Promise<void>;
}

/** What makes one tree under a name of its own; `discard` removes it. */
export interface TreeMaker {
  readonly method: CopyMethod;
  make(name: string): Promise<Tree>;
  discard(tree: Tree): Promise<void>;
}

/** Every run executes in the source tree itself. */
export function treeItself(source: SourceTree): Trees {
  const tree: Tree = { directory: source.directory, visibleAt: source.directory, mountHolder: null };
  return { method: 'none', lasting: true, acquire: async () => tree, release: async () => undefined };
}

/** One tree per slot, made when the slot is first used. */
export function treePerSlot(maker: TreeMaker): Trees {
  const bySlot = new Map<number, Promise<Tree>>();
  const acquire = (slot: number): Promise<Tree> => {
    const known = bySlot.get(slot) ?? maker.make(`s${slot}`);
    bySlot.set(slot, known);
    return known;
  };
  return { method: maker.method, lasting: true, acquire, release: async () => undefined };
}

/** A new tree for every run. */
export function treePerRun(maker: TreeMaker): Trees {
  return {
    method: maker.method,
    lasting: false,
    acquire: (_slot, run) => maker.make(`r${run}`),
    release: (tree) => maker.discard(tree),
  };
}

/** Where plain copies go and how long one may take. */
export interface CopySetting {
  /** Absolute; the session's own. */
  readonly folder: string;
  readonly excluded: readonly string[];
  /** Files of the tree that a copy gets without their credentials. */
  readonly replaced: readonly CredentialFile[];
  readonly limitMs: number;
}

/** Copies at paths of their own. */
export function plainCopies(source: SourceTree, setting: CopySetting): TreeMaker {
  const roots = new Map<Tree, string>();
  return {
    method: 'copy',
    make: async (name) => {
      const destination = join(setting.folder, name);
      const excluded = [...setting.excluded, ...gitLocks(source.root)];
      await copyTree({ root: source.root, destination, excluded, limitMs: setting.limitMs });
      await replaceIn(destination, source.root, setting.replaced);
      const directory = join(destination, relative(source.root, source.directory));
      const tree: Tree = { directory, visibleAt: directory, mountHolder: null };
      roots.set(tree, destination);
      return tree;
    },
    discard: async (tree) => {
      const root = roots.get(tree);
      roots.delete(tree);
      if (root !== undefined) await removeTree(root);
    },
  };
}
