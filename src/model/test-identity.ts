/** Which test it is. */
import { NumberColumn } from './number-column.ts';
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

/** A test that a table knows, with its number there, which is found without a look at any text. */
class KnownTest implements TestIdentity {
  readonly file: string | null;
  readonly suite: string | null;
  readonly name: string;
  /** Stands for the table: a report keeps its tests for longer than their table is needed. */
  readonly #table: symbol;
  readonly #number: number;

  constructor({ file, suite, name }: TestIdentity, table: symbol, number: number) {
    this.file = file;
    this.suite = suite;
    this.name = name;
    this.#table = table;
    this.#number = number;
  }

  /** -1: the table does not know this object. */
  static numberOf(identity: TestIdentity, table: symbol): number {
    return #table in identity && identity.#table === table ? identity.#number : -1;
  }
}

/** The one object for each test; as large as the test tables of the sessions that it is for. */
export class IdentityTable {
  readonly #files = new Map<string | null, Named<string | null, Named<string | null, TestIdentity>>>();
  readonly #own = Symbol('table');
  #size = 0;

  /** How many tests are known. */
  get size(): number {
    return this.#size;
  }

  /** The one object for a test. */
  of(identity: TestIdentity): TestIdentity {
    return KnownTest.numberOf(identity, this.#own) === -1 ? this.#ownOf(identity) : identity;
  }

  /** Its number: they count from 0, in the order in which tests became known. */
  numberOf(identity: TestIdentity): number {
    const number = KnownTest.numberOf(identity, this.#own);
    return number === -1 ? KnownTest.numberOf(this.#ownOf(identity), this.#own) : number;
  }

  #ownOf({ file, suite, name }: TestIdentity): TestIdentity {
    const inFile = known(this.#files, file, (own) => ({ own, inside: new Map() }));
    const inSuite = known(inFile.inside, suite, (own) => ({ own, inside: new Map() }));
    return known(inSuite.inside, name, (own) => {
      this.#size += 1;
      return new KnownTest({ file: inFile.own, suite: inSuite.own, name: own ?? '' }, this.#own, this.#size - 1);
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
  const counts = new NumberColumn(among.size);
  return (identity) => counts.add(among.numberOf(identity));
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
