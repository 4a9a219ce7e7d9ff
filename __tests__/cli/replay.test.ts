import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { parseArguments } from '../../src/cli/arguments.ts';
import { chooseReplay } from '../../src/cli/replay-choice.ts';
import { replayFolder } from '../../src/cli/replay-folder.ts';
import { judgeReplay } from '../../src/cli/replay-judgement.ts';
import type { Replay } from '../../src/model/replay.ts';
import type { TestResult, TestStatus } from '../../src/model/test-result.ts';
import { resultsOf } from '../../src/report/results.ts';
import type { Results } from '../../src/report/results-schema.ts';
import { observation } from '../analyze/sessions.ts';
import { headTree, sessionOf } from '../analyze/whole-session.ts';
import { simulate } from '../diagnose/simulation.ts';

const replayOf = (test: number | null, commandLine: string): Replay => ({
  test,
  run: 1,
  seed: 1001,
  commandLine,
  selectsTest: test !== null,
});

function results(replays = [replayOf(null, 'whole'), replayOf(1, 'one')]): Results {
  const session = sessionOf([observation(0, 'pp'), observation(1, 'pf')], { replays });
  return resultsOf(session, analyze(session));
}

describe('the words after replay', () => {
  test.each([
    [['replay', 'r.json'], {}],
    [['replay', 'r.json', '--test', 'a::b'], { test: 'a::b' }],
    [['replay', '--test=--odd name', 'r.json'], { test: '--odd name' }],
    [['replay', 'r.json', '--working-directory', 'a b'], { workingDirectory: 'a b' }],
    [['replay', '--yes', 'r.json'], { consent: 'given' }],
    [['replay', 'r.json', '--test', '--yes'], { test: '--yes' }],
    [['replay', '--working-directory=.', 'r.json'], { workingDirectory: '.' }],
    [['replay', 'r.json', '--runs', '20'], { runs: 20 }],
    [['replay', 'r.json', '--until-fail'], { runs: 1000, until: 'failed' }],
    [['replay', 'r.json', '--until-fail', '--runs=5'], { runs: 5, until: 'failed' }],
  ])('%j', (argv, words) => {
    const given = { test: null, workingDirectory: null, runs: 1, until: 'all', consent: 'ask' };
    const whole = { file: 'r.json', ...given, ...words };
    expect(parseArguments(argv)).toEqual({ kind: 'replay', words: whole });
  });

  test.each([
    [['replay'], 'needs a results.json file'],
    [['replay', 'r.json', '--test'], 'needs the id of a test'],
    [['replay', 'r.json', '--test', 'a', '--test', 'b'], 'must be given once'],
    [['replay', 'r.json', '--working-directory'], 'needs a folder'],
    [['replay', 'r.json', '--runs', '0'], 'needs a number from 1 to 1000'],
    [['replay', 'r.json', '--runs', '1001'], 'needs a number from 1 to 1000'],
    [['replay', 'r.json', '--runs', 'x'], 'needs a number from 1 to 1000'],
    [['replay', 'r.json', 'other.json'], 'is not expected here'],
    [['replay', 'r.json', '--seed', '7'], 'is not expected here'],
    [['replay', 'r.json', '--yes=no'], 'is not expected here'],
  ])('%j is refused', (argv, rule) => {
    expect(parseArguments(argv)).toMatchObject({
      kind: 'wrong-usage',
      problems: expect.arrayContaining([expect.objectContaining({ rule })]),
    });
  });
});

