import { expect, test } from '@jest/globals';
import { doubled, retried, retryAfterMs } from '../src/retry.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

test.each([
  ['7', 7_000],
  [7, 7_000],
  [' 0 ', 0],
  ['Thu, 01 Jan 2026 00:00:12 GMT', 12_000],
  ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
  ['', null],
  ['soon', null],
  [null, null],
  [undefined, null],
  ['9'.repeat(400), null],
])('Retry-After: %j', (value, expected) => {
  expect(retryAfterMs(value, NOW)).toBe(expected);
});

test('a call is tried as often as allowed, and ends with its last error', async () => {
  const waits: number[] = [];
  let calls = 0;
  const failing = async () => {
    calls += 1;
    throw new Error(`try ${calls}`);
  };
  const isReadyAgain = async (_: unknown, tried: number) => waits.push(doubled(100, tried)) > 0;
  await expect(retried(failing, { tries: 4, isReadyAgain })).rejects.toThrow('try 4');
  expect(waits).toEqual([100, 200, 400]);
});

test('an error that another try would meet again ends it; one that is over is forgotten', async () => {
  const troubles = [new Error('passing'), new TypeError('lasting')];
  const call = async () => {
    const trouble = troubles.shift();
    if (trouble !== undefined) throw trouble;
    return 'done';
  };
  const isReadyAgain = async (error: unknown) => !(error instanceof TypeError);
  await expect(retried(call, { tries: 9, isReadyAgain })).rejects.toThrow('lasting');
  expect(await retried(call, { tries: 9, isReadyAgain })).toBe('done');
});
