import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plannedRange } from '../../src/plan/controls.ts';
import { planRuns } from '../../src/plan/plan.ts';

test('a range of controls is a part of the plan, as long as was asked for or the plan has, wherever it begins', () => {
  const length = fc.integer({ min: 1, max: 200 });
  fc.assert(
    fc.property(fc.nat(2 ** 31 - 1), length, length, fc.nat(500), (rootSeed, runs, count, skip) => {
      const range = plannedRange(rootSeed, runs, { count, skip }).runs;
      const first = range[0]?.run ?? -1;
      expect(range).toEqual(planRuns(rootSeed, runs).runs.slice(first, first + count));
      expect(range).toHaveLength(Math.min(count, runs));
    }),
  );
});

test('what follows begins where the last ended, while the plan has as many', () => {
  const first = plannedRange(7, 50, { count: 10, skip: 0 }).runs;
  const second = plannedRange(7, 50, { count: 10, skip: 10 }).runs;
  const free = 41;
  expect(second[0]?.run).toBe(((first[0]?.run ?? 0) + 10) % free);
});
