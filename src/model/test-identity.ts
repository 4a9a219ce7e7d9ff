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

/** By file, suite and name. As large as the test tables of this process's sessions, which hold the same objects. */
const KNOWN = new Map<string | null, Map<string | null, Map<string, TestIdentity>>>();

/** All of them: one that is known is found without a look at its texts. */
const OBJECTS = new Set<TestIdentity>();

/**
 * The one object for a test. A run of a large suite names the same tests as the run before: told by the object, they
 * need no text of their own, and are kept once.
 */
export function interned(identity: TestIdentity): TestIdentity {
  return OBJECTS.has(identity) ? identity : ownOf(identity);
}

function ownOf({ file, suite, name }: TestIdentity): TestIdentity {
  const suites = known<Map<string | null, Map<string, TestIdentity>>>(KNOWN, file, () => new Map());
  const names = known<Map<string, TestIdentity>>(suites, suite, () => new Map());
  return known(names, name, () => {
    const identity = { file, suite, name };
    OBJECTS.add(identity);
    return identity;
  });
}

function known<Value>(
  map: Map<string | null, Value> | Map<string, Value>,
  key: string | null,
  make: () => Value,
): Value {
  const values = map as Map<string | null, Value>;
  const before = values.get(key);
  if (before !== undefined) return before;
  const made = make();
  values.set(key, made);
  return made;
}
