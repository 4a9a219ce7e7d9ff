/** Where the detector cannot work, it says so at once and runs nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { unsupported } from '../src/platform.ts';

const src = join(import.meta.dirname, '../src');
const folder = mkdtempSync(join(tmpdir(), 'platform-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a door's source on a machine that says it is Windows. */
function onWindows(door: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const pretend = `data:text/javascript,Object.defineProperty(process, 'platform', { value: 'win32' })`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', pretend, join(src, door), ...args],
    { cwd: folder, encoding: 'utf8', timeout: 20_000, env: { PATH: process.env.PATH, ...env } },
  );
  return { status, stdout, stderr };
}

test.each(['linux', 'darwin'])('a session may run on %s', (platform) => expect(unsupported(platform)).toBeNull());

test.each([
  ['win32', /does not support Windows yet: nothing was run\. Run it in WSL/],
  ['freebsd', /does not support freebsd yet: nothing was run\. Run it on Linux or macOS/],
])('on %s: %s', (platform, words) => expect(unsupported(platform)).toMatch(words));

test('the terminal command ends with 2 on Windows and starts nothing; help is still given', () => {
  const ended = onWindows('cli/main.ts', ['--runs', '1', '--', 'echo started > it-ran']);
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toBe(`error: ${unsupported('win32')}\n`);
  expect(existsSync(join(folder, 'it-ran'))).toBe(false);
  expect(onWindows('cli/main.ts', ['--help']).status).toBe(0);
});

test('the Action fails on Windows with the same words', () => {
  const ended = onWindows('action/main.ts', [], { 'INPUT_TEST-COMMAND': 'echo started > it-ran' });
  expect(ended.status).toBe(1);
  expect(ended.stdout).toContain(`::error::${unsupported('win32')}`);
  expect(existsSync(join(folder, 'it-ran'))).toBe(false);
});

test('nobody else asks which system this is', () => {
  const asking = globSync('**/*.ts', { cwd: src }).filter((path) =>
    /process\.platform|os\.platform\(/.test(readFileSync(join(src, path), 'utf8')),
  );
  expect(asking.toSorted()).toEqual(['action/run-action.ts', 'cli/main.ts', 'platform.ts']);
});
