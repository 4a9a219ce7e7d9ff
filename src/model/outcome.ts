/** What a run came to. */

/** What a run showed. `not-observed` means that the infrastructure lost it: it is neither a pass nor a failure. */
export type Outcome =
  | { readonly kind: 'passed' }
  /** Exit code 0: a test failed, and the command hid it. */
  | { readonly kind: 'failed'; readonly exitCode: number }
  | { readonly kind: 'crashed'; readonly signal: string }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'not-observed'; readonly reason: string };

/** Each kind of outcome. */
export const OUTCOME_KINDS = [
  'passed',
  'failed',
  'crashed',
  'timed-out',
  'not-observed',
] as const satisfies readonly Outcome['kind'][];