describe('the replay that is chosen', () => {
  test('the one that failed most often when it was tried', async () => {
    const { session } = await simulate({
      rootSeed: 5,
      runs: 50,
      tests: [(_, __, chance) => chance() < 0.2, (seed) => seed % 4 === 0],
    });
    const chosen = chooseReplay(resultsOf(session, analyze(session)), null);
    expect(chosen).toMatchObject({ test: 'cart.test::t1', promise: 'it failed 8 of 8 times when it was tried' });
  });

  test('of a test that others break, the line that runs those before it', async () => {
    const { session } = await simulate({
      rootSeed: 5,
      runs: 50,
      tests: [() => false, (_seed, _setting, _chance, before) => before.includes(0)],
      order: (_seed, _setting, chance) => (chance() < 0.5 ? [0, 1] : [1, 0]),
    });
    const chosen = chooseReplay(resultsOf(session, analyze(session)), null);
    expect(chosen).toEqual({
      test: 'cart.test::t1',
      tests: ['cart.test::t1'],
      commandLine: 'run 0 then 1',
      promise: 'it failed 8 of 8 times when it was tried',
    });
  });

  test('the line that the report ends with, with its own figure', () => {
    const tried = { test: 1, failures: 3, runs: 3 };
    const known = results([
      { ...replayOf(null, 'best'), tried },
      { ...replayOf(1, 'one'), tried },
    ]);
    const promise = 'it failed 3 of 3 times when it was tried';
    expect(chooseReplay(known, null)).toMatchObject({ test: 'cart.test::t1', commandLine: 'best', promise });
    expect(chooseReplay(known, 't1')).toMatchObject({ commandLine: 'one', promise });
  });

  test('without a diagnosis, the whole command; of a test, its own', () => {
    expect(chooseReplay(results(), null)).toMatchObject({
      test: null,
      commandLine: 'whole',
      promise: null,
    });
    expect(chooseReplay(results(), 'cart.test::t1')).toMatchObject({ commandLine: 'one' });
  });

  test.each([
    ['cart.test::t7', /no test `cart.test::t7`. Did you mean `--test 'cart.test::t1'`/],
    ['stock', /no test `stock`. Did you mean `--test 'cart.test::t1'`/],
    ['cart.test::t0', /`cart.test::t0` never failed/],
    ['t0', /`cart.test::t0` never failed/],
  ])('%s has none', (id, words) => {
    expect(() => chooseReplay(results(), id)).toThrow(words);
  });

  test('a part of an id is enough where only one failing test has it, else all that have it are named', () => {
    const lines = [0, 1, 11].map((test) => replayOf(test, `line ${test}`));
    const marks = 'f'.repeat(12);
    const session = sessionOf([observation(0, 'p'.repeat(12)), observation(1, marks)], { replays: lines });
    const known = resultsOf(session, analyze(session));
    expect(chooseReplay(known, 'T0')).toMatchObject({ test: 'cart.test::t0', commandLine: 'line 0' });
    expect(chooseReplay(known, 'cart.test::t1')).toMatchObject({ commandLine: 'line 1' });
    expect(() => chooseReplay(known, 't1')).toThrow(
      '`t1` is in the ids of 2 tests. Name one of them:\n  cart.test::t1\n  cart.test::t11',
    );
  });

  test('its line is the one for the folder itself', () => {
    const session = sessionOf([observation(0, 'p'), observation(1, 'f')], {
      trees: [headTree({ folder: 'a b/c' })],
      replays: [replayOf(null, 'whole'), replayOf(0, 'one')],
    });
    const stored = resultsOf(session, analyze(session));
    expect([stored.replay_command, stored.tests[0]?.replay_command]).toEqual([
      "(cd 'a b/c' && whole)",
      "(cd 'a b/c' && one)",
    ]);
    expect(chooseReplay(stored, null)).toMatchObject({ commandLine: 'whole' });
    expect(chooseReplay(stored, 't0')).toMatchObject({ commandLine: 'one' });
  });

  test('results in which nothing failed have none', () => {
    const session = sessionOf([observation(0, 'p')]);
    expect(() => chooseReplay(resultsOf(session, analyze(session)), null)).toThrow(/nothing failed.*Try more runs/);
  });
});

