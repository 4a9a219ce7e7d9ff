/** Sessions that are asked about, without a machine: what each test does is told, by the setting that it is in. */
import { disturbanceOf, nextControls } from '../../src/analyze/disturbance.ts';
import type { ControlSetting } from '../../src/model/control.ts';
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

/** What is known at the end, and how many runs it took. */
export function asked(tests: readonly Behaviour[], runs: number, random: () => number, parallelism = 2) {
  const marksIn = (setting: ControlSetting | null) =>
    tests.map((fails) => (fails(setting, random()) ? 'f' : 'p')).join('');
  const observations = Array.from({ length: runs }, (_, run) => {
    return observation(run, marksIn(null), { slot: run % parallelism });
  });
  let session = sessionOf(observations, { header: { parallelism } });
  const done = new Set<ControlSetting>();
  for (let next = nextControls(session); next !== null && !done.has(next.setting); next = nextControls(session)) {
    const { setting, most } = next;
    done.add(setting);
    for (let count = 0; count < most && nextControls(session)?.setting === setting; count += 1) {
      const { outcome, tests: seen, run, seed } = observation(count % runs, marksIn(setting));
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
