import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { sensitivities } from '../../src/analyze/sensitivities.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { Observation } from '../../src/model/observation.ts';
import { namedTests, observation } from './sessions.ts';
import { sessionOf } from './whole-session.ts';

const shuffled = (run: number, marks: string): Observation =>
  observation(run, marks, { conditions: { ...PLAIN_CONDITIONS, order: 'shuffled' } });
const session = (observations: Observation[]) => sessionOf(observations, { header: { perturb: ['order'] } });

describe('failures under a changed order', () => {
  const found = [observation(0, 'pp'), shuffled(1, 'pf'), shuffled(2, 'pp'), observation(3, 'pp'), shuffled(4, 'pf')];

  test('are told with both counts, and as what may be chance where they are few', () => {
    expect(sensitivities(session(found))).toEqual([
      expect.objectContaining({
        ...{ test: 1, factor: 'order', level: null, shown: false, failingRuns: [1, 4] },
        ...{ with: { failures: 2, runs: 3 }, without: { failures: 0, runs: 2 } },
      }),
    ]);
  });

  test('are in no rate and no verdict', () => {
    const { verdict, counts, reproRate, interval } = analyze(session(found));
    expect(verdict.kind).toBe('no-failure-seen');
    expect(counts).toMatchObject({ completed: 5, perturbed: 3, failures: 0 });
    expect(reproRate).toBe(0);
    expect(interval).toMatchObject({ failures: 0, runs: 2 });
  });

  test('are none where the test fails without it too, as often as chance has it', () => {
    expect(sensitivities(session([...found, observation(5, 'pf')]))).toEqual([]);
  });

  test('are the command’s own only where no test accounts for them', () => {
    const failed = { kind: 'failed', exitCode: 1 } as const;
    const reversed = { conditions: { ...PLAIN_CONDITIONS, order: 'reversed' as const }, outcome: failed };
    expect(
      sensitivities({ tests: [], observations: [observation(0, ''), observation(1, '', reversed)] }),
    ).toMatchObject([{ test: null, with: { failures: 1, runs: 1 }, without: { failures: 0, runs: 1 } }]);
  });

  test('of a lost run, or of a test that a run did not execute, there are none', () => {
    const lost = observation(1, 'pf', {
      ...{ conditions: { ...PLAIN_CONDITIONS, order: 'shuffled' }, outcome: { kind: 'not-observed', reason: 'gone' } },
    });
    expect(sensitivities(session([observation(0, 'pp'), lost, shuffled(2, 'p')]))).toEqual([]);
  });
});

test('failures in perturbed runs alone, too few to tell by what, name no condition', () => {
  const one = observation(1, 'f', { conditions: { ...PLAIN_CONDITIONS, order: 'shuffled', cpu: 'jitter' } });
  const plain = Array.from({ length: 9 }, (_, index) => observation(2 + index, 'p'));
  expect(sensitivities({ tests: namedTests(1), observations: [one, ...plain] })).toMatchObject([
    {
      factor: null,
      shown: false,
      with: { failures: 1, runs: 1 },
      without: { failures: 0, runs: 9 },
      failingRuns: [1],
    },
  ]);
});
