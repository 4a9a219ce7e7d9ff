/**
 * The session's test table while it grows: each test gets an index when it is first seen, so that a run's results are
 * one character per test instead of a list of names.
 */
import { createHash } from 'node:crypto';
import { TEMP_FOLDER } from '../model/changing-names.ts';

import { MARK_OF, MISSING } from '../model/marks.ts';
import { NumberColumn } from '../model/number-column.ts';
import type { ObservedFailure, ObservedTests } from '../model/observation.ts';
import { identityTable, type TestIdentity } from '../model/test-identity.ts';
import type { TestFailure, TestReport } from '../model/test-result.ts';
import type { Emit } from './events.ts';

/** Results of a run without any. */
const NO_TESTS: ObservedTests = { kind: 'none', marks: '', failures: [], problem: null, couldNotRun: false };

/** Tests that one event tells of at most: each event is a line of text. */
const EVENT_TESTS = 10_000;

/** Turns reports into observed tests, telling of new tests as it meets them. */
export class TestIndex {
  readonly #emit: Emit;
  readonly #tempDir: string | null;
  readonly #identities = identityTable();
  /**
   * By the number of what reports call a test, its index and 1; 0: it was not seen. There are several names of one
   * test, where they have its slot's folder in them.
   */
  readonly #indices = new NumberColumn(0);
  #size = 0;
  /** By a digest of what they say. */
  readonly #failures = new Map<string, TestFailure>();

  /** @param tempDir what holds the slots' folders for temporary files, `t0`, `t1`; null: no name has them in it */
  constructor(emit: Emit, tempDir: string | null = null) {
    this.#emit = emit;
    this.#tempDir = tempDir;
  }

  /** The report's results against the table; emits `tests-seen` first where the report names new tests. */
  observe(report: TestReport): ObservedTests {
    if (report.kind === 'none') return NO_TESTS;
    const indices = this.#indicesOf(report.tests, ({ identity }) => identity);
    const marks = Buffer.alloc(this.#size, MISSING);
    const failures: ObservedFailure[] = [];
    let at = 0;
    for (const { status, failure } of report.tests) {
      const test = indices[at] ?? 0;
      at += 1;
      marks[test] = MARK_OF[status].charCodeAt(0);
      if (failure !== null) failures.push({ test, failure: this.#known(failure) });
    }
    const problem = report.kind === 'unreadable' ? report.reason : report.couldNotRun;
    const couldNotRun = report.kind === 'read' && report.couldNotRun !== null;
    return { kind: report.kind, marks: marks.toString('latin1').replace(/-+$/, ''), failures, problem, couldNotRun };
  }

  /** The one object for a failure: a test that fails alike in a thousand runs is kept once, without its report. */
  #known(failure: TestFailure): TestFailure {
    const text = JSON.stringify(failure);
    const key = createHash('sha256').update(text).digest('base64');
    const known = this.#failures.get(key) ?? (JSON.parse(text) as TestFailure);
    this.#failures.set(key, known);
    return known;
  }

  /** The table's indices of these tests; emits `tests-seen` first where some of them are new. */
  indicesOf(identities: readonly TestIdentity[]): Int32Array {
    return this.#indicesOf(identities, (identity) => identity);
  }

  /** A list of 100,000 numbers each run would be left to the collector; this one is not in its heap. */
  #indicesOf<Of>(all: readonly Of[], identityOf: (one: Of) => TestIdentity): Int32Array {
    const fresh: TestIdentity[] = [];
    const indices = new Int32Array(all.length);
    for (let at = 0; at < all.length; at += 1) indices[at] = this.#indexOf(identityOf(all[at] as Of), fresh);
    for (let at = 0; at < fresh.length; at += EVENT_TESTS)
      this.#emit({ type: 'tests-seen', tests: fresh.slice(at, at + EVENT_TESTS) });
    return indices;
  }

  #indexOf(given: TestIdentity, fresh: TestIdentity[]): number {
    const number = this.#identities.numberOf(given);
    const known = this.#indices.at(number);
    if (known !== 0) return known - 1;
    const named = this.#identities.of(given);
    const plain = this.#plain(named);
    const index = plain === named ? this.#added(named, fresh) : this.#indexOf(plain, fresh);
    this.#indices.set(number, index + 1);
    return index;
  }

  #added(identity: TestIdentity, fresh: TestIdentity[]): number {
    fresh.push(identity);
    this.#size += 1;
    return this.#size - 1;
  }

  /** The same in every slot. */
  #plain(identity: TestIdentity): TestIdentity {
    const { file, suite, name } = identity;
    if (this.#tempDir === null || !`${suite} ${name}`.includes(this.#tempDir)) return identity;
    const plain = (text: string) => text.replaceAll(this.#slotFolder, TEMP_FOLDER);
    return this.#identities.of({ file, suite: suite === null ? null : plain(suite), name: plain(name) });
  }

  get #slotFolder(): RegExp {
    return new RegExp(`${(this.#tempDir ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}/[tr]\\d+`, 'g');
  }
}
