/**
 * A part of a session's plan, for the machine that carries it out: its runs have the numbers, seeds and conditions of
 * the whole. Pure.
 */
import type { Plan } from '../model.ts';

/** Which part. */
export interface PlanShare {
  /** Number of its first run, from 0. */
  readonly firstRun: number;
  /** How many runs the whole plan has; at least firstRun and the part's own. */
  readonly sessionRuns: number;
}

/** So many runs of the whole plan, from the share's first one on. */
export function shareOfPlan(whole: Plan, { firstRun }: PlanShare, runs: number): Plan {
  return { ...whole, runs: whole.runs.slice(firstRun, firstRun + runs) };
}
