/** The code that a run executes. */

/** `workspace`: the working directory's own; `clone`: fetched for the session from a repository. */
export const TREE_ORIGINS = ['workspace', 'clone'] as const;

/** How the runs' working copies are made of it. */
export const COPY_METHODS = ['none', 'overlay', 'mounted-copy', 'copy'] as const;

/** One of them. */
export type CopyMethod = (typeof COPY_METHODS)[number];

/** A tree, made ready for runs. */
export interface Tree {
  /** Runs, trials and places name it so; one session has no two of the same name. */
  readonly name: string;
  /** Full SHA; null outside a git repository. */
  readonly commit: string | null;
  /**
   * Its working directory, the same on any machine: relative to the repository's root (`.`: the root itself); absolute
   * outside of a repository.
   */
  readonly folder: string;
  readonly origin: (typeof TREE_ORIGINS)[number];
  readonly copies: CopyMethod;
}

/** The name of what is checked out, or cloned at the ref that was asked for: the code that a session is about. */
export const HEAD = 'head';
