import { describe, expect, test } from '@jest/globals';
import { vitest } from '../../../src/frameworks/vitest.ts';
import { exampleCopy, project, type RealRequest, statuses, testsOf } from '../real-run.ts';
import { expectKnown, problem } from './known.ts';
import { factsOf, install, recognisedRun, replayed } from './packages.ts';

const VERSIONS = ['vitest@1', 'vitest@3', 'vitest@5'];

describe.each(VERSIONS)('%s', (version) => {
  const directory = exampleCopy('vitest');
  install(directory, version);
  const run = (more: Partial<RealRequest>) =>
    recognisedRun(vitest, { directory, commandLine: 'npm test', seed: 1, ...more });
  const suite = (files: Readonly<Record<string, string>>) => {
    const place = project({ 'package.json': '{"type": "module"}', ...files });
    install(place, version);
    return place;
  };
  const head = "import { afterAll, beforeAll, describe, it } from 'vitest';\n";

  test.each([5, 7])('with seed %i every test of the example is what it is known to be', async (seed) => {
    const { report, stdout, knob, prepared } = await run({ seed });
    expectKnown(directory, report, seed);
    expect(stdout).toContain('half a gram');
    expect(prepared.commandLine).toContain(`--sequence.seed=${seed}`);
    expect(knob).toBeNull();
  });

  test('its own retries are evidence; hooks fail their block', async () => {
    const text = `${head}let tries = 0;
      it('second time', () => { tries += 1; if (tries < 2) throw new TypeError('first'); }, { retry: 2 });
      describe('b', () => { beforeAll(() => { throw new Error('setup'); }); it('x', () => {}); });
      describe('a', () => { afterAll(() => { throw new Error('teardown'); }); it('y', () => {}); });`;
    const modern = text.replace(/(it\('second time'), (.*), (\{ retry: 2 \})/, '$1, $3, $2');
    const place = suite({ 'a.test.js': version === 'vitest@1' ? text : modern });
    const { report } = await run({ directory: place, commandLine: 'npx vitest run' });
    expect(statuses(report)).toMatchObject({
      'second time': 'flaky',
      b: 'failed',
      a: 'failed',
      'a > y': 'passed',
    });
    const failure = testsOf(report).find(({ status }) => status === 'flaky')?.failure;
    expect(failure).toMatchObject({ type: 'TypeError', message: 'first', location: { file: 'a.test.js', line: 3 } });
  });

  test('shuffled by seed, or by the seed of a shuffle that the command turns on', async () => {
    const place = suite({ 'a.test.js': head + [...'abcdefgh'].map((name) => `it('${name}', () => {});`).join('') });
    const order = async (more: Partial<RealRequest>) => {
      const { report, knob } = await run({ directory: place, commandLine: 'npx vitest run', ...more });
      expect(knob).toBe("vitest's --sequence.seed");
      return testsOf(report)
        .map(({ identity }) => identity.name)
        .join('');
    };
    const own = { commandLine: 'npx vitest run --sequence.shuffle' };
    const orders = [
      await order({ order: 'shuffled', seed: 3 }),
      await order({ ...own, seed: 3 }),
      await order({ ...own, seed: 4 }),
    ];
    expect(new Set(orders.map((letters) => [...letters].sort().join('')))).toEqual(new Set(['abcdefgh']));
  });

  test('what could not run', async () => {
    const broken = await run({ directory: suite({ 'a.test.js': 'const x = (;' }), commandLine: 'npx vitest run' });
    expect(problem(broken.report)).toContain('a.test.js could not be run');
    const mixed = await run({
      directory: suite({ 'a.test.js': 'const x = (;', 'b.test.js': `${head}it('fine', () => {});` }),
      commandLine: 'npx vitest run',
    });
    expect(problem(mixed.report)).toBeNull();
    expect(statuses(mixed.report)).toEqual({ fine: 'passed', '(the file itself)': 'failed' });
    const none = await run({ directory: suite({}), commandLine: 'npx vitest run' });
    expect(problem(none.report)).toContain('No test files found');
  });

  test('a time-out is not a report', async () => {
    const place = suite({
      'a.test.js': `${head}it('hangs', async () => { await new Promise((done) => setTimeout(done, 60000)); }, 0);`,
    });
    const { report } = await run({ directory: place, commandLine: 'npx vitest run', timeoutMs: 4000 });
    expect(report.kind).toBe('unreadable');
  });

  test('the replay line fails with its seed alone, and runs nothing else', async () => {
    const { report } = await run({ seed: 10 });
    const identity = testsOf(report).find(({ identity }) => identity.name.startsWith('fits'))!.identity;
    const bad = replayed(vitest, directory, 'npm test', { test: identity, seed: 10 });
    const good = replayed(vitest, directory, 'npm test', { test: identity, seed: 11 });
    expect([bad.selectsTest, bad.exitCode, good.exitCode]).toEqual([true, 1, 0]);
    expect(good.output).toMatch(/Tests .*1 passed/);
  });
});

test('behind make and in a pipe its arguments reach it through node', async () => {
  const directory = project({
    'package.json': '{"type": "module"}',
    Makefile: 'check:\n\tnpx vitest run\n',
    'a.test.js': "import { it } from 'vitest'; it('a', () => {});",
  });
  install(directory, VERSIONS[2] as string);
  for (const commandLine of ['make check', 'npx vitest run | cat']) {
    const { report } = await recognisedRun(vitest, { directory, commandLine, seed: 3 });
    expect(statuses(report)).toEqual({ a: 'passed' });
  }
});

test('listing only, it is not recognised', () => {
  for (const line of ['vitest list', 'npx vitest bench']) {
    expect(vitest.recognise(factsOf(project({}), line))).toBeNull();
  }
});
