import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ProjectFacts } from '../../../src/command/invocation.ts';
import { projectFacts } from '../../../src/command/invocations.ts';
import type { RunEvidence } from '../../../src/frameworks/framework.ts';
import { nodeTest } from '../../../src/frameworks/node-test.ts';
import type { TestReport } from '../../../src/model/test-result.ts';
import { exampleCopy, project, type RealRequest, realRun, scratch, statuses, testsOf } from '../real-run.ts';
import { expectKnown, problem } from './known.ts';
import { chosenOutput, replayed } from './packages.ts';

const COMMAND = 'node --test';

function run(files: Readonly<Record<string, string>>, more: Partial<RealRequest> = {}) {
  return realRun(nodeTest, { directory: project(files), commandLine: COMMAND, seed: 1, ...more });
}

function facts(commandLine: string, files: Readonly<Record<string, string>> = {}): ProjectFacts {
  return projectFacts(commandLine, (path) => files[path] ?? null);
}

describe('recognising node:test', () => {
  const files = {
    'package.json': '{"scripts": {"test": "NODE_ENV=test node --import tsx --test"}}',
    'a.test.mjs': "import { test } from 'node:test';",
    'b.test.cjs': "const { test } = require('node:test');",
    'server.js': 'listen()',
  };
  test.each(['node --test', 'npm test', 'node a.test.mjs', 'node b.test.cjs', 'tsx --test', 'c8 node --test'])(
    '%s',
    (line) => {
      expect(nodeTest.recognise(facts(line, files))).not.toBeNull();
    },
  );
  test.each(['node server.js', 'jest', 'node missing.js', 'npm run other'])('not %s', (line) => {
    expect(nodeTest.recognise(facts(line, files))).toBeNull();
  });
});

