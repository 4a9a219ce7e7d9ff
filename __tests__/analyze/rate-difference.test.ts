import { describe, expect, test } from '@jest/globals';
import { rateDifference } from '../../src/analyze/rate-difference.ts';
import { binomial } from './binomial.ts';

describe('rateDifference', () => {
  test('56 of 70 against 48 of 80: 0.2, and wider than with the Wilson intervals of Newcombe’s own example (0.052 to 0.334)', () => {
    const it = rateDifference({ failures: 56, runs: 70 }, { failures: 48, runs: 80 });
    expect(it.difference).toBeCloseTo(0.2, 12);
    expect(it.lower).toBeCloseTo(0.0439, 4);
    expect(it.upper).toBeCloseTo(0.3442, 4);
  });

  test.each([
    [10, 10],
    [15, 30],
    [40, 40],
  ])('%d against %d runs: holds the true difference at least 95 %% of the time, by exact enumeration', (n, m) => {
    const all = Array.from({ length: (n + 1) * (m + 1) }, (_, i) => [i % (n + 1), Math.floor(i / (n + 1))] as const);
    const intervals = all.map(([x, y]) => ({
      x,
      y,
      ...rateDifference({ failures: x, runs: n }, { failures: y, runs: m }),
    }));
    for (let p = 0.02; p < 1; p += 0.07) {
      for (let q = 0.02; q < 1; q += 0.07) {
        const held = intervals.filter((it) => it.lower <= p - q && p - q <= it.upper);
        expect(held.reduce((sum, { x, y }) => sum + binomial(x, n, p) * binomial(y, m, q), 0)).toBeGreaterThanOrEqual(
          0.95,
        );
      }
    }
  });

  test('exchanging the arms changes the sign; the interval stays within -1 to 1', () => {
    const one = rateDifference({ failures: 0, runs: 12 }, { failures: 12, runs: 12 });
    const other = rateDifference({ failures: 12, runs: 12 }, { failures: 0, runs: 12 });
    expect(other.lower).toBeCloseTo(-one.upper, 12);
    expect([one.lower, one.difference]).toEqual([-1, -1]);
  });

  test('an arm without a run has no rate', () => {
    expect(() => rateDifference({ failures: 0, runs: 0 }, { failures: 1, runs: 2 })).toThrow(
      'at least one observed run',
    );
  });
});
