import { describe, expect, test } from '@jest/globals';
import { readActionInputs } from '../../src/action/inputs.ts';
import { INPUTS } from '../../src/config/inputs.ts';
import { problemText } from '../../src/config/problem.ts';

test('inputs are read as the runner hands them over: upper case, hyphens kept', () => {
  const env = { 'INPUT_TEST-COMMAND': 'npm test', INPUT_RUNS: ' 7 ', PATH: '/bin', RUNS: '9' };
  expect(readActionInputs(env)).toEqual({ raw: { 'test-command': 'npm test', runs: ' 7 ' }, problems: [] });
});

test('every input of the table is read', () => {
  const env = Object.fromEntries(INPUTS.map(({ name }) => [`INPUT_${name.toUpperCase()}`, name]));
  expect(readActionInputs(env).raw).toEqual(Object.fromEntries(INPUTS.map(({ name }) => [name, name])));
});

test.each(['', ' ', '\n'])('%j is left out: the runner cannot tell it from an input that was not given', (text) => {
  expect(readActionInputs({ INPUT_RUNS: text })).toEqual({ raw: {}, problems: [] });
});

describe('names that are nearly one of ours', () => {
  test.each([
    ['INPUT_PARALELISM', 'paralelism', 'parallelism'],
    ['INPUT_TEST_COMMAND', 'test_command', 'test-command'],
    ['INPUT_TESTCOMMAND', 'testcommand', 'test-command'],
    ['INPUT_RUN', 'run', 'runs'],
    ['INPUT_RNUS', 'rnus', 'runs'],
    ['INPUT_TIME-OUT', 'time-out', 'timeout'],
    ['INPUT_FAIL_ON', 'fail_on', 'fail-on'],
    ['INPUT_GITHUBTOKEN', 'githubtoken', 'github-token'],
    ['INPUT_OUTPUT-DIRS', 'output-dirs', 'output-dir'],
  ])('%s is an error that names %s and %s', (variable, name, meant) => {
    expect(readActionInputs({ [variable]: '5' }).problems.map(problemText)).toEqual([
      `\`${name}\` is not an input. Did you mean \`${meant}\`? The inputs are listed in README.md.`,
    ]);
  });

  test.each([
    'NODE-VERSION',
    'TOKEN',
    'REPOSITORY',
    'COMMIT',
    'PATH',
    'CACHE',
    'NAME',
    'REPORT',
    'ARGS',
    'FILES',
    'VERSION',
    'SHELL',
    '',
  ])('INPUT_%s belongs to somebody else', (name) => {
    expect(readActionInputs({ [`INPUT_${name}`]: 'x' })).toEqual({ raw: {}, problems: [] });
  });
});
