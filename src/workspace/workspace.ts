/** The port between workspaces and executors: a place to run in, made alike for every run. */

import type { Tree } from '../model/tree.ts';

/** A working directory that is ready for one run. */
export interface WorkingCopy {
  /** Absolute path of the working directory as the tests see it. */
  readonly directory: string;
  /**
   * The same directory as the detector sees it: read reports and remove old ones through this path. Differs from
   * `directory` where the copy is mounted over the original path in a namespace of its own.
   */
  readonly visibleAt: string;
  /**
   * Words to put before the program so that it starts inside this copy (`['nsenter', ...]`), already in `directory`;
   * empty: start it with `directory` as its cwd.
   */
  readonly enter: readonly string[];
  /** True where the slot's next run gets the same copy, entered by the same words. */
  readonly lasts: boolean;
}

/** A session's source tree and the copies of it. All paths absolute. */
export interface Workspace {
  /** What is tested in it. */
  readonly tree: Tree;
  /** The working directory that the copies are made of. */
  readonly directory: string;
  /** What the user should know, e.g. that a virtual environment in a copy points back to the original. */
  readonly warnings: readonly string[];
  /** Variables that the setup adds to every run's environment, e.g. PATH and VIRTUAL_ENV of a session's own venv. */
  readonly env: Readonly<Record<string, string>>;
  /** The session's own folder for temporary files; every copy sees it under this same path, `close` removes it. */
  readonly tempDir: string;
  /**
   * Ready for the run: a slot's copy for `slot`, a fresh one for `run`, the tree itself for `none`.
   * @throws WorkspaceError
   */
  acquire(slot: number, run: number): Promise<WorkingCopy>;
  /** The run is over; a fresh copy is thrown away. Never throws. */
  release(copy: WorkingCopy): Promise<void>;
  /** Removes every copy, mount and clone. Never throws. */
  close(): Promise<void>;
}
