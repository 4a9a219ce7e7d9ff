import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPlain } from '../../src/analyze/outcomes.ts';
import { type ConditionLevels, FACTORS, NO_LEVELS, PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import { planRuns } from '../../src/plan/plan.ts';

/** Each takes some plans to make. */
const FEW = { numRuns: 40 };
const rootSeeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

const ALL: ConditionLevels = {
  order: ['shuffled', 'reversed'],
  timezone: ['Etc/GMT+12', 'Pacific/Kiritimati', 'Asia/Kolkata', 'America/New_York'],
  locale: ['C', 'tr_TR.utf8', 'de_DE.utf8'],
  cpu: ['jitter', 'one-cpu'],
};
/** All levels of some of the factors. */
const someLevels = fc
  .subarray([...FACTORS], { minLength: 1 })
  .map((factors) => ({ ...NO_LEVELS, ...Object.fromEntries(factors.map((factor) => [factor, ALL[factor]])) }));
const varied = (levels: ConditionLevels) => FACTORS.filter((factor) => levels[factor].length > 0);

/** For each run of the perturbed half, in launch order, which factors are on. */
function perturbedRows(rootSeed: number, rows: number, levels: ConditionLevels) {
  const plan = planRuns(rootSeed, 2 * rows, levels);
  return Array.from({ length: rows }, (_, row) => {
    const pair = plan.runs.slice(2 * row, 2 * row + 2).map(({ conditions }) => conditions);
    const [changed = PLAIN_CONDITIONS] = pair.filter((conditions) => !isPlain({ conditions }));
    return varied(levels).map((factor) => changed[factor] !== PLAIN_CONDITIONS[factor]);
  });
}

describe('a plan', () => {
  test('leaves every run as the command is, unless there are levels to draw from', () => {
    expect(planRuns(7, 100).runs.every(isPlain)).toBe(true);
  });

  test('is the same for a prefix of it: more runs change no earlier run', () => {
    fc.assert(
      fc.property(rootSeeds, fc.nat(60), fc.nat(60), someLevels, (root, few, more, levels) => {
        const [short, long] = [few, few + more].map((runs) => planRuns(root, runs, levels).runs);
        expect(JSON.stringify(long?.slice(0, few))).toBe(JSON.stringify(short));
      }),
      FEW,
    );
  });

  test('perturbs at most one run of each two, with the same seeds as without', () => {
    fc.assert(
      fc.property(rootSeeds, fc.integer({ min: 1, max: 50 }), someLevels, (root, pairs, levels) => {
        const { runs } = planRuns(root, 2 * pairs, levels);
        for (let pair = 0; pair < pairs; pair += 1) {
          const changed = runs.slice(2 * pair, 2 * pair + 2).filter((run) => !isPlain(run));
          expect(changed.length).toBeLessThanOrEqual(1);
          if (varied(levels).length === 1) expect(changed).toHaveLength(1);
        }
        expect(runs.map(({ seed }) => seed)).toEqual(planRuns(root, 2 * pairs).runs.map(({ seed }) => seed));
      }),
      FEW,
    );
  });
});

describe('of the perturbed half, any prefix', () => {
  const several = someLevels.filter((levels) => varied(levels).length > 1);

  test('has each of several factors on in half of its runs, to within one run', () => {
    fc.assert(
      fc.property(rootSeeds, fc.integer({ min: 1, max: 50 }), several, (root, rows, levels) => {
        const found = perturbedRows(root, rows, levels);
        for (const index of varied(levels).keys()) {
          const on = found.filter((row) => row[index]).length;
          expect(Math.abs(2 * on - rows)).toBeLessThanOrEqual(1);
        }
      }),
      FEW,
    );
  });

  test('has each two factors on together in a quarter of its runs, to within one and a half', () => {
    fc.assert(
      fc.property(rootSeeds, fc.integer({ min: 1, max: 50 }), several, (root, rows, levels) => {
        const found = perturbedRows(root, rows, levels);
        for (const one of varied(levels).keys()) {
          for (let other = 0; other < one; other += 1) {
            const both = found.filter((row) => row[one] && row[other]).length;
            expect(Math.abs(both - rows / 4)).toBeLessThanOrEqual(1.5);
          }
        }
      }),
      FEW,
    );
  });

  test('has every combination exactly once in each block', () => {
    fc.assert(
      fc.property(rootSeeds, several, fc.nat(3), (root, levels, block) => {
        const size = 2 ** varied(levels).length;
        const rows = perturbedRows(root, (block + 1) * size, levels).slice(-size);
        expect(new Set(rows.map(String)).size).toBe(size);
      }),
      FEW,
    );
  });

  test('has a level of a factor again only after all others of it', () => {
    fc.assert(
      fc.property(rootSeeds, fc.integer({ min: 1, max: 100 }), someLevels, (root, runs, levels) => {
        const plan = planRuns(root, runs, levels).runs;
        for (const factor of varied(levels)) {
          const count = (level: unknown) => plan.filter(({ conditions }) => conditions[factor] === level).length;
          const counts = (levels[factor] as readonly unknown[]).map(count);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
      FEW,
    );
  });
});
