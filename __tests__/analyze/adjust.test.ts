import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holm } from '../../src/analyze/adjust.ts';

/** Computed with statsmodels 0.14's multipletests. */
const P_VALUES = [0.01, 0.04, 0.03, 0.005, 0.2];

test('holm, in the order in which the p-values came', () => {
  for (const [index, value] of [0.04, 0.09, 0.09, 0.025, 0.2].entries()) {
    expect(holm(P_VALUES)[index]).toBeCloseTo(value, 12);
  }
});

test('nothing gives nothing, one stays as it is', () => {
  expect(holm([])).toEqual([]);
  expect(holm([0.3])).toEqual([0.3]);
});

test('never lowers a p-value, never passes 1, keeps the order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (values) => {
      const adjusted = holm(values);
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
