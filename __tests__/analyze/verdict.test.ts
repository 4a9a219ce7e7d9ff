import { describe, expect, test } from '@jest/globals';
import { verdictOf } from '../../src/analyze/verdict.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { SessionEnd } from '../../src/model/session-end.ts';
import { observation } from './sessions.ts';
import { sessionOf } from './whole-session.ts';

const PASSED: Outcome = { kind: 'passed' };
const FAILED: Outcome = { kind: 'failed', exitCode: 1 };
const LOST: Outcome = { kind: 'not-observed', reason: 'The worker went away.' };

const exits = (outcomes: readonly Outcome[]): Observation[] =>
  outcomes.map((outcome, run) => observation(run, '', { outcome }));
const times = (count: number, outcome: Outcome): Outcome[] => Array.from({ length: count }, () => outcome);
/** A run per word of marks; the command failed where they stand in capitals. */
const marked = (...words: readonly string[]): Observation[] =>
  words.map((word, run) => observation(run, word.toLowerCase(), { outcome: /[A-Z]/.test(word) ? FAILED : PASSED }));

describe('verdictOf: by exit codes', () => {
  test.each<[string, Outcome[], string]>([
    ['a pass and a failure', [PASSED, FAILED], 'flaky'],
    ['a pass and a crash', [PASSED, { kind: 'crashed', signal: 'SIGSEGV' }], 'flaky'],
    ['a pass and a time-out', [PASSED, { kind: 'timed-out', afterMs: 9 }], 'flaky'],
    ['one failure among many', [...times(99, PASSED), FAILED], 'flaky'],
    ['5 failures', times(5, FAILED), 'always-fails'],
    ['4 failures', times(4, FAILED), 'too-few-runs'],
    ['1 failure', times(1, FAILED), 'too-few-runs'],
    [
      'failures of every kind',
      [...times(3, FAILED), { kind: 'crashed', signal: 'SIGABRT' }, { kind: 'timed-out', afterMs: 9 }],
      'always-fails',
    ],
    ['1 pass', [PASSED], 'no-failure-seen'],
    ['many passes', times(50, PASSED), 'no-failure-seen'],
    ['no run', [], 'nothing-observed'],
    ['only lost runs', times(50, LOST), 'nothing-observed'],
    ['4 failures and a lost run', [...times(4, FAILED), LOST], 'too-few-runs'],
    ['5 failures and a lost run', [...times(5, FAILED), LOST], 'always-fails'],
    ['a pass and a lost run', [PASSED, LOST], 'no-failure-seen'],
    ['as many passes as lost runs', [...times(9, PASSED), ...times(9, LOST)], 'no-failure-seen'],
    ['more lost runs than passes', [...times(9, PASSED), ...times(10, LOST)], 'mostly-lost'],
    ['a pass, a failure and many lost runs', [PASSED, FAILED, ...times(50, LOST)], 'flaky'],
    ['5 failures and many lost runs', [...times(5, FAILED), ...times(50, LOST)], 'always-fails'],
  ])('%s', (_, outcomes, expected) => {
    const verdict = verdictOf(sessionOf(exits(outcomes)));
    expect(verdict.kind === 'inconclusive' ? verdict.why : verdict.kind).toBe(expected);
  });
});

describe('verdictOf: stop: first-failure', () => {
  const stopped = (outcomes: readonly Outcome[]) =>
    verdictOf(sessionOf(exits(outcomes), { end: { kind: 'stopped', rule: 'first-failure' } }));

  test('what was asked for was found: the words do not ask for what the rule forbids', () => {
    expect(stopped([FAILED])).toMatchObject({
      why: 'too-few-runs',
      detail:
        'A failure was found, as stop: first-failure asks; one run cannot tell flaky from always failing. Repeat it by its replay line, or set runs to 5 or more without stop: first-failure.',
    });
    expect(stopped([FAILED, FAILED])).toMatchObject({ detail: expect.stringContaining('; 2 runs cannot tell') });
  });

  test('with a pass before it, it is flaky', () => {
    expect(stopped([PASSED, FAILED])).toEqual({ kind: 'flaky' });
  });
});

