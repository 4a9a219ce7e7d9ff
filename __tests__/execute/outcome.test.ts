import { expect, test } from '@jest/globals';
import { exitCodeOf } from '../../src/analyze/outcomes.ts';
import type { ChildExit } from '../../src/execute/child.ts';
import { outcomeOf, seenOutcome } from '../../src/execute/outcome.ts';
import type { Outcome } from '../../src/model/outcome.ts';

const exited = (code: number): ChildExit => ({ kind: 'exited', code });

test.each<[string, ChildExit, Outcome, number]>([
  ['exit code 0', exited(0), { kind: 'passed' }, 0],
  ['exit code 1', exited(1), { kind: 'failed', exitCode: 1 }, 1],
  ['the exit code that time-outs have elsewhere', exited(124), { kind: 'failed', exitCode: 124 }, 124],
  ['a shell that may not execute', exited(126), { kind: 'failed', exitCode: 126 }, 126],
  ['a shell that does not find', exited(127), { kind: 'failed', exitCode: 127 }, 127],
  ['wrong usage of git', exited(129), { kind: 'failed', exitCode: 129 }, 129],
  ['a shell that tells of a crash', exited(139), { kind: 'crashed', signal: 'SIGSEGV' }, 139],
  ['a shell that tells of a kill', exited(137), { kind: 'crashed', signal: 'SIGKILL' }, 137],
  ['the highest exit code', exited(255), { kind: 'failed', exitCode: 255 }, 255],
  ['a time-out', { kind: 'timed-out', afterMs: 5 }, { kind: 'timed-out', afterMs: 5 }, 124],
])('%s', (_, exit, outcome, exitCode) => {
  expect(outcomeOf(exit)).toEqual(outcome);
  expect(exitCodeOf(outcome)).toBe(exitCode);
});

test('a run that could not be started is lost, not failed', () => {
  const outcome = outcomeOf({ kind: 'not-started', reason: 'spawn bash EAGAIN' });
  expect(outcome).toMatchObject({ kind: 'not-observed', reason: expect.stringContaining('EAGAIN') });
  expect(outcome && exitCodeOf(outcome)).toBeNull();
});

test('an aborted run shows nothing', () => {
  expect(outcomeOf({ kind: 'aborted' })).toBeNull();
});

test.each<[string, Outcome, string, Outcome]>([
  ['a failing test behind exit code 0', { kind: 'passed' }, 'ppf', { kind: 'failed', exitCode: 0 }],
  ['a test that its framework retried until it passed', { kind: 'passed' }, 'pr', { kind: 'passed' }],
  ['no test', { kind: 'passed' }, '', { kind: 'passed' }],
  [
    'a failing test behind a crash',
    { kind: 'crashed', signal: 'SIGABRT' },
    'f',
    { kind: 'crashed', signal: 'SIGABRT' },
  ],
])('what the tests say outweighs the exit code: %s', (_, exit, marks, outcome) => {
  expect(seenOutcome(exit, { marks }, '')).toEqual(outcome);
});

test('a run in which nothing ran shows nothing, unless tests of it were seen', () => {
  const said = '\u001b[1mCached:    1 cached, 1 total\u001b[0m\n';
  const idle = seenOutcome({ kind: 'passed' }, { marks: '' }, said);
  expect(idle).toMatchObject({ kind: 'not-observed', reason: expect.stringContaining('Turborepo ran nothing') });
  expect(seenOutcome({ kind: 'passed' }, { marks: 'p' }, said)).toEqual({ kind: 'passed' });
  expect(seenOutcome({ kind: 'failed', exitCode: 1 }, { marks: '' }, said)).toMatchObject({ kind: 'failed' });
});
