import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Reduction, reduced } from '../../../src/diagnose/judge/ddmin.ts';

/** Asks until there is an answer; `does` is the truth. */
function carriedOut(candidates: readonly number[], does: (subset: readonly number[]) => boolean) {
  const known = new Map<string, boolean>();
  for (;;) {
    const step: Reduction = reduced(candidates, (subset) => known.get(String(subset)) ?? null);
    if (step.kind !== 'ask') return { step, asked: known.size };
    expect(known.has(String(step.subset))).toBe(false);
    known.set(String(step.subset), does(step.subset));
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the fewest that still do it', () => {
  test.each([
    [1, [0]],
    [2, [1]],
    [7, [3]],
    [1000, [617]],
    [100, [3, 71]],
    [60, [0, 29, 59]],
  ])('among %d: %j', (count, culprits) => {
    const { step } = carriedOut(numbers(count), (subset) => culprits.every((it) => subset.includes(it)));
    expect(step).toEqual({ kind: 'minimal', subset: culprits });
  });

  test('one of a thousand takes at most 2 questions for each halving, and the one about all', () => {
    const { asked } = carriedOut(numbers(1000), (subset) => subset.includes(617));
    expect(asked).toBeLessThanOrEqual(1 + 2 * 10);
  });

  test('nothing is named where all together do not do it', () => {
    expect(carriedOut(numbers(9), () => false)).toEqual({ step: { kind: 'absent' }, asked: 1 });
  });

  test('of what is left nothing can be left out, and its order is kept, whatever the subsets do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.integer(), (count, key) => {
        const does = (subset: readonly number[]) =>
          subset.length === count || subset.reduce((mixed, it) => Math.imul(mixed ^ it, 0x9e3779b1), key) % 3 === 0;
        const { step } = carriedOut(numbers(count), does);
        if (step.kind !== 'minimal') throw new Error(step.kind);
        expect(does(step.subset)).toBe(true);
        expect([...step.subset].sort((a, b) => a - b)).toEqual(step.subset);
        if (step.subset.length === 1) return;
        for (const left of step.subset) expect(does(step.subset.filter((it) => it !== left))).toBe(false);
      }),
    );
  });
});
