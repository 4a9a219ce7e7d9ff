/** What a session does to the folder that it is given, and what it makes of what tests do to that folder. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { SessionEvent } from '../../src/events/events.ts';
import { openFolder } from '../../src/output/output-folder.ts';
import { OutputError, openSessionOutput, unwritable } from '../../src/output/session-output.ts';
import { foreignFolder, UNTOUCHED } from './planted.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'session-output-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (path = folder) =>
  openSessionOutput(openFolder(path), (error) => {
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

/** A session of 50 events in `path`, to which `harm` is done in their middle. */
function session(path: string, harm: () => void, tempRoot = folder) {
  const opened = openFolder(path);
  const output = openSessionOutput(opened, (error) => {
    throw error;
  });
  opened.inside('logs').write('run-0001.stdout.log', ['said']);
  const events: SessionEvent[] = [];
  for (let event = 0; event < 50; event += 1) {
    events.push(warning);
    output.append(warning);
    if (event === 25) harm();
  }
  const said = output.settle('The tests', tempRoot, events).join();
  const end = { type: 'warning', text: 'the end' } as const;
  output.append(end);
  output.close();
  const written = output.folder;
  const lines = readFileSync(join(written.path, 'events.ndjson'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([...events, end]);
  return { said, written };
}

describe('the event file, by a test', () => {
  let path: string;
  let events: string;
  beforeEach(() => {
    path = join(folder, 'out');
    events = join(path, 'events.ndjson');
  });

  test('left alone is as it was written', () => {
    expect(session(path, () => undefined)).toMatchObject({ said: '', written: { path } });
  });

  test.each<[string, () => void]>([
    ['shortened', () => truncateSync(events, 100)],
    ['emptied', () => truncateSync(events)],
    ['overwritten in its place', () => writeFileSync(events, 'x'.repeat(200), { flag: 'r+' })],
    ['appended to', () => appendFileSync(events, '{"type":"run-finished"}\n')],
    ['removed', () => rmSync(events)],
    ['moved away', () => renameSync(events, join(folder, 'mine'))],
    ['given another name', () => linkSync(events, join(folder, 'mine'))],
    ['replaced by a pipe', () => rmSync(events) ?? execFileSync('bash', ['--norc', '-c', 'mkfifo "$0"', events])],
    ['replaced by a folder', () => rmSync(events) ?? mkdirSync(join(events, 'x'), { recursive: true })],
  ])('%s is written anew, and that is said', (_, harm) => {
    const { said, written } = session(path, harm);
    expect(said).toBe(`The tests changed or removed events.ndjson in ${path}. It was written anew, as it was.`);
    expect(written.path).toBe(path);
  });

  test.each(['symlinkSync', 'linkSync'] as const)(
    'replaced by a link (%s) to another’s file does not reach that',
    (how) => {
      const foreign = foreignFolder(join(folder, 'foreign'));
      session(path, () => {
        rmSync(events);
        ({ symlinkSync, linkSync })[how](join(foreign.path, 'file'), events);
      });
      expect(foreign.contents()).toEqual(UNTOUCHED);
    },
  );
});

describe('the output folder, by a test', () => {
  const path = () => join(folder, 'above', 'out');
  const logsIn = (place: string) => (existsSync(join(place, 'logs')) ? readdirSync(join(place, 'logs')) : null);

  test.each<[string, () => void, string[] | null]>([
    ['removed', () => rmSync(path(), { recursive: true }), null],
    ['removed with the folder above it', () => rmSync(join(folder, 'above'), { recursive: true }), null],
    ['moved away', () => renameSync(path(), join(folder, 'moved')), ['run-0001.stdout.log']],
  ])('%s is made anew, with every event, and that is said', (_, harm, logs) => {
    const { said, written } = session(path(), harm);
    expect(written.path).toBe(path());
    expect(readFileSync(join(path(), '.gitignore'), 'utf8')).toBe('*\n');
    expect(logsIn(path())).toEqual(logs);
    const gone = logs === null ? ' The logs that were in it are gone.' : '';
    expect(said).toBe(`The tests removed the output folder ${path()}. The session's files are in ${path()}.${gone}`);
  });

  test.each<[string, (foreign: string) => void]>([
    ['a link to another folder', (foreign) => rmSync(path(), { recursive: true }) ?? symlinkSync(foreign, path())],
    [
      'a link, itself being moved away',
      (foreign) => renameSync(path(), join(folder, 'x')) ?? symlinkSync(foreign, path()),
    ],
    ['a link to nothing', (foreign) => rmSync(path(), { recursive: true }) ?? symlinkSync(join(foreign, 'x'), path())],
    ['another folder', () => rmSync(path(), { recursive: true }) ?? mkdirSync(path())],
    ['a file', () => rmSync(path(), { recursive: true }) ?? writeFileSync(path(), '')],
    [
      'what lies behind a link in the place of the folder above it',
      (foreign) => {
        mkdirSync(join(foreign, '..', 'other', 'out'), { recursive: true });
        rmSync(join(folder, 'above'), { recursive: true });
        symlinkSync(join(foreign, '..', 'other'), join(folder, 'above'));
      },
    ],
    [
      'nothing, behind a link in the place of the folder above it',
      (foreign) => rmSync(join(folder, 'above'), { recursive: true }) ?? symlinkSync(foreign, join(folder, 'above')),
    ],
  ])('replaced by %s is written to no more, and what was observed is elsewhere: that is said', (_, harm) => {
    const foreign = foreignFolder(join(folder, 'foreign'));
    const tempRoot = join(folder, 'temp');
    mkdirSync(tempRoot);
    const { said, written } = session(path(), () => harm(foreign.path), tempRoot);
    expect(written.path).toMatch(/temp\/flaky-report-\w+$/);
    expect(said).toContain(
      `The tests replaced the output folder ${path()}. The session's files are in ${written.path}.`,
    );
    expect(foreign.contents()).toEqual(UNTOUCHED);
    expect(existsSync(join(path(), 'events.ndjson'))).toBe(false);
  });

  test('moved away, with a link to it in its place, is where it was', () => {
    const moved = join(folder, 'moved');
    const { said, written } = session(path(), () => renameSync(path(), moved) ?? symlinkSync(moved, path()));
    expect([said, written.path, logsIn(moved)]).toEqual(['', path(), ['run-0001.stdout.log']]);
  });

  test('reached by a link of its user’s that leads elsewhere by now is told by its own path', () => {
    const foreign = foreignFolder(join(folder, 'foreign'));
    const link = join(folder, 'link');
    mkdirSync(path(), { recursive: true });
    symlinkSync(path(), link);
    const { said, written } = session(link, () => rmSync(link) ?? symlinkSync(foreign.path, link));
    expect(said).toContain(`The tests changed what ${link} leads to. The session's files are in ${path()}.`);
    expect(written.path).toBe(path());
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });

  test('replaced, with nowhere else to go: the report cannot be written there either', () => {
    const opened = openFolder(path());
    const errors: string[] = [];
    const output = openSessionOutput(opened, ({ message }) => errors.push(message));
    rmSync(path(), { recursive: true });
    mkdirSync(path());
    expect(output.settle('The tests', join(folder, 'no such root'), []).join()).toMatch(
      /away, and no other can be made: ENOENT/,
    );
    output.close();
    expect(errors).toEqual([`${path()} is not the folder any more that this session wrote to`]);
    expect(() => output.folder.write('results.json', ['x'])).toThrow('is not the folder any more');
    expect(readdirSync(path())).toEqual([]);
  });

  test('with a link in the place of its logs has none, and that is said', () => {
    const foreign = foreignFolder(join(folder, 'foreign'));
    const logs = join(path(), 'logs');
    const { said } = session(path(), () => rmSync(logs, { recursive: true }) ?? symlinkSync(foreign.path, logs));
    expect(said).toBe(`The tests removed or replaced the folder logs in ${path()}. What was in it is gone.`);
    expect(logsIn(path())).toBeNull();
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });
});

test.each(['mkfifo', 'ln -s /dev/zero'])(
  'an event file of an earlier session that is none (%s) holds nobody up',
  (make) => {
    execFileSync('sh', ['-c', `${make} '${join(folder, 'events.ndjson')}'`]);
    expect(() => open()).toThrow('holds events.ndjson, but no session of flaky-detector');
  },
);
