/** A session's answer, and a test's. */
import type { InconclusiveReason } from './session-end.ts';

/** The session's answer. There is no verdict "stable": zero failures bound a rate, they do not make it zero. */
export type Verdict =
  | { readonly kind: 'flaky' }
  | { readonly kind: 'always-fails' }
  | { readonly kind: 'no-failure-seen' }
  | { readonly kind: 'inconclusive'; readonly why: InconclusiveReason; readonly detail: string };

/** Each kind of answer. */
export const VERDICTS = [
  'flaky',
  'always-fails',
  'no-failure-seen',
  'inconclusive',
] as const satisfies readonly Verdict['kind'][];

/** What a job can be failed for. */
export const FAIL_ON = ['flaky', 'always-fails', 'never'] as const;

/** One of them. */
export type FailOn = (typeof FAIL_ON)[number];

/**
 * Each answer about one test. `skipped`: no run executed it. `inconclusive`: it only failed, in fewer runs than a
 * verdict needs.
 */
export const TEST_VERDICTS = [...VERDICTS, 'skipped'] as const;

/** One test's answer. */
export type TestVerdict = (typeof TEST_VERDICTS)[number];
