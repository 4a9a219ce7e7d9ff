/** What fails only on the runner, or only on RunPod, where a session's runs took place on both. Pure. */
import type { BackendKind } from '../model/backend.ts';
import { executedAt, failedAt } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import { holm } from './adjust.ts';
import { type Arm, fisherTest } from './exact-tests.ts';
import { isFailure, isObserved, isPlain } from './outcomes.ts';

/** A kind of machine; all of RunPod's workers are one. */
export type Place = BackendKind;

/** A test that failed on one kind of machine and never on the other, more than chance explains. */
export interface PlaceDifference {
  /** Index in the session's test table; null: the whole command, where no test accounts for it. */
  readonly test: number | null;
  readonly failsOn: Place;
  /** Where it fails, and where it does not. */
  readonly there: Arm;
  readonly elsewhere: Arm;
  /** Fisher's exact test, adjusted by Holm for all tests that were looked at. */
  readonly pValue: number;
}

const LEVEL = 0.05;

/**
 * Every such difference, the surest first. Runs under changed conditions are left out: these may differ between the
 * places.
 */
export function placeDifferences({ tests, observations }: Pick<Session, 'tests' | 'observations'>): PlaceDifference[] {
  const plain = observations.filter((observation) => isObserved(observation) && isPlain(observation));
  if (new Set(plain.map(placeOf)).size < 2) return [];
  const found = shown(
    tests.flatMap((_, test) => oneSided(test, executing(plain, test), (it) => failedAt(it.tests.marks, test))),
  );
  return found.length > 0 ? found : shown(oneSided(null, plain, isFailure));
}

function placeOf({ place }: Observation): Place {
  return place === 'runner' ? 'runner' : 'runpod';
}

function executing(observations: readonly Observation[], test: number): Observation[] {
  return observations.filter(({ tests }) => executedAt(tests.marks, test));
}

/** Both arms have runs, and one of them alone has failures; `pValue` is not adjusted yet. */
function oneSided(
  test: number | null,
  observations: readonly Observation[],
  failed: (observation: Observation) => boolean,
): PlaceDifference[] {
  const armOf = (place: Place): Arm => {
    const own = observations.filter((observation) => placeOf(observation) === place);
    return { failures: own.filter(failed).length, runs: own.length };
  };
  const [runner, runpod] = [armOf('runner'), armOf('runpod')];
  const failsOn: Place = runner.failures > 0 ? 'runner' : 'runpod';
  const [there, elsewhere] = failsOn === 'runner' ? [runner, runpod] : [runpod, runner];
  if (there.failures === 0 || elsewhere.failures > 0 || elsewhere.runs === 0) return [];
  return [{ test, failsOn, there, elsewhere, pValue: fisherTest(there, elsewhere) }];
}

function shown(candidates: readonly PlaceDifference[]): PlaceDifference[] {
  const adjusted = holm(candidates.map(({ pValue }) => pValue));
  return candidates
    .map((candidate, index) => ({ ...candidate, pValue: adjusted[index] ?? 1 }))
    .filter(({ pValue }) => pValue < LEVEL)
    .sort((a, b) => a.pValue - b.pValue);
}
