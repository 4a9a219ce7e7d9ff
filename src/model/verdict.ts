/** A session's answer, and a test's. */
import type { InconclusiveReason } from './session-end.ts';

/** The session's answer. There is no verdict "stable": zero failures bound a rate, they do not make it zero. */
export type Verdict =
  | { readonly kind: 'flaky' }
  | { readonly kind: 'always-fails' }
  /** Nothing failed as it is, and something that should not matter made tests fail. */
  | { readonly kind: 'sensitive'; readonly condition: 'parallel' }
  | { readonly kind: 'no-failure-seen' }
  | { readonly kind: 'inconclusive'; readonly why: InconclusiveReason; readonly detail: string };

/** Each kind of answer. */
export const VERDICTS = [
  'flaky',
  'always-fails',
  'sensitive',
  'no-failure-seen',
  'inconclusive',
] as const satisfies readonly Verdict['kind'][];

/** The verdicts that a job can be failed for; each named alone also stands for those before it. */
export const FAIL_ON = ['always-fails', 'flaky', 'sensitive'] as const;

/** Which of them fail the job; none: `never`. Any of them also fails it on inconclusive. */
export type FailOn = readonly (typeof FAIL_ON)[number][];

/**
 * Each answer about one test. `skipped`: no run executed it. `inconclusive`: it only failed, in fewer runs than a
 * verdict needs.
 */
export const TEST_VERDICTS = [...VERDICTS, 'skipped'] as const;

/** One test's answer. */
export type TestVerdict = (typeof TEST_VERDICTS)[number];