describe('the example', () => {
  const directory = exampleCopy('node-test');
  test.each([5, 7])('with seed %i every test is what it is known to be', async (seed) => {
    const { report, prepared, knob } = await realRun(nodeTest, { directory, commandLine: 'npm run -s test:all', seed });
    expect(report.kind).toBe('read');
    expectKnown(directory, report, seed);
    expect(prepared.commandLine).toBe('npm run -s test:all');
    expect(knob).toBeNull();
  });

  test.each([
    ['node --test test/*.test.js', /^TEST_SEED=10 node --test --test-name-pattern '/],
    ['npm test', /^TEST_SEED=10 npm test -- --test-name-pattern '/],
    ['npm run test:all', /^TEST_SEED=10 node --test --test-name-pattern '/],
  ])('the replay line for `%s` fails with its seed alone, and runs nothing else', (commandLine, form) => {
    const identity = { file: 'test/cart.test.js', suite: 'cart > with a voucher', name: 'survives any generated cart' };
    const bad = replayed(nodeTest, directory, commandLine, { test: identity, seed: 10 });
    const good = replayed(nodeTest, directory, commandLine, { test: identity, seed: 11 });
    expect(bad.commandLine).toMatch(form);
    expect([bad.selectsTest, bad.exitCode, good.exitCode]).toEqual([true, 1, 0]);
    expect(bad.output).toContain('survives any generated cart');
    expect(bad.output).not.toContain('bestseller');
  });

  test('a subtest and a whole file are replayed too', () => {
    const subtest = { file: 'test/stock.test.js', suite: 'reserves stock', name: 'takes from the shelf' };
    const { output } = replayed(nodeTest, directory, 'npm test', { test: subtest, seed: 1 });
    expect(output).toContain('takes from the shelf');
    const file = { file: 'bugs/rounding.js', suite: null, name: '(the file itself)' };
    expect(replayed(nodeTest, directory, 'npm test', { test: file, seed: 1 })).toMatchObject({
      exitCode: 1,
      selectsTest: true,
    });
  });
});

describe('tests in blocks and in tests', () => {
  const files = {
    'a.test.mjs': `
      import { describe, it, test } from 'node:test';
      const says = (name) => [name, () => console.log('ran ' + name)];
      describe('block', () => { it(...says('one')); it(...says('two')); describe('inner', () => { it(...says('three')); }); });
      test(...says('top'));
      test('parent', async (t) => { await t.test(...says('child')); await t.test(...says('sibling')); });`,
  };
  const ran = (output: string) => [...new Set(output.match(/ran \w+/g))].map((words) => words.slice(4));
  const identity = (name: string, suite: string | null = null) => ({ file: 'a.test.mjs', suite, name });
  const seen = [
    ...[identity('one', 'block'), identity('two', 'block'), identity('three', 'block > inner'), identity('top')],
    ...[identity('parent'), identity('child', 'parent'), identity('sibling', 'parent')],
  ];

  test.each([
    [identity('two', 'block'), ['two']],
    [identity('three', 'block > inner'), ['three']],
    [identity('child', 'parent'), ['child', 'sibling']],
  ])('the replay of %j runs %j', (wanted, expected) => {
    const { output } = replayed(nodeTest, project(files), COMMAND, { test: wanted, seed: 1, seen });
    expect(ran(output)).toEqual(expected);
  });

  test('chosen ones run together, in the order of their file', () => {
    const tests = [identity('top'), identity('three', 'block > inner'), identity('one', 'block')];
    expect(ran(chosenOutput(nodeTest, project(files), COMMAND, { tests, seen }))).toEqual(['one', 'three', 'top']);
  });
});

describe('what node reports', () => {
  test('blocks, subtests, hooks, todo and skip', async () => {
    const { report } = await run({
      'a.test.mjs': `
        import { after, before, describe, it, test } from 'node:test';
        test('parent', async (t) => { await t.test('child', () => { throw new TypeError('no'); }); });
        describe('before fails', () => { before(() => { throw new Error('setup'); }); it('x', () => {}); });
        describe('after fails', () => { after(() => { throw new Error('teardown'); }); it('y', () => {}); });
        describe('skipped', { skip: true }, () => { it('z', () => {}); });
        test('todo', { todo: true }, () => { throw new Error(); });
        test('line\\nbreak <b>&', () => {});`,
    });
    expect(statuses(report)).toEqual({
      parent: 'passed',
      'parent > child': 'failed',
      'before fails > x': 'failed',
      'before fails': 'failed',
      'after fails > y': 'passed',
      'after fails': 'failed',
      todo: 'skipped',
      'line\nbreak <b>&': 'passed',
    });
    const failure = testsOf(report).find(({ identity }) => identity.name === 'child')?.failure;
    expect(failure).toMatchObject({ type: 'TypeError', message: 'no', location: { file: 'a.test.mjs', line: 3 } });
  });

  test('equal names in two files, and on two lines of one, are different tests', async () => {
    const one = "require('node:test').test('same', () => {});";
    const { report } = await run({ 'a.test.js': `${one}\n${one}${one}`, 'b.test.js': one });
    expect(testsOf(report).map(({ identity }) => `${identity.file} ${identity.name}`)).toEqual([
      'a.test.js same',
      'a.test.js same #2',
      'b.test.js same',
    ]);
  });

  test('a file that cannot be loaded fails beside the others; alone it could not be run', async () => {
    const broken = 'const x = (;';
    const mixed = await run({ 'a.test.js': broken, 'b.test.js': "require('node:test').test('fine', () => {});" });
    expect(statuses(mixed.report)).toEqual({ '(the file itself)': 'failed', fine: 'passed' });
    expect(testsOf(mixed.report)[1]?.failure?.message).toContain('SyntaxError');
    expect(problem(mixed.report)).toBeNull();
    const alone = await run({ 'a.test.js': broken });
    expect(problem(alone.report)).toMatch(/^a\.test\.js could not be run: SyntaxError/);
  });

  test('a wrong option could not run', async () => {
    const { report } = await run({}, { commandLine: 'node --test --no-such-option' });
    expect(report).toMatchObject({ kind: 'read', tests: [] });
    expect(problem(report)).toContain('bad option: --no-such-option');
  });

  test('a time-out leaves what was reported before it', async () => {
    const { report } = await run(
      {
        'a.test.js': "require('node:test').test('quick', () => {});",
        'b.test.js': "require('node:test').test('hangs', () => new Promise(() => setInterval(() => {}, 1000)));",
      },
      { timeoutMs: 1500 },
    );
    expect(report.kind).toBe('unreadable');
    expect(problem(report)).toContain('the run timed out');
    expect(statuses(report)).toEqual({ quick: 'passed' });
  });
});

describe("the user's own settings", () => {
  const files = {
    'a.test.js': "require('node:test').test('env', () => console.log('OPTIONS', process.env.NODE_OPTIONS));",
  };

  test('NODE_OPTIONS is kept, and what the tests start does not inherit ours', async () => {
    const { stdout, report } = await run(files, { env: { NODE_OPTIONS: '--max-old-space-size=512' } });
    expect(stdout).toContain('OPTIONS --max-old-space-size=512');
    expect(stdout).not.toContain('test-reporter');
    expect(statuses(report)).toEqual({ env: 'passed' });
  });

  test.each([
    ['node --test --test-reporter=tap', /^TAP version/],
    ['node --test --test-reporter=dot --test-reporter-destination=stdout', /^\./],
    ['node --test', /✔ env|ok 1 - env/],
  ])('the reporter of `%s` still prints, ours beside it', async (commandLine, output) => {
    const { stdout, report } = await run(files, { commandLine });
    expect(stdout).toMatch(output);
    expect(statuses(report)).toEqual({ env: 'passed' });
  });

  test("node's own shuffle gets the seed where the command turns it on", async () => {
    const many = [...'abcdefgh'].map((name) => `test('${name}', () => {});`).join('');
    const order = async (seed: number) => {
      const { report, knob } = await run(
        { 'a.test.js': `const { test } = require('node:test');${many}` },
        { commandLine: 'node --test --test-randomize', seed },
      );
      expect(knob).toBe("node's --test-random-seed");
      return testsOf(report)
        .map(({ identity }) => identity.name)
        .join('');
    };
    const [first, again, other] = [await order(1), await order(1), await order(2)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });
});

describe('hostile recordings', () => {
  const test1 = {
    kind: 'test',
    file: '/w/a.js',
    suite: [],
    name: 'a',
    status: 'passed',
    ms: 1,
    line: 1,
    failure: null,
  };
  async function read(text: string | Buffer): Promise<TestReport> {
    const reportDir = scratch('report');
    writeFileSync(join(reportDir, '1.ndjson'), text);
    const evidence: RunEvidence = {
      exitCode: 0,
      timedOut: false,
      reportDir,
      workingDirectory: '/w',
      reportFiles: [],
      stdoutLog: null,
      stderrLog: null,
    };
    return nodeTest.read(evidence);
  }
  const lines = (...objects: object[]) => objects.map((object) => `${JSON.stringify(object)}\n`).join('');
  const [begin, end] = [{ kind: 'begin', knob: null }, { kind: 'end' }];

  test('cut in the middle of a line', async () => {
    const report = await read(lines(begin, test1) + JSON.stringify(test1).slice(0, 30));
    expect(report).toMatchObject({ kind: 'unreadable', tests: [{ identity: { file: 'a.js', name: 'a' } }] });
  });

  test('not JSON, not ours, prototype keys, invalid UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from(lines(begin)),
      Buffer.from([0x7b, 0xff, 0xfe, 0x0a]),
      Buffer.from('[]\n42\nnull\n{"kind":"test","__proto__":{"status":"failed"}}\n{"kind":"test"}\n'),
      Buffer.from(lines({ ...test1, name: '__proto__' }, { ...test1, status: 'exploded' }, end)),
    ]);
    const report = await read(bytes);
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(testsOf(report).map(({ identity }) => identity.name)).toEqual(['__proto__']);
  });

  test('too long: read up to the limit, and said so', async () => {
    const reportDir = scratch('report');
    const path = join(reportDir, '1.ndjson');
    mkdirSync(reportDir, { recursive: true });
    writeFileSync(path, lines(begin, test1));
    const filler = `${'x'.repeat(1 << 20)}\n`;
    for (let written = 0; written <= 64; written += 1) appendFileSync(path, filler);
    const report = await nodeTest.read({
      exitCode: 0,
      timedOut: false,
      reportDir,
      workingDirectory: '/w',
      reportFiles: [],
      stdoutLog: null,
      stderrLog: null,
    });
    expect(report.kind).toBe('unreadable');
    expect(testsOf(report)).toHaveLength(1);
  });

  test('no recording at all', async () => {
    const evidence = {
      timedOut: false,
      reportDir: scratch('report'),
      workingDirectory: '/w',
      reportFiles: [],
      stdoutLog: null,
      stderrLog: null,
    };
    expect((await nodeTest.read({ ...evidence, exitCode: 0 })).kind).toBe('unreadable');
    expect((await nodeTest.read({ ...evidence, exitCode: 139 })).kind).toBe('unreadable');
    expect(await nodeTest.read({ ...evidence, exitCode: 9 })).toMatchObject({ kind: 'read', tests: [] });
    expect((await nodeTest.read({ ...evidence, reportDir: '/does/not/exist', exitCode: 0 })).kind).toBe('unreadable');
  });
});
