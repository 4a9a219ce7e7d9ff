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
 */
export function stopBound(rule: StopRule, observations: Iterable<Observation>): number | null {
  if (rule === 'all') return null;
  let firstPass = Number.POSITIVE_INFINITY;
  let firstFailure = Number.POSITIVE_INFINITY;
  for (const observation of observations) {
    if (!isPlain(observation)) continue;
    if (isFailure(observation)) firstFailure = Math.min(firstFailure, observation.run);
    else if (isObserved(observation)) firstPass = Math.min(firstPass, observation.run);
  }
  const bound = rule === 'first-failure' ? firstFailure : Math.max(firstPass, firstFailure);
  return Number.isFinite(bound) ? bound : null;
}
