/** What a framework reported of the tests of one run. */
import type { TestIdentity } from './test-identity.ts';

/**
 * `flaky`: failed and then passed within one run, by the framework's own retry. That is evidence, not a pass. `mixed`:
 * the run has several results of it, of which some passed and some failed.
 */
export const TEST_STATUSES = ['passed', 'failed', 'skipped', 'flaky', 'mixed'] as const;

/** What one test did in one run. */
export type TestStatus = (typeof TEST_STATUSES)[number];

/** Why one test failed in one run. */
export interface TestFailure {
  /** Exception or error class, where the report names it. */
  readonly type: string | null;
  /** The message as reported, at most a few kB. */
  readonly message: string;
  /** Stack or details as reported, at most a few kB. */
  readonly stack: string | null;
  /** Where in the repository it failed (or the test stands), where the report says so. */
  readonly location: { readonly file: string; readonly line: number } | null;
}

/** One test in one run, as its framework reported it. */
export interface TestResult {
  readonly identity: TestIdentity;
  readonly status: TestStatus;
  readonly durationMs: number | null;
  /** Where it stands in its file, where the report says so: it tells equal names of one report apart. */
  readonly line?: number | null;
  /** Present when status is failed, flaky or mixed. */
  readonly failure: TestFailure | null;
}

/** What a run's own per-test report said. */
export type TestReport =
  /** No per-test report is expected: the unit is the command's exit code. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'read';
      readonly tests: readonly TestResult[];
      /** Why the framework could not run the tests at all (usage error, collection error), or null. */
      readonly couldNotRun: string | null;
    }
  /** The report is missing, truncated, too large or broken. What was read of it before is kept. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly tests: readonly TestResult[] };

/** Each kind of per-test report. */
export const REPORT_KINDS = ['none', 'read', 'unreadable'] as const satisfies readonly TestReport['kind'][];
