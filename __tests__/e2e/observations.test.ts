/** What a session makes of commands whose runs do not tell all: real sessions of a few runs each. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { hasTool } from '../tools.ts';
import { TerminalDoor } from './terminal-door.ts';

let door: TerminalDoor;
beforeEach(() => {
  door = new TerminalDoor();
});
afterEach(() => door.remove());

const QUICK = ['--no-diagnose', '--seed', '7'];
const file = (name: string, text: string) => writeFileSync(join(door.folder, name), text);
const tests = () => Object.fromEntries(door.results().tests.map(({ id, verdict }) => [id, verdict]));

test('a report that was asked for and is nowhere: inconclusive after the first runs', async () => {
  const ended = await door.run([...QUICK, '--runs', '30', '--report-files', 'nowhere/*.xml', '--', 'true']);
  expect(ended).toMatchObject({ code: 3, stdout: expect.stringContaining('`report-files` is `nowhere/*.xml`') });
  const nothing = (await door.run([...QUICK, '--runs', '3', '--framework', 'pytest', '--', 'true'])).stdout;
  expect(nothing).toContain('No test result was read in each of the first 3 runs');
});

test('a failing test behind exit code 0', async () => {
  file('a.test.js', "require('node:test').test('fails', () => { throw new Error('no'); });");
  const { code, stdout } = await door.run([...QUICK, '--runs', '5', '--', 'node --test a.test.js || true']);
  expect({ code, tests: tests() }).toEqual({ code: 1, tests: { 'a.test.js::fails': 'always-fails' } });
  expect(stdout).toContain('The command exited with 0 although tests failed: CI does not see that.');
});

test('a run whose tool took an earlier result is no observation', async () => {
  const said = "echo ' Tasks:    1 successful, 1 total'; echo 'Cached:    1 cached, 1 total'";
  const cached = `if test "$ATTEMPT" -gt 1; then ${said}; fi`;
  const { stdout } = await door.run([...QUICK, '--runs', '10', '--', cached]);
  expect(stdout).toContain('8 of 10 runs were lost');
  expect(stdout).toContain('Turborepo ran nothing: it took the result of an earlier run. Add `--force` to turbo.');
});

const both = hasTool('pytest') ? test : test.skip;
both('two frameworks in one command, each read', async () => {
  file(
    'a.test.js',
    "require('node:test').test('in node', () => { if (process.env.TEST_SEED % 2) throw new Error('no'); });",
  );
  file('test_b.py', 'import os\ndef test_in_python(): assert int(os.environ["TEST_SEED"]) % 3\n');
  await door.run([...QUICK, '--runs', '12', '--', 'python3 -m pytest -q test_b.py; node --test a.test.js']);
  expect(tests()).toEqual({ 'test_b.py::test_in_python': 'flaky', 'a.test.js::in node': 'flaky' });
  expect(door.results().framework?.name).toBe('pytest and node-test');
  const line = door.results().tests.find(({ name }) => name === 'in node')?.replay_command ?? '';
  expect(line).toContain('--test-name-pattern');
});
