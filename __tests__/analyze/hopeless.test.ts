import { describe, expect, test } from '@jest/globals';
import { firstRuns, hopeless, overTheLimit } from '../../src/analyze/hopeless.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { observation } from './sessions.ts';

const failed = (exitCode: number): Outcome => ({ kind: 'failed', exitCode });
const late: Outcome = { kind: 'timed-out', afterMs: 300_000 };
const lost: Outcome = { kind: 'not-observed', reason: 'The run could not be started: spawn E2BIG' };

const run = (number: number, outcome: Outcome, tests: Partial<Observation['tests']> = {}): Observation => {
  const made = observation(number, '', { outcome, stderrTail: 'bash: line 1: ptest: command not found\n' });
  return { ...made, tests: { ...made.tests, ...tests } };
};

const verdict = (runs: readonly Observation[], planned = 50) =>
  hopelessOf(firstRuns(new Map(runs.map((it) => [it.run, it])), planned));
const hopelessOf = (first: readonly Observation[] | null) => (first === null ? null : hopeless(first));
const all = (outcome: Outcome, tests: Partial<Observation['tests']> = {}) =>
  [0, 1, 2].map((number) => run(number, outcome, tests));

describe('hopeless', () => {
  test('a command that the shell does not find, said with what the shell said', () => {
    expect(verdict(all(failed(127)))).toEqual({
      why: 'command-not-found',
      detail:
        'Exit code 127 in each of the first 3 runs: the shell did not find the command (bash: line 1: ptest: command not found). ' +
        'Check its spelling, that it is installed, and that setup-command puts it on PATH.',
    });
  });

  test('a command that may not be executed', () => {
    expect(verdict(all(failed(126)))).toMatchObject({
      why: 'command-not-found',
      detail: expect.stringContaining('chmod +x'),
    });
  });

  test('a plan of one run needs no three', () => {
    expect(verdict([run(0, failed(127))], 1)).toMatchObject({ detail: expect.stringContaining('in the only run') });
  });

  test.each([
    ['the first runs are not all there', [run(0, failed(127)), run(2, failed(127)), run(3, failed(127))]],
    ['one of the first passed', [run(0, failed(127)), run(1, { kind: 'passed' }), run(2, failed(127))]],
    ['their codes differ', [run(0, failed(127)), run(1, failed(126)), run(2, failed(127))]],
    ['they fail in another way', all(failed(1))],
    ['tests ran before the code 127', all(failed(127), { kind: 'read', marks: 'pf' })],
    ['no framework reports tests', all({ kind: 'passed' })],
    ['the report could not be read', all({ kind: 'passed' }, { kind: 'unreadable' })],
    ['one test was retried', all({ kind: 'passed' }, { kind: 'read', marks: '-r' })],
    ['only one of the first runs was lost', [run(0, lost), run(1, { kind: 'passed' }), run(2, { kind: 'passed' })]],
  ])('there is hope while %s', (_, runs) => {
    expect(verdict(runs)).toBeNull();
  });

  test('no test executed, whatever the exit code', () => {
    for (const outcome of [failed(5), { kind: 'passed' } as const]) {
      expect(verdict(all(outcome, { kind: 'read', marks: 'ss-' }))).toMatchObject({ why: 'no-tests-executed' });
    }
  });

  test('a framework that says that it could not run the tests', () => {
    const problem = 'ERROR: unrecognized arguments: --sed';
    const given = verdict(all(failed(4), { kind: 'read', couldNotRun: true, problem }));
    expect(given).toEqual({
      why: 'could-not-run',
      detail: `The tests could not be run in each of the first 3 runs: ${problem}`,
    });
  });

  test('a report that was asked for by name, which none of them left', () => {
    const runs = all({ kind: 'passed' }, { kind: 'unreadable', problem: 'the run wrote no file' });
    const given = hopeless(runs, { input: 'report-files', value: 'out/*.xml' });
    expect(given?.why).toBe('report-not-read');
    expect(given?.detail).toMatch(/in each of the first 3 runs: the run wrote no file\. .*`out\/\*\.xml`/);
    expect(hopeless(runs)).toBeNull();
    expect(hopeless(all(failed(1)), { input: 'framework', value: 'rspec' })).toBeNull();
  });

  test('no run that could be observed', () => {
    expect(verdict(all(lost))).toMatchObject({
      why: 'nothing-observed',
      detail: expect.stringContaining('spawn E2BIG'),
    });
  });

  test.each<[string, Outcome[], boolean]>([
    ['each of them', [late, late, late], true],
    ['all but one', [late, failed(1), late], false],
    ['none', [failed(1), failed(1), failed(1)], false],
  ])('%s ran into the time limit', (_, outcomes, isOver) => {
    const found = overTheLimit(outcomes.map((outcome, number) => run(number, outcome)));
    expect(found?.why ?? null).toBe(isOver ? 'over-the-limit' : null);
    if (isOver)
      expect(found?.detail).toMatch(/longer than its limit of 5m in each of the first 3 runs.*raise `timeout`/);
  });
});
