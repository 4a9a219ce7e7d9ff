/**
 * What each test did over the runs: counts, the runs in which it failed, its rate and its verdict.
 * Reads the compact marks column by column; "missing" is a count of its own and never a pass.
 */
import { FAILED_MARK, MISSING, STATUS_MARKS } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { StopRule } from '../model/plan.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { TestVerdict } from '../model/verdict.ts';
import { confidenceSequence } from './confidence-sequence.ts';
import { isFailure, isObserved } from './outcomes.ts';
import { exactBinomialInterval, type Interval } from './rates.ts';
import { type AlikeStop, alikeInterval, runsUntilStop } from './stopped-rate.ts';
import { ALWAYS_FAILS_FROM } from './verdict.ts';

/** In how many observed runs a test did what; they add up to the observed runs. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Failed and then passed within one run, by the framework's own retry. */
  readonly retried: number;
  /** Several results in the run, of which some passed and some failed. */
  readonly mixed: number;
  /** Seen in other runs but not in these. */
  readonly missing: number;
}

/** One test over all observed runs. */
export interface TestRow {
  /** Its index in the session's test table. */
  readonly test: number;
  readonly identity: TestIdentity;
  readonly counts: TestCounts;
  /** Numbers and seeds of the runs in which it failed, if only once or in part, in launch order. */
  readonly failingRuns: readonly number[];
  readonly failingSeeds: readonly number[];
  readonly verdict: TestVerdict;
  /**
   * The share of failing runs among those that executed it, and its interval. Where the session stopped early, of those
   * up to the stop alone: those launched later and finished sooner are biased. Null when none of these runs executed
   * it.
   */
  readonly rate: number | null;
  readonly interval: Interval | null;
}

/**
 * One row for each test of the table. `observations` in launch order and of like conditions: a pass under one condition
 * and a failure under another are no flake. Lost runs are left out.
 */
export function testTable(
  tests: readonly TestIdentity[],
  observations: readonly Observation[],
  stop: StopRule,
  confidence = 0.95,
): TestRow[] {
  const observed = observations.filter(isObserved);
  const judgedRuns = observed.slice(0, runsUntilStop(stop, observed.map(isFailure)));
  const whichEnd = observed.every(isFailure) ? 'all-alike' : 'all-failed';
  const [inAll, inJudged] = [observed, judgedRuns].map((runs) => countMarks(tests.length, runs)) as [Columns, Columns];
  const failing = failingByTest(observed);
  const ratedOf = ratedOnce([inAll, inJudged], { stop, whichEnd, confidence });
  return tests.map((identity, test) => {
    const { counts, verdict, rate, interval } = ratedOf(test);
    const { failingRuns, failingSeeds } = failing.get(test) ?? NEVER_FAILED;
    // Field by field: what is spread into an object takes twice the memory.
    return { test, identity, counts, failingRuns, failingSeeds, verdict, rate, interval };
  });
}

/** What counts alone say of a test; most tests of a large suite share it. */
type Rated = Pick<TestRow, 'counts' | 'verdict' | 'rate' | 'interval'>;
type Failing = Pick<TestRow, 'failingRuns' | 'failingSeeds'>;

const NEVER_FAILED: Failing = { failingRuns: [], failingSeeds: [] };

/** Works out once what tests share whose counts, in all runs and in the judged ones, are the same. */
function ratedOnce(
  [inAll, inJudged]: readonly [Columns, Columns],
  ends: AlikeStop & { readonly stop: StopRule },
): (test: number) => Rated {
  const columns = [...inAll, ...inJudged];
  const alike = new Map<string, Rated>();
  let before: { readonly test: number; readonly rated: Rated } | null = null;
  return (test) => {
    const last = before;
    if (last !== null && columns.every((column) => column[test] === column[last.test])) return last.rated;
    const key = countsAt(columns, test).join();
    const rated = alike.get(key) ?? ratedOf(namedCounts(inAll, test), namedCounts(inJudged, test), ends);
    alike.set(key, rated);
    before = { test, rated };
    return rated;
  };
}

function ratedOf(counts: TestCounts, judged: TestCounts, ends: AlikeStop & { readonly stop: StopRule }): Rated {
  const interval = intervalOf(judged, ends);
  const rate = interval === null ? null : interval.failures / interval.runs;
  return { counts, verdict: verdictOf(counts), rate, interval };
}

/** In how many runs each test had which mark: a column for each mark, in the order of STATUS_MARKS. */
type Columns = readonly Uint32Array[];

function countMarks(tests: number, runs: readonly Observation[]): Columns {
  const columns = STATUS_MARKS.map(() => new Uint32Array(tests));
  const missing = columns[STATUS_MARKS.indexOf(MISSING)] as Uint32Array;
  const columnOf = Array.from({ length: 128 }, (_, code) => {
    return columns[STATUS_MARKS.findIndex((mark) => mark.charCodeAt(0) === code)] ?? missing;
  });
  for (const {
    tests: { marks },
  } of runs) {
    for (let test = 0; test < tests; test += 1) {
      const column = columnOf[test < marks.length ? marks.charCodeAt(test) : -1] ?? missing;
      column[test] = (column[test] ?? 0) + 1;
    }
  }
  return columns;
}

function countsAt(columns: Columns, test: number): number[] {
  return columns.map((column) => column[test] ?? 0);
}

function namedCounts(columns: Columns, test: number): TestCounts {
  const [passed = 0, failed = 0, skipped = 0, retried = 0, mixed = 0, missing = 0] = countsAt(columns, test);
  return { passed, failed, skipped, retried, mixed, missing };
}

/** Of the tests that failed. */
function failingByTest(observed: readonly Observation[]): Map<number, Failing> {
  const failing = new Map<number, { failingRuns: number[]; failingSeeds: number[] }>();
  for (const { run, seed, tests } of observed)
    for (const { index: test } of tests.marks.matchAll(FAILED_MARK)) {
      const own = failing.get(test) ?? { failingRuns: [], failingSeeds: [] };
      own.failingRuns.push(run);
      own.failingSeeds.push(seed);
      failing.set(test, own);
    }
  return failing;
}

function verdictOf({ passed, failed, retried, mixed }: TestCounts): TestVerdict {
  const ways = [passed, failed, mixed].filter((runs) => runs > 0).length;
  if (retried > 0 || ways > 1) return 'flaky';
  if (passed === 0 && ways > 0) return failed + mixed >= ALWAYS_FAILS_FROM ? 'always-fails' : 'inconclusive';
  return passed > 0 ? 'no-failure-seen' : 'skipped';
}

/**
 * A stop by the session's outcomes depends on every test at once: only what holds under any stop fits a single test.
 */
function intervalOf(
  { passed, failed, retried, mixed }: TestCounts,
  { stop, ...ends }: AlikeStop & { readonly stop: StopRule },
): Interval | null {
  const failures = failed + retried + mixed;
  const runs = passed + failures;
  if (runs === 0) return null;
  if (stop === 'all') return exactBinomialInterval(failures, runs, ends.confidence);
  if (stop === 'auto') return alikeInterval(failures, runs, ends);
  return confidenceSequence(failures, runs, ends.confidence);
}
