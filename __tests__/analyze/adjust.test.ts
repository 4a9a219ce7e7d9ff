import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { benjaminiHochberg, holm } from '../../src/analyze/adjust.ts';

/** Computed with statsmodels 0.14's multipletests. */
const P_VALUES = [0.01, 0.04, 0.03, 0.005, 0.2];

function close(actual: number[], expected: number[]): void {
  for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 12);
}

test('holm, in the order in which the p-values came', () => close(holm(P_VALUES), [0.04, 0.09, 0.09, 0.025, 0.2]));

test('benjaminiHochberg, in the order in which the p-values came', () =>
  close(benjaminiHochberg(P_VALUES), [0.025, 0.05, 0.05, 0.025, 0.2]));

describe.each([
  ['holm', holm],
  ['benjaminiHochberg', benjaminiHochberg],
])('%s', (_, adjust) => {
  test('nothing gives nothing, one stays as it is', () => {
    expect(adjust([])).toEqual([]);
    expect(adjust([0.3])).toEqual([0.3]);
  });

  test('never lowers a p-value, never passes 1, keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (values) => {
        const adjusted = adjust(values);
        for (const [index, value] of values.entries()) {
          expect(adjusted[index]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          for (const [other, otherValue] of values.entries()) {
            if (value < otherValue) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[other]!);
          }
        }
      }),
    );
  });
});
