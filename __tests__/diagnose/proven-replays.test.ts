/** Which lines a report offers after a diagnosis: those that were carried out. */
import { describe, expect, test } from '@jest/globals';
import { provenReplays } from '../../src/diagnose/diagnose-session.ts';
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
    const [whole, , ofTest] = provenReplays(session.diagnosis, [untried(null), untried(0), untried(1)]);
    expect((failing?.seed ?? 1) % 4).toBe(0);
    expect(whole).toMatchObject({ test: null, seed: failing?.seed, run: failing?.run });
    expect(whole?.commandLine).not.toBe('untried');
    expect(ofTest).toMatchObject({ test: 1, commandLine: whole?.commandLine, seed: failing?.seed });
  });

  test('stays the first failing run where no seed decides', async () => {
    const { session } = await simulate({ rootSeed: 3, runs: 50, tests: [coin(0.5)] });
    expect(provenReplays(session.diagnosis, [untried(null)])).toEqual([untried(null)]);
  });

  test('stays as it is where nothing was diagnosed', () => {
    expect(provenReplays(null, [untried(null), untried(2)])).toEqual([untried(null), untried(2)]);
  });
});
