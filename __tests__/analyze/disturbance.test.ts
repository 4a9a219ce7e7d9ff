import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { disturbanceOf, nextControls } from '../../src/analyze/disturbance.ts';
import { asked, type Behaviour, broken, coin, collides, DECIDED, seededRandom, slow } from './asked.ts';
import { observation } from './sessions.ts';
import { sessionOf } from './whole-session.ts';

const outcome = (tests: readonly Behaviour[], seed = 1, runs = 50) => {
  const result = asked(tests, runs, seededRandom(seed));
  const { verdict, tests: rows } = analyze(result.session);
  return { ...result, verdict: verdict.kind, ofTests: rows.map((row) => row.verdict) };
};
const passes: Behaviour = () => false;

describe('what is said of a session', () => {
  test.each<[string, Behaviour[], string, string[]]>([
    ['a fixed port', [passes, collides(0.58)], 'sensitive', ['no-failure-seen', 'sensitive']],
    ['a fixed file', [collides(0.28)], 'sensitive', ['sensitive']],
    ['something that each of two runs needs', [collides(1)], 'sensitive', ['sensitive']],
    ['a shared home folder, in many tests', Array(12).fill(collides(0.15)), 'sensitive', Array(12).fill('sensitive')],
    ['a coin', [coin(0.3)], 'flaky', ['flaky']],
    ['a busy machine', [slow(0.4)], 'flaky', ['flaky']],
    ['a broken test', [broken], 'always-fails', ['always-fails']],
    ['a coin beside a fixed port', [coin(0.3), collides(0.58)], 'flaky', ['flaky', 'sensitive']],
    ['a broken test beside a fixed port', [broken, collides(0.58)], 'always-fails', ['always-fails', 'sensitive']],
    ['a broken test beside a coin', [broken, coin(0.5)], 'flaky', ['always-fails', 'flaky']],
  ])('%s', (_, tests, verdict, ofTests) => {
    expect(outcome(tests)).toMatchObject({ verdict, ofTests });
  });

  test('a machine that has changed since is no collision: what failed does not fail again with several at a time', () => {
    const earlier: Behaviour = (setting, chance) => setting === null && chance < 0.5;
    expect(outcome([earlier])).toMatchObject({ verdict: 'flaky', disturbance: { answer: 'open' }, apart: 0 });
  });

  test('a suite that needs the network of the machine is kept apart but for that', () => {
    const needs: Behaviour = (setting, chance) => setting?.startsWith('apart') || collides(0.5)(setting, chance);
    expect(outcome([needs])).toMatchObject({ verdict: 'sensitive', apart: 0 });
    const onNetwork: Behaviour = (setting, chance) => needs(setting, chance) || (setting === 'folders' && chance < 0.5);
    expect(outcome([onNetwork])).toMatchObject({ verdict: 'flaky', disturbance: { answer: 'open' } });
  });

  test('a suite that needs the network and folders of the machine leaves it open', () => {
    const needs: Behaviour = (setting, chance) =>
      setting?.startsWith('apart') || setting?.startsWith('folders') || collides(0.5)(setting, chance);
    expect(outcome([needs])).toMatchObject({ verdict: 'flaky', disturbance: { answer: 'open' }, apart: 0 });
  });

  test('a test that a run by itself does not reach is not said to pass there', () => {
    const { session } = asked([coin(1), collides(0.5)], 50, seededRandom(3));
    const unreached = session.controls.map((control) => ({ ...control, marks: 'f' }));
    const answers = disturbanceOf({ ...session, controls: unreached })?.subjects.map(({ answer }) => answer);
    expect(answers).toEqual(['by-itself', 'open']);
  });

  test('a run that fails before its tests tells nothing of them, in whichever setting', () => {
    const { session } = asked([collides(0.58)], 50, seededRandom(3));
    const controls = session.controls.map((control) => {
      const broke = control.setting.startsWith('apart');
      return broke ? { ...control, marks: '', outcome: { kind: 'failed', exitCode: 2 } as const } : control;
    });
    expect(disturbanceOf({ ...session, controls })).toMatchObject({ answer: 'open' });
    const early = controls.filter(({ setting }) => setting !== 'apart');
    expect(nextControls({ ...session, controls: early })).toMatchObject({ setting: 'folders-alone' });
  });

  test('failures that all say that somebody else has the port need no place that keeps them apart', () => {
    const { session } = asked([collides(0.58)], 50, seededRandom(3));
    const controls = session.controls.filter(({ setting }) => setting === 'alone' || setting === 'together');
    const said = (message: string) =>
      session.observations.map((one) => {
        const failure = { type: null, message, stack: null, location: null };
        const failures = one.tests.marks === 'f' ? [{ test: 0, failure }] : [];
        return { ...one, tests: { ...one.tests, failures } };
      });
    const answer = (message: string) => disturbanceOf({ observations: said(message), controls })?.answer;
    expect(answer('listen EADDRINUSE: address already in use 127.0.0.1:3000')).toBe('collision');
    expect(answer('expected 3, got 4')).toBe('open');
  });

  test('what fails by itself alone makes the suite flaky, too', () => {
    const alone: Behaviour = (setting) => setting === 'alone';
    expect(outcome([collides(0.58), alone])).toMatchObject({ verdict: 'flaky', ofTests: ['sensitive', 'flaky'] });
  });
});

