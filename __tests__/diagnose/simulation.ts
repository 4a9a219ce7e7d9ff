/** A session and its diagnosis with tests that behave as they are told, through the real planning and judging: nothing is started. */
import { analyze } from '../../src/analyze/analysis.ts';
import { diagnose } from '../../src/diagnose/diagnosis.ts';
import { type Finding, findingsOf } from '../../src/diagnose/judge/causes.ts';
import { AS_SESSION } from '../../src/diagnose/judge/contrasts.ts';
import type { Possibilities } from '../../src/diagnose/judge/possibilities.ts';
import { subjectsOf } from '../../src/diagnose/judge/subjects.ts';
import { foldSession, type SessionEvent } from '../../src/events/events.ts';
import { type Conditions, PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { Diagnosis } from '../../src/model/diagnosis.ts';
import type { Trial } from '../../src/model/experiment.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Session } from '../../src/model/session.ts';
import type { TrialSetting } from '../../src/model/trial-setting.ts';
import { drawn } from '../../src/plan/draws.ts';
import { runSeed } from '../../src/plan/seeds.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

/**
 * Whether a test fails: a function of its seed, of how it is run, of chance (0 to 1, another for each run), and of the tests that ran
 * before it.
 */
export type Behaviour = (
  seed: number,
  setting: TrialSetting,
  chance: () => number,
  before: readonly number[],
) => boolean;

/** What is simulated. */
export interface Simulation {
  readonly rootSeed: number;
  readonly runs: number;
  readonly tests: readonly Behaviour[];
  readonly can?: Partial<Possibilities>;
  /** In which order the tests run where none are chosen; left out: as they stand. */
  readonly order?: (seed: number, setting: TrialSetting, chance: () => number) => readonly number[];
  /** What a run of the session is given besides its seed; left out: nothing. */
  readonly conditions?: (run: number) => Partial<Conditions>;
  /** Trials after which the budget is used up; left out: never. */
  readonly trials?: number;
}

/** What came of it. */
export interface Simulated {
  readonly session: Session;
  readonly findings: readonly Finding[];
  readonly trials: number;
}

const EVERYTHING: Possibilities = {
  parallelism: 4,
  selects: () => true,
  hashSeed: true,
  chosen: { order: 'given', candidates: (test, others) => others.filter((other) => other !== test) },
  freshCopies: true,
  privateNetwork: true,
  levels: { order: ['shuffled'], timezone: ['Pacific/Apia'], locale: ['tr_TR.UTF-8'], cpu: ['jitter', 'one-cpu'] },
};
const CHANCE_KEY = 0x63686e63;

/** Carries the simulation out. */
export async function simulate({
  rootSeed,
  runs,
  tests,
  can = {},
  order = () => [...tests.keys()],
  conditions = () => ({}),
  trials = Number.POSITIVE_INFINITY,
}: Simulation): Promise<Simulated> {
  let draws = 0;
  const chance = () => drawn(rootSeed, CHANCE_KEY, draws++) / 2 ** 31;
  const executed = (seed: number, setting: TrialSetting): readonly number[] => {
    const own = setting.only !== null ? [setting.only] : order(seed, setting, chance);
    if (setting.chosen === null) return own;
    const { chosen } = setting;
    return can.chosen?.order === 'own' ? own.filter((test) => chosen.includes(test)) : chosen;
  };
  const resultOf = (seed: number, setting: TrialSetting) => {
    const ran = executed(seed, setting);
    const marks = tests.map((fails, test) => {
      const at = ran.indexOf(test);
      return at < 0 ? '-' : fails(seed, setting, chance, ran.slice(0, at)) ? 'f' : 'p';
    });
    return { ran, marks: marks.join('') };
  };
  const observations = Array.from({ length: runs }, (_, run) => {
    const seed = runSeed(rootSeed, run);
    const given = { ...PLAIN_CONDITIONS, ...conditions(run) };
    const setting = { ...AS_SESSION, parallel: EVERYTHING.parallelism, conditions: given };
    return observation(run, resultOf(seed, setting).marks, { seed, conditions: given });
  });
  const session = sessionOf(observations);
  const analysis = analyze(session);
  const subjects = subjectsOf(session, analysis);
  if (subjects.length === 0) return { session, findings: [], trials: 0 };
  const events: SessionEvent[] = [{ type: 'session-started', version: 1, header: session.header }];
  const stop = new AbortController();
  let made = 0;
  await diagnose({
    subjects,
    can: { ...EVERYTHING, ...can },
    rootSeed,
    budgetMs: 600_000,
    trialMs: 60_000,
    emit: (event) => events.push(event),
    signal: stop.signal,
    elapsedMs: () => made,
    runner: {
      commandLine: ({ treatment: { chosen, only } }) =>
        chosen === null ? `replay of ${only ?? 'all'}` : `run ${chosen.join(' then ')}`,
      isPossible: async () => true,
      carryOut: async (experiment, planned) =>
        planned.flatMap(({ arm, seed }): Trial[] => {
          if (made >= trials) stop.abort();
          if (stop.signal.aborted) return [];
          made += 1;
          const { ran, marks } = resultOf(seed, experiment[arm]);
          const outcome: Observation['outcome'] = marks.includes('f')
            ? { kind: 'failed', exitCode: 1 }
            : { kind: 'passed' };
          return [{ experiment: experiment.id, arm, seed, outcome, marks, order: ran, durationMs: 100 }];
        }),
    },
  });
  const diagnosis = foldSession(events).diagnosis as Diagnosis;
  return { session: { ...session, diagnosis }, findings: findingsOf(diagnosis), trials: made };
}
