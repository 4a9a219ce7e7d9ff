import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { trialLimitMs } from '../../src/analyze/trial-limit.ts';
import type { Observation } from '../../src/model/observation.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const ran = (durationMs: number, kind: 'passed' | 'failed' | 'timed-out'): Partial<Observation> => ({
  durationMs,
  outcome: { passed: { kind }, failed: { kind, exitCode: 1 }, 'timed-out': { kind, afterMs: 600_000 } }[
    kind
  ] as Observation['outcome'],
});
const limitOf = (runs: readonly Partial<Observation>[], timeoutMs = 600_000) =>
  trialLimitMs(
    sessionOf(
      runs.map((over, run) => observation(run, '', over)),
      { header: { timeoutMs } },
    ),
  );

test.each<[string, Partial<Observation>[], number]>([
  ['fast passes: a minute', [ran(900, 'passed'), ran(600_000, 'timed-out')], 60_000],
  ['slow passes: ten times the slowest', [ran(9000, 'passed'), ran(20_000, 'passed')], 200_000],
  ['failures that wait: twice the slowest', [ran(900, 'passed'), ran(90_000, 'failed')], 180_000],
  ['a hang is no measure', [ran(20_000, 'passed'), ran(600_000, 'timed-out')], 200_000],
  ['no pass: the session’s own', [ran(900, 'failed')], 600_000],
])('%s', (_, runs, limit) => expect(limitOf(runs)).toBe(limit));

test('never over the session’s own limit, and never under what a run of it took', () => {
  const run = fc.record({ ms: fc.integer({ min: 1, max: 600_000 }), kind: fc.constantFrom('passed', 'failed') });
  fc.assert(
    fc.property(
      fc.array(run, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 600_000, max: 900_000 }),
      (runs, most) => {
        const limit = limitOf(
          runs.map(({ ms, kind }) => ran(ms, kind as 'passed')),
          most,
        );
        expect(limit).toBeLessThanOrEqual(most);
        for (const { ms } of runs) expect(limit).toBeGreaterThanOrEqual(ms);
      },
    ),
  );
});
