import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Arm, fisherTest } from '../../src/analyze/exact-tests.ts';
import { type Stratum, stratifiedTest } from '../../src/analyze/stratified-test.ts';
import { tarone } from '../../src/analyze/tarone.ts';

const arm = (most: number): fc.Arbitrary<Arm> =>
  fc.nat(most).chain((runs) => fc.record({ runs: fc.constant(runs), failures: fc.nat(runs) }));
const stratum = (most: number): fc.Arbitrary<Stratum> => fc.record({ with: arm(most), without: arm(most) });

describe('stratifiedTest', () => {
  test('is Fisher’s exact test where all runs are alike in the rest', () => {
    fc.assert(
      fc.property(stratum(30), (only) => {
        expect(stratifiedTest([only]).p).toBeCloseTo(fisherTest(only.with, only.without), 8);
      }),
    );
  });

  test('two strata: by hand', () => {
    // Each stratum: 1 with, 1 without, 1 failure. All failures with: 1/4, none: 1/4, one of each: 1/2.
    const one: Stratum = { with: { failures: 1, runs: 1 }, without: { failures: 0, runs: 1 } };
    const other: Stratum = { with: { failures: 0, runs: 1 }, without: { failures: 1, runs: 1 } };
    expect(stratifiedTest([one, one]).p).toBeCloseTo(0.5, 12);
    expect(stratifiedTest([one, other]).p).toBeCloseTo(1, 12);
    expect(stratifiedTest([one, one]).least).toBeCloseTo(0.5, 12);
  });

  test('what tells the strata apart, and not the condition, is never taken for it', () => {
    // Every run of the first stratum fails, none of the second; pooled, the condition would seem to matter (8 of 10 against 2 of 10).
    const strata: Stratum[] = [
      { with: { failures: 8, runs: 8 }, without: { failures: 2, runs: 2 } },
      { with: { failures: 0, runs: 2 }, without: { failures: 0, runs: 8 } },
    ];
    expect(stratifiedTest(strata).p).toBe(1);
    expect(fisherTest({ failures: 8, runs: 10 }, { failures: 2, runs: 10 })).toBeLessThan(0.05);
  });

  test('runs that have nobody to be compared with change nothing', () => {
    fc.assert(
      fc.property(fc.array(stratum(8), { maxLength: 3 }), arm(20), (strata, alone) => {
        const more = [...strata, { with: alone, without: { failures: 0, runs: 0 } }];
        expect(stratifiedTest(more).p).toBeCloseTo(stratifiedTest(strata).p, 8);
      }),
    );
  });

  test('p lies between the least possible and 1, and which arm is which does not matter', () => {
    fc.assert(
      fc.property(fc.array(stratum(12), { maxLength: 4 }), (strata) => {
        const { p, least } = stratifiedTest(strata);
        const swapped = strata.map((one) => ({ with: one.without, without: one.with }));
        expect(p).toBeGreaterThanOrEqual(least - 1e-12);
        expect(p).toBeLessThanOrEqual(1);
        expect(stratifiedTest(swapped).p).toBeCloseTo(p, 8);
      }),
    );
  });
});

describe('tarone', () => {
  test('tests that cannot show anything cost nothing', () => {
    const hopeless = Array.from({ length: 50 }, () => ({ p: 0.2, least: 0.2 }));
    expect(tarone([{ p: 0.01, least: 0.001 }, ...hopeless], 0.05).slice(0, 2)).toEqual([0.01, 1]);
  });

  test('tests that can are all counted', () => {
    const able = Array.from({ length: 10 }, () => ({ p: 0.004, least: 0.0001 }));
    expect(tarone(able, 0.05)[0]).toBeCloseTo(0.04);
  });

  test('a claim is never made more easily than uncorrected, nor harder than by Bonferroni', () => {
    const any = fc.array(
      fc.tuple(fc.double({ min: 1e-6, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(any, (pairs) => {
        const tests = pairs.map(([least, share]) => ({ least, p: least + share * (1 - least) }));
        for (const [index, p] of tarone(tests, 0.05).entries()) {
          const own = tests[index]?.p ?? 1;
          expect(p).toBeGreaterThanOrEqual(own - 1e-12);
          if (own * tests.length <= 0.05) expect(p).toBeLessThanOrEqual(0.05);
        }
      }),
    );
  });
});