test('a broken test does not keep others from being asked about: as with few failures as without it', () => {
  const verdicts = (seed: number) => outcome([broken, collides(0.35)], seed, 20).ofTests;
  const sensitive = Array.from({ length: 50 }, (_, seed) => verdicts(seed)).filter(
    ([, other]) => other === 'sensitive',
  );
  expect(sensitive.length).toBeGreaterThan(35);
  expect(Array.from({ length: 100 }, (_, seed) => outcome([broken, coin(0.35)], seed, 20).ofTests[1])).not.toContain(
    'sensitive',
  );
});

describe('a session that ended after a few runs', () => {
  const share = (tests: readonly Behaviour[], verdict: string) => {
    const sessions = Array.from({ length: 300 }, (_, seed) => asked(tests, DECIDED, seededRandom(seed)));
    const accused = sessions.filter(({ session }) => session.observations.length < 50);
    return accused.filter(({ session }) => analyze(session).verdict.kind === verdict).length / accused.length;
  };

  test('is not accused either where it collides: more runs are made with several at a time', () => {
    expect(share([collides(0.58)], 'sensitive')).toBeGreaterThan(0.95);
    expect(share([collides(0.3)], 'sensitive')).toBeGreaterThan(0.8);
  });

  test('is flaky where it is', () => {
    for (const rate of [0.1, 0.3, 0.5, 0.7]) expect(share([coin(rate)], 'flaky')).toBeGreaterThanOrEqual(0.99);
  });

  test('is made longer only where it does not fail by itself', () => {
    const spent = Array.from({ length: 100 }, (_, seed) => asked([coin(0.5)], DECIDED, seededRandom(seed)).spent);
    expect(spent.reduce((sum, one) => sum + one, 0) / spent.length).toBeLessThan(3);
  });
});

describe('what it costs', () => {
  test('nothing where one run goes on at a time, nothing fails, or so few fail that nothing could be told', () => {
    const session = (marks: string, parallelism: number) =>
      sessionOf(
        Array.from({ length: 50 }, (_, run) => observation(run, run < 20 ? marks : 'p', { slot: run % parallelism })),
      );
    expect([nextControls(session('f', 1)), nextControls(session('p', 2))]).toEqual([null, null]);
    expect(nextControls(session('f', 2))).toEqual({ setting: 'alone', most: 50 });
    const few = Array.from({ length: 50 }, (_, run) => observation(run, run < 3 ? 'f' : 'p', { slot: run % 2 }));
    expect(nextControls(sessionOf(few))).toBeNull();
  });

  test('one run, where what is broken fails by itself', () => {
    expect(outcome([broken])).toMatchObject({ spent: 1 });
  });

  test('of a plain flaky suite, a few: until it fails by itself', () => {
    const of = (rate: number) => {
      const spent = Array.from({ length: 200 }, (_, seed) => outcome([coin(rate)], seed).spent);
      return spent.reduce((sum, one) => sum + one, 0) / spent.length;
    };
    expect(of(0.5)).toBeLessThan(2.5);
    expect(of(0.3)).toBeLessThan(4);
    expect(of(0.15)).toBeLessThan(8);
  });

  test('a run that the machine lost answers nothing', () => {
    const { session } = asked([collides(0.58)], 50, seededRandom(1));
    const lost = session.controls.map((it) => ({ ...it, outcome: { kind: 'not-observed', reason: '' } as const }));
    expect(nextControls({ ...session, controls: lost })).toMatchObject({ setting: 'alone' });
    expect(disturbanceOf({ ...session, controls: lost })).toMatchObject({ answer: 'open' });
  });
});

test('what was asked of a session with perturbed runs is about its plain ones', () => {
  const runs = Array.from({ length: 40 }, (_, run) =>
    observation(run, run % 2 === 0 ? 'f' : 'p', {
      slot: run % 2,
      conditions: { order: 'as-is', timezone: run % 2 === 0 ? 'UTC' : null, locale: null, cpu: 'free' },
    }),
  );
  expect(nextControls(sessionOf(runs))).toBeNull();
});
