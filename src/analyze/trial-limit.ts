/** How long one run of an experiment, or a control, may take. Pure. */
import type { Session } from '../model/session.ts';

const LEAST_MS = 60_000;
const PASSES = 10;
const FAILURES = 2;

/**
 * A run that hangs would use up the time for all others: by then it has failed. Learned from the session's own runs, so
 * that one that goes on is never cut off: ten times the slowest that passed, twice the slowest that failed by itself,
 * and no less than a minute.
 * @returns milliseconds; never more than a run of the session may take
 */
export function trialLimitMs({ header, observations }: Pick<Session, 'header' | 'observations'>): number {
  const slowest = (kind: 'passed' | 'failed') =>
    observations.reduce(
      (most, { outcome, durationMs }) => (outcome.kind === kind ? Math.max(most, durationMs) : most),
      0,
    );
  const passMs = slowest('passed');
  if (passMs === 0) return header.timeoutMs;
  return Math.min(header.timeoutMs, Math.max(LEAST_MS, PASSES * passMs, FAILURES * slowest('failed')));
}
