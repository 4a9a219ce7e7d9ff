import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sharedComplaint } from '../../src/analyze/complaints.ts';
import { testWith } from '../tools.ts';
import { observation } from './sessions.ts';

const failed = (run: number, stderrTail: string) =>
  observation(run, '', { outcome: { kind: 'failed', exitCode: 1 }, stderrTail });

/** What a real shell and its programs say to a wrong command. */
function saidOf(command: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'complaint-'));
  writeFileSync(join(cwd, 'package.json'), '{"scripts": {}}');
  const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command];
  return spawnSync('bash', words, { cwd, encoding: 'utf8' }).stderr;
}

describe.each([
  ['bash', 'cd nowhere && true', /^bash: line \d+: cd: nowhere: No such file or directory$/],
  ['npm', 'npm test', /Missing script: "test"$/],
  ['make', 'make check', /No rule to make target 'check'/],
  ['python3', 'python3 nothere.py', /can't open file .*nothere\.py/],
  ['node', 'node nothere.js', /^Error: Cannot find module '.*nothere\.js'$/],
])('a complaint of %s', (tool, command, expected) => {
  testWith(tool)(`${command}: said in the words of who could not run it`, () => {
    const said = saidOf(command);
    expect(sharedComplaint([failed(0, said), failed(1, said)])).toMatchObject({
      said: expect.stringMatching(expected),
      remedy: expect.stringContaining('Check '),
    });
  });
});

test.each([
  [
    '$ yarn nope',
    'error Command "nope" not found.\ninfo Visit https://yarnpkg.com/en/docs/cli/run for documentation.\n',
  ],
  ['$ pnpm nope', 'undefined\n ERR_PNPM_NO_SCRIPT  Missing script: nope\n'],
  ['$ npm test, npm 9', 'npm ERR! Missing script: "test"\nnpm ERR! \nnpm ERR! To see a list of scripts, run:\n'],
])('%s', (_, said) => {
  expect(sharedComplaint([failed(0, said)])).not.toBeNull();
});

test.each([
  ['one run ended otherwise', [failed(0, 'make: *** No rule to make target x.  Stop.'), failed(1, 'AssertionError')]],
  ['the program went on after it', [failed(0, `npm error Missing script: "a"\n${'line\n'.repeat(20)}`)]],
  ['a module that the tests lack', [failed(0, "Error: Cannot find module 'x'\n requireStack: [ '/w/a.js' ]")]],
  ['it passed', [observation(0, '', { stderrTail: 'npm error Missing script: "test"' })]],
])('no complaint where %s', (_, runs) => {
  expect(sharedComplaint(runs)).toBeNull();
});
