/** Which test it is. */
import { ownText } from './own-text.ts';

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

/** The tests of a file, or of a suite, by what they are called there. */
interface Named<Name, Inside> {
  readonly own: Name;
  readonly inside: Map<string | null, Inside>;
}

/** The one object for each test; as large as the test tables of the sessions that it is for. */
export class IdentityTable {
  readonly #files = new Map<string | null, Named<string | null, Named<string | null, TestIdentity>>>();
  /** All of them, numbered: one that is known is found without a look at its texts. */
  readonly #numbers = new Map<TestIdentity, number>();

  /** How many tests are known. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The one object for a test. */
  of(identity: TestIdentity): TestIdentity {
    return this.#numbers.has(identity) ? identity : this.#ownOf(identity);
  }

  /** Its number: they count from 0, in the order in which tests became known. */
  numberOf(identity: TestIdentity): number {
    return this.#numbers.get(identity) ?? this.#numbers.get(this.#ownOf(identity)) ?? 0;
  }

  #ownOf({ file, suite, name }: TestIdentity): TestIdentity {
    const inFile = known(this.#files, file, (own) => ({ own, inside: new Map() }));
    const inSuite = known(inFile.inside, suite, (own) => ({ own, inside: new Map() }));
    return known(inSuite.inside, name, (own) => {
      const identity = { file: inFile.own, suite: inSuite.own, name: own ?? '' };
      this.#numbers.set(identity, this.#numbers.size);
      return identity;
    });
  }
}

let table = new IdentityTable();
let sessions = 0;

/** The table of the sessions that this process has under way. */
export function identityTable(): IdentityTable {
  return table;
}

/**
 * To be called where a session begins.
 * @returns to be called once, where it has ended: with the last session under way the table is forgotten, since a
 * worker lives longer than its sessions.
 */
export function identitiesForSession(): () => void {
  sessions += 1;
  return () => {
    sessions -= 1;
    if (sessions === 0) table = new IdentityTable();
  };
}

/**
 * The one object for a test. A run of a large suite names the same tests as the run before: told by the object, they
 * need no text of their own, and are kept once.
 */
export function interned(identity: TestIdentity): TestIdentity {
  return table.of(identity);
}

/** Counts tests as they come: how many of this one there have been by now, itself included. */
export function identityCounter(): (identity: TestIdentity) => number {
  const among = table;
  let counts = new Uint32Array(among.size);
  return (identity) => {
    const number = among.numberOf(identity);
    if (number >= counts.length) {
      const wider = new Uint32Array(2 * (number + 1));
      wider.set(counts);
      counts = wider;
    }
    const count = (counts[number] ?? 0) + 1;
    counts[number] = count;
    return count;
  };
}

/** @param make called with a copy of the key: it must not hold the report that the name was cut out of */
function known<Value>(map: Map<string | null, Value>, key: string | null, make: (own: string | null) => Value): Value {
  const before = map.get(key);
  if (before !== undefined) return before;
  const own = key === null ? null : ownText(key);
  const made = make(own);
  map.set(own, made);
  return made;
}
