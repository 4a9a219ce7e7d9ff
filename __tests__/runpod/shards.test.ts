import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planShards, policyOf, rangeOver, runsOf } from '../../src/runpod/shards.ts';

describe('shards', () => {
  test('hold each run once, in order, and differ by one run at most', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 100 }),
        (first, count, workers) => {
          const shards = planShards({ first, count }, workers);
          expect(shards.flatMap(runsOf)).toEqual(runsOf({ first, count }));
          expect(shards).toHaveLength(Math.min(count, workers));
          const sizes = shards.map(({ count }) => count);
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('the range over what is missing is the shortest', () => {
    expect(rangeOver([7, 3, 5])).toEqual({ first: 3, count: 5 });
    expect(rangeOver([])).toBeNull();
  });
});

describe('limits of a job', () => {
  const times = { budgetMs: 3_600_000, runTimeoutMs: 600_000, setupTimeoutMs: 900_000, queueTimeoutMs: 180_000 };

  test('the last run may start at the end of the budget, and the queue comes on top', () => {
    expect(policyOf(times)).toEqual({ executionTimeout: 4_260_000, ttl: 4_560_000 });
  });

  test('a setup may take longer than the budget', () => {
    expect(policyOf({ ...times, budgetMs: 1_000 }).executionTimeout).toBe(1_560_000);
  });

  test("the platform's own bounds: 5 s to 7 days", () => {
    const week = 7 * 86_400_000;
    expect(policyOf({ ...times, budgetMs: week })).toEqual({ executionTimeout: week, ttl: week });
  });
});
