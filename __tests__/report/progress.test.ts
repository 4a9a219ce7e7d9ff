import { describe, expect, test } from '@jest/globals';
import { NO_LEVELS, PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import { advance, conditionsLine, NO_PROGRESS, planLine, progressLine } from '../../src/report/progress.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

describe('planLine: what so many runs can show is said before they start', () => {
  test.each([
    [
      { plannedRuns: 59 },
      '59 runs, 2 at a time, root seed 7: any flake that fails 5 % of the time or more will show up (95 % confidence)',
    ],
    [
      { plannedRuns: 1 },
      '1 run, 2 at a time, root seed 7: any flake that fails 95 % of the time or more will show up (95 % confidence)',
    ],
    [{ plannedRuns: 118, perturb: ['order' as const] }, '118 runs, 2 at a time, root seed 7'],
  ])('%j', (header, line) => expect(planLine(sessionOf([], { header }).header)).toBe(line));
});

describe('conditionsLine: what can really vary here, and what the other runs can show', () => {
  test.each([
    [
      {
        ...NO_LEVELS,
        timezone: ['Asia/Kolkata', 'Etc/GMT+12'],
        cpu: ['jitter' as const, 'one-cpu' as const, 'jitter' as const],
      },
      '59 runs without changes: any flake that fails 5 % of the time or more will show up (95 % confidence); the others change: time zone (Asia/Kolkata, Etc/GMT+12), share of the processors (jitter, one-cpu)',
    ],
    [NO_LEVELS, '59 runs without changes: any flake that fails 5 % of the time or more will show up (95 % confidence)'],
  ])('%j', (levels, line) => expect(conditionsLine({ type: 'conditions-drawn', levels, plainRuns: 59 })).toBe(line));
});

test.each([
  [10, ', less than 1 s left'],
  [2000, ', about 4.0 s left'],
])('progressLine: after a run of %i ms', (durationMs, words) => {
  const { header } = sessionOf([], { header: { plannedRuns: 5 } });
  const begun = advance(NO_PROGRESS, { type: 'session-started', version: 1, header });
  const first = observation(0, '', { durationMs });
  expect(progressLine(advance(begun, { type: 'run-finished', observation: first }))).toBe(
    `1 of 5 runs, 0 failed${words}`,
  );
});

test('progressLine: runs under changed conditions are in no rate', () => {
  const failed = { outcome: { kind: 'failed', exitCode: 1 } } as const;
  const bursts = { conditions: { ...PLAIN_CONDITIONS, cpu: 'jitter' } } as const;
  const lost = { outcome: { kind: 'not-observed', reason: 'gone' } } as const;
  const started = {
    type: 'session-started',
    version: 1,
    header: sessionOf([], { header: { plannedRuns: 9 } }).header,
  } as const;
  const finished = [{}, failed, {}, {}, { ...failed, ...bursts }, bursts, lost].map((over, run) => ({
    type: 'run-finished' as const,
    observation: observation(run, '', over),
  }));
  const line = progressLine([started, ...finished].reduce(advance, NO_PROGRESS));
  expect(line).toMatch(/^7 of 9 runs, 1 failed \(25 %\), 1 more under changed conditions, 1 lost, less than 1 s left$/);
});
