/** What becomes of the report that a session finds in its output folder, through the built terminal command. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { putBack, setAside, showsSomething } from '../../src/output/earlier-reports.ts';
import { openFolder } from '../../src/output/output-folder.ts';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
const started = '{"type":"session-started"}';
const ran = '{"type":"run-finished","observation":{}}';
const ended = (why: string) => JSON.stringify({ type: 'session-ended', end: { kind: 'halted', why }, atMs: 1 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earlier-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A report of one session, told by what stands in its results. */
function leave(results: string, ...events: readonly string[]): void {
  writeFileSync(join(folder, 'events.ndjson'), events.map((event) => `${event}\n`).join(''));
  writeFileSync(join(folder, 'results.json'), results);
  mkdirSync(join(folder, 'logs'));
}

const resultsIn = (...way: readonly string[]) => {
  const file = join(folder, ...way, 'results.json');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};
const all = () => [[], ...['1', '2', '3', '4'].map((age) => ['earlier', age])].map((way) => resultsIn(...way));

test('each report moves on by one, and the oldest goes', () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    leave(name, started, ran);
    expect(setAside(openFolder(folder))).toBe(true);
  }
  expect(all()).toEqual([null, 'e', 'd', 'c', null]);
  expect(readdirSync(join(folder, 'earlier', '1')).toSorted()).toEqual(['events.ndjson', 'logs', 'results.json']);
});

test.each([
  ['no run', [started]],
  ['no command of that name', [started, ran, ran, ran, ended('command-not-found')]],
  ['half an event', ['{"type":"run-finished"']],
])('a report of a session with %s is not kept', (_, events) => {
  leave('nothing', ...events);
  expect(setAside(openFolder(folder))).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test('one that was killed, or ended early for another reason, is kept, also where its first run comes late', () => {
  const longLine = JSON.stringify({ type: 'warning', text: 'x'.repeat(200_000) });
  for (const last of [ran, ended('output-not-writable'), '{"type":"run-fin']) {
    leave('some', started, longLine, ran, last);
    expect(setAside(openFolder(folder))).toBe(true);
  }
});

test('what was set aside comes back as it was, and the others with it', () => {
  for (const name of ['a', 'b', 'c']) {
    leave(name, started, ran);
    setAside(openFolder(folder));
  }
  leave('vain', started);
  const opened = openFolder(folder);
  expect(putBack(opened).path).toBe(join(folder, 'nothing-observed'));
  expect(all()).toEqual(['c', 'b', 'a', null, null]);
  expect(resultsIn('nothing-observed')).toBe('vain');
});

test('a link in the place of the kept reports is removed, not followed', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  symlinkSync(elsewhere, join(folder, 'earlier'));
  leave('a', started, ran);
  setAside(openFolder(folder));
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(resultsIn('earlier', '1')).toBe('a');
  rmSync(elsewhere, { recursive: true });
});

test('a run that was lost, and an end that says that nothing ran, show nothing', () => {
  const lost = { outcome: { kind: 'not-observed', reason: 'gone' } } as never;
  const passed = { outcome: { kind: 'passed' } } as never;
  const halted = { kind: 'halted', why: 'could-not-run', detail: '', log: null } as const;
  expect(showsSomething({ observations: [lost], end: null })).toBe(false);
  expect(showsSomething({ observations: [passed], end: halted })).toBe(false);
  expect(showsSomething({ observations: [lost, passed], end: null })).toBe(true);
});

test('a mistyped command destroys no report, and says where its own is', () => {
  const session = (...command: readonly string[]) =>
    spawnSync(process.execPath, [CLI, '--runs', '5', '--diagnose', 'false', '--', ...command], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout;
  const commandIn = (...way: readonly string[]) => {
    const text = resultsIn('flaky-detector-report', ...way);
    return text === null ? null : JSON.parse(text).command;
  };
  session('true');
  session('no-such-command');
  expect(session('no-such-command-either')).toContain('flaky-detector-report/nothing-observed/report.html');
  expect(commandIn()).toBe('true');
  expect(commandIn('nothing-observed')).toBe('no-such-command-either');
  session('exit 3');
  expect([commandIn(), commandIn('earlier', '1')]).toEqual(['exit 3', 'true']);
});
