import { expect, test } from '@jest/globals';
import { jest } from '../../../src/frameworks/jest.ts';
import { project, statuses } from '../real-run.ts';
import { jestContract } from './jest-contract.ts';
import { install, recognisedRun, replayed } from './packages.ts';

jestContract('jest@27', (directory) => install(directory, 'jest@27'), false);
jestContract('jest@29', (directory) => install(directory, 'jest@29'), true);
jestContract('jest@30', (directory) => install(directory, 'jest@30'), true);

test('twice in one line, in a pipe and behind make: its arguments reach it through node', async () => {
  const directory = project({
    'package.json': '{}',
    Makefile: 'check:\n\tnode_modules/.bin/jest -- b.test.js | cat\n',
    'a.test.js': "test('a', () => {});",
    'b.test.js': "test('b', () => { if (Number(process.env.TEST_SEED) % 5 === 0) throw new Error('five'); });",
  });
  install(directory, 'jest@30');
  const commandLine = 'npx jest a.test.js && make check SHELL=bash .SHELLFLAGS="-o pipefail -c"';
  const { report, prepared } = await recognisedRun(jest, { directory, commandLine, seed: 5 });
  expect(prepared.commandLine).toBe(commandLine);
  expect(statuses(report)).toEqual({ a: 'passed', b: 'failed' });
  const identity = { file: 'b.test.js', suite: null, name: 'b' };
  const [bad, good] = [5, 6].map((seed) => replayed(jest, directory, 'make check', { test: identity, seed }));
  expect(bad?.output).toContain('five');
  expect([bad?.selectsTest, good?.output.includes('1 passed')]).toEqual([true, true]);
});
