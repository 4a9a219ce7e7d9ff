import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldSession, type SessionEvent } from '../../src/events/events.ts';
import type { Observation } from '../../src/model/observation.ts';
import { observation } from '../analyze/sessions.ts';
import { anyEnd, anyHeader, anyObservations } from './arbitraries.ts';

const [header] = fc.sample(anyHeader, { numRuns: 1, seed: 1 });
const started: SessionEvent = { type: 'session-started', version: 1, header: header! };
const finished = (one: Observation): SessionEvent => ({ type: 'run-finished', observation: one });

describe('foldSession', () => {
  test('the order in which runs finish does not change the session', () => {
    const shuffles = anyObservations.chain((runs) =>
      fc.tuple(fc.constant(runs), fc.shuffledSubarray(runs, { minLength: runs.length })),
    );
    fc.assert(
      fc.property(shuffles, anyEnd, ([runs, shuffled], end) => {
        const fold = (some: readonly Observation[]) =>
          foldSession([started, ...some.map(finished), { type: 'session-ended', end, atMs: 1 }]);
        expect(fold(shuffled)).toEqual(fold(runs));
        expect(fold(runs).observations.map(({ run }) => run)).toEqual(runs.map(({ run }) => run).sort((a, b) => a - b));
      }),
    );
  });

  test('a result delivered twice counts once, the first', () => {
    const first = observation(0, 'p');
    const again = observation(0, 'f');
    expect(foldSession([started, finished(first), finished(again)]).observations).toEqual([first]);
  });

  test('a stream that breaks off has no end, and keeps what was observed', () => {
    const session = foldSession([
      started,
      { type: 'run-started', run: 1, slot: 0, atMs: 3 },
      finished(observation(0, 'p')),
    ]);
    expect(session).toMatchObject({ end: null, trees: [], framework: null, tests: [], warnings: [] });
    expect(session.observations).toHaveLength(1);
  });

  test('test tables go on from one event to the next', () => {
    const seen = (...names: string[]): SessionEvent => ({
      type: 'tests-seen',
      tests: names.map((name) => ({ file: null, suite: null, name })),
    });
    expect(foldSession([started, seen('a', 'b'), seen('c')]).tests.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  test('events without a session are refused', () => {
    expect(() => foldSession([finished(observation(0, 'p'))])).toThrow('no `session-started`');
  });
});
