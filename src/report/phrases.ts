/** Words that stand in several renderers, once. Pure. */
import type { RunMark } from './view-details.ts';

/** Above or before a line to paste. */
export const MAKE_IT_FAIL = 'Make it fail again';
/** In the place of a line that stands there. */
export const LINE_IS_THERE = `Its line is under “${MAKE_IT_FAIL}”.`;
/** Headings. */
export const KIND_OF_FAILURE = 'Kind of failure';
export const KINDS_OF_FAILURE = 'Kinds of failure';
/** Before the titles of some failures of a kind, below the one that is quoted. */
export const OTHERS_SAY = 'Others of this kind say';
export const FAILING_RUNS = 'Failing runs';
export const SENSITIVE = 'Sensitive to conditions (not counted as flaky)';
export const WHY = 'Why';
export const SESSION = 'Session';
export const WARNINGS = 'Warnings';

/** Each mark in words, for the legend. */
export const MARK_WORDS: Record<RunMark, string> = {
  passed: 'passed',
  failed: 'failed',
  crashed: 'crashed',
  'timed-out': 'timed out',
  'passed-uncounted': 'passed, not part of the rate',
  'failed-uncounted': 'failed, not part of the rate',
  lost: 'lost',
  'not-started': 'not started',
};

/** Where the lines that write what a replay line needs are folded. */
export const PREPARATION = 'Before the first time: write the files that the line needs';

/** Runs that count nowhere; at least one. */
export function lostWords(count: number): string {
  return `${count}, which ${count === 1 ? 'counts' : 'count'} neither as passed nor as failed`;
}

/** `Failing tests (2 of 12 seen)`. */
export function failingTestsHeading(failing: number, seen: number): string {
  return `Failing tests (${failing} of ${seen} seen)`;
}
