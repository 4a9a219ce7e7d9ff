/** What a setup plan consists of. Pure. */

/** What the plan may look at. */
export interface SetupFacts {
  /** Names of the files in the working directory. */
  readonly files: ReadonlySet<string>;
  /** Text of one of them; empty when it cannot be read. */
  readonly read: (file: string) => string;
  /** True when a program of that name is on PATH. */
  readonly has: (program: string) => boolean;
  /** Absolute; the session's own folder for what is installed besides the project. */
  readonly tools: string;
  /** The version of the machine's python3, as that says it in the working directory; null: it has none. */
  readonly python: () => string | null;
}

/** One shell line, and the file that asks for it. */
export interface SetupStep {
  readonly because: string;
  readonly command: string;
  /** What holds where it fails: the set-up goes on. Left out: it ends there. */
  readonly orElse?: string;
}

/** What one ecosystem, or all together, need. */
export interface SetupPlan {
  readonly steps: readonly SetupStep[];
  /** For the steps and for all runs. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders to put before PATH, for the steps and for all runs. */
  readonly path: readonly string[];
  /** Files of the project whose text decides what is installed. */
  readonly locks: readonly string[];
  /** What it makes in the project itself, relative; the rest lies outside of it. */
  readonly folders: readonly string[];
  /** True: what is installed leads to this very tree, so that no other tree can be given it. */
  readonly bound: boolean;
  /** What the user should know of it. */
  readonly warnings: readonly string[];
}

/** Nothing to do. */
export const NO_SETUP: SetupPlan = {
  ...{ steps: [], env: {}, path: [], locks: [], folders: [], bound: false, warnings: [] },
};

/** A plan of one step, which these files decide: the first is what asks for it. */
export function oneStep(command: string, ...[because, ...more]: readonly [string, ...string[]]): SetupPlan {
  return { ...NO_SETUP, steps: [{ because, command }], locks: [because, ...more] };
}
