import { describe, expect, test } from '@jest/globals';
import { duration, percent, rateSentence } from '../../src/report/numbers.ts';

describe('numbers for people', () => {
  test.each([
    [0, '0 %'],
    [1, '100 %'],
    [0.0004, '< 0.1 %'],
    [0.9999, '> 99.9 %'],
    [0.032, '3.2 %'],
    [0.05, '5 %'],
    [0.2437, '24 %'],
    [0.9512, '95.1 %'],
  ])('%d is %s', (fraction, text) => expect(percent(fraction)).toBe(text));

  test.each([
    [0, '0.0 s'],
    [9949, '9.9 s'],
    [9950, '10 s'],
    [59_700, '1m 00s'],
    [185_000, '3m 05s'],
  ])('%d ms is %s', (ms, text) => expect(duration(ms)).toBe(text));

  test('a single run is a run', () => {
    expect(rateSentence({ failures: 1, observed: 1, rate: 1, lower: 0.025, upper: 1 })).toBe(
      '1 of 1 run failed: 100 % (95 % interval 2.5 % to 100 %)',
    );
  });
});
