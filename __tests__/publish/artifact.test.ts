import { copyFileSync, linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { artifactName, uploadReport } from '../../src/publish/artifact.ts';
import { artifactFiles } from '../../src/publish/artifact-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'artifact-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, bytes = 10): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), 'x'.repeat(bytes));
}

function chosen(room = 1_000_000) {
  const { files, leftOut } = artifactFiles(folder, room);
  return { files: files.map((path) => relative(folder, path)), leftOut };
}

describe('artifactFiles', () => {
  test('is what a session writes, and nothing else that is in the folder', () => {
    const report = ['report.html', 'results.json', 'junit.xml', 'summary.md', 'events.ndjson', 'setup.log'];
    const logs = ['logs/run-0001.stdout.log', 'logs/run-0002.stderr.log'];
    for (const path of [...report, ...logs, '.env', 'results.json.part', 'support/reporter.mjs']) write(path);
    expect(chosen()).toEqual({ files: [...report, ...logs], leftOut: 0 });
  });

  test('is what there is', () => {
    write('results.json');
    expect(chosen()).toEqual({ files: ['results.json'], leftOut: 0 });
  });

  test('leaves out links, which could lead anywhere', () => {
    write('results.json');
    mkdirSync(join(folder, 'logs'));
    symlinkSync('/etc/hostname', join(folder, 'report.html'));
    symlinkSync('/etc/hostname', join(folder, 'logs/run-0001.stdout.log'));
    expect(chosen()).toEqual({ files: ['results.json'], leftOut: 1 });
  });

  test.each([
    ['a link in the place of the logs', (logs: string, foreign: string) => symlinkSync(foreign, logs)],
    [
      'another name of a file of somebody else’s',
      (logs: string, foreign: string) => {
        mkdirSync(logs);
        linkSync(join(foreign, 'run-0001.stdout.log'), join(logs, 'run-0001.stdout.log'));
      },
    ],
    [
      'a file among the logs that is none',
      (logs: string, foreign: string) => {
        mkdirSync(logs);
        copyFileSync(join(foreign, 'run-0001.stdout.log'), join(logs, 'secret'));
      },
    ],
  ])('leaves out %s', (_, plant) => {
    write('results.json');
    write('foreign/run-0001.stdout.log');
    plant(join(folder, 'logs'), join(folder, 'foreign'));
    expect(chosen().files).toEqual(['results.json']);
  });

  test('holds the report whatever its size, and the logs that fit beside it', () => {
    write('results.json', 500);
    for (const run of [1, 2, 3]) write(`logs/run-000${run}.stdout.log`, run === 2 ? 900 : 100);
    expect(chosen(700)).toEqual({
      files: ['results.json', 'logs/run-0001.stdout.log', 'logs/run-0003.stdout.log'],
      leftOut: 1,
    });
    expect(chosen(1)).toEqual({ files: ['results.json'], leftOut: 3 });
  });
});

test.each([
  ['unit', 'flaky-report-unit-2-abc'],
  ['Tests (ubuntu, 22/x)', 'flaky-report-Tests-ubuntu-22-x-2-abc'],
  ['"<>|:*?\\/\r\n', 'flaky-report-2-abc'],
  ['ü'.repeat(200), 'flaky-report-2-abc'],
  ['a'.repeat(200), `flaky-report-${'a'.repeat(60)}-2-abc`],
])('the comment-id %j gives the name %s', (label, name) => expect(artifactName(label, '2', 'abc')).toBe(name));

test.each([
  [{}, 'no artifact service'],
  [{ GITHUB_SERVER_URL: 'nonsense' }, 'Invalid URL'],
  [{ GITHUB_SERVER_URL: 'https://evil-ghe.com' }, 'GitHub Enterprise Server'],
  [{ GITHUB_SERVER_URL: 'https://octo.ghe.com' }, 'no artifact service'],
])('with %j it is not uploaded: %s', async (env, why) => {
  expect(await uploadReport({ folder, label: 'unit', env }, new AbortController().signal)).toEqual({
    kind: 'failed',
    warning: expect.stringContaining(why),
  });
});

test('nothing is begun when the time is over', async () => {
  const env = { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' };
  expect(await uploadReport({ folder, label: 'unit', env }, AbortSignal.abort())).toEqual({
    kind: 'failed',
    warning: expect.stringContaining('time left'),
  });
});
