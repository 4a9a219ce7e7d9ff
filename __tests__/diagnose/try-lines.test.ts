/** Lines are tried before they are printed; a narrowed one that does not fail gives way to what was observed. */
import { expect, test } from '@jest/globals';
import type { TrialRunner } from '../../src/diagnose/diagnosis.ts';
import { TRIES, tryLines } from '../../src/diagnose/try-lines.ts';
import type { FrameworkSession } from '../../src/frameworks/session.ts';
import type { Replay } from '../../src/model/replay.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const session = sessionOf([observation(0, 'ff'), observation(1, 'pf')]);
const framework = {
  replay: ({ test: wanted }: { test: { name: string } | null }) => ({
    commandLine: wanted === null ? 'whole' : `only ${wanted.name}`,
    selectsTest: wanted !== null,
  }),
} as unknown as FrameworkSession;
const ofTest = (test: number | null): Replay => {
  const commandLine = test === null ? 'whole' : `only ${test}`;
  return { test, run: 0, seed: 1000, commandLine, selectsTest: test !== null };
};

/** @param marks what a trial of a test alone, or of all, shows */
async function triedWith(marks: (only: number | null) => string, replays: readonly Replay[], most = 100) {
  const stop = new AbortController();
  const asked: (number | null)[] = [];
  const carryOut: TrialRunner['carryOut'] = async ({ treatment }, trials) => {
    asked.push(treatment.only);
    if (asked.length >= most) stop.abort();
    const shown = marks(treatment.only);
    const outcome = shown.includes('f') ? ({ kind: 'failed', exitCode: 1 } as const) : ({ kind: 'passed' } as const);
    return trials.map((trial) => ({ ...trial, experiment: 0, outcome, marks: shown, order: null, durationMs: 1 }));
  };
  const source = { session, framework };
  const told = await tryLines(replays, { source, runner: { carryOut }, signal: stop.signal, wanted: () => true });
  return { told, asked };
}

test('each distinct line is tried, all of them once before any a second time', async () => {
  const { told, asked } = await triedWith((only) => (only === 0 ? 'f-' : 'ff'), [ofTest(null), ofTest(0)]);
  expect(asked).toEqual(Array.from({ length: TRIES }, () => [null, 0]).flat());
  expect(told).toEqual([
    { ...ofTest(null), tried: { test: null, failures: TRIES, runs: TRIES } },
    { ...ofTest(0), tried: { test: 0, failures: TRIES, runs: TRIES } },
  ]);
});

test('a test that passes by itself gets the command that it failed in, with what that did to this test', async () => {
  const { told } = await triedWith((only) => (only === null ? 'pf' : only === 0 ? 'p-' : '-p'), [ofTest(0), ofTest(1)]);
  expect(told).toMatchObject([
    { commandLine: 'whole', selectsTest: false, tried: { test: 0, failures: 0, runs: TRIES } },
    { commandLine: 'whole', selectsTest: false, tried: { test: 1, failures: TRIES, runs: TRIES } },
  ]);
});

test('what the budget does not reach is not tried, and what was tried is not tried again', async () => {
  const proven = { ...ofTest(0), tried: { test: 0, failures: 8, runs: 8 } };
  const { told, asked } = await triedWith(() => 'ff', [proven, ofTest(null), ofTest(1)], 1);
  expect(asked).toEqual([null]);
  expect(told[0]).toBe(proven);
  expect(told[1]?.tried).toEqual({ test: null, failures: 1, runs: 1 });
  expect(told[2]).toEqual(ofTest(1));
});

test('a line whose run shows nothing of its test says nothing', async () => {
  const { told } = await triedWith(() => '--', [ofTest(0)]);
  expect(told).toEqual([ofTest(0)]);
});

test('where nothing can be carried out, the lines stay as they are', async () => {
  const carryOut = () => Promise.reject(new Error('no disk'));
  const trials = { source: { session, framework }, runner: { carryOut }, signal: new AbortController().signal };
  expect(await tryLines([ofTest(0)], { ...trials, wanted: () => true })).toEqual([ofTest(0)]);
});
