/**
 * When a session may stop before its plan is complete. Judged in launch order, never in completion order: where
 * failures take longer than passes, what completes first is biased. Pure.
 */
import type { Observation } from '../model/observation.ts';
import type { StopRule } from '../model/plan.ts';
import { isFailure, isObserved, isPlain } from './outcomes.ts';

/**
 * The run at which the rule stops the session, or the highest that it can still be while earlier runs are under way: no
 * run after it is needed. Null while the rule asks for more.
 * @param observations by run number
 * @param firstRun where the plan begins
 */
export function stopBound(rule: StopRule, observations: ReadonlyMap<number, Observation>, firstRun = 0): number | null {
  if (rule === 'all') return null;
  if (rule === 'auto') return alikeBound(observations, firstRun);
  let firstPass = Number.POSITIVE_INFINITY;
  let firstFailure = Number.POSITIVE_INFINITY;
  for (const observation of observations.values()) {
    if (!isPlain(observation)) continue;
    if (isFailure(observation)) firstFailure = Math.min(firstFailure, observation.run);
    else if (isObserved(observation)) firstPass = Math.min(firstPass, observation.run);
  }
  const bound = rule === 'first-failure' ? firstFailure : Math.max(firstPass, firstFailure);
  return Number.isFinite(bound) ? bound : null;
}

/** How many runs, from the first on, must have failed alike before `auto` gives up looking for a pass. */
export const ALIKE_AFTER = 10;

/** The run with which so many of the first ones have failed alike; null where one did not, or is not known yet. */
function alikeBound(observations: ReadonlyMap<number, Observation>, firstRun: number): number | null {
  let first: Observation | null = null;
  let alike = 0;
  for (let run = firstRun; ; run += 1) {
    const observation = observations.get(run);
    if (observation === undefined) return null;
    if (!isObserved(observation) || !isPlain(observation)) continue;
    first ??= observation;
    if (!isFailure(observation) || !failsLike(observation, first)) return null;
    alike += 1;
    if (alike === ALIKE_AFTER) return run;
  }
}

/** The same exit, and the same result of each test. */
function failsLike({ outcome, tests }: Observation, other: Observation): boolean {
  return JSON.stringify(outcome) === JSON.stringify(other.outcome) && tests.marks === other.tests.marks;
}
