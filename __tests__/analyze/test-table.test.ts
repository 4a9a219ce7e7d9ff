import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testTable } from '../../src/analyze/test-table.ts';
import { namedTests, observation } from './sessions.ts';

/** One character per run, for a single test. */
const table = (column: string, stop: 'all' | 'first-failure' | 'decided' = 'all') =>
  testTable(
    namedTests(1),
    [...column].map((mark, run) => observation(run, mark)),
    stop,
  )[0]!;

describe('testTable', () => {
  test.each([
    ['ppfp', 'flaky', 1 / 4],
    ['pppr', 'flaky', 1 / 4],
    ['rrr', 'flaky', 1],
    ['fffff', 'always-fails', 1],
    ['fffff-s', 'always-fails', 1],
    ['ffff', 'inconclusive', 1],
    ['ffff-', 'inconclusive', 1],
    ['ppp', 'no-failure-seen', 0],
    ['p---', 'no-failure-seen', 0],
    ['sss', 'skipped', null],
    ['---', 'skipped', null],
    ['f--s', 'inconclusive', 1],
    ['mmmmm', 'always-fails', 1],
    ['mm', 'inconclusive', 1],
    ['mpp', 'flaky', 1 / 3],
    ['mff', 'flaky', 1],
  ])('marks %s: %s', (column, verdict, rate) => {
    expect(table(column)).toMatchObject({ verdict, rate });
  });

  test('counts every mark, and what is missing is not passed', () => {
    expect(table('ppfsrm--').counts).toEqual({ passed: 2, failed: 1, skipped: 1, retried: 1, mixed: 1, missing: 2 });
    expect(table('ppfsrm--').interval).toMatchObject({ failures: 3, runs: 5, method: 'clopper-pearson' });
  });

  test('names the runs and seeds in which the test failed or was retried', () => {
    expect(table('pfpr')).toMatchObject({ failingRuns: [1, 3], failingSeeds: [1001, 1003] });
  });

  test('a test that earlier runs did not know yet is missing there', () => {
    const rows = testTable(namedTests(2), [observation(0, 'p'), observation(1, 'pf')], 'all');
    expect(rows[1]).toMatchObject({ counts: { failed: 1, missing: 1 }, verdict: 'inconclusive' });
  });

  test('a lost run moves nothing', () => {
    const lost = observation(2, 'f', { outcome: { kind: 'not-observed', reason: 'worker went away' } });
    const runs = [observation(0, 'p'), observation(1, 'p')];
    expect(testTable(namedTests(1), [...runs, lost], 'all')).toEqual(testTable(namedTests(1), runs, 'all'));
  });

  test('an early stop leaves only the confidence sequence, over the runs up to the stop', () => {
    const row = table('ppfpf', 'first-failure');
    expect(row.interval).toMatchObject({ failures: 1, runs: 3, method: 'confidence-sequence' });
    expect(row.rate).toBeCloseTo(1 / 3);
    expect(row.counts.failed).toBe(2);
  });

  test('the counts add up to the observed runs, whatever the marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('p', 'f', 's', 'r', '-'), { minLength: 1, maxLength: 40 }), (marks) => {
        const { counts, failingRuns, verdict } = table(marks.join(''));
        expect(Object.values(counts).reduce((sum, it) => sum + it)).toBe(marks.length);
        expect(failingRuns).toHaveLength(counts.failed + counts.retried);
        expect(verdict === 'flaky').toBe(counts.retried > 0 || (counts.passed > 0 && counts.failed > 0));
      }),
    );
  });
});
