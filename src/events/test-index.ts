/**
 * The session's test table while it grows: each test gets an index when it is first seen, so that a run's results are
 * one character per test instead of a list of names.
 */
import { TEMP_FOLDER } from '../model/changing-names.ts';
import { MARK_OF, MISSING } from '../model/marks.ts';
import type { ObservedFailure, ObservedTests } from '../model/observation.ts';
import { interned, type TestIdentity } from '../model/test-identity.ts';
import type { TestReport } from '../model/test-result.ts';
import type { Emit } from './events.ts';

/** Results of a run without any. */
const NO_TESTS: ObservedTests = { kind: 'none', marks: '', failures: [], problem: null, couldNotRun: false };

/** Turns reports into observed tests, telling of new tests as it meets them. */
export class TestIndex {
  readonly #emit: Emit;
  readonly #tempDir: string | null;
  /** By what reports call them: several names of one test, where they have its slot's folder in them. */
  readonly #indices = new Map<TestIdentity, number>();
  #size = 0;

  /** @param tempDir what holds the slots' folders for temporary files, `t0`, `t1`; null: no name has them in it */
  constructor(emit: Emit, tempDir: string | null = null) {
    this.#emit = emit;
    this.#tempDir = tempDir;
  }

  /** The report's results against the table; emits `tests-seen` first where the report names new tests. */
  observe(report: TestReport): ObservedTests {
    if (report.kind === 'none') return NO_TESTS;
    const indices = this.indicesOf(report.tests.map(({ identity }) => identity));
    const marks = Buffer.alloc(this.#size, MISSING);
    const failures: ObservedFailure[] = [];
    for (const [at, { status, failure }] of report.tests.entries()) {
      const test = indices[at] ?? 0;
      marks[test] = MARK_OF[status].charCodeAt(0);
      if (failure !== null) failures.push({ test, failure });
    }
    const problem = report.kind === 'unreadable' ? report.reason : report.couldNotRun;
    const couldNotRun = report.kind === 'read' && report.couldNotRun !== null;
    return { kind: report.kind, marks: marks.toString('latin1').replace(/-+$/, ''), failures, problem, couldNotRun };
  }

  /** The table's indices of these tests; emits `tests-seen` first where some of them are new. */
  indicesOf(identities: readonly TestIdentity[]): number[] {
    const fresh: TestIdentity[] = [];
    const indices = identities.map((given) => {
      const named = interned(given);
      const index = this.#indices.get(named) ?? this.#indexOf(this.#plain(named), fresh);
      this.#indices.set(named, index);
      return index;
    });
    if (fresh.length > 0) this.#emit({ type: 'tests-seen', tests: fresh });
    return indices;
  }

  #indexOf(identity: TestIdentity, fresh: TestIdentity[]): number {
    const known = this.#indices.get(identity);
    if (known !== undefined) return known;
    fresh.push(identity);
    this.#indices.set(identity, this.#size);
    this.#size += 1;
    return this.#size - 1;
  }

  /** The same in every slot. */
  #plain(identity: TestIdentity): TestIdentity {
    const { file, suite, name } = identity;
    if (this.#tempDir === null || !`${suite} ${name}`.includes(this.#tempDir)) return identity;
    const plain = (text: string) => text.replaceAll(this.#slotFolder, TEMP_FOLDER);
    return interned({ file, suite: suite === null ? null : plain(suite), name: plain(name) });
  }

  get #slotFolder(): RegExp {
    return new RegExp(`${(this.#tempDir ?? '').replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}/[tr]\\d+`, 'g');
  }
}
