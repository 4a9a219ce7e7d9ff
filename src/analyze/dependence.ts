/**
 * Whether the runs' failures come in clusters, by slot or in time: then the runs are not independent, and an interval
 * that takes them for independent is too narrow. Exact tests, no approximation for small numbers. Pure.
 */
import type { Observation } from '../model/observation.ts';
import { isFailure, isObserved } from './outcomes.ts';
import { hypergeometricWeights, lnChoose } from './weights.ts';

/** That failures were found to cluster. */
export interface Dependence {
  readonly by: 'slot' | 'time';
  /** The chance of as much clustering among independent runs; for slots multiplied by their number. */
  readonly pValue: number;
  /** For people: what was seen, and what it means for the interval. */
  readonly warning: string;
}

/** Two tests are made of each session: together they warn of independent runs once in a hundred sessions. */
const LEVEL = 0.005;
const CONSEQUENCE = 'so the runs are not independent and the interval may be too narrow';

/**
 * The clusterings found among the observed runs, which are in launch order; empty where nothing speaks against
 * independence.
 */
export function dependences(observations: readonly Observation[]): Dependence[] {
  const observed = observations.filter(isObserved);
  const found = [slotDependence(observed), timeDependence(observed.map(isFailure))];
  return found.filter((it) => it !== null);
}

/**
 * The slot whose runs fail oftener than chance explains, by Fisher's one-sided test against all others, times the
 * slots.
 */
function slotDependence(observed: readonly Observation[]): Dependence | null {
  const slots = bySlot(observed);
  const failures = observed.filter(isFailure).length;
  let worst: { name: string; runs: number; failed: number; pValue: number } | null = null;
  for (const [name, runs] of slots) {
    const failed = runs.filter(isFailure).length;
    const pValue = Math.min(1, slots.size * upperTail(failed, runs.length, observed.length - runs.length, failures));
    if (worst === null || pValue < worst.pValue) worst = { name, runs: runs.length, failed, pValue };
  }
  if (worst === null || worst.pValue > LEVEL) return null;
  const elsewhere = `${failures - worst.failed} of ${observed.length - worst.runs} elsewhere`;
  const warning =
    `Failures cluster: ${worst.failed} of ${worst.runs} runs failed on ${worst.name}, ${elsewhere} ` +
    `(p = ${shown(worst.pValue)}), ${CONSEQUENCE}.`;
  return { by: 'slot', pValue: worst.pValue, warning };
}

function bySlot(observed: readonly Observation[]): Map<string, Observation[]> {
  const slots = new Map<string, Observation[]>();
  for (const observation of observed) {
    const name = `${observation.place}, slot ${observation.slot}`;
    const known = slots.get(name);
    if (known === undefined) slots.set(name, [observation]);
    else known.push(observation);
  }
  return slots;
}

/** P(at least `seen` of the failures fall on these runs). */
function upperTail(seen: number, runs: number, others: number, failures: number): number {
  const { first, weights } = hypergeometricWeights(runs, others, failures);
  return weights.slice(seen - first).reduce((sum, weight) => sum + weight, 0);
}

function timeDependence(failed: readonly boolean[]): Dependence | null {
  const failures = failed.filter(Boolean).length;
  const streaks = failed.filter((it, index) => index === 0 || it !== failed[index - 1]).length;
  const pValue = fewStreaksChance(streaks, failures, failed.length - failures);
  if (pValue > LEVEL) return null;
  const warning =
    `Failures cluster in time: ${failures} failures in ${failed.length} runs came in ${streaks} streaks of passes and ` +
    `failures, fewer than chance gives (p = ${shown(pValue)}), ${CONSEQUENCE}.`;
  return { by: 'time', pValue, warning };
}

/**
 * The chance that so many failures and passes, in random order, come in at most so many streaks of one kind (Wald &
 * Wolfowitz 1940, exact). 1 where one of the kinds is missing.
 */
export function fewStreaksChance(streaks: number, failures: number, passes: number): number {
  if (failures === 0 || passes === 0) return 1;
  let chance = 0;
  for (let count = 2; count <= streaks; count++) chance += streaksChance(count, failures, passes);
  return Math.min(1, chance);
}

/** Of exactly so many streaks: each kind is cut into as many pieces as it has streaks. */
function streaksChance(streaks: number, failures: number, passes: number): number {
  const half = Math.floor(streaks / 2);
  const rest = streaks - half;
  const all = lnChoose(failures + passes, failures);
  const ways = (ofFailures: number, ofPasses: number) =>
    Math.exp(lnCuts(failures, ofFailures) + lnCuts(passes, ofPasses) - all);
  return ways(half, rest) + ways(rest, half);
}

/** ln of the ways to cut a row of `total` into `count` pieces, none empty. */
function lnCuts(total: number, count: number): number {
  return count < 1 || count > total ? Number.NEGATIVE_INFINITY : lnChoose(total - 1, count - 1);
}

function shown(pValue: number): string {
  return pValue < 0.0001 ? 'under 0.0001' : pValue.toFixed(4);
}
