/**
 * What each test did over the runs: counts, the runs in which it failed, its rate and its verdict.
 * Reads the compact marks column by column; "missing" is a count of its own and never a pass.
 */
import { failedAt, MARK_OF } from '../model/marks.ts';
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
  return tests.map((identity, test) => {
    const counts = countMarks(test, observed);
    const failing = observed.filter((it) => failedAt(it.tests.marks, test));
    const interval = intervalOf(countMarks(test, judgedRuns), { stop, whichEnd, confidence });
    return {
      test,
      identity,
      counts,
      failingRuns: failing.map((it) => it.run),
      failingSeeds: failing.map((it) => it.seed),
      verdict: verdictOf(counts),
      rate: interval === null ? null : interval.failures / interval.runs,
      interval,
    };
  });
}

function countMarks(test: number, observed: readonly Observation[]): TestCounts {
  const counts = { passed: 0, failed: 0, skipped: 0, retried: 0, mixed: 0, missing: 0 };
  for (const { tests } of observed) {
    const mark = tests.marks[test];
    if (mark === MARK_OF.passed) counts.passed++;
    else if (mark === MARK_OF.failed) counts.failed++;
    else if (mark === MARK_OF.skipped) counts.skipped++;
    else if (mark === MARK_OF.flaky) counts.retried++;
    else if (mark === MARK_OF.mixed) counts.mixed++;
    else counts.missing++;
  }
  return counts;
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
