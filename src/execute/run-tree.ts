/** The trees in which an executor's runs take place: each run says in which. */
import type { Workspace } from '../workspace/workspace.ts';

/** A tree as its runs find it. */
export interface RunTree {
  readonly workspace: Workspace;
  /** What its runs get, already stripped of what tests must not see. */
  readonly env: Readonly<Record<string, string>>;
}

/** Finds the tree that a run names, and opens it where no run was in it yet. @throws WorkspaceError */
export type FindTree = (name: string) => Promise<RunTree>;

/** For runs that all take place in one tree. @throws Error for another name: a run is never in a tree but its own */
export function onlyTree(tree: RunTree): FindTree {
  return async (name) => {
    const own = tree.workspace.tree.name;
    if (name === own) return tree;
    throw new Error(`A run names the tree ${name}, where there is only ${own}.`);
  };
}
