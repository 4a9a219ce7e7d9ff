/**
 * The next trials of an experiment: its arms in turn, each pair in an order drawn by the root seed, so that drift
 * cancels out. Pure.
 */
import type { Experiment, Trial } from '../../model/experiment.ts';
import { drawn } from '../../plan/draws.ts';
import { looksOf } from './sizes.ts';

/** One trial to be made. */
export type PlannedTrial = Pick<Trial, 'arm' | 'seed'>;

const ORDER_KEY = 0x41424241;
const SEED_KEY = 0x64676e73;
/** Pairs between two looks at what to do next. */
const PAIRS = 4;
/** More pairs than any experiment has. */
const MOST_PAIRS = 4096;

/**
 * The trials that follow `done` pairs. An arm that runs several at a time gets them in one piece, the other arm as many
 * beside it.
 */
export function blockOf(experiment: Experiment, done: number, rootSeed: number): PlannedTrial[] {
  const { id, control, treatment } = experiment;
  if (experiment.stage === 'search') return [searching(experiment, done, rootSeed)];
  const unit = Math.max(control.parallel, treatment.parallel);
  const nextLook = looksOf(experiment).find((look) => look > done) ?? done + 1;
  const pairs = Math.min(Math.ceil(PAIRS / unit) * unit, nextLook - done);
  const trials: PlannedTrial[] = [];
  for (let first = done; first < done + pairs; first += unit) {
    const seeds = Array.from({ length: Math.min(unit, done + pairs - first) }, (_, offset) =>
      drawn(rootSeed, SEED_KEY, id * MOST_PAIRS + first + offset),
    );
    const ofControl = seeds.map((seed): PlannedTrial => ({ arm: 'control', seed: control.seed ?? seed }));
    const ofTreatment = seeds.map((seed): PlannedTrial => ({ arm: 'treatment', seed: treatment.seed ?? seed }));
    const controlFirst = (drawn(rootSeed, ORDER_KEY, id * MOST_PAIRS + first) & 1) === 0;
    trials.push(...(controlFirst ? [...ofControl, ...ofTreatment] : [...ofTreatment, ...ofControl]));
  }
  return trials;
}

/**
 * One at a time: each may be the answer, and the order of its tests is told only where it has an executor to itself.
 */
function searching({ id, treatment }: Experiment, done: number, rootSeed: number): PlannedTrial {
  return { arm: 'treatment', seed: treatment.seed ?? drawn(rootSeed, SEED_KEY, id * MOST_PAIRS + done) };
}
