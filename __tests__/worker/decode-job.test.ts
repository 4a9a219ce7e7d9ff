import { describe, expect, test } from '@jest/globals';
import { decodeJob } from '../../src/worker/decode-job.ts';
import { facts } from '../config/facts.ts';

const JOB = { repo: 'https://github.com/owner/name', test_command: 'pytest -q' };

function decoded(input: unknown) {
  return decodeJob(input, facts('worker'));
}

function right(input: unknown) {
  const job = decoded(input);
  if (!job.ok) throw new Error(job.problems);
  return job;
}

function problems(input: unknown): string[] {
  const job = decoded(input);
  return job.ok ? [] : job.problems.split('\n');
}

test('the original job', () => {
  const { config, share } = right({ ...JOB, runs: 50, parallelism: 5 });
  expect(config).toMatchObject({ testCommand: 'pytest -q', runs: 50, parallelism: 5, setup: { kind: 'auto' } });
  expect(config.source).toMatchObject({ kind: 'repository', url: JOB.repo, ref: null, token: null });
  expect(share).toEqual({ first: 0, count: 50, of: 50 });
});

test('every input of the engine, in snake_case, as JSON of its own kind or as text', () => {
  const job = {
    ...{ ...JOB, ref: 'v2', repo_token: 'ghs_1', seed: 7, timeout: '90s', time_budget: '20m', stop: 'decided' },
    ...{ working_directory: 'sub', submodules: true, setup_command: 'make deps', setup_timeout: '5m' },
    reset_command: 'make reset',
    ...{ framework: 'pytest', report_files: 'out/*.xml', isolation: 'run', perturb: 'order', private_network: 'false' },
  };
  expect(right(job).config).toMatchObject({
    ...{ rootSeed: 7, timeoutMs: 90_000, timeBudgetMs: 1_200_000, stop: 'decided', setupTimeoutMs: 300_000 },
    ...{ framework: 'pytest', reportFiles: 'out/*.xml', isolation: 'run', perturb: ['order'], privateNetwork: false },
    source: { kind: 'repository', url: JOB.repo, ref: 'v2', token: 'ghs_1', submodules: true, directory: 'sub' },
    setup: { kind: 'command', command: 'make deps' },
    resetCommand: 'make reset',
  });
});

test('null is the same as left out', () => {
  expect(right({ ...JOB, seed: null, ref: null, run_start: null }).config).toEqual(right(JOB).config);
});

test('a part of a session', () => {
  const { config, share } = right({ ...JOB, runs: 40, run_start: 80, session_runs: 120, seed: 0 });
  expect([config.runs, share]).toEqual([40, { first: 80, count: 40, of: 120 }]);
});

describe('limits', () => {
  test.each([
    [{ runs: 1 }],
    [{ runs: 1000 }],
    [{ parallelism: 1 }],
    [{ parallelism: 50 }],
    [{ repo: 'git@github.com:o/n.git' }],
    [{ runs: 1, run_start: 999 }],
    [{ runs: '5' }],
  ])('%j is taken', (change) => expect(problems({ ...JOB, ...change })).toEqual([]));

  test.each([
    [{ runs: 0 }, '`runs` must be a whole number from 1 to 1000, or `auto`, got `0`. Set `"runs": 50`'],
    [{ runs: 1001 }, '`runs` must be a whole number from 1 to 1000, or `auto`, got `1001`. Set `"runs": 1000`'],
    [{ runs: 2.5 }, 'got `2.5`'],
    [{ runs: true }, 'got `true`'],
    [{ parallelism: 51 }, '`parallelism` must be a whole number from 1 to 50, got `51`. Set `"parallelism": 50`'],
    [{ repo: 'http://github.com/o/n' }, 'Set `"repo": "https://github.com/o/n"`'],
    [{ repo: 'file:///etc' }, 'Push the code to a place from which it can be cloned'],
    [{ repo: 'https://user:pw@github.com/o/n' }, 'must not hold credentials'],
    [{ repo: 5 }, '`repo` must be a string, got `5`'],
    [{ test_command: ['pytest'] }, '`test_command` must be a string, got `["pytest"]`'],
    [{ test_command: '' }, '`test_command` must not be empty, got an empty text'],
    [{ repo_token: 5 }, '`repo_token` must be a string, got `***`'],
    [{ run_start: -1 }, '`run_start` must be a whole number from 0 to 999, got `-1`'],
    [{ run_start: '0' }, 'got `"0"`'],
    [{ session_runs: 1001 }, '`session_runs` must be a whole number from 1 to 1000'],
    [{ runs: 50, run_start: 960 }, '`run_start` must leave room for the job'],
    [{ runs: 50, run_start: 80, session_runs: 120 }, '`session_runs` must leave room'],
    [{ paralelism: 2 }, 'Did you mean `parallelism`?'],
    [{ 'test-command': 'x' }, '`test-command` is not an input. Did you mean `test_command`?'],
    [{ output_dir: '/etc' }, 'A job does not take it'],
    [{ fail_on: 'never' }, 'A job does not take it'],
  ])('%j is refused', (change, said) => {
    const [first, ...rest] = problems({ ...JOB, ...change });
    expect([first, rest]).toEqual([expect.stringContaining(said), []]);
  });
});

test('both texts are required, and every problem is told at once', () => {
  expect(problems({ runs: 0, run_start: -1 })).toEqual([
    expect.stringContaining('`repo` is missing'),
    expect.stringContaining('`run_start` must be'),
    expect.stringContaining('`test_command` is missing'),
    expect.stringContaining('`runs` must be'),
  ]);
});

test.each([[undefined], [null], ['pytest'], [[JOB]]])('the input %j is no object', (input) => {
  expect(problems(input)[0]).toContain('must be an object');
});
