/** Which test it is. */

/**
 * Which test it is, the same in every run, order, shard and working copy.
 * Paths are relative to the working directory, with forward slashes.
 */
export interface TestIdentity {
  /** Source file where the report has one. */
  readonly file: string | null;
  /** Class, describe blocks (joined by ` > `), package or module; null where there is none. */
  readonly suite: string | null;
  /** The test's own name with its parameters; a duplicate within one report gets ` #2`, ` #3`. */
  readonly name: string;
}

/** The identity as a text: two are of one test exactly if these are equal. */
export function identityKey({ file, suite, name }: TestIdentity): string {
  return JSON.stringify([file, suite, name]);
}
