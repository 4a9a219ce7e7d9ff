import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mocha } from '../../../src/frameworks/mocha.ts';
import type { TestReport } from '../../../src/model/test-result.ts';
import { exampleCopy, project, type RealRequest, shell, statuses, testsOf } from '../real-run.ts';
import { expectKnown, problem } from './known.ts';
import { install, recognisedRun, replayed } from './packages.ts';

const VERSIONS = ['mocha@8', 'mocha@10', 'mocha@12'];

function suite(version: string, files: Readonly<Record<string, string>>): string {
  const directory = project(files);
  install(directory, version);
  return directory;
}

function names(report: TestReport): string[] {
  return testsOf(report).map(({ identity }) => identity.name);
}

describe.each(VERSIONS)('%s', (version) => {
  const directory = exampleCopy('mocha');
  install(directory, version);
  const run = (more: Partial<RealRequest>) =>
    recognisedRun(mocha, { directory, commandLine: 'npm test', seed: 1, ...more });

  test.each([5, 7])('with seed %i every test of the example is what it is known to be', async (seed) => {
    const { report, stdout, knob } = await run({ seed });
    expectKnown(directory, report, seed);
    expect(stdout).toContain('1 pending');
    expect(knob).toBeNull();
  });

  test('its own retries are evidence', async () => {
    const retried = `let tries = 0;
      describe('s', () => { it('second time', function () { this.retries(2); tries += 1; if (tries < 2) throw new TypeError('first'); }); });`;
    const { report, exitCode } = await run({
      directory: suite(version, { 'test/a.js': retried }),
      commandLine: 'npx mocha',
    });
    expect(exitCode).toBe(0);
    expect(testsOf(report)).toMatchObject([{ status: 'flaky', failure: { type: 'TypeError', message: 'first' } }]);
  });

  test('shuffled by seed and reversed, and as the command has it otherwise', async () => {
    const many = [...'abcdefgh'].map((name) => `it('${name}', () => {});`).join('');
    const place = suite(version, { 'test/a.js': `describe('s', () => {${many}});` });
    const order = async (more: Partial<RealRequest>) =>
      names((await run({ directory: place, commandLine: 'npx mocha', ...more })).report).join('');
    const [first, again, other] = [
      await order({ order: 'shuffled', seed: 1 }),
      await order({ order: 'shuffled', seed: 1 }),
      await order({ order: 'shuffled', seed: 2 }),
    ];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(await order({ order: 'reversed' })).toBe('hgfedcba');
    expect(await order({})).toBe('abcdefgh');
  });

  test('parallel mode', async () => {
    const files = { 'test/a.js': "it('one', () => {});", 'test/b.js': "it('one', () => { throw new Error('b'); });" };
    const { report } = await run({ directory: suite(version, files), commandLine: 'npx mocha --parallel' });
    const seen = testsOf(report).map(({ identity, status }) => [identity.file, identity.name, status]);
    expect(seen).toEqual([
      ['test/a.js', 'one', 'passed'],
      ['test/b.js', 'one', 'failed'],
    ]);
  });

  test('hooks: the test of a failed before each, and hooks of their own name', async () => {
    const hooks = `describe('s', () => {
        beforeEach(function () { if (this.currentTest.title === 'x') throw new Error('setup'); });
        it('x', () => {}); });
      describe('t', () => { after(() => { throw new Error('teardown'); }); it('y', () => {}); });`;
    const { report } = await run({ directory: suite(version, { 'test/a.js': hooks }), commandLine: 'npx mocha' });
    expect(statuses(report)).toEqual({ 's > x': 'failed', 't > y': 'passed', 't > "after all" hook': 'failed' });
  });

  test('what could not run', async () => {
    const load = await run({ directory: suite(version, { 'test/a.js': 'const x = (;' }), commandLine: 'npx mocha' });
    expect(problem(load.report)).toContain('SyntaxError');
    const none = await run({ directory: suite(version, {}), commandLine: 'npx mocha' });
    expect(problem(none.report)).toContain('No test files found');
    expect(testsOf(none.report)).toEqual([]);
  });

  test('a time-out keeps what was reported before it', async () => {
    const hangs = "it('quick', () => {}); it('hangs', (done) => { setTimeout(done, 60000); }).timeout(0);";
    const place = suite(version, { 'test/a.js': hangs });
    const { report } = await run({ directory: place, commandLine: 'npx mocha', timeoutMs: 4000 });
    expect(report.kind).toBe('unreadable');
    expect(statuses(report)).toEqual({ quick: 'passed' });
  });

  test('the replay line fails with its seed alone, and runs nothing else', async () => {
    const { report } = await run({ seed: 10 });
    const identity = testsOf(report).find(({ identity }) => identity.name.startsWith('fit'))!.identity;
    const bad = replayed(mocha, directory, 'npm test', { test: identity, seed: 10 });
    const good = replayed(mocha, directory, 'npm test', { test: identity, seed: 11 });
    expect([bad.selectsTest, bad.exitCode, good.exitCode]).toEqual([true, 1, 0]);
    expect(good.output).toContain('1 passing');
  });

  test('the replay line of a shuffled run shuffles', async () => {
    const shuffled = await run({ order: 'shuffled', seed: 6 });
    const { output } = replayed(mocha, directory, 'npm test', { test: null, seed: 6, order: 'shuffled' });
    const bill = names(shuffled.report).filter((name) => /^(starts|takes|rounds)/.test(name));
    const place = (name: string) => output.indexOf(name);
    expect([...bill].sort((a, b) => place(a) - place(b))).toEqual(bill);
  });
});

