/** What each test did in a run as one character: a run's results as one text, against the session's test table. */
import type { TestStatus } from './test-result.ts';

/** The mark of each status. */
export const MARK_OF = { passed: 'p', failed: 'f', skipped: 's', flaky: 'r', mixed: 'm' } as const satisfies Record<
  TestStatus,
  string
>;
/** Of a test that other runs reported, and this one did not. */
export const MISSING = '-';

/** Every mark. */
export const STATUS_MARKS = [...Object.values(MARK_OF), MISSING] as const;

/** Each mark of a test that failed at least once in the run. */
export const FAILED_MARK = /[frm]/g;

/** Whether the test failed at least once in the run. */
export function failedAt(marks: string, test: number): boolean {
  return marks[test] === MARK_OF.failed || marks[test] === MARK_OF.flaky || marks[test] === MARK_OF.mixed;
}

/** Whether a test failed in the run and no retry of its framework made up for that: then the run failed. */
export function failedAny(marks: string): boolean {
  return marks.includes(MARK_OF.failed) || marks.includes(MARK_OF.mixed);
}

/** Whether the run executed the test: it was neither skipped nor missing. */
export function executedAt(marks: string, test: number): boolean {
  return marks[test] === MARK_OF.passed || failedAt(marks, test);
}

/** Whether the run executed any test. */
export function executedAny(marks: string): boolean {
  return Object.values(MARK_OF).some((mark) => mark !== MARK_OF.skipped && marks.includes(mark));
}
