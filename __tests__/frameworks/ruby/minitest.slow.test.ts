/** Minitest itself, through prepare, a real run and read. */
import { describe, expect, test } from '@jest/globals';
import { minitest } from '../../../src/frameworks/minitest.ts';
import {
  exampleCopy,
  expectedStatuses,
  hasTool,
  project,
  type RealRequest,
  realRun,
  runEnvironment,
  shell,
  statuses,
  testsOf,
} from '../real-run.ts';

const needsRuby = hasTool('ruby') && hasTool('rake') ? describe : describe.skip;
const DIRECT = 'ruby test/test_flaky.rb';

function run(directory: string, more: Partial<RealRequest> = {}) {
  return realRun(minitest, { directory, commandLine: DIRECT, seed: 1, ...more });
}

needsRuby('the example suite', () => {
  const directory = exampleCopy('minitest');

  test.each([
    [DIRECT, 1],
    [DIRECT, 15],
    ['rake test', 3],
    ['rake test', 10],
  ])('%s, seed %i: exactly the planted tests fail', async (commandLine, seed) => {
    const { report, knob, stdout } = await run(directory, { commandLine, seed });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(report)).toMatchObject(expectedStatuses(directory, seed));
    expect(knob).toBe("Minitest's SEED");
    expect(stdout).toContain(`--seed ${seed}`);
  });

  test("Minitest's own shuffle follows the seed", async () => {
    const victim = async (seed: number) =>
      statuses((await run(directory, { seed })).report)['OrderTest > test_expects_clean_state'];
    const seen = [];
    for (const seed of [1, 2, 3, 4, 5, 6, 1]) seen.push(await victim(seed));
    expect(new Set(seen)).toEqual(new Set(['passed', 'failed']));
    expect(seen[6]).toBe(seen[0]);
  });

  test('a class that keeps its order is shuffled only in a shuffled run', async () => {
    const victim = async (order: 'as-is' | 'shuffled') =>
      statuses((await run(directory, { seed: 2, order })).report)['FixedOrderTest > test_a_expects_clean_state'];
    expect([await victim('as-is'), await victim('shuffled')]).toEqual(['passed', 'failed']);
  });

  test.each([[DIRECT], ['rake test']])('the replay line of %s fails, and passes with another seed', (commandLine) => {
    const line = (seed: number) =>
      minitest.replay({
        commandLine,
        recognition: { invocation: { words: commandLine.split(' '), extend: 'append' } },
        seed,
        order: 'as-is',
        test: { file: 'test/test_flaky.rb', suite: 'FlakyTest', name: 'test_seed_controlled' },
        supportDir: '/nowhere',
      }).commandLine;
    expect(shell(line(5), directory, runEnvironment(0)).stdout).toContain('1 runs, 1 assertions, 1 failures');
    expect(shell(line(6), directory, runEnvironment(0)).stdout).toContain('1 runs, 1 assertions, 0 failures');
  });
});

needsRuby('the hard endings', () => {
  const suite = (body: string) =>
    project({ 'test/test_a.rb': `require 'minitest/autorun'\nclass ATest < Minitest::Test\n${body}\nend\n` });
  const on = (directory: string, more: Partial<RealRequest> = {}) =>
    run(directory, { commandLine: 'ruby test/test_a.rb', ...more });

  test('an error while loading could not run', async () => {
    const { report } = await on(project({ 'test/test_a.rb': "require 'no/such/file'" }));
    expect(report).toMatchObject({ kind: 'read', tests: [], couldNotRun: expect.stringContaining('no/such/file') });
  });

  test('a suite without tests is a report of none', async () => {
    expect((await on(suite(''))).report).toEqual({ kind: 'read', tests: [], couldNotRun: null });
  });

  test('a process that ends in the middle leaves an unreadable report', async () => {
    const { report } = await on(suite('def test_a; end\ndef test_b; exit!(3); end'), { seed: 3 });
    expect(report).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('break off') });
  });

  test('an error is told apart by its class and place', async () => {
    const { report } = await on(suite("def test_a\n  raise KeyError, 'gone'\nend"));
    expect(testsOf(report)[0]).toMatchObject({
      identity: { file: 'test/test_a.rb', suite: 'ATest', name: 'test_a' },
      failure: { type: 'KeyError', message: 'gone', location: { file: 'test/test_a.rb', line: 4 } },
    });
  });

  test('a run without our plugin says so instead of passing for no tests', async () => {
    const { report } = await on(suite('def test_a; end'), { env: { MT_NO_PLUGINS: '1' } });
    expect(report).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringContaining('our Minitest plugin was not loaded'),
    });
  });
});
