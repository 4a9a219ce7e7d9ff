import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Arm, boschlooLessTest, boschlooTest, fisherTest } from '../../src/analyze/exact-tests.ts';
import { arm, claims } from './claims.ts';

/** Computed with SciPy 1.17: fisher_exact and boschloo_exact(n=1024), one column per arm. */
const REFERENCE: [string, Arm, Arm, number, number][] = [
  ['7 of 10, 1 of 10', arm(7, 10), arm(1, 10), 0.019766611, 0.007955551],
  ['0 of 20, 4 of 20', arm(0, 20), arm(4, 20), 0.106029106, 0.060986769],
  ['12 of 30, 5 of 30', arm(12, 30), arm(5, 30), 0.084035566, 0.051942308],
  ['3 of 100, 14 of 100', arm(3, 100), arm(14, 100), 0.009329427, 0.006423437],
  ['50 of 200, 70 of 200', arm(50, 200), arm(70, 200), 0.037932114, 0.031426637],
  ['5 of 5, 1 of 5', arm(5, 5), arm(1, 5), 0.047619048, 0.021484375],
];

describe('against SciPy', () => {
  test.each(REFERENCE)('%s', (_, a, b, fisher, boschloo) => {
    expect(fisherTest(a, b)).toBeCloseTo(fisher, 8);
    expect(boschlooTest(a, b)).toBeCloseTo(boschloo, 6);
  });
});

const RATES = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

describe('size, by exact enumeration', () => {
  test.each([
    [5, 5],
    [12, 12],
    [7, 19],
  ])('%d against %d runs: without a difference, at most 5 %% are claimed at any rate', (n, m) => {
    for (const method of [fisherTest, boschlooTest, boschlooLessTest]) {
      const chance = claims(method, n, m, 0.05);
      for (const p of RATES) expect(chance(p, p)).toBeLessThanOrEqual(0.05);
    }
  });
});

describe('power, by exact enumeration', () => {
  test('20 runs an arm, none failing against 20 %, in a direction fixed beforehand: 0.59; Fisher has 0.37', () => {
    expect(claims(boschlooLessTest, 20, 20, 0.05)(0, 0.2)).toBeCloseTo(0.59, 2);
    expect(claims(fisherTest, 20, 20, 0.05)(0, 0.2)).toBeCloseTo(0.37, 2);
  });
});

describe('properties', () => {
  const arms = fc
    .integer({ min: 1, max: 25 })
    .chain((n) => fc.record({ failures: fc.integer({ min: 0, max: n }), runs: fc.constant(n) }));

  test('neither arm order nor the name of the outcome matters', () => {
    const passes = ({ failures, runs }: Arm) => arm(runs - failures, runs);
    fc.assert(
      fc.property(arms, arms, (a, b) => {
        for (const method of [fisherTest, boschlooTest]) {
          const p = method(a, b);
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThanOrEqual(1);
          expect(method(b, a)).toBeCloseTo(p, 9);
          expect(method(passes(a), passes(b))).toBeCloseTo(p, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the further apart, the smaller the p-value', () => {
    for (const method of [boschlooLessTest, boschlooTest]) {
      for (let x = 0; x <= 9; x++) {
        for (let y = Math.ceil((x / 9) * 11); y < 11; y++) {
          expect(method(arm(x, 9), arm(y + 1, 11))).toBeLessThanOrEqual(method(arm(x, 9), arm(y, 11)) + 1e-9);
        }
      }
    }
  });

  test('an arm without a run decides nothing, impossible counts are refused', () => {
    expect([fisherTest(arm(0, 0), arm(3, 5)), boschlooTest(arm(0, 0), arm(3, 5))]).toEqual([1, 1]);
    expect(() => boschlooTest(arm(6, 5), arm(0, 5))).toThrow('failures must be at most the number of runs (5), got 6.');
  });
});
