import { describe, expect, test } from '@jest/globals';
import { systemicFlakes } from '../../src/analyze/co-failures.ts';
import { groupsByAverageLinkage } from '../../src/analyze/linkage.ts';
import { observation } from './sessions.ts';

/** Each string is one test over the runs. */
function flakes(...columns: string[]) {
  const runs = Array.from(columns[0]!, (_, run) => observation(run, columns.map((column) => column[run]).join('')));
  return systemicFlakes(columns.length, runs);
}

/** 32-bit xorshift: a fixed stream of fair-ish coins. */
function coins(seed: number): (p: number) => boolean {
  let state = seed;
  return (p) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32 < p;
  };
}

describe('systemicFlakes', () => {
  test('tests that fail in the same runs are one group, those that do not are none', () => {
    expect(
      flakes(
        'ppfpfpppppfp'.padEnd(20, 'p'),
        'ppfpfpppppfp'.padEnd(20, 'p'),
        'fpppppppfp'.padEnd(20, 'p'),
        'p'.repeat(20),
      ),
    ).toEqual([{ tests: [0, 1], runs: [2, 4, 10], togetherIn: 3 }]);
  });

  test('nearly the same runs will do', () => {
    const [flake] = flakes('ppfpfppfpp', 'ppfpfppfpp', 'ppfpfppppp');
    expect(flake).toEqual({ tests: [0, 1, 2], runs: [2, 4, 7], togetherIn: 2 });
  });

  test('what always fails belongs to no flake; a retry counts as a failure', () => {
    expect(flakes('ffffffffff', 'ffffffffff')).toEqual([]);
    expect(flakes('pprprppppp', 'ppfpfppppp')).toMatchObject([{ tests: [0, 1] }]);
  });

  test('unrelated tests are not alike, however often they fail', () => {
    for (const rate of [0.2, 0.5, 0.9]) {
      const coin = coins(4711);
      const columns = Array.from({ length: 30 }, () =>
        Array.from({ length: 200 }, () => (coin(rate) ? 'f' : 'p')).join(''),
      );
      expect(flakes(...columns)).toEqual([]);
    }
  });

  test('of many rare flakes some fail together by chance: no group is made of that', () => {
    const coin = coins(31337);
    const columns = Array.from({ length: 300 }, () =>
      Array.from({ length: 200 }, () => (coin(0.006) ? 'f' : 'p')).join(''),
    );
    expect(new Set(columns.filter((it) => it.includes('f'))).size).toBeLessThan(
      columns.filter((it) => it.includes('f')).length,
    );
    expect(flakes(...columns)).toEqual([]);
  });

  test('ten tests that failed once, in the same run, are one group; two are too few to say', () => {
    const once = `${'p'.repeat(30)}f${'p'.repeat(19)}`;
    const other = `${'p'.repeat(3)}f${'p'.repeat(46)}`;
    expect(flakes(...Array.from({ length: 10 }, () => once))).toMatchObject([{ togetherIn: 1, runs: [30] }]);
    expect(flakes(once, once, other)).toEqual([]);
  });

  test('two planted causes among noise come apart', () => {
    const coin = coins(99);
    const cause = [0, 1].map(() => Array.from({ length: 120 }, () => coin(0.15)));
    const columns = Array.from({ length: 12 }, (_, test) =>
      Array.from({ length: 120 }, (_, run) =>
        (test < 10 ? cause[test % 2]![run]! !== coin(0.01) : coin(0.1)) ? 'f' : 'p',
      ).join(''),
    );
    expect(flakes(...columns).map((it) => it.tests)).toEqual([
      [0, 2, 4, 6, 8],
      [1, 3, 5, 7, 9],
    ]);
  });

  test('more than 32 runs, and a lost run, do not confuse the bits', () => {
    const column = `${'p'.repeat(40)}f${'p'.repeat(30)}f`;
    expect(flakes(column, column, column.replaceAll('f', 'p'))).toEqual([
      { tests: [0, 1], runs: [40, 71], togetherIn: 2 },
    ]);
    const runs = [...'pppppppppppfpfp'].map((mark, run) => observation(run + 1, mark + mark));
    const lost = observation(0, 'ff', { outcome: { kind: 'not-observed', reason: 'gone' } });
    expect(systemicFlakes(2, [lost, ...runs])).toEqual([{ tests: [0, 1], runs: [12, 14], togetherIn: 2 }]);
  });
});

describe('groupsByAverageLinkage', () => {
  test('joins by the average, weighted: a chain of neighbours is not one group', () => {
    const likeness = Float32Array.from([0, 0.8, 0, 0.8, 0, 0.7, 0, 0.7, 0]);
    expect(
      groupsByAverageLinkage([1, 1, 1], likeness.slice(), 0.5)
        .map((it) => it.sort())
        .sort(),
    ).toEqual([[0, 1], [2]]);
    expect(
      groupsByAverageLinkage([1, 9, 1], likeness.slice(), 0.5)
        .map((it) => it.sort())
        .sort(),
    ).toEqual([[0, 1, 2]]);
  });

  test('nothing gives nothing', () => {
    expect(groupsByAverageLinkage([], new Float32Array(0), 0.5)).toEqual([]);
  });
});
