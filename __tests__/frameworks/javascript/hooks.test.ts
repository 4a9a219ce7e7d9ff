/** Our files inside JavaScript processes, each by itself in a Node process, beside the real frameworks of the slow tests. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { project, scratch } from '../real-run.ts';

const HOOKS = fileURLToPath(new URL('../../../src/frameworks/javascript/assets/', import.meta.url));

/** What a script prints as JSON; `hook(name)` in it loads one of ours. */
function printed(script: string, env: Readonly<Record<string, string>> = {}, args: readonly string[] = []) {
  const text = `const hook = (name) => require(${JSON.stringify(HOOKS)} + name);\n${script}`;
  const { NODE_OPTIONS: _none, ...inherited } = process.env;
  const words = [...args, join(project({ 'a.js': text }), 'a.js')];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', env: { ...inherited, ...env } }));
}

function recorded(folder: string): unknown[] {
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line));
}

describe('recorder', () => {
  test('a line per event, and nothing for a program that the tests start', () => {
    const folder = scratch('report');
    const script = `const { record } = hook('recorder.cjs'); record({ kind: 'begin' }); record({ kind: 'end' });
      console.log(JSON.stringify('FLAKY_DETECTOR_REPORT' in process.env))`;
    expect(printed(script, { FLAKY_DETECTOR_REPORT: folder })).toBe(false);
    expect(recorded(folder)).toEqual([{ kind: 'begin' }, { kind: 'end' }]);
  });

  test('where nothing can be written the run goes on', () => {
    const script = "hook('recorder.cjs').record({ kind: 'end' }); console.log(1)";
    expect(printed(script, { FLAKY_DETECTOR_REPORT: '/does/not/exist' })).toBe(1);
    expect(printed(script)).toBe(1);
  });

  test.each<[string, string, object]>([
    [
      'an error',
      "Object.assign(new TypeError('no'), { stack: 'at x' })",
      { type: 'TypeError', message: 'no', stack: 'at x' },
    ],
    ['colours', "{ message: '\\u001b[31mred\\u001b[39m' }", { type: null, message: 'red', stack: null }],
    ['plain data', "{ message: 'RangeError: a\\nb' }", { type: 'RangeError', message: 'a\nb', stack: null }],
    ['a word', "'why'", { type: null, message: 'why', stack: null }],
    ['nothing', 'undefined', { type: null, message: '', stack: null }],
    ['what throws', '{ get message() { throw 1 } }', { message: 'the error could not be shown' }],
  ])('a failure from %s', (_what, error, shown) => {
    expect(printed(`console.log(JSON.stringify(hook('recorder.cjs').failure(${error})))`)).toMatchObject(shown);
  });

  test('a long message keeps both of its ends', () => {
    const { message } = printed(
      "console.log(JSON.stringify(hook('recorder.cjs').failure({ message: 'a' + '-'.repeat(9000) + 'z' })))",
    );
    expect(message).toMatch(/^a-+\n\.\.\.\n-+z$/);
    expect(message.length).toBeLessThan(4000);
  });
});

describe('mocha’s order', () => {
  const arranged = (wanted: string) =>
    printed(`const suite = (tests, suites = []) => ({ tests, suites });
      const root = suite([...'abcdefgh'], [suite([...'123']), suite([...'xyz'])]);
      hook('mocha-order.cjs').arrange(root, '${wanted}');
      const flat = ({ tests, suites }) => tests.join('') + suites.map((inner) => '(' + flat(inner) + ')').join('');
      console.log(JSON.stringify(flat(root)))`);

  test('as it is, and reversed', () => {
    expect(arranged('')).toBe('abcdefgh(123)(xyz)');
    expect(arranged('reversed')).toBe('hgfedcba(zyx)(321)');
  });

  test('shuffled by the seed: blocks stay together, and every test is there once', () => {
    const first = arranged('shuffled:1');
    expect(arranged('shuffled:1')).toBe(first);
    expect(arranged('shuffled:2')).not.toBe(first);
    expect([...first].sort()).toEqual([...'abcdefgh(123)(xyz)'].sort());
    expect(first).toMatch(/^[a-h]{8}(\([123]{3}\)\([xyz]{3}\)|\([xyz]{3}\)\([123]{3}\))$/);
  });
});

test('mocha’s listener: a test, one that its retry saved, a hook, a pending test', () => {
  const folder = scratch('report');
  const script = `const runner = new (require('events'))();
    hook('mocha-listener.cjs').listen(runner);
    const test = (title, more) => Object.assign({ type: 'test', title, file: '/w/a.js', duration: 1, titlePath: () => ['', 's', title] }, more);
    runner.emit('pass', test('fine'));
    const again = test('again', { currentRetry: () => 1 });
    runner.emit('retry', again, new Error('first'));
    runner.emit('pass', again);
    runner.emit('fail', test('"after all" hook for "fine"', { type: 'hook' }), new Error('late'));
    runner.emit('pending', test('later'));
    runner.emit('end');
    console.log(1)`;
  printed(script, { FLAKY_DETECTOR_REPORT: folder });
  const common = { kind: 'test', file: '/w/a.js', suite: ['s'] };
  expect(recorded(folder)).toMatchObject([
    { kind: 'begin', knob: null },
    { ...common, name: 'fine', status: 'passed', ms: 1, failure: null },
    { ...common, name: 'again', status: 'flaky', failure: { type: 'Error', message: 'first' } },
    { ...common, name: '"after all" hook', status: 'failed', failure: { message: 'late' } },
    { ...common, name: 'later', status: 'skipped' },
    { kind: 'end' },
  ]);
});

test('mocha’s hook waits for mocha, and puts its variables back for what the tests start', () => {
  const mocha = project({
    'node_modules/mocha/package.json': '{ "main": "lib/mocha.js" }',
    'node_modules/mocha/lib/mocha.js':
      'module.exports = class { run() { return new this._reporter({ suite: {}, on() {} }) } }',
  });
  const script = `hook('mocha-hook.cjs'); const before = process.env.MOCHA_OPTIONS;
    const Mocha = require(${JSON.stringify(join(mocha, 'node_modules/mocha'))});
    const one = new Mocha(); one._reporter = class { who() { return 'theirs' } };
    console.log(JSON.stringify([before, process.env.MOCHA_OPTIONS, one.run().who()]))`;
  const env = { FLAKY_DETECTOR_MOCHA_OPTIONS: '--bail', MOCHA_OPTIONS: '--bail --require x' };
  expect(printed(script, env)).toEqual(['--bail --require x', '--bail', 'theirs']);
});

test('more arguments go to the program that they are for, and to none that the tests start', () => {
  const place = project({
    'node_modules/vitest/vitest.mjs':
      'console.log(JSON.stringify([process.argv.slice(2), "FLAKY_DETECTOR_MORE_ARGUMENTS" in process.env]))',
  });
  const given = JSON.stringify({ program: 'vitest', words: ['--seed={pid}'] });
  const run = (path: string, ...args: readonly string[]) =>
    JSON.parse(
      execFileSync(process.execPath, ['--require', `${HOOKS}more-arguments.cjs`, path, ...args], {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', FLAKY_DETECTOR_MORE_ARGUMENTS: given },
      }),
    );
  expect(run(join(place, 'node_modules/vitest/vitest.mjs'), 'run', '--', 'x')).toEqual([
    ['run', expect.stringMatching(/^--seed=\d+$/), '--', 'x'],
    false,
  ]);
  const other = project({ 'a.mjs': 'console.log(JSON.stringify(process.argv.slice(2)))' });
  expect(run(join(other, 'a.mjs'))).toEqual([]);
});
