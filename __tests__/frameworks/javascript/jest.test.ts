import { rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { moreArguments } from '../../../src/frameworks/javascript/more-arguments.ts';
import { jest } from '../../../src/frameworks/jest.ts';
import { exampleCopy, project, runEnvironment, scratch, shell, statuses, supportFolder, testsOf } from '../real-run.ts';
import { expectKnown } from './known.ts';
import { factsOf, recognisedRun } from './packages.ts';

const OURS = join(import.meta.dirname, '../../../node_modules');

test('our own jest on the example: every test is what it is known to be', async () => {
  const directory = exampleCopy('jest');
  rmSync(join(directory, 'node_modules'), { recursive: true, force: true });
  symlinkSync(OURS, join(directory, 'node_modules'));
  const { report } = await recognisedRun(jest, { directory, commandLine: 'npm test', seed: 5 });
  expectKnown(directory, report, 5);
});

test('a jest that ends before its report: what failed until then, and what ran', async () => {
  const directory = project({
    'package.json': '{"scripts": {"test": "jest"}}',
    'a.test.js': `describe('cart', () => {
      test('counts', () => { throw new Error('no'); });
      test('is empty', () => {});
      test('ends it all', () => process.exit(3));
      test('is never reached', () => {});
    });`,
  });
  symlinkSync(OURS, join(directory, 'node_modules'));
  const { report } = await recognisedRun(jest, { directory, commandLine: 'npm test', seed: 5 });
  expect(report).toMatchObject({
    kind: 'unreadable',
    reason: expect.stringMatching(/the process ended \(code 3\), while a\.test\.js > cart > ends it all ran$/),
  });
  expect(statuses(report)).toEqual({ 'cart > counts': 'failed', 'cart > is empty': 'passed' });
});

describe('recognising jest', () => {
  const directory = project({
    'package.json': '{"scripts": {"test": "jest --ci", "cra": "react-scripts test"}}',
    'node_modules/jest/package.json': '{"name": "jest", "version": "27.5.1"}',
  });
  test.each(['jest', 'npm test', 'npx jest@27 src', 'npm run cra', 'craco test', 'CI=1 yarn test'])('%s', (line) => {
    expect(jest.recognise(factsOf(directory, line))).toMatchObject({ version: '27.5.1' });
  });
  test.each(['jest --outputFile=x --json', 'react-scripts build', 'jest --listTests'])('not %s', (line) => {
    expect(jest.recognise(factsOf(directory, line))).toBeNull();
  });

  const settings = { seed: 3, order: 'as-is', supportDir: '/s' } as const;
  test.each([
    ['npm run cra', 'npm run cra -- --json --outputFile=/r/jest.json --testLocationInResults --watchAll=false'],
    ['react-app-rewired test --watchAll=false', null],
    ['npx jest', null],
  ])('%s ends in a run and in a replay, outside of CI too', (commandLine, extended) => {
    const recognition = jest.recognise(factsOf(directory, commandLine))!;
    const request = { ...settings, commandLine, recognition };
    const run = jest.prepare({ ...request, reportDir: '/r', env: {} }).commandLine;
    const replay = jest.replay({ ...request, test: null }).commandLine;
    if (extended === null) expect(`${run} ${replay}`.replaceAll(commandLine, '')).not.toContain('--watchAll');
    else expect([run, replay]).toEqual([extended, `TEST_SEED=3 ${commandLine} -- --watchAll=false`]);
  });

  test.each(['react-scripts/scripts', 'react-app-rewired/scripts', '@craco/craco/dist/scripts'])(
    'behind make, arguments reach %s/test.js',
    (folder) => {
      const test = `node_modules/${folder}/test.js`;
      const here = project({
        [test]: 'console.log(process.argv.slice(2).join())',
        Makefile: `all:\n\t@node ${test} a\n`,
      });
      const more = moreArguments('jest', ['--ci'], { supportDir: supportFolder(jest), env: {} });
      expect(shell('make', here, { ...runEnvironment(0), ...more }).stdout).toBe('a,--ci\n');
    },
  );

  test('an unknown version gets no option that it may not know', () => {
    const recognition = jest.recognise(factsOf(project({}), 'jest'))!;
    const { commandLine } = jest.prepare({
      commandLine: 'jest',
      recognition,
      seed: 3,
      order: 'as-is',
      reportDir: '/r',
      supportDir: '/s',
      env: {},
    });
    expect(commandLine).toBe('jest --json --outputFile=/r/jest.json --testLocationInResults');
  });
});

describe('hostile reports', () => {
  async function read(text: string, size?: number) {
    const reportDir = scratch('report');
    writeFileSync(join(reportDir, 'jest.json'), text);
    if (size !== undefined) truncateSync(join(reportDir, 'jest.json'), size);
    return jest.read({
      exitCode: 1,
      timedOut: false,
      reportDir,
      workingDirectory: '/w',
      stdoutLog: null,
      stderrLog: null,
      reportFiles: [],
    });
  }
  const file = (assertion: object) =>
    JSON.stringify({ testResults: [{ name: '/w/a.js', status: 'failed', assertionResults: [assertion] }] });
  const assertion = { ancestorTitles: ['s'], title: 'x', status: 'failed' };

  test.each([
    ['truncated', file(assertion).slice(0, 60)],
    ['not JSON', '<xml/>'],
    ['another shape', '{"testResults": {"0": 1}}'],
    ['prototype keys', '{"__proto__": {"testResults": []}}'],
    ['empty', ''],
  ])('%s: unreadable, with the reason', async (_, text) => {
    expect(await read(text)).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringContaining('the report of jest cannot be read'),
    });
  });

  test('500 MB are not read', async () => {
    expect(await read('', 500 * 1024 * 1024)).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringContaining('over the limit'),
    });
  });

  test('an unknown status and missing fields', async () => {
    expect(testsOf(await read(file({ ...assertion, status: 'constructor' })))).toMatchObject([
      { identity: { name: '(the file itself)' } },
    ]);
    expect(testsOf(await read(file(assertion)))).toMatchObject([
      { identity: { file: 'a.js', suite: 's', name: 'x' }, status: 'failed' },
    ]);
  });
});
