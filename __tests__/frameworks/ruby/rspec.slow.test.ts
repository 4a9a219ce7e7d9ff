/** rspec itself, through prepare, a real run and read. */
import { describe, expect, test } from '@jest/globals';
import { rspec } from '../../../src/frameworks/rspec.ts';
import type { TestIdentity } from '../../../src/model/test-identity.ts';
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
  supportFolder,
  testsOf,
} from '../real-run.ts';

const needsRSpec = hasTool('rspec') ? describe : describe.skip;
const DRAW = 'Random data > fails for the draws below 0.4';

function run(directory: string, more: Partial<RealRequest> = {}) {
  return realRun(rspec, { directory, commandLine: 'rspec', seed: 1, ...more });
}

function replayLine(seed: number, identity: TestIdentity): string {
  const invocation = { words: ['rspec'], extend: 'append' as const };
  const request = { commandLine: 'rspec', recognition: { invocation }, seed, order: 'as-is' as const };
  return rspec.replay({ ...request, test: identity, supportDir: supportFolder(rspec) }).commandLine;
}

needsRSpec('the example suite', () => {
  const directory = exampleCopy('rspec');

  test.each([1, 3, 7, 15])('seed %i fails exactly the planted examples and prints what rspec prints', async (seed) => {
    const { report, knob, stdout } = await run(directory, { seed });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(report)).toMatchObject(expectedStatuses(directory, seed));
    expect(knob).toBe("rspec's seed");
    expect(stdout).toContain('12 examples');
  });

  test('random data follows the seed: the same twice, not the same for all', async () => {
    const draws = [];
    for (const seed of [1, 2, 3, 4, 5, 6, 1]) draws.push(statuses((await run(directory, { seed })).report)[DRAW]);
    expect(new Set(draws)).toEqual(new Set(['passed', 'failed']));
    expect(draws[6]).toBe(draws[0]);
  });

  test('a shuffled run follows its seed', async () => {
    const victim = async (seed: number) =>
      statuses((await run(directory, { seed, order: 'shuffled' })).report)['Order > expects a clean state'];
    expect([await victim(1), await victim(2), await victim(1)]).toEqual(['failed', 'passed', 'failed']);
  });

  test.each([
    ['by its description', { file: 'spec/flaky_spec.rb', suite: 'Flaky', name: 'is controlled by the seed' }, 5],
    [
      'below a #method',
      { file: 'spec/flaky_spec.rb', suite: 'Flaky > #größe 漢字', name: 'raises by the seed, n = 7' },
      7,
    ],
  ])('the replay line %s fails, and passes with another seed', (_, identity, seed) => {
    const fails = shell(replayLine(seed, identity), directory, runEnvironment(0));
    const passes = shell(replayLine(seed + 1, identity), directory, runEnvironment(0));
    expect([fails.stdout, fails.status]).toEqual([expect.stringContaining('1 example, 1 failure'), 1]);
    expect([passes.stdout, passes.status]).toEqual([expect.stringContaining('1 example, 0 failures'), 0]);
  });
});

needsRSpec('the seed', () => {
  const random = "RSpec.configure { |c| c.order = :random }\nRSpec.describe('A') { it('a') {} }";

  test("is the one of the suite's own shuffle", async () => {
    const { stdout, knob } = await run(project({ 'spec/a_spec.rb': random }), { seed: 4711 });
    expect(stdout).toContain('Randomized with seed 4711');
    expect(knob).toBe("rspec's seed");
  });

  test('is left alone where the command names one', async () => {
    const { stdout, knob } = await run(project({ 'spec/a_spec.rb': random }), {
      commandLine: 'rspec --seed 99',
      seed: 4711,
    });
    expect(stdout).toContain('Randomized with seed 99');
    expect(knob).toBeNull();
  });

  test('is consumed by nothing where nothing is random, and the order stays', async () => {
    const ordered = "RSpec.describe('A') { %w[a b c d e].each { |name| it(name) {} } }";
    const { report, knob } = await run(project({ 'spec/a_spec.rb': ordered }), { seed: 4711 });
    expect(testsOf(report).map(({ identity }) => identity.name)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(knob).toBeNull();
  });
});

needsRSpec('the hard endings', () => {
  test('an error while loading could not run', async () => {
    const { report } = await run(project({ 'spec/a_spec.rb': 'nonsense!' }));
    expect(report).toMatchObject({ kind: 'read', tests: [], couldNotRun: expect.stringContaining('nonsense') });
  });

  test('a wrong flag could not run', async () => {
    const { report } = await run(project({}), { commandLine: 'rspec --nosuchflag' });
    expect(report).toMatchObject({ couldNotRun: expect.stringContaining('nosuchflag') });
  });

  test('no examples at all is a report of none', async () => {
    expect((await run(project({ 'spec/a_spec.rb': '' }))).report).toEqual({
      kind: 'read',
      tests: [],
      couldNotRun: null,
    });
  });

  test("the user's own formatter stays", async () => {
    const directory = project({ 'spec/a_spec.rb': "RSpec.describe('A') { it('is fine') {} }" });
    const { stdout, report } = await run(directory, { commandLine: 'rspec --format documentation' });
    expect(stdout).toContain('is fine');
    expect(testsOf(report)).toHaveLength(1);
  });

  test('an exit in the middle leaves an unreadable report that keeps what was seen', async () => {
    const directory = project({ 'spec/a_spec.rb': "RSpec.describe('A') { it('a') {}; it('b') { exit!(3) } }" });
    const { report } = await run(directory);
    expect(report).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('after 1 tests') });
    expect(statuses(report)).toEqual({ 'A > a': 'passed' });
  });

  test('an exception with bytes that are not UTF-8 is still a failure', async () => {
    const directory = project({ 'spec/a_spec.rb': "RSpec.describe('A') { it('a') { raise \"x\\xFFy\" } }" });
    expect(testsOf((await run(directory)).report)[0]?.failure?.message).toBe('x?y');
  });
});
