/** What a session does to the folder that it is given. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { OutputError, openSessionOutput, unwritable } from '../../src/events/session-output.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'session-output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (path = folder) =>
  openSessionOutput(path, (error) => {
    throw error;
  });
const warning = { type: 'warning', text: 'x'.repeat(1000) } as const;

test.each([
  ['ENOSPC', 'no space left on device', /the disk is full\. Free space there/],
  ['EMFILE', 'EMFILE: too many open files, write', /too many open files, write\. Too many files are open: .*ulimit -n/],
  ['EACCES', 'EACCES: permission denied', /permission denied\. Free space there, or set output-dir/],
])('%s while it is written has its own remedy', (code, message, words) => {
  expect(unwritable('/out', Object.assign(new Error(message), { code }))).toMatchObject({
    why: 'output-not-writable',
    detail: expect.stringMatching(words),
  });
});

test.each(['logs', 'support'])('a folder %s that no session made is not removed, and that is said', (name) => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'HEAD'), 'somebody else’s');
  expect(() => open()).toThrow(OutputError);
  expect(() => open()).toThrow(`holds ${name}, but no session of flaky-detector`);
  expect(readFileSync(join(folder, name, 'HEAD'), 'utf8')).toBe('somebody else’s');
});

test('what an earlier session left is removed, other files stay', () => {
  open().close();
  for (const name of ['logs', 'support', 'other']) mkdirSync(join(folder, name));
  open().close();
  expect(['logs', 'support', 'other'].map((name) => existsSync(join(folder, name)))).toEqual([false, false, true]);
});

test.each([
  ['removed', (path: string) => rmSync(path, { recursive: true })],
  ['moved away', (path: string) => renameSync(path, join(folder, 'elsewhere'))],
])('a folder that was %s meanwhile holds every event again', (_, harm) => {
  const path = join(folder, 'report');
  const output = open(path);
  for (let event = 0; event < 2000; event += 1) {
    output.append(warning);
    if (event === 1000) harm(path);
  }
  output.close();
  const lines = readFileSync(join(path, 'events.ndjson'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(Array.from({ length: 2000 }, () => warning));
});
