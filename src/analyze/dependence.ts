/**
 * Whether the runs' failures come in clusters, by slot or in time: then the runs are not independent, and an interval
 * that takes them for independent is too narrow. Exact tests, no approximation for small numbers. Pure.
 */
import { group } from 'd3-array';
import type { Observation } from '../model/observation.ts';
import type { Arm } from './exact-tests.ts';
import { isFailure, isObserved } from './outcomes.ts';
import { hypergeometricWeights, lnChoose } from './weights.ts';

/** That failures were found to cluster. `pValue`: the chance of as much clustering among independent runs. */
export type Dependence =
  | {
      readonly by: 'slot';
      readonly place: string;
      readonly slot: number;
      readonly here: Arm;
      readonly elsewhere: Arm;
      /** Multiplied by the number of slots. */
      readonly pValue: number;
    }
  | {
      readonly by: 'time';
      readonly all: Arm;
      /** How often failures and passes took turns, plus one. */
      readonly streaks: number;
      readonly pValue: number;
    };

/** Two tests are made of each session: together they warn of independent runs once in a hundred sessions. */
const LEVEL = 0.005;

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
  const slots = group(observed, ({ place, slot }) => `${place} ${slot}`);
  const all = armOf(observed);
  const found = [...slots.values()].flatMap(([first, ...others]): Dependence[] => {
    if (first === undefined) return [];
    const here = armOf([first, ...others]);
    const elsewhere = { failures: all.failures - here.failures, runs: all.runs - here.runs };
    const pValue = Math.min(1, slots.size * upperTail(here.failures, here.runs, elsewhere.runs, all.failures));
    return [{ by: 'slot', place: first.place, slot: first.slot, here, elsewhere, pValue }];
  });
  const [worst] = found.sort((a, b) => a.pValue - b.pValue);
  return worst === undefined || worst.pValue > LEVEL ? null : worst;
}

function armOf(runs: readonly Observation[]): Arm {
  return { failures: runs.filter(isFailure).length, runs: runs.length };
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
  return { by: 'time', all: { failures, runs: failed.length }, streaks, pValue };
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
