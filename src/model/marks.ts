/** What each test did in a run as one character: a run's results as one text, against the session's test table. */
import type { TestStatus } from './test-result.ts';

/** The mark of each status. */
export const MARK_OF = { passed: 'p', failed: 'f', skipped: 's', flaky: 'r' } as const satisfies Record<
  TestStatus,
  string
>;
/** Of a test that other runs reported, and this one did not. */
export const MISSING = '-';

/** Every mark. */
export const STATUS_MARKS = [MARK_OF.passed, MARK_OF.failed, MARK_OF.skipped, MARK_OF.flaky, MISSING] as const;

/** Each mark of a test that failed at least once in the run. */
export const FAILED_MARK = /[fr]/g;

/** Whether the test failed at least once in the run. */
export function failedAt(marks: string, test: number): boolean {
  return marks[test] === MARK_OF.failed || marks[test] === MARK_OF.flaky;
}

/** Whether the run executed the test: it was neither skipped nor missing. */
export function executedAt(marks: string, test: number): boolean {
  return marks[test] === MARK_OF.passed || failedAt(marks, test);
}

/** Whether the run executed any test. */
export function executedAny(marks: string): boolean {
  return [MARK_OF.passed, MARK_OF.failed, MARK_OF.flaky].some((mark) => marks.includes(mark));
}
