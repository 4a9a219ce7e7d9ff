/** Which lines a report offers after a diagnosis: those that were carried out. */
import { describe, expect, test } from '@jest/globals';
import { type Analysis, analyze } from '../../src/analyze/analysis.ts';
import { provenReplays } from '../../src/diagnose/proven-replays.ts';
import { withHeadline } from '../../src/frameworks/headline.ts';
import type { Replay } from '../../src/model/replay.ts';
import { coin } from './behaviours.ts';
import { type Behaviour, simulate } from './simulation.ts';

const bySeed: Behaviour = (seed) => seed % 4 === 0;
const untried = (test: number | null): Replay => {
  return { test, run: 0, seed: 1, commandLine: 'untried', selectsTest: false };
};

describe('the line that makes the session fail again', () => {
  test('is the first that failed every time', async () => {
    const { session, findings } = await simulate({ rootSeed: 3, runs: 50, tests: [coin(0.5), bySeed] });
    const failing = findings.find(({ subject }) => subject.test === 1)?.subject.failing;
    const proven = provenReplays(session.diagnosis, [untried(null), untried(0), untried(1)]);
    const [whole, , ofTest] = withHeadline(proven, analyze(session));
    expect((failing?.seed ?? 1) % 4).toBe(0);
    expect(whole).toMatchObject({ test: null, seed: failing?.seed, run: failing?.run });
    expect(whole?.commandLine).not.toBe('untried');
    expect(ofTest).toMatchObject({ test: 1, commandLine: whole?.commandLine, seed: failing?.seed });
    expect(whole?.tried).toMatchObject({ test: 1, failures: 8, runs: 8 });
  });

  test("is a flaky test's where another test always fails, tried or not", () => {
    const rows = [
      { test: 0, verdict: 'always-fails' },
      { test: 1, verdict: 'flaky' },
    ];
    const analysis = { tests: rows } as unknown as Analysis;
    const [whole] = withHeadline([untried(null), untried(0), { ...untried(1), commandLine: 'flaky' }], analysis);
    expect(whole).toMatchObject({ test: null, commandLine: 'flaky' });
  });

  test('is the one that failed most often, also where that was an experiment of another kind', async () => {
    const alone: Behaviour = (_, { only }, chance) => chance() < (only === null ? 0.15 : 1);
    const { session } = await simulate({ rootSeed: 3, runs: 50, tests: [() => false, alone] });
    const [ofTest] = provenReplays(session.diagnosis, [untried(1)]);
    expect(ofTest).toMatchObject({ commandLine: 'replay of 1', selectsTest: true });
    expect(ofTest?.tried?.failures).toBe(ofTest?.tried?.runs);
  });

  test('is not one that an experiment refuted, where no other was tried', async () => {
    const inOrder: Behaviour = (_, { conditions }) => conditions.order !== 'as-is';
    const conditions = (run: number) => (run % 2 === 0 ? {} : ({ order: 'shuffled', cpu: 'jitter' } as const));
    const { session, findings } = await simulate({ rootSeed: 3, runs: 50, tests: [inOrder], conditions });
    const refuted = findings[0]?.evidence.filter(({ experiment }) => experiment.contrast === 'cpu-jitter');
    expect(refuted?.[0]?.tally.treatment.failures).toBe(0);
    expect(provenReplays(session.diagnosis, [untried(0)])).toEqual([untried(0)]);
  });

  test('is of no condition that was not shown to matter, however often that failed', async () => {
    const { session, findings } = await simulate({ rootSeed: 4, runs: 50, tests: [coin(0.5)] });
    const of = findings[0]?.evidence.find(({ experiment }) => experiment.contrast === 'cpu-jitter');
    expect(of).toMatchObject({ confirmed: false, tally: { treatment: { failures: 8, runs: 10 } } });
    expect(provenReplays(session.diagnosis, [untried(0)])[0]?.tried).toEqual({ test: 0, failures: 2, runs: 4 });
  });

  test('stays the first failing run where no seed decides', async () => {
    const { session } = await simulate({ rootSeed: 3, runs: 50, tests: [coin(0.5)] });
    expect(provenReplays(session.diagnosis, [untried(null)])).toEqual([untried(null)]);
  });

  test('stays as it is where nothing was diagnosed', () => {
    expect(provenReplays(null, [untried(null), untried(2)])).toEqual([untried(null), untried(2)]);
  });
});
