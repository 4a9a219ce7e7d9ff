import { describe, expect, test } from '@jest/globals';
import { confidenceSequence } from '../../src/analyze/confidence-sequence.ts';
import type { Interval } from '../../src/analyze/rates.ts';
import { exactBinomialInterval } from '../../src/analyze/rates.ts';

/** The exact chance that an interval looked at after every run misses p at least once within `limit` runs. */
function everMisses(
  method: (failures: number, runs: number) => Interval,
  p: number,
  first: number,
  limit: number,
): number {
  let alive = [1];
  let missed = 0;
  for (let n = 1; n <= limit; n++) {
    const next = Array.from({ length: n + 1 }, (_, k) => (alive[k] ?? 0) * (1 - p) + (alive[k - 1] ?? 0) * p);
    alive = next.map((chance, k) => {
      if (n < first || chance === 0) return chance;
      const { lower, upper } = method(k, n);
      if (lower <= p && p <= upper) return chance;
      missed += chance;
      return 0;
    });
  }
  return missed;
}

/** The same interval is asked for under every rate. */
function remembered(
  method: (failures: number, runs: number) => Interval,
): (failures: number, runs: number) => Interval {
  const known = new Map<number, Interval>();
  return (failures, runs) => {
    const key = runs * 1000 + failures;
    const interval = known.get(key) ?? method(failures, runs);
    known.set(key, interval);
    return interval;
  };
}

const sequence = remembered(confidenceSequence);

describe('confidenceSequence', () => {
  test.each([0.01, 0.05, 0.1, 0.3, 0.5, 0.9])(
    'looked at after every run of 200, it ever misses %d at most 5 %% of the time',
    (p) => {
      expect(everMisses(sequence, p, 1, 200)).toBeLessThan(0.05);
    },
  );

  test('which the fixed-size interval does not stand', () => {
    expect(everMisses(exactBinomialInterval, 0.3, 5, 200)).toBeGreaterThan(0.1);
  });

  test('0 of 59: 9 % with the default prior, 11 % with the uniform one', () => {
    expect(confidenceSequence(0, 59).upper).toBeCloseTo(0.0907, 3);
    expect(confidenceSequence(0, 59, 0.95, 1).upper).toBeCloseTo(0.113, 3);
  });

  test('holds k/n, grows with k, mirrors k and n-k, and is wider than the fixed-size interval', () => {
    for (const n of [1, 7, 60]) {
      for (let k = 0; k <= n; k++) {
        const it = confidenceSequence(k, n);
        const fixed = exactBinomialInterval(k, n);
        expect(it.lower).toBeLessThanOrEqual(fixed.lower + 1e-12);
        expect(it.upper).toBeGreaterThanOrEqual(fixed.upper - 1e-12);
        expect(it.lower).toBeCloseTo(1 - confidenceSequence(n - k, n).upper, 9);
        if (k > 0) expect(it.lower).toBeGreaterThan(confidenceSequence(k - 1, n).lower);
      }
    }
  });

  test('says nothing before the first run', () => {
    expect(confidenceSequence(0, 0)).toMatchObject({ lower: 0, upper: 1 });
  });
});
