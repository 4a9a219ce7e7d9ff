/** How a failure is made to happen again. */

/** How a failure can be made to happen again: a shell line that a person can paste. */
export interface Replay {
  /** Index in the session's test table; null: the whole command. */
  readonly test: number | null;
  readonly run: number;
  readonly seed: number;
  readonly commandLine: string;
  /** True when the line executes that one test alone. */
  readonly selectsTest: boolean;
}
