import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fisherTest } from '../../src/analyze/exact-tests.ts';
import { ASK_LEVEL, mostControls, passesNeeded } from '../../src/analyze/passes-needed.ts';
import { binomialWeights } from '../../src/analyze/weights.ts';

test.each([
  [29, 50, 6],
  [14, 50, 17],
  [7, 50, 44],
  [50, 50, 2],
  [20, 20, 2],
  [5, 5, 4],
  [0, 50, null],
  [1, 50, null],
])('%i of %i failed: %p passes in a row', (failures, runs, passes) => {
  expect(passesNeeded(failures, runs)).toBe(passes);
});

test('the number is the least by which Fisher\u2019s one-sided test differs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 60 }), fc.nat(), (runs, more) => {
      const failures = 1 + (more % runs);
      const passes = passesNeeded(failures, runs);
      if (passes === null || passes > 120) return;
      // No table is as unlikely on the other side: the two-sided value is at least the one-sided.
      const oneSided = (of: number) =>
        Array.from({ length: of }, (_, i) => (runs - failures + i + 1) / (runs + i + 1)).reduce((a, b) => a * b, 1);
      expect(oneSided(passes)).toBeLessThanOrEqual(ASK_LEVEL);
      expect(oneSided(passes - 1)).toBeGreaterThan(ASK_LEVEL);
      expect(fisherTest({ failures: 0, runs: passes }, { failures, runs })).toBeGreaterThanOrEqual(
        oneSided(passes) - 1e-9,
      );
    }),
  );
});

/**
 * The chance that a suite which fails by itself at this rate is said not to, over all numbers of failures of a session
 * of so many runs: exact.
 */
function falseClaims(rate: number, runs: number): number {
  return binomialWeights(runs, rate).reduce((sum, chance, failures) => {
    const passes = passesNeeded(failures, runs);
    return passes === null || passes > mostControls(runs) ? sum : sum + chance * (1 - rate) ** passes;
  }, 0);
}

describe('a genuinely flaky suite', () => {
  test.each([5, 8, 12, 20, 30, 50, 100, 200])('of %i runs is said to collide in less than 1 %% of sessions', (runs) => {
    const rates = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
    expect(Math.max(...rates.map((rate) => falseClaims(rate, runs)))).toBeLessThan(0.01);
  });
});
