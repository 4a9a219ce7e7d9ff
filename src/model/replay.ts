/** How a failure is made to happen again. */

/** How often something failed when a line was carried out after the session. */
export interface TriedLine {
  /** Whose failures these are, by its index in the session's test table; null: the whole command's. */
  readonly test: number | null;
  readonly failures: number;
  /** At least 1. */
  readonly runs: number;
}

/** How a failure can be made to happen again: a shell line that a person can paste. */
export interface Replay {
  /** Index in the session's test table; null: the whole command. */
  readonly test: number | null;
  readonly run: number;
  readonly seed: number;
  readonly commandLine: string;
  /** True when the line executes that one test alone. */
  readonly selectsTest: boolean;
  /** Left out: it was not tried. */
  readonly tried?: TriedLine | undefined;
}
