import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TerminalDoor } from './terminal-door.ts';

let door: TerminalDoor;
beforeEach(() => {
  door = new TerminalDoor();
});
afterEach(() => door.remove());

const RESULTS = 'flaky-detector-report/results.json';
/** A command that a file beside the results can heal. */
const BY_SEED = 'echo out; test -e healed || test $((TEST_SEED % 5)) -ne 0';

test('a session proves its replay, and the replay fails again until the bug is gone', async () => {
  await door.run(['--runs', '40', '--seed', '7', '--', BY_SEED]);
  const [entry] = door.results().diagnosis;
  expect(entry).toMatchObject({
    test: null,
    cause: 'seed-controlled',
    replay: { failed: 8, runs: 8, control_failed: 0, control_runs: 8 },
  });
  expect(door.results().replay_command).toBe(entry?.replay?.command);

  const again = await door.run(['replay', 'flaky-detector-report']);
  expect(again).toMatchObject({ code: 0, stdout: 'out\n' });
  expect(again.stderr).toMatch(/^in .*project\nThe command: it failed 8 of 8 times when it was tried\nTEST_SEED=/);
  expect(again.stderr).toContain('It failed again (exit code 1).');

  const often = await door.run(['replay', RESULTS, '--runs', '3']);
  expect(often).toMatchObject({ code: 0, stdout: 'out\n'.repeat(3) });
  expect(often.stderr).toContain('It failed again in 3 of 3 runs.');
  expect((await door.run(['replay', RESULTS, '--until-fail'])).stdout).toBe('out\n');

  writeFileSync(join(door.folder, 'healed'), '');
  expect(await door.run(['replay', RESULTS])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('did not fail'),
  });
});

/** Tests that report themselves. */
const TESTS = `
  const { test } = require('node:test');
  test('has luck', () => {
    console.log('out'.repeat(99999));
    if (process.env.LUCK !== 'good') throw new Error('no luck');
  });
  test('is solid', () => {});
`;

describe('a replay of one test', () => {
  const lucky = ['replay', 'flaky-detector-report', '--test', 'luck'];

  beforeEach(async () => {
    mkdirSync(join(door.folder, 'app'));
    writeFileSync(join(door.folder, 'app/luck.test.js'), TESTS);
    writeFileSync(join(door.folder, 'other.test.js'), '');
    const command = 'node --test luck.test.js';
    const words = ['--runs', '5', '--no-diagnose', '--working-directory', 'app', '--', command];
    expect((await door.run(words)).code).toBe(1);
  });

  test('counts as failed again only where that test failed', async () => {
    const again = await door.run(lucky);
    expect(again).toMatchObject({ code: 0, stderr: expect.stringMatching(/^in .*project\/app\n.*::has luck\n/) });
    const otherwise = await door.run(lucky, { env: { LUCK: 'good' } });
    expect(otherwise).toMatchObject({ code: 1, stderr: expect.stringContaining('It did not fail this time.') });
    expect(readdirSync(door.temp)).toEqual([]);
  });

  test('runs in no other folder than the session without being told so', async () => {
    renameSync(join(door.folder, 'app'), join(door.folder, 'moved'));
    const refused = await door.run(lucky);
    expect(refused).toMatchObject({
      ...{ code: 2, stdout: '' },
      stderr: expect.stringMatching(/^error: The session ran in .*project\/app, which is not on this machine/),
    });
    const moved = [...lucky, '--working-directory', 'moved'];
    expect(await door.run(moved)).toMatchObject({ code: 0, stderr: expect.stringMatching(/^in .*project\/moved\n/) });
    const elsewhere = await door.run([...lucky, '--working-directory', '.']);
    expect(elsewhere).toMatchObject({ code: 1, stderr: expect.stringContaining('It failed differently') });
  });

  test('does not fail of a reader that goes away', async () => {
    const through = '{ "$@"; echo "code $?" > code; } 2>&1 | head -c 1';
    await door.run(['replay', 'flaky-detector-report', '--test', 'luck'], { through, env: { LUCK: 'good' } });
    expect(readFileSync(join(door.folder, 'code'), 'utf8')).toBe('code 1\n');
  });
});

test('wrong usage of replay', async () => {
  await door.run(['--runs', '5', '--', 'true']);
  expect(await door.run(['replay', RESULTS])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('nothing failed'),
  });
  expect(await door.run(['replay', 'nowhere.json'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^error: There is no file nowhere\.json\. Name the report folder/),
  });
  expect(await door.run(['replay'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('needs a results.json'),
  });
});

test('nothing flaky, or `--diagnose false` and one run at a time: not one run more', async () => {
  await door.run(['--runs', '10', '--', 'true']);
  expect(door.events().some(({ type }) => type.startsWith('diagnosis'))).toBe(false);
  await door.run([
    '--runs',
    '40',
    '--seed',
    '7',
    '--diagnose',
    'false',
    '--parallelism',
    '1',
    '--',
    `echo x >> '${door.root}/count'; ${BY_SEED}`,
  ]);
  expect(door.results().diagnosis).toEqual([]);
  expect(readFileSync(join(door.root, 'count'), 'utf8')).toHaveLength(80);
});
