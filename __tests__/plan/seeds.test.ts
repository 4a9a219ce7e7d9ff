import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import { planRuns } from '../../src/plan/plan.ts';
import { runSeed, SEED_COUNT } from '../../src/plan/seeds.ts';

const rootSeeds = fc.integer({ min: 0, max: SEED_COUNT });
const runNumbers = fc.integer({ min: 0, max: SEED_COUNT - 1 });

describe('runSeed', () => {
  test('is a contract: results of old sessions must stay repeatable', () => {
    const seeds = (rootSeed: number) => [0, 1, 2, 37, 999].map((run) => runSeed(rootSeed, run));
    expect(seeds(7)).toEqual([683586898, 1548399084, 425332371, 55974570, 2140769123]);
    expect(seeds(0).slice(0, 2)).toEqual([1734877760, 852282896]);
    expect(runSeed(SEED_COUNT, 0)).toBe(1394467189);
  });

  test('lies in the range that every framework takes', () => {
    fc.assert(
      fc.property(rootSeeds, runNumbers, (rootSeed, run) => {
        const seed = runSeed(rootSeed, run);
        expect(Number.isInteger(seed) && seed >= 1 && seed <= SEED_COUNT).toBe(true);
      }),
    );
  });

  test('no two runs share a seed, whatever their numbers', () => {
    fc.assert(
      fc.property(rootSeeds, runNumbers, runNumbers, (rootSeed, a, b) => {
        expect(runSeed(rootSeed, a) === runSeed(rootSeed, b)).toBe(a === b);
      }),
    );
  });

  test('20,000 runs have 20,000 seeds, in both halves of the range and of both parities', () => {
    const seeds = Array.from({ length: 20_000 }, (_, run) => runSeed(12345, run));
    expect(new Set(seeds).size).toBe(20_000);
    const share = (holds: (seed: number) => boolean) => seeds.filter(holds).length / seeds.length;
    expect(share((seed) => seed > SEED_COUNT / 2)).toBeCloseTo(0.5, 1);
    expect(share((seed) => seed % 2 === 0)).toBeCloseTo(0.5, 1);
    expect(share((seed) => seed % 5 === 0)).toBeCloseTo(0.2, 1);
  });

  test('neighbouring root seeds give unrelated plans', () => {
    const seeds = (rootSeed: number) => planRuns(rootSeed, 1000).runs.map(({ seed }) => seed);
    expect(new Set([...seeds(1), ...seeds(2)]).size).toBeGreaterThan(1998);
  });
});

describe('planRuns', () => {
  test('numbers the runs from 0, in launch order, as the command is', () => {
    const plan = planRuns(7, 3);
    expect(plan).toEqual({
      rootSeed: 7,
      runs: [683586898, 1548399084, 425332371].map((seed, run) => ({
        tree: 'head',
        run,
        seed,
        conditions: PLAIN_CONDITIONS,
      })),
    });
  });

  test('a longer plan begins with the shorter one: a shard or a rerun of more runs keeps what was seen', () => {
    fc.assert(
      fc.property(rootSeeds, fc.nat(50), fc.nat(50), (rootSeed, runs, more) => {
        expect(planRuns(rootSeed, runs + more).runs.slice(0, runs)).toEqual(planRuns(rootSeed, runs).runs);
      }),
    );
  });
});
