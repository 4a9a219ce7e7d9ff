/** `replay` and `report` of files that others wrote, as they are downloaded: the built command, and a real terminal. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { describeWith, testWith } from '../tools.ts';
import { type Running, type Start, TerminalDoor } from './terminal-door.ts';

let door: TerminalDoor;
beforeEach(async () => {
  door = new TerminalDoor();
  await door.run(['--runs', '5', '--no-diagnose', '--', 'echo out; touch ran; false']);
  clear();
});
afterEach(() => door.remove());

const REPORT = 'flaky-detector-report';
const RESULTS = `${REPORT}/results.json`;
const inFolder = (path: string) => join(door.folder, path);
const hasRun = () => ['ran', 'evil'].filter((name) => existsSync(inFolder(name)));
const clear = () => rmSync(inFolder('ran'), { force: true });

/** What arrives from elsewhere, with lines and a folder that a stranger chose. */
function downloaded(changes: object = {}): string {
  mkdirSync(inFolder('downloaded'));
  const changed = { ...door.results(), replay_command: 'touch evil', ...changes };
  writeFileSync(inFolder('downloaded/results.json'), JSON.stringify(changed));
  return 'downloaded/results.json';
}

test('a session’s own file runs at once, and keeps its line', async () => {
  const own = await door.run(['replay', REPORT]);
  expect(own).toMatchObject({
    code: 0,
    stdout: 'out\n',
    stderr: expect.stringMatching(/^in .*project\nThe command\nTEST/),
  });
  expect(hasRun()).toEqual(['ran']);
});

test('no variable of a test leads to the key', async () => {
  const state = join(door.root, 'elsewhere');
  await door.run(['--runs', '2', '--', `env > '${door.root}/env'; false`], { env: { XDG_STATE_HOME: state } });
  const key = readFileSync(join(state, 'flaky-detector/replay-key'));
  const seen = readFileSync(join(door.root, 'env'));
  expect([key, key.toString('hex'), key.toString('base64'), 'replay-key'].filter((it) => seen.includes(it))).toEqual(
    [],
  );
});

describe('without a terminal and without --yes nothing of others is run', () => {
  test.each<[string, () => string]>([
    ['a downloaded file', () => downloaded()],
    ['a report that was changed', () => changedReport()],
    ['a report that was copied with its seal', () => copiedReport()],
    ['the event file of a session', () => `${REPORT}/events.ndjson`],
  ])('%s', async (_, file) => {
    const refused = await door.run(['replay', file()]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/Somebody else may have written .*\n.*built.* run in .*project:\n {2}\| TEST_SEED=/);
    expect(refused.stderr).toMatch(/\nerror: .* nobody can be asked here.*add `--yes`\.\n$/);
    expect(hasRun()).toEqual([]);
    expect(readdirSync(door.temp)).toEqual([]);
  });

  testWith('script')('whatever CI says that its streams are', async () => {
    const { code } = await at({ env: { CI: 'true' } }).ended;
    expect([code, hasRun()]).toEqual([2, []]);
  });

  function changedReport(): string {
    writeFileSync(inFolder(RESULTS), readFileSync(inFolder(RESULTS), 'utf8').replace('touch ran', 'touch evil'));
    return REPORT;
  }

  function copiedReport(): string {
    cpSync(inFolder(REPORT), inFolder('copy'), { recursive: true });
    return 'copy';
  }
});

test('--yes runs the line that was shown, and never the one of the file', async () => {
  const { code, stdout, stderr } = await door.run(['replay', downloaded(), '--yes']);
  expect({ code, stdout, ran: hasRun() }).toEqual({ code: 0, stdout: 'out\n', ran: ['ran'] });
  expect(stderr).toMatch(/ in .*:\n {2}\| TEST_SEED=\d+ ATTEMPT=0 bash -eo pipefail -c 'echo out; touch ran; false'\n/);
  expect(stderr).toContain('It failed again');
});

test('its folder is shown before anything runs there, and what would steer the terminal is spelled out', async () => {
  const elsewhere = inFolder('else\u001b[2J\u202ewhere');
  mkdirSync(elsewhere);
  const { code, stderr } = await door.run([
    'replay',
    downloaded({ working_directory: elsewhere, command: 'ls\u001b[8m\u200b' }),
  ]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/else\\u\{1b\}\[2J\\u\{202e\}where:\n/);
  expect(stderr).toMatch(/ls\\u\{1b\}\[8m\\u\{200b\}\n/);
  expect(stderr).not.toMatch(/[\u001b\u202e\u200b]/);
});

test('an error about it does not steer the terminal either', async () => {
  const { code, stderr } = await door.run(['replay', downloaded({ working_directory: '/no\u001b[2J\u202ewhere' })]);
  expect([code, /[\u001b\u202e]/.test(stderr)]).toEqual([2, false]);
});

/** `script` makes one. */
describeWith('script')('at a terminal', () => {
  test.each([
    ['y\n', 0, ['ran']],
    ['yes\n', 0, ['ran']],
    ['n\n', 2, []],
    ['\n', 2, []],
    ['\u0004', 2, []],
    ['\u0003', 130, []],
  ])('%j ends with %i', async (typed, code, ran) => {
    const running = at();
    await running.said('Run it? [y/N] ');
    expect(hasRun()).toEqual([]);
    running.process.stdin?.write(typed);
    expect(await running.ended).toMatchObject({ code });
    expect([hasRun(), readdirSync(door.temp)]).toEqual([ran, []]);
  });

  test('whose screen is not what shows the question, nobody is asked', async () => {
    const running = at({ redirected: '2> said' });
    expect(await running.ended).toMatchObject({ code: 2 });
    expect(readFileSync(inFolder('said'), 'utf8')).toContain('nobody can be asked here');
  });
});

function at(start: Start = {}): Running {
  return door.start(['replay', downloaded()], { ...start, at: 'terminal' });
}

describe('the names of logs', () => {
  const outside = [
    '../../secret',
    '/etc/passwd',
    'logs/../../x',
    '..\\x',
    'C:\\x',
    'file:///etc/passwd',
    'javascript:x',
  ];

  test.each(outside)('%s is no link of the report', async (name) => {
    const results = door.results().results.map((run) => ({ ...run, stdout_log: name, stderr_log: null }));
    const { code, stdout } = await door.run(['report', downloaded({ results })]);
    expect({ code, stdout: stdout.includes('All 5 runs failed') }).toEqual({ code: 0, stdout: true });
    const page = readFileSync(inFolder('downloaded/report.html'), 'utf8');
    const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to).filter((to) => !to.startsWith('#'));
    expect(links).toEqual([]);
  });

  test('as sessions write them are links', async () => {
    await door.run(['report', downloaded()]);
    expect(readFileSync(inFolder('downloaded/report.html'), 'utf8')).toContain('href="./logs/run-0000.stdout.log"');
  });
});
