/** Why a session ended. */
import type { StopRule } from './plan.ts';

/** Why a session ended. Only `complete` and `stopped` mean that the plan or the stop rule was carried through. */
export type SessionEnd =
  | { readonly kind: 'complete' }
  | { readonly kind: 'stopped'; readonly rule: StopRule }
  | { readonly kind: 'time-budget' }
  | { readonly kind: 'cancelled'; readonly signal: string }
  /** Going on was pointless: the reason and the remedy, in words. */
  | {
      readonly kind: 'halted';
      readonly why: InconclusiveReason;
      readonly detail: string;
      /** What the program printed that made the session end, such as a failed setup's; null where none did. */
      readonly log: LogExcerpt | null;
    };

/** A log file of the output folder, and its end. */
export interface LogExcerpt {
  /** Relative to output-dir. */
  readonly file: string;
  /** The last few kB, as text. */
  readonly tail: string;
}

/**
 * After these no test was really run: a rate, its power, or a line that makes it fail again would be about something
 * else.
 */
export const NOTHING_MEASURED = [
  'command-not-found',
  'setup-failed',
  'workspace-failed',
  'backend-failed',
  'no-tests-executed',
  'could-not-run',
  'report-not-read',
] as const;

/** Each way in which a session can end without an answer. */
export const INCONCLUSIVE_REASONS = [
  ...NOTHING_MEASURED,
  'nothing-observed',
  'over-the-limit',
  'mostly-lost',
  'too-few-runs',
  'output-not-writable',
] as const;

/** One of them. */
export type InconclusiveReason = (typeof INCONCLUSIVE_REASONS)[number];
