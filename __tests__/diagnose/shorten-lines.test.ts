/** Lines that failed each time are shortened where the shorter ones do, too; each way is tried. */
import { expect, test } from '@jest/globals';
import type { TrialRunner } from '../../src/diagnose/diagnosis.ts';
import { shortenLines } from '../../src/diagnose/shorten-lines.ts';
import type { Replay } from '../../src/model/replay.ts';

const LONG = 'TZ=Asia/Tokyo TEST_SEED=3 NODE_OPTIONS=--require=/s/x.cjs npm test';

async function shortened(fails: (line: string) => boolean, over: Partial<Replay> = {}) {
  const asked: string[] = [];
  const carryOut: TrialRunner['carryOut'] = async ({ treatment: { line = '' } }, trials) => {
    asked.push(line);
    const outcome = fails(line) ? ({ kind: 'failed', exitCode: 1 } as const) : ({ kind: 'passed' } as const);
    return trials.map((trial) => ({ ...trial, experiment: 0, outcome, marks: '', order: null, durationMs: 1 }));
  };
  const tried = { test: null, failures: 3, runs: 3 };
  const replay: Replay = { test: null, run: 0, seed: 3, commandLine: LONG, selectsTest: false, tried, ...over };
  const [told] = await shortenLines([replay], { carryOut }, new AbortController().signal);
  return { line: told?.commandLine, tried: told?.tried, asked };
}

test('the condition alone, where it decides', async () => {
  const { line, tried } = await shortened((text) => text.includes('TZ='));
  expect({ line, tried }).toEqual({ line: 'TZ=Asia/Tokyo npm test', tried: { test: null, failures: 5, runs: 5 } });
});

test('what fails without the seed that it reads is no proof', async () => {
  const { line } = await shortened((text) => !text.includes('TEST_SEED=') || text.includes('TZ='));
  expect(line).toBe('TZ=Asia/Tokyo TEST_SEED=3 npm test');
});

test('what only our files bring about keeps them', async () => {
  expect((await shortened((text) => text.includes('NODE_OPTIONS'))).line).toBe(LONG);
});

test.each<[string, Partial<Replay>]>([
  ['failed in some tries only', { tried: { test: null, failures: 2, runs: 3 } }],
  ['was not tried', { tried: undefined }],
  ['is one test’s, and runs all', { test: 4 }],
])('a line that %s is left as it is', async (_, over) => {
  expect(await shortened(() => true, over)).toMatchObject({ line: LONG, asked: [] });
});
