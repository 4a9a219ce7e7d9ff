import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exactBinomialInterval, inverseBinomialInterval } from '../../src/analyze/rates.ts';
import { binomial, lowestCoverage } from './binomial.ts';

/** Whole failures <= runs <= 300. */
const counts = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('exactBinomialInterval', () => {
  test.each([
    [0, 20, 0, 0.168],
    [0, 50, 0, 0.071],
    [1, 50, 0.001, 0.106],
    [3, 60, 0.01, 0.139],
    [7, 50, 0.058, 0.267],
    [10, 200, 0.024, 0.09],
    [25, 50, 0.355, 0.645],
    [50, 50, 0.929, 1],
    [0, 0, 0, 1],
  ])('%d of %d failed: %d to %d', (failures, runs, lower, upper) => {
    const interval = exactBinomialInterval(failures, runs);
    expect(interval.lower).toBeCloseTo(lower, 3);
    expect(interval.upper).toBeCloseTo(upper, 3);
    expect(interval).toMatchObject({ confidence: 0.95, method: 'clopper-pearson', failures, runs });
  });

  test.each([1, 2, 3, 5, 10, 20, 50, 100, 200])(
    'holds the true rate at least 95 %% of the time, at any rate, after %d runs',
    (runs) => {
      const ends = Array.from({ length: runs + 1 }, (_, k) => ({
        ...exactBinomialInterval(k, runs),
        chance: (p: number) => binomial(k, runs, p),
      }));
      expect(lowestCoverage(ends)).toBeGreaterThanOrEqual(0.95 - 1e-9);
    },
  );

  test('its ends are where a tail has 2.5 %: no interval is wider than it must be', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const { lower, upper } = exactBinomialInterval(k, n);
        if (k > 0) expect(tail(n, lower, k, n)).toBeCloseTo(0.025, 9);
        if (k < n) expect(tail(n, upper, 0, k)).toBeCloseTo(0.025, 9);
      }),
    );
  });

  test('holds k/n, grows with k, mirrors k and n-k, and widens with the confidence', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const it = exactBinomialInterval(k, n);
        expect(it.lower).toBeLessThanOrEqual(k / n);
        expect(it.upper).toBeGreaterThanOrEqual(k / n);
        const mirrored = exactBinomialInterval(n - k, n);
        expect(it.lower).toBeCloseTo(1 - mirrored.upper, 9);
        const next = k < n ? exactBinomialInterval(k + 1, n) : it;
        expect(next.lower).toBeGreaterThanOrEqual(it.lower);
        expect(next.upper).toBeGreaterThanOrEqual(it.upper);
        expect(exactBinomialInterval(k, n, 0.99).upper).toBeGreaterThanOrEqual(it.upper);
      }),
    );
  });

  test.each([
    [3, 2, 0.95, 'failures must be at most the number of runs (2), got 3.'],
    [0, -1, 0.95, 'runs must be a whole number, 0 or more, got -1.'],
    [1.5, 3, 0.95, 'failures must be a whole number, 0 or more, got 1.5.'],
    [Number.NaN, 3, 0.95, 'failures must be a whole number, 0 or more, got NaN.'],
    [1, 3, 95, 'confidence must be over 0 and under 1, got 95.'],
  ])('refuses %d of %d at %d', (failures, runs, confidence, message) => {
    expect(() => exactBinomialInterval(failures, runs, confidence)).toThrow(new RangeError(message));
  });
});

describe('inverseBinomialInterval', () => {
  /** All ends of "stop at the r-th failure, or after `limit` runs". */
  const ends = (r: number, limit: number) => [
    ...Array.from({ length: limit - r + 1 }, (_, i) => ({
      ...inverseBinomialInterval(r, r + i),
      chance: (p: number) => p * binomial(r - 1, r + i - 1, p),
    })),
    ...Array.from({ length: r }, (_, k) => ({
      ...exactBinomialInterval(k, limit),
      chance: (p: number) => binomial(k, limit, p),
    })),
  ];

  test.each([
    [1, 10],
    [1, 60],
    [2, 30],
    [3, 100],
    [5, 50],
  ])('holds the true rate at least 95 %% of the time when stopped at failure %d or after %d runs', (r, limit) => {
    const all = ends(r, limit);
    expect(all.reduce((sum, end) => sum + end.chance(0.13), 0)).toBeCloseTo(1, 9);
    expect(lowestCoverage(all)).toBeGreaterThanOrEqual(0.95 - 1e-9);
  });

  test('is where a tail has 2.5 %', () => {
    const { lower, upper } = inverseBinomialInterval(1, 20);
    expect(1 - (1 - lower) ** 20).toBeCloseTo(0.025, 9);
    expect((1 - upper) ** 19).toBeCloseTo(0.025, 9);
    expect(inverseBinomialInterval(4, 4).upper).toBe(1);
  });

  test('refuses to stand for a session without a failure', () => {
    expect(() => inverseBinomialInterval(0, 5)).toThrow('failures must be at least 1');
  });
});

function tail(n: number, p: number, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k <= to; k++) sum += binomial(k, n, p);
  return sum;
}
