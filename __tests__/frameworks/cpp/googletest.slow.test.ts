/** GoogleTest programs and ctest, built from the example, through prepare, a real run and read. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ctest } from '../../../src/frameworks/ctest.ts';
import { googletest } from '../../../src/frameworks/googletest.ts';
import {
  exampleCopy,
  expectedStatuses,
  hasTool,
  type RealRequest,
  realRun,
  runEnvironment,
  shell,
  statuses,
  testsOf,
} from '../real-run.ts';

const needsCMake = hasTool('cmake') && hasTool('g++') ? describe : describe.skip;
const PROGRAM = 'build/flaky_test';
const directory = exampleCopy('googletest');
const google = (more: Partial<RealRequest> = {}) =>
  realRun(googletest, { directory, commandLine: PROGRAM, seed: 1, ...more });
const cTest = (more: Partial<RealRequest> = {}) =>
  realRun(ctest, { directory, commandLine: 'ctest --test-dir build', seed: 1, ...more });

beforeAll(() => {
  if (!hasTool('cmake')) return;
  const built = shell('cmake -S . -B build && cmake --build build', directory, runEnvironment(1));
  if (built.status !== 0) throw new Error(`the example does not build: ${built.stdout}${built.stderr}`);
});

needsCMake('a GoogleTest program', () => {
  test.each([1, 3, 35])('seed %i fails exactly the planted tests', async (seed) => {
    const { report, knob } = await google({ seed });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(report)).toMatchObject(expectedStatuses(directory, seed));
    expect(knob).toBeNull();
    const always = testsOf(report).find(({ identity }) => identity.name === 'AlwaysFails');
    expect(always?.failure).toMatchObject({
      message: 'Expected equality of these values:\n  1\n  2',
      location: { file: 'flaky_test.cc', line: 22 },
    });
  });

  test('a crash leaves no XML: the test is failed under the name that it has when it passes, the one after it is missing', async () => {
    const [crashed, passed] = [13, 1].map((seed) => google({ commandLine: 'build/crash_test', seed }));
    expect(statuses((await crashed)?.report ?? { kind: 'none' })).toEqual({
      'Crash > ComesBefore': 'passed',
      'Crash > CrashesBySeed': 'failed',
    });
    expect(statuses((await passed)?.report ?? { kind: 'none' })).toEqual({
      'Crash > ComesBefore': 'passed',
      'Crash > CrashesBySeed': 'passed',
      'Crash > ComesAfter': 'passed',
    });
  });

  test('a shuffled run follows its seed', async () => {
    const victim = async (seed: number) => {
      const { report, knob } = await google({ seed, order: 'shuffled' });
      expect(knob).toBe('GTEST_RANDOM_SEED');
      return statuses(report)['Order > ExpectsCleanState'];
    };
    const seen = [];
    for (const seed of [1, 2, 3, 4, 5, 6, 1]) seen.push(await victim(seed));
    expect(new Set(seen)).toEqual(new Set(['passed', 'failed']));
    expect(seen[6]).toBe(seen[0]);
  });

  test('the replay line fails, and passes with another seed', () => {
    const line = (seed: number) =>
      googletest.replay({
        commandLine: PROGRAM,
        recognition: { invocation: { words: ['flaky_test'], extend: 'append' } },
        seed,
        order: 'as-is',
        test: { file: null, suite: 'Some/Divisors', name: 'FailBySeed/1' },
        supportDir: '/nowhere',
      }).commandLine;
    expect(shell(line(7), directory, runEnvironment(0)).stdout).toContain('1 FAILED TEST');
    expect(shell(line(8), directory, runEnvironment(0)).stdout).toContain('[  PASSED  ] 1 test.');
  });

  test('a wrong program could not run', async () => {
    const { report } = await google({ commandLine: 'build/no_such_test' });
    expect(report).toMatchObject({ kind: 'read', tests: [], couldNotRun: expect.stringContaining('no_such_test') });
  });
});

needsCMake('ctest', () => {
  const NAMES = {
    'Flaky.AlwaysFails': 'failed',
    'Flaky.NeverFails': 'passed',
    'Flaky.Skipped': 'skipped',
    'Crash.ComesAfter': 'passed',
  };

  test.each([['ctest --test-dir build'], ['cmake --build build --target test']])(
    '%s names the tests and their failures',
    async (line) => {
      const { report } = await cTest({ commandLine: line, seed: 13 });
      expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
      expect(statuses(report)).toMatchObject({ ...NAMES, 'Crash.CrashesBySeed': 'failed' });
    },
  );

  test('a failed check has its message and place', async () => {
    const always = testsOf((await cTest()).report).find(({ identity }) => identity.name === 'Flaky.AlwaysFails');
    expect(always?.failure).toMatchObject({ location: { file: 'flaky_test.cc', line: 22 } });
    expect(always?.failure?.message).toContain('Expected equality of these values');
  });

  test("ctest's own retries are evidence: a test that passed at last is flaky", async () => {
    const seen = new Set<string | undefined>();
    for (let tries = 0; tries < 40 && !seen.has('flaky'); tries += 1) {
      const { report } = await cTest({ commandLine: 'ctest --test-dir build -R ByChance --repeat until-pass:20' });
      seen.add(statuses(report)['Flaky.ByChance']);
    }
    expect(seen.has('flaky')).toBe(true);
    expect(seen.has('failed')).toBe(false);
  });

  test('a folder without tests could not run', async () => {
    const { report } = await cTest({ commandLine: 'ctest --test-dir no-such-folder' });
    expect(report).toMatchObject({ kind: 'read', tests: [], couldNotRun: expect.stringContaining('no-such-folder') });
  });

  test('the replay line fails, and passes with another seed', () => {
    const line = (seed: number) =>
      ctest.replay({
        commandLine: 'ctest --test-dir build',
        recognition: { invocation: { words: ['ctest', '--test-dir', 'build'], extend: 'append' } },
        seed,
        order: 'as-is',
        test: { file: null, suite: null, name: 'Some/Divisors.FailBySeed/7' },
        supportDir: '/nowhere',
      }).commandLine;
    expect(shell(line(7), directory, runEnvironment(0)).stdout).toContain('0% tests passed, 1 tests failed out of 1');
    expect(shell(line(8), directory, runEnvironment(0)).status).toBe(0);
  });
});
