/** The job's token, as actions/checkout leaves it, and a session of the built Action. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CHECKOUT_VERSIONS, git, PATTERN, PERSISTED, repository, withSubmodule } from '../fixtures/checkouts.ts';
import { Job } from './job.ts';

let job: Job;

beforeEach(() => {
  job = new Job('http://127.0.0.1:9');
  repository(job.workspace);
  withSubmodule(job.workspace, repository(join(job.root, 'other')));
  repository(join(job.workspace, 'tools'));
});
afterEach(() => job.remove());

const SPY = `! grep -rals '${PATTERN}' . "$GITHUB_WORKSPACE" "$RUNNER_TEMP"`;
const inputs = (changes: Record<string, string> = {}) => ({
  'test-command': `${SPY} && git status --short && git log --oneline`,
  runs: '5',
  artifact: 'false',
  comment: 'never',
  ...changes,
});
const persist = (version: (typeof CHECKOUT_VERSIONS)[number]) => {
  for (const folder of [job.workspace, join(job.workspace, 'tools')])
    PERSISTED[version](folder, job.temp, job.workspace);
};

describe.each(CHECKOUT_VERSIONS)('a token that actions/checkout %s left', (version) => {
  test.each(['slot', 'run'])('is in no file that the tests can find, with `isolation: %s`', async (isolation) => {
    persist(version);
    expect(() =>
      execFileSync('bash', ['--norc', '-c', SPY.slice(2)], { cwd: job.workspace, env: places() }),
    ).not.toThrow();
    const { code, stdout } = await job.run({ inputs: inputs({ isolation }) });
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.not.stringContaining('::warning') });
    expect(job.values('GITHUB_OUTPUT').verdict).toBe('no-failure-seen');
  });

  test('without isolation is warned of, and shown nowhere', async () => {
    persist(version);
    const { stdout } = await job.run({ inputs: inputs({ 'test-command': 'true', isolation: 'none' }) });
    expect(stdout.match(/^::warning.*credentials.*persist-credentials: false.*/gm)).toHaveLength(1);
    const report = join(job.values('GITHUB_OUTPUT')['results-file']!, '..');
    const files = globSync('**/*', { cwd: report, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(files.length).toBeGreaterThan(3);
    for (const text of [stdout, job.read('GITHUB_STEP_SUMMARY'), ...texts])
      expect(text).not.toMatch(new RegExp(PATTERN));
  });
});

test('the tests of a checkout at `path` do not find that of its neighbour', async () => {
  persist('v4');
  const { code } = await job.run({ inputs: inputs({ 'working-directory': 'tools' }) });
  expect(code).toBe(0);
  expect(git(job.workspace, 'config', '--get', 'http.https://github.com/.extraheader')).toMatch(/^AUTHORIZATION/);
});

const places = () => ({ PATH: process.env.PATH, GITHUB_WORKSPACE: job.workspace, RUNNER_TEMP: job.temp });
