/** The handler's settings, as its own Python has them: who gets the endpoint's token, and what the door may see. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeWith, testWith } from '../tools.ts';

const NOT_ROOT = { FLAKY_DETECTOR_USER: 'nobody' };

/** Evaluates a Python expression over `settings`, made from the environment. */
function evaluated(expression: string, env: Readonly<Record<string, string>>): unknown {
  const code = `import json; from settings import Settings; settings = Settings.of_environment(); print(json.dumps(${expression}))`;
  const options = { cwd: 'worker', encoding: 'utf8', stdio: 'pipe' } as const;
  const own = { PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: '1' };
  return JSON.parse(execFileSync('python3', ['-c', code], { ...options, env: { ...own, ...NOT_ROOT, ...env } }));
}

const tokenFor = (input: unknown, env: Readonly<Record<string, string>> = {}) =>
  evaluated(`settings.job_for_door(${JSON.stringify({ input })})["input"].get("repo_token")`, {
    FLAKY_DETECTOR_GIT_TOKEN: 'endpoints',
    ...env,
  });

describeWith('python3')('the endpoint’s git token', () => {
  test.each([
    ['its host', { repo: 'https://github.com/o/n' }, 'endpoints'],
    ['its host in capitals', { repo: 'https://GitHub.com/o/n' }, 'endpoints'],
    ['a job that brings its own', { repo: 'https://github.com/o/n', repo_token: 'own' }, 'own'],
    ['another host', { repo: 'https://github.com.evil.example/o/n' }, null],
    ['another port', { repo: 'https://github.com:8443/o/n' }, null],
    ['a host behind credentials', { repo: 'https://github.com@evil.example/o/n' }, null],
    ['ssh', { repo: 'git@github.com:o/n' }, null],
    ['no address', { repo: 5 }, null],
  ])('%s', (_, input, token) => expect(tokenFor(input)).toBe(token));

  test('is for the host that the endpoint names', () => {
    const host = { FLAKY_DETECTOR_GIT_HOST: 'git.example:8443' };
    expect(tokenFor({ repo: 'https://git.example:8443/o/n' }, host)).toBe('endpoints');
    expect(tokenFor({ repo: 'https://github.com/o/n' }, host)).toBeNull();
  });

  test('does not turn a job that is no object into one', () => {
    expect(evaluated('settings.job_for_door({"input": [1]})', { FLAKY_DETECTOR_GIT_TOKEN: 't' })).toMatchObject({
      input: [1],
    });
  });
});

testWith('python3')('the door sees the endpoint’s variables, and none of the platform’s or ours', () => {
  const given = { RUNPOD_AI_API_KEY: 'a', RUNPOD_SECRET_x: 'b', FLAKY_DETECTOR_GIT_TOKEN: 'c', DATABASE_URL: 'd' };
  const seen = evaluated('settings.environment', given) as Record<string, string>;
  expect(seen).toMatchObject({ DATABASE_URL: 'd' });
  expect(Object.keys(seen).filter((name) => /^(?:RUNPOD|FLAKY)_/.test(name))).toEqual([]);
});

const asRoot = process.getuid?.() === 0 ? describeWith('python3') : describe.skip;

asRoot('as root', () => {
  test.each([
    ['root', 'tests must not run as root'],
    ['no-such-user', 'there is no user no-such-user'],
  ])('the handler does not start where its user is %s', (user, said) => {
    expect(() => evaluated('1', { FLAKY_DETECTOR_USER: user })).toThrow(said);
  });

  test('a user without a home gets one for as long as the handler lives, and others share it', () => {
    const seen = '[settings.account.exclusive, os.stat(settings.environment["HOME"]).st_uid == settings.account.uid]';
    expect(evaluated(`(lambda os: ${seen})(__import__("os"))`, {})).toEqual([false, true]);
  });

  test('a certificate that only root can read is copied for the door, any other is left where it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'flaky-certificate-test-'));
    writeFileSync(join(folder, 'own.pem'), 'certificate');
    const env = { GIT_SSL_CAINFO: join(folder, 'own.pem'), SSL_CERT_FILE: '/etc/hosts', PIP_CERT: '/none' };
    const read = 'open(settings.environment["GIT_SSL_CAINFO"]).read()';
    const seen = `[settings.environment["GIT_SSL_CAINFO"], ${read}, settings.environment["SSL_CERT_FILE"]]`;
    const [path, text, readable] = evaluated(seen, env) as string[];
    rmSync(folder, { recursive: true });
    expect([path === env.GIT_SSL_CAINFO, text, readable]).toEqual([false, 'certificate', '/etc/hosts']);
  });
});
