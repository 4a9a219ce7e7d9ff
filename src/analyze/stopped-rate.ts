/**
 * Which runs count for a session's rate, and the interval that its stop rule supports.
 * Outcomes are judged in launch order: failures that take longer than passes finish late, so any other order is biased.
 */
import type { StopRule } from '../model/plan.ts';
import { exactBinomialInterval, type Interval, inverseBinomialInterval } from './rates.ts';
import { ALIKE_AFTER } from './stop-rule.ts';

/**
 * The exact interval of a session. `failed` has one entry for each observed run, in launch order; runs behind the one
 * that stopped the session are left out. It holds as well where a time budget ended the session before its rule did, as
 * long as that end did not depend on outcomes. Null: nothing was observed. Throws RangeError on a confidence outside 0
 * to 1.
 */
export function stoppedInterval(rule: StopRule, failed: readonly boolean[], confidence = 0.95): Interval | null {
  if (failed.length === 0) return null;
  const runs = runsUntilStop(rule, failed);
  const failures = failed.slice(0, runs).filter(Boolean).length;
  if (rule === 'first-failure' && failures === 1) return inverseBinomialInterval(1, runs, confidence);
  if (rule === 'decided' && failures > 0 && failures < runs) return bothOutcomesInterval(failures, runs, confidence);
  if (rule === 'auto') return alikeInterval(failures, runs, { whichEnd: 'all-failed', confidence });
  return exactBinomialInterval(failures, runs, confidence);
}

/** What an `alikeInterval` has to reckon with. */
export interface AlikeStop {
  /** Which beginnings could have stopped the session: runs that all failed, or also runs that all passed (of a test,
   * where another test failed in all of them). */
  readonly whichEnd: 'all-failed' | 'all-alike';
  readonly confidence: number;
}

/**
 * The interval where the session would have ended early, had the first `ALIKE_AFTER` outcomes been alike. At a rate p
 * that has a chance of at most p^10 (and (1-p)^10), in which the stopped session's interval may miss p; so much is
 * taken from the tail of the other outcomes. A stopped session keeps half of the tail: its lower end is
 * (tail / 2)^(1/10).
 */
export function alikeInterval(failures: number, runs: number, { whichEnd, confidence }: AlikeStop): Interval {
  const plain = exactBinomialInterval(failures, runs, confidence);
  if (runs < ALIKE_AFTER) return plain;
  const lower = lowerWithStop(failures, runs, confidence);
  const upper = whichEnd === 'all-alike' ? 1 - lowerWithStop(runs - failures, runs, confidence) : plain.upper;
  return { ...plain, lower, upper, method: 'alike-stop' };
}

function lowerWithStop(failures: number, runs: number, confidence: number): number {
  const tail = (1 - confidence) / 2;
  const { lower } = exactBinomialInterval(failures, runs, confidence);
  const spent = Math.min(lower ** ALIKE_AFTER, tail / 2);
  return exactBinomialInterval(failures, runs, 1 - 2 * (tail - spent)).lower;
}

/** How many of the observed runs, in launch order, the rule needed: all of them where it never stopped the session. */
export function runsUntilStop(rule: StopRule, failed: readonly boolean[]): number {
  if (rule === 'all') return failed.length;
  if (rule === 'auto') return failed.length; // it stops only where all failed: what it left out was not run
  const turn = failed.findIndex((it) => (rule === 'decided' ? it !== failed[0] : it));
  return turn < 0 ? failed.length : turn + 1;
}

/**
 * Exact interval where the runs ended at the first that differed from those before it. Outcomes are ordered by their
 * maximum-likelihood rate: all passed, 1/N, ..., 1/3, 1/2, 2/3, ..., all failed. Then P(rate seen <= 1/n) = q^(n-1) and
 * P(rate seen >= 1/n) = 1 - q^n for n > 2: the tails of stopping at the first failure, and their mirror image beyond
 * 1/2. At 1/2 both orders (pass, fail and fail, pass) count: 1 - p^2 and 1 - q^2.
 */
function bothOutcomesInterval(failures: number, runs: number, confidence: number): Interval {
  const described = { confidence, method: 'both-outcomes', failures, runs } as const;
  const rarer = inverseBinomialInterval(1, runs, confidence);
  if (runs === 2) return { ...described, lower: rarer.lower, upper: 1 - rarer.lower };
  if (failures === 1) return { ...described, lower: rarer.lower, upper: rarer.upper };
  return { ...described, lower: 1 - rarer.upper, upper: 1 - rarer.lower };
}
