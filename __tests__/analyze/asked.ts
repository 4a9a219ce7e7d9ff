/** Sessions that are asked about, without a machine: what each test does is told, by the setting that it is in. */
import { disturbanceOf, nextControls } from '../../src/analyze/disturbance.ts';
import type { ControlSetting } from '../../src/model/control.ts';
import type { Observation } from '../../src/model/observation.ts';
import { observation } from './sessions.ts';
import { sessionOf } from './whole-session.ts';

/** One test: whether it fails in a run, of the plan where there is no setting. */
export type Behaviour = (setting: ControlSetting | null, chance: number) => boolean;

/** Fails at this rate, wherever it is. */
export const coin =
  (rate: number): Behaviour =>
  (_, chance) =>
    chance < rate;
/** Fails at this rate beside other runs that share something with it. */
export const collides =
  (rate: number): Behaviour =>
  (setting, chance) =>
    (setting === null || setting === 'together') && chance < rate;
/** Fails at this rate beside other runs. */
export const slow =
  (rate: number): Behaviour =>
  (setting, chance) =>
    setting?.endsWith('alone') !== true && chance < rate;
export const broken: Behaviour = () => true;

/** Runs as far as `stop: decided` goes: until one passed and one failed. */
export const DECIDED = 'decided';

function ownRuns(marksIn: () => string, runs: number | typeof DECIDED, parallelism: number): Observation[] {
  const observations: Observation[] = [];
  while (observations.length < (runs === DECIDED ? 50 : runs)) {
    const run = observations.length;
    observations.push(observation(run, marksIn(), { slot: run % parallelism }));
    if (runs === DECIDED && new Set(observations.map(({ outcome }) => outcome.kind)).size > 1) break;
  }
  return observations;
}

/** What is known at the end, and how many runs it took. */
export function asked(
  tests: readonly Behaviour[],
  runs: number | typeof DECIDED,
  random: () => number,
  parallelism = 2,
) {
  const marksIn = (setting: ControlSetting | null) =>
    tests.map((fails) => (fails(setting, random()) ? 'f' : 'p')).join('');
  const observations = ownRuns(() => marksIn(null), runs, parallelism);
  let session = sessionOf(observations, { header: { parallelism } });
  for (let next = nextControls(session), times = 0; next !== null; next = nextControls(session), times += 1) {
    const { setting, most } = next;
    if (times > 20) throw new Error(`It asks for ${setting} for ever.`);
    for (let count = 0; count < most && nextControls(session)?.setting === setting; count += 1) {
      const { outcome, tests: seen, run, seed } = observation(count % observations.length, marksIn(setting));
      const control = { setting, run, seed, outcome, marks: seen.marks, durationMs: 10 };
      session = { ...session, controls: [...session.controls, control] };
    }
  }
  const spent = session.controls.length;
  const by = (setting: ControlSetting) => session.controls.filter((control) => control.setting === setting).length;
  return { session, disturbance: disturbanceOf(session), spent, alone: by('alone'), apart: by('apart') };
}

/** Chance that a test can repeat (Vigna 2015, splitmix). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
