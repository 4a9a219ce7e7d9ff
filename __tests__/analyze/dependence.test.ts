import { describe, expect, test } from '@jest/globals';
import { dependences, fewStreaksChance } from '../../src/analyze/dependence.ts';
import { dependenceSentence } from '../../src/report/dependence-words.ts';
import { observation } from './sessions.ts';

/** One character per run; the slots go round. */
const session = (marks: string, slots: number) =>
  [...marks].map((mark, run) => observation(run, mark, { slot: run % slots }));

/** All orders of so many failures and passes. */
function orders(failures: number, passes: number): string[] {
  if (failures + passes === 0) return [''];
  const first = (mark: string, f: number, p: number) => (f < 0 || p < 0 ? [] : orders(f, p).map((rest) => mark + rest));
  return [...first('f', failures - 1, passes), ...first('p', failures, passes - 1)];
}

const streaksIn = (order: string): number => order.match(/f+|p+/g)?.length ?? 0;

describe('fewStreaksChance', () => {
  test.each([
    [3, 5],
    [1, 9],
    [6, 6],
    [4, 2],
  ])('of %d failures and %d passes: as counted over all their orders', (failures, passes) => {
    const all = orders(failures, passes);
    for (let streaks = 2; streaks <= failures + passes; streaks++) {
      const few = all.filter((order) => streaksIn(order) <= streaks).length;
      expect(fewStreaksChance(streaks, failures, passes)).toBeCloseTo(few / all.length, 10);
    }
  });

  test('is 1 where nothing could cluster, and a number for a thousand runs', () => {
    expect(fewStreaksChance(1, 0, 9)).toBe(1);
    expect(fewStreaksChance(501, 500, 500)).toBeCloseTo(0.513, 2);
  });
});

describe('dependences', () => {
  test('a slot whose runs fail is named, with its counts', () => {
    const [found, ...others] = dependences(session('pppf'.repeat(12), 4));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ by: 'slot', place: 'runner', slot: 3 });
    expect(found).toMatchObject({ here: { failures: 12, runs: 12 }, elsewhere: { failures: 0, runs: 36 } });
    expect(dependenceSentence(found!)).toBe(
      'Failures cluster: 12 of 12 runs failed on runner, slot 3, 0 of 36 elsewhere (p < 0.0001), so the runs are not ' +
        'independent and the interval may be too narrow.',
    );
  });

  test('failures in one stretch of time are named', () => {
    const [found, ...others] = dependences(session(`${'p'.repeat(20)}ffffff${'p'.repeat(20)}`, 2));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ by: 'time' });
    expect(dependenceSentence(found!)).toContain('6 failures in 46 runs came in 3 streaks');
  });

  test('nothing is said of sessions that all passed or all failed, are empty, or lost their runs', () => {
    expect(dependences(session('p'.repeat(50), 4))).toEqual([]);
    expect(dependences(session('f'.repeat(50), 4))).toEqual([]);
    expect(dependences([])).toEqual([]);
    const lost = session('pppf'.repeat(12), 4).map((it) => ({
      ...it,
      outcome: { kind: 'not-observed', reason: 'gone' } as const,
    }));
    expect(dependences(lost)).toEqual([]);
  });

  test('independent runs: of all orders of 3 failures among 12 runs on 3 slots, at most 1 in 100 is warned of', () => {
    const all = orders(3, 9);
    const warned = all.filter((order) => dependences(session(order, 3)).length > 0);
    expect(warned.length / all.length).toBeLessThanOrEqual(0.01);
  });

  test('independent runs: of 2,000 pseudo-random sessions of 100 runs, about 1 in 100 or fewer is warned of', () => {
    let state = 12345;
    const coin = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32 < 0.3;
    };
    let warned = 0;
    for (let i = 0; i < 2000; i++)
      warned += dependences(session(Array.from({ length: 100 }, () => (coin() ? 'f' : 'p')).join(''), 8)).length;
    expect(warned / 2000).toBeLessThan(0.015);
  });
});