describe('the end of a replay', () => {
  const named = { test: 'cart.test::t1', commandLine: 'one', promise: null, tests: ['cart.test::t1'] };
  const whole = { ...named, test: null };
  const reported = (...statuses: TestStatus[]): TestResult[] =>
    statuses.map((status, index) => ({
      identity: { file: 'cart.test', suite: null, name: `t${index}` },
      ...{ status, durationMs: 1, failure: null },
    }));

  test.each([
    [0, 'passed', 'It did not fail this time.'],
    [1, 'failed-again', 'It failed again (exit code 1).'],
    [
      254,
      'failed-otherwise',
      expect.stringMatching(/^It failed differently \(exit code 254; the session's failing runs had 1\)\. Check that/),
    ],
    [127, 'not-run', expect.stringContaining('could not be run (exit code 127)')],
  ])('by its exit code alone: %i', (exitCode, kind, words) => {
    expect(judgeReplay({ exitCode, tests: null }, named, results())).toEqual({ kind, words });
  });

  test.each([
    ['the test failed', named, 1, reported('passed', 'failed'), 'failed-again'],
    ['with another exit code', named, 139, reported('passed', 'failed'), 'failed-again'],
    ['it passed on its own retry', named, 0, reported('passed', 'flaky'), 'failed-again'],
    ['another test failed', named, 1, reported('failed', 'passed'), 'failed-otherwise'],
    ['no test failed, the command did', named, 1, reported('passed', 'passed'), 'failed-otherwise'],
    ['nothing failed', named, 0, reported('passed', 'passed'), 'passed'],
    ['of the whole command: one of its tests failed', whole, 1, reported('passed', 'failed'), 'failed-again'],
    ['of the whole command: another one did', whole, 1, reported('failed', 'passed'), 'failed-otherwise'],
    ['of the whole command: it failed, but none of its tests', whole, 1, reported('passed'), 'failed-otherwise'],
    ['no test reported itself', named, 1, [], 'failed-otherwise'],
  ] as const)('by the tests: %s', (_, replay, exitCode, tests, kind) => {
    expect(judgeReplay({ exitCode, tests }, replay, results())).toMatchObject({ kind });
  });

  test('without a failing test it must have failed so in the session too', () => {
    const crash = { outcome: { kind: 'crashed', signal: 'SIGSEGV' } } as const;
    const session = sessionOf([observation(0, 'pp'), observation(1, 'pf'), observation(2, 'p', crash)]);
    const crashed = resultsOf(session, analyze(session));
    const kindOf = (exitCode: number) => judgeReplay({ exitCode, tests: reported('passed') }, whole, crashed).kind;
    expect([kindOf(139), kindOf(1)]).toEqual(['failed-again', 'failed-otherwise']);
  });

  test('what failed instead is named', () => {
    const { words } = judgeReplay({ exitCode: 1, tests: reported('failed', 'passed') }, named, results());
    expect(words).toContain('(exit code 1; what failed was cart.test::t0)');
  });
});

describe('the folder of a replay', () => {
  const here = { ...results(), working_directory: import.meta.dirname };
  const gone = { ...results(), working_directory: '/no/such/folder' };

  test('the one that was asked for, else that of the session', () => {
    expect(replayFolder(here, null)).toBe(import.meta.dirname);
    expect(replayFolder(gone, import.meta.dirname)).toBe(import.meta.dirname);
  });

  test.each([
    ['it is not there', gone, null, /ran in \/no\/such\/folder, which is not on this machine.*--working-directory \./],
    [
      'it was in a clone',
      { ...gone, working_directory: '.', repo: 'https://host/a', commit: 'abc' },
      null,
      /ran in a clone of https:\/\/host\/a at abc, which is gone.*--working-directory/,
    ],
    ['what was asked for is none', here, '/no/such', /must be an existing folder, got `\/no\/such`/],
  ])('%s', (_, stored, asked, words) => {
    expect(() => replayFolder(stored, asked)).toThrow(words);
  });
});
