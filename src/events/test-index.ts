/**
 * The session's test table while it grows: each test gets an index when it is first seen, so that a run's results are
 * one character per test instead of a list of names.
 */
import { MARK_OF, MISSING, type StatusMark } from '../model/marks.ts';
import type { ObservedFailure, ObservedTests } from '../model/observation.ts';
import { identityKey, type TestIdentity } from '../model/test-identity.ts';
import type { TestReport } from '../model/test-result.ts';
import type { Emit } from './events.ts';

/** Results of a run without any. */
const NO_TESTS: ObservedTests = { kind: 'none', marks: '', failures: [], problem: null, couldNotRun: false };

/** Turns reports into observed tests, telling of new tests as it meets them. */
export class TestIndex {
  readonly #emit: Emit;
  readonly #indices = new Map<string, number>();

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  /** The report's results against the table; emits `tests-seen` first where the report names new tests. */
  observe(report: TestReport): ObservedTests {
    if (report.kind === 'none') return NO_TESTS;
    this.indicesOf(report.tests.map(({ identity }) => identity));
    const marks: StatusMark[] = new Array(this.#indices.size).fill(MISSING);
    const failures: ObservedFailure[] = [];
    for (const result of report.tests) {
      const test = this.#indices.get(identityKey(result.identity)) ?? 0;
      marks[test] = MARK_OF[result.status];
      if (result.failure !== null) failures.push({ test, failure: result.failure });
    }
    const problem = report.kind === 'unreadable' ? report.reason : report.couldNotRun;
    const couldNotRun = report.kind === 'read' && report.couldNotRun !== null;
    return { kind: report.kind, marks: marks.join('').replace(/-+$/, ''), failures, problem, couldNotRun };
  }

  /** The table's indices of these tests; emits `tests-seen` first where some of them are new. */
  indicesOf(identities: readonly TestIdentity[]): number[] {
    const fresh = new Map<string, TestIdentity>();
    for (const identity of identities) {
      const key = identityKey(identity);
      if (!this.#indices.has(key)) fresh.set(key, identity);
    }
    for (const key of fresh.keys()) this.#indices.set(key, this.#indices.size);
    if (fresh.size > 0) this.#emit({ type: 'tests-seen', tests: [...fresh.values()] });
    return identities.map((identity) => this.#indices.get(identityKey(identity)) ?? 0);
  }
}
