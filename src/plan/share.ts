/**
 * A part of a session's plan, for the machine that carries it out: its runs have the numbers, seeds and conditions of
 * the whole. Pure.
 */
import type { Plan } from '../model/plan.ts';

/** Which part. */
export interface PlanShare {
  /** Number of its first run, from 0. */
  readonly first: number;
  /** How many runs it has. */
  readonly count: number;
  /** How many runs the whole plan has; at least `first` and `count` together. */
  readonly of: number;
}

/** The share's runs of the whole plan. */
export function shareOfPlan(whole: Plan, { first, count }: PlanShare): Plan {
  return { ...whole, runs: whole.runs.slice(first, first + count) };
}