describe('verdictOf: by tests', () => {
  test.each([
    ['a test that passed and failed, though the command always failed', ['PF', 'FP', 'FP', 'FP', 'FP'], 'flaky'],
    ['a test that passed and failed, though the command always passed', ['pf', 'fp'], 'flaky'],
    ['a test that its framework retried until it passed', ['pr', 'pp'], 'flaky'],
    ['a retried test in the only run', ['r'], 'flaky'],
    ['a test that failed and was then missing', ['FF', 'F', 'F-', 'F', 'F'], 'always-fails'],
    [
      'a test that passed once and was missing else, though the command always failed',
      ['PF', '-F', '-F', '-F', '-F'],
      'always-fails',
    ],
    ['a test that failed or was skipped', ['F', 'F', 'F', 'F', 'FS'], 'always-fails'],
    ['tests that are missing in every run', ['---', '---'], 'no-tests-executed'],
    ['only skipped tests', ['ss', 'ss'], 'no-tests-executed'],
    ['a test in one of the runs', ['s', 'p'], 'no-failure-seen'],
  ])('%s', (_, words, expected) => {
    const verdict = verdictOf(sessionOf(marked(...words)));
    expect(verdict.kind === 'inconclusive' ? verdict.why : verdict.kind).toBe(expected);
  });

  test('marks of a lost run are no evidence', () => {
    const lost = observation(1, 'f', { outcome: LOST });
    expect(verdictOf(sessionOf([observation(0, 'p'), lost]))).toEqual({ kind: 'no-failure-seen' });
  });

  test('without a readable report the exit codes decide', () => {
    const unread = [0, 1].map((run) => {
      const made = observation(run, '');
      return { ...made, tests: { ...made.tests, kind: 'unreadable' as const, problem: 'cut off' } };
    });
    expect(verdictOf(sessionOf(unread))).toEqual({ kind: 'no-failure-seen' });
  });

  const asked = { askedReport: { input: 'framework', value: 'pytest' } } as const;

  test.each([
    ['none of them passes', times(6, FAILED), 'always-fails'],
    ['all pass', times(6, PASSED), 'report-not-read'],
    ['some fail: that is a fact', [PASSED, FAILED, PASSED], 'flaky'],
    ['some are lost', [LOST, PASSED, PASSED], 'report-not-read'],
  ] as const)('a report that was asked for by name and is never read, where %s', (_, outcomes, expected) => {
    const verdict = verdictOf(sessionOf(exits(outcomes), { header: asked }));
    expect(verdict.kind === 'inconclusive' ? verdict.why : verdict.kind).toBe(expected);
  });

  test('a report that was asked for and read once is a report', () => {
    const runs = [observation(0, ''), observation(1, 'p')];
    expect(verdictOf(sessionOf(runs, { header: asked }))).toEqual({ kind: 'no-failure-seen' });
  });

  test('a framework that could never run the tests is no failing test', () => {
    const runs = exits(times(6, FAILED)).map((it) => ({
      ...it,
      tests: { ...it.tests, kind: 'read' as const, couldNotRun: true, problem: 'no such option' },
    }));
    expect(verdictOf(sessionOf(runs))).toMatchObject({
      why: 'could-not-run',
      detail: expect.stringContaining('no such option'),
    });
  });
});

describe('verdictOf: how the session ended', () => {
  const halted: SessionEnd = { kind: 'halted', why: 'output-not-writable', detail: 'The disk is full.', log: null };

  test('halted, with nothing shown so far: why it was halted', () => {
    expect(verdictOf(sessionOf(exits(times(9, FAILED)), { end: halted }))).toEqual({
      kind: 'inconclusive',
      why: 'output-not-writable',
      detail: 'The disk is full.',
    });
    expect(verdictOf(sessionOf(exits([PASSED]), { end: halted }))).toMatchObject({ why: 'output-not-writable' });
  });

  test('halted, but a pass and a failure were seen already: evidence is never dropped', () => {
    expect(verdictOf(sessionOf(exits([PASSED, FAILED]), { end: halted }))).toEqual({ kind: 'flaky' });
  });

  test.each<SessionEnd | null>([{ kind: 'time-budget' }, { kind: 'cancelled', signal: 'SIGINT' }, null])(
    '%p does not change what was seen',
    (end) => {
      expect(verdictOf(sessionOf(exits([PASSED, FAILED]), { end }))).toEqual({ kind: 'flaky' });
      expect(verdictOf(sessionOf(exits(times(5, FAILED)), { end }))).toEqual({ kind: 'always-fails' });
      expect(verdictOf(sessionOf([], { end }))).toMatchObject({ why: 'nothing-observed' });
    },
  );

  test('a missing command is named even where the stop rule ended the session before the third run', () => {
    const runs = exits([{ kind: 'failed', exitCode: 127 }]);
    const session = sessionOf(runs, {
      end: { kind: 'stopped', rule: 'first-failure' },
      header: { stop: 'first-failure', plannedRuns: 50 },
    });
    expect(verdictOf(session)).toMatchObject({ why: 'command-not-found' });
  });

  test('the reason that a run was lost is told', () => {
    expect(verdictOf(sessionOf(exits([LOST])))).toMatchObject({
      detail: expect.stringContaining('The worker went away.'),
    });
    expect(verdictOf(sessionOf(exits([PASSED, ...times(49, LOST)])))).toMatchObject({
      detail: '49 of 50 runs were lost. The only other one passed, which is too little to go by. The worker went away.',
    });
  });
});
