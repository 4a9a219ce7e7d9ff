import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { placeDifferences } from '../../src/analyze/places.ts';
import type { Observation } from '../../src/model/observation.ts';
import { placeSentence } from '../../src/report/place-words.ts';
import { resultsOf } from '../../src/report/results.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { sessionOf } from './whole-session.ts';

/** So many runs at a place, the first of which have these marks and the rest pass all. */
function runs(place: string, count: number, failing: number, marks = 'fp'): Observation[] {
  return Array.from({ length: count }, (_, index) => {
    const failed = index < failing;
    return {
      tree: 'head',
      ...{ run: (place === 'runner' ? 0 : 500) + index, seed: index + 1, slot: 0, place, startedMs: 0, durationMs: 1 },
      conditions: { order: 'as-is', timezone: null, locale: null, cpu: 'free' },
      outcome: failed ? { kind: 'failed', exitCode: 1 } : { kind: 'passed' },
      ...{ stdoutTail: '', stderrTail: '', stdoutLog: null, stderrLog: null },
      tests: { kind: 'read', marks: failed ? marks : 'pp', failures: [], problem: null, couldNotRun: false },
    };
  });
}

const found = (...observations: Observation[][]) => placeDifferences(sessionOf(observations.flat()));

describe('where a test fails', () => {
  test('only on the runner: the counts, and the chance of it (by hand: 10!/(10-5)! / 30!/(30-5)! = 252/142506)', () => {
    expect(found(runs('runner', 10, 5), runs('runpod:a', 12, 0), runs('runpod:b', 8, 0))).toEqual([
      {
        ...{ test: 0, failsOn: 'runner' },
        there: { failures: 5, runs: 10 },
        elsewhere: { failures: 0, runs: 20 },
        pValue: expect.closeTo(252 / 142_506, 12),
      },
    ]);
  });

  test('only on RunPod, the command where no test is reported', () => {
    const bare = (observations: Observation[]) =>
      observations.map((it) => ({ ...it, tests: { ...it.tests, kind: 'none' as const, marks: '' } }));
    const [difference, ...others] = found(bare(runs('runner', 30, 0)), bare(runs('runpod:a', 10, 6)));
    expect([difference?.test, difference?.failsOn, others]).toEqual([null, 'runpod', []]);
  });

  test.each([
    ['on both', [runs('runner', 10, 9), runs('runpod:a', 60, 1)]],
    ['on one, which may be chance', [runs('runner', 10, 1), runs('runpod:a', 20, 0)]],
    ['on the only one', [runs('runner', 10, 5)]],
    ['nowhere', [runs('runner', 10, 0), runs('runpod:a', 10, 0)]],
  ])('%s: no finding', (_, observations) => {
    expect(found(...observations)).toEqual([]);
  });

  test('lost runs and changed conditions count on neither side', () => {
    const lost = runs('runpod:a', 20, 0).map((it) => {
      return { ...it, outcome: { kind: 'not-observed' as const, reason: 'lost' } };
    });
    expect(found(runs('runner', 10, 5), lost)).toEqual([]);
    const changed = runs('runpod:a', 20, 0).map((it) => ({ ...it, conditions: { ...it.conditions, locale: 'de_DE' } }));
    expect(found(runs('runner', 10, 5), changed)).toEqual([]);
  });

  test('many tests at once need more: Holm', () => {
    const many = (place: string, count: number, failing: number) =>
      runs(place, count, failing, 'f'.repeat(60)).map((it) => ({
        ...it,
        tests: { ...it.tests, marks: it.tests.marks.padEnd(60, 'p') },
      }));
    expect(found(runs('runner', 10, 3), runs('runpod:a', 20, 0))).toHaveLength(1);
    expect(found(many('runner', 10, 3), many('runpod:a', 20, 0)).filter(({ test: index }) => index !== null)).toEqual(
      [],
    );
  });
});

test('the report says it with its numbers', () => {
  const session = sessionOf([...runs('runner', 10, 5), ...runs('runpod:a', 20, 0)]);
  const results = resultsOf(session, analyze(session));
  expect(results.place_differences).toEqual([
    expect.objectContaining({ fails_on: 'runner', failures_there: 5, runs_there: 10, runs_elsewhere: 20 }),
  ]);
  const [entry] = results.place_differences;
  const sentence = placeSentence(entry as NonNullable<typeof entry>);
  expect(sentence).toMatch(
    /failed in 5 of 10 runs on the runner, and in none of 20 on RunPod \(Fisher's exact test, p = 0\.0018\)/,
  );
  expect(viewOf(results).warnings).toContain(sentence);
});
