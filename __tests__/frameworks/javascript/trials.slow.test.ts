/** A diagnosis runs the line that a person would paste, and must see what each test did there: also where a report is asked for by arguments. */
import { expect, test } from '@jest/globals';
import type { Framework } from '../../../src/frameworks/framework.ts';
import { jest } from '../../../src/frameworks/jest.ts';
import { mocha } from '../../../src/frameworks/mocha.ts';
import { vitest } from '../../../src/frameworks/vitest.ts';
import { project, statuses } from '../real-run.ts';
import { install, trialOf } from './packages.ts';

const MAKEFILE = 'check:\n\tTEST=1 $(RUN)\n';

test.each<[string, string, Framework, string]>([
  ['jest@29', 'npx jest', jest, ''],
  ['jest@30', 'make RUN="npx jest" check', jest, ''],
  ['vitest@3', 'npx vitest run', vitest, "import { test } from 'vitest';\n"],
  ['vitest@3', 'make RUN="npx vitest run" check', vitest, "import { test } from 'vitest';\n"],
  ['mocha@8', 'npx mocha a.test.js', mocha, 'const test = it;\n'],
  ['mocha@12', 'npx mocha a.test.js', mocha, 'const test = it;\n'],
])('%s, `%s`: a trial shows its test', async (version, commandLine, framework, head) => {
  const text = `${head}test('odd', () => { if (process.env.TEST_SEED % 2) throw new Error('odd'); });\ntest('other', () => {});`;
  const directory = project({ 'package.json': '{}', Makefile: MAKEFILE, 'a.test.js': text });
  install(directory, version);
  const identity = { file: 'a.test.js', suite: null, name: 'odd' };
  const trial = async (seed: number) =>
    statuses((await trialOf(framework, { directory, commandLine, seed, test: identity })).report);
  expect([(await trial(1)).odd, (await trial(2)).odd]).toEqual(['failed', 'passed']);
});
