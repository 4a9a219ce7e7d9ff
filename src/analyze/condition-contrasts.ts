/** Which conditions a session's runs can be compared by, and how often a test failed with and without each. Pure. */
import { type Conditions, FACTORS, type Factor, PLAIN_CONDITIONS } from '../model/conditions.ts';
import type { Observation } from '../model/observation.ts';
import type { Stratum } from './stratified-test.ts';

/** A condition: any change of a factor, or one of the levels it was changed to. */
export interface Contrast {
  readonly factor: Factor;
  /** Null: any that is not the command's own. */
  readonly level: string | null;
}

/** What a run has or has not. */
type Trait = (observation: Observation) => boolean;

/**
 * Every condition that some of these runs were given, and others not; each factor before its levels, where it had
 * several.
 */
export function contrastsOf(observations: readonly Pick<Observation, 'conditions'>[]): Contrast[] {
  return FACTORS.flatMap((factor): Contrast[] => {
    const given = new Set(observations.map(({ conditions }) => conditions[factor]));
    const levels = [...given].filter((level) => level !== PLAIN_CONDITIONS[factor]).sort();
    const single = levels.length > 1 ? levels : [];
    const any = given.size > levels.length && levels.length > 0 ? [null] : [];
    return [...any, ...single].map((level) => ({ factor, level }));
  });
}

/** Whether a run was given the condition. */
export function hasCondition(conditions: Conditions, { factor, level }: Contrast): boolean {
  const value = conditions[factor];
  return level === null ? value !== PLAIN_CONDITIONS[factor] : value === level;
}

/**
 * The runs that had nothing else changed (those left as the command is among them), and those that had. The plan
 * balances the other factors over the condition within each (src/plan/factorial.ts), but not over both together, since
 * half of all runs have none.
 */
export function strataBy(contrast: Contrast, observations: readonly Observation[], failed: Trait): Stratum[] {
  const others = FACTORS.filter((factor) => factor !== contrast.factor);
  const changedElse: Observation[] = [];
  const alike: Observation[] = [];
  for (const observation of observations) {
    const { conditions } = observation;
    const isAlike = others.every((factor) => conditions[factor] === PLAIN_CONDITIONS[factor]);
    (isAlike ? alike : changedElse).push(observation);
  }
  const chosen: Trait = ({ conditions }) => hasCondition(conditions, contrast);
  return [alike, changedElse].map((runs) => armsOf(runs, chosen, failed));
}

/** How often it failed in the runs that are `chosen`, and in the others. */
export function armsOf(observations: readonly Observation[], chosen: Trait, failed: Trait): Stratum {
  const arms = { with: { failures: 0, runs: 0 }, without: { failures: 0, runs: 0 } };
  for (const observation of observations) {
    const arm = chosen(observation) ? arms.with : arms.without;
    arm.runs += 1;
    if (failed(observation)) arm.failures += 1;
  }
  return arms;
}