describe('behind a wrapping that takes no arguments', () => {
  const files = {
    Makefile: 'check:\n\tnpx mocha\n',
    'test/a.js': "it('x', () => {});",
    '.mocharc.json': '{"require": ["./own.js"]}',
    'own.js': "console.log('own file required')",
  };
  test('MOCHA_OPTIONS reaches a current mocha, beside the files that its configuration requires', async () => {
    const directory = suite('mocha@12', files);
    const { report, stdout } = await recognisedRun(mocha, { directory, commandLine: 'make check', seed: 1 });
    expect(statuses(report)).toEqual({ x: 'passed' });
    expect(stdout).toContain('own file required');
  });

  test('an older mocha takes the file from inside its process', async () => {
    const directory = suite('mocha@8', files);
    const { report, stdout } = await recognisedRun(mocha, { directory, commandLine: 'make check', seed: 1 });
    expect(statuses(report)).toEqual({ x: 'passed' });
    expect(stdout).toContain('own file required');
  });
});

describe('a project of 2017: mocha 3 with mocha.opts, nyc 13, cross-env 5', () => {
  const title = 'costs $5 \\ "größe" [it\'s `a.b` (+?)] ^';
  const directory = project({
    'package.json': JSON.stringify({
      scripts: { test: 'cross-env NODE_ENV=test nyc --silent mocha', cov: 'nyc --silent npm run unit', unit: 'mocha' },
    }),
    'test/mocha.opts': '--recursive --reporter dot',
    'test/sub/a.js': `const fails = process.env.TEST_SEED % 5 === 0;
      describe('outer', () => describe('inner', () => {
        it(${JSON.stringify(title)}, () => { if (fails) throw new Error('seed'); });
        it('costs nothing', () => {}); }));`,
  });
  install(directory, 'mocha@3', 'nyc@13', 'cross-env@5');

  test.each(['npm test', 'npm run cov'])(
    '%s: names, and a replay of a title that wrappers would change',
    async (commandLine) => {
      const { report } = await recognisedRun(mocha, { directory, commandLine, seed: 10 });
      expect(statuses(report)).toEqual({
        [`outer > inner > ${title}`]: 'failed',
        'outer > inner > costs nothing': 'passed',
      });
      const { identity } = testsOf(report)[0]!;
      const bad = replayed(mocha, directory, commandLine, { test: identity, seed: 10 });
      const good = replayed(mocha, directory, commandLine, { test: identity, seed: 11 });
      expect([bad.selectsTest, bad.exitCode, good.exitCode]).toEqual([true, 1, 0]);
      expect(good.output).toContain('1 passing');
    },
  );
});

test('a suite that Babel 6 compiles as it is loaded; our files would survive it as well', async () => {
  const compile = `require('babel-register')({ extensions: ['.cjs', '.js'], ignore: false, only: /ours/ });
    const names = ['recorder', 'mocha-order', 'mocha-listener', 'mocha-hook', 'more-arguments', 'playwright-reporter'];
    const [{ failure }, , , , , reporter] = names.map((name) => require('./ours/' + name + '.cjs'));
    console.log(failure(new TypeError('no')).type, String(reporter).split(' ')[0]);`;
  const directory = project({
    'test/a.js': "it('one', () => {}); it('two', () => { throw new Error('b'); });",
    '.babelrc': '{"presets": ["es2015"]}',
    'compile.js': compile,
  });
  install(directory, 'mocha@3', 'babel-register@6', 'babel-preset-es2015@6');
  const commandLine = 'npx mocha --compilers js:babel-register';
  const { report } = await recognisedRun(mocha, { directory, commandLine, seed: 1 });
  expect(statuses(report)).toEqual({ one: 'passed', two: 'failed' });
  const assets = join(import.meta.dirname, '../../../src/frameworks/javascript/assets');
  cpSync(assets, join(directory, 'ours'), { recursive: true });
  const done = shell('node compile.js', directory, { ...process.env, BABEL_DISABLE_CACHE: '1' });
  expect([done.stdout, done.stderr]).toEqual(['TypeError function\n', '']);
});
