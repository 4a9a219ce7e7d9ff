/** How many trials each arm takes, fixed before the first of them. Pure. */

import type { Experiment } from '../../model/experiment.ts';
import { SCREENED } from './screened.ts';
import { pValueOf, roughPValueOf, type Tally } from './tally.ts';

/** The chance of naming any false cause in a session: shared out over all subjects and contrasts. */
export const FAMILY_LEVEL = 0.05;
/** What a replay shows where the runs are cheap: "fails 8 of 8". */
const REPLAYS = 8;
const MOST_SCREENED = 60;
/** The largest confirmation: what fails more seldom than it can show is not explained by more of them. */
export const MOST_CONFIRMED = 120;

/**
 * What one claim may risk, so that all possible ones together stay within the family's level: every contrast, three
 * about seeds, one about tests before.
 */
export function sharedLevel(subjects: number): number {
  return FAMILY_LEVEL / (Math.max(1, subjects) * (SCREENED.length + 4));
}

/**
 * Trials in each arm that prove a difference where one arm always fails and the other never does: 2 (1/4)^n <= level.
 */
function fewestPairs(level: number): number {
  return Math.max(4, Math.ceil(Math.log(2 / level) / Math.log(4)));
}

/** Trials in each arm of a replay. */
export function replaySize(level: number): number {
  return Math.max(REPLAYS, fewestPairs(level));
}

/** Pairs that a follow-up on a controlling seed takes: its arms are all or nothing. */
export function followUpSize(level: number): number {
  return fewestPairs(level) + 1;
}

/** Trials in each arm after which a contrast that removes a failure of this rate has shown itself in all likelihood. */
export function screenSize(rate: number): number {
  return Math.round(Math.min(MOST_SCREENED, Math.max(8, 4 / rate)));
}

/** Looks at a confirmation; they share its level. */
const LOOKS = 4;

/**
 * After how many pairs a confirmation is looked at, and may end: at each quarter of it. A replay has one look, since
 * its counts are shown as they are.
 */
export function looksOf({ size, treatment }: Pick<Experiment, 'size' | 'treatment'>): readonly number[] {
  if (treatment.seed !== null && size < 2 * REPLAYS) return [size];
  return Array.from({ length: LOOKS }, (_, look) => Math.ceil(((look + 1) * size) / LOOKS));
}

/** A screening that ends below this is worth a confirmation. */
export const SCREEN_LEVEL = 0.1;
/** One below this ends at once, and is confirmed before anything else is tried. */
export const STRIKING_LEVEL = 0.05;

const MOST_SEARCHED = 40;

/** Trials without a hit after which one of this rate would have shown itself, in 99 of 100 cases. */
export function searchSize(hitRate: number): number {
  const misses = Math.ceil(Math.log(0.01) / Math.log(1 - Math.min(0.99, Math.max(0.01, hitRate))));
  return Math.min(MOST_SEARCHED, Math.max(2, misses));
}

/** True where the arms differ so little, on enough failures, that more trials would hardly change it. */
export function looksAlike(tally: Tally): boolean {
  return tally.control.failures + tally.treatment.failures >= 4 && roughPValueOf(tally) > 0.5;
}

/**
 * Trials in each arm that show a difference as large as the one seen at this level 19 times in 20, by the arcsine
 * approximation (Cohen 1988); the rates are drawn to the middle, since the screening picked them for their distance.
 */
export function confirmSize({ control, treatment }: Tally, level: number): number {
  const angle = ({ failures, runs }: Tally['control']) => 2 * Math.asin(Math.sqrt((failures + 0.5) / (runs + 1)));
  const effect = Math.abs(angle(control) - angle(treatment));
  const look = level / LOOKS;
  const trials = 2 * ((tailQuantile(look / 2) + tailQuantile(0.05)) / effect) ** 2;
  return Math.min(MOST_CONFIRMED, Math.max(fewestPairs(look), Math.ceil(trials) + 2));
}

/**
 * Where the normal distribution's upper tail is this small; the asymptotic series, right to 0.1 for tails of 0.1 and
 * less.
 */
function tailQuantile(tail: number): number {
  const twice = -2 * Math.log(tail);
  return Math.sqrt(Math.max(0, twice - Math.log(2 * Math.PI) - Math.log(Math.max(1, twice - Math.log(2 * Math.PI)))));
}

/** True where a confirmation is not worth its second half: what it was begun for is not there. */
export function isHopeless(tally: Tally, pairs: number, size: number): boolean {
  return pairs >= 12 && (looksAlike(tally) || (pairs >= size / 2 && roughPValueOf(tally) > 0.3));
}

/** Whether the arms could still differ at the level, were all further trials to say so. */
export function canStillDecide({ control, treatment }: Tally, size: number, level: number): boolean {
  const rest = { control: Math.max(0, size - control.runs), treatment: Math.max(0, size - treatment.runs) };
  const extreme = (worse: 'control' | 'treatment'): Tally => ({
    control: {
      failures: control.failures + (worse === 'control' ? rest.control : 0),
      runs: control.runs + rest.control,
    },
    treatment: {
      failures: treatment.failures + (worse === 'treatment' ? rest.treatment : 0),
      runs: treatment.runs + rest.treatment,
    },
  });
  return pValueOf(extreme('control')) <= level || pValueOf(extreme('treatment')) <= level;
}
