import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { runVariables, testEnvironment } from '../../src/execute/environment.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';

describe('testEnvironment', () => {
  test.each([
    'INPUT_GITHUB-TOKEN',
    'INPUT_TEST-COMMAND',
    'STATE_runpod-jobs',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'RUNPOD_API_KEY',
    'RUNPOD_ENDPOINT_ID',
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_NAMESPACE',
  ])('the tests never see %s', (name) => {
    expect(testEnvironment({ [name]: 'secret', PATH: '/bin' })).toEqual({ PATH: '/bin' });
  });

  test('nor any variable that git itself calls local to one repository, but for settings, unless these name one', () => {
    const names = execFileSync('git', ['rev-parse', '--local-env-vars'], { encoding: 'utf8' }).trim().split('\n');
    const own = { ...Object.fromEntries(names.map((name) => [name, '1'])), GIT_CONFIG_KEY_0: 'user.name', A: 'b' };
    expect(testEnvironment(own)).toEqual({ A: 'b', GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'user.name' });
    expect(testEnvironment({ ...own, GIT_CONFIG_KEY_0: 'core.workTree' })).toEqual({ A: 'b' });
  });

  test.each([
    'RUNNER_TRACKING_ID',
    'GITHUB_TOKEN',
    'GITHUB_WORKSPACE',
    'GITHUB_SHA',
    'RUNNER_TEMP',
    'CI',
    'MY_INPUT_FILE',
    'STATELESS',
    'NODE_OPTIONS',
    'BASH_FUNC_module%%',
    '',
  ])('keeps %p: it is the user’s, or the runner’s own clean-up needs it', (name) => {
    expect(testEnvironment({ [name]: 'value' })).toEqual({ [name]: 'value' });
  });

  test('a variable that is not set stays so, an empty one stays empty', () => {
    expect(testEnvironment({ A: undefined, B: '' })).toEqual({ B: '' });
  });
});

test('a run that is given a time zone and a locale gets every variable that decides on them', () => {
  const conditions = { ...PLAIN_CONDITIONS, timezone: 'Asia/Kolkata', locale: 'tr_TR.utf8' };
  expect(runVariables({ run: 0, seed: 1, conditions }, 's', '/tmp/x')).toMatchObject({
    TZ: 'Asia/Kolkata',
    LC_ALL: 'tr_TR.utf8',
    LANG: 'tr_TR.utf8',
    LANGUAGE: '',
  });
});

test('a run knows its seed, its number, its temporary folder, and whose it is', () => {
  const planned = { run: 37, seed: 55974570, conditions: PLAIN_CONDITIONS } as const;
  expect(runVariables(planned, 'session', '/tmp/x')).toEqual({
    TEST_SEED: '55974570',
    ATTEMPT: '37',
    TMPDIR: '/tmp/x',
    FLAKY_DETECTOR_SESSION: 'session',
    FLAKY_DETECTOR_RUN: '37',
  });
});
