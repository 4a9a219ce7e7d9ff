/** What every version of jest must show: its own process for each run makes it slow. */
import { describe, expect, test } from '@jest/globals';
import { jest } from '../../../src/frameworks/jest.ts';
import { exampleCopy, project, type RealRequest, statuses, testsOf } from '../real-run.ts';
import { expectKnown, problem } from './known.ts';
import { recognisedRun, replayed } from './packages.ts';

/**
 * @param give puts node_modules into a project
 * @param seeded whether this version has --seed and --randomize, and counts retries
 */
export function jestContract(version: string, give: (directory: string) => void, seeded: boolean): void {
  describe(version, () => {
    const directory = exampleCopy('jest');
    give(directory);
    const run = (more: Partial<RealRequest>) =>
      recognisedRun(jest, { directory, commandLine: 'npm test', seed: 1, ...more });
    const suite = (files: Readonly<Record<string, string>>) => {
      const place = project({ 'package.json': '{}', ...files });
      give(place);
      return place;
    };

    test('with a seed that fails, every test of the example is what it is known to be', async () => {
      const { report, stderr, prepared, knob } = await run({ seed: 5 });
      expectKnown(directory, report, 5);
      expect(stderr).toContain('half a cent is rounded up');
      expect(prepared.commandLine.includes('--seed=5')).toBe(seeded);
      expect(knob).toBeNull();
      const failure = testsOf(report).find(({ identity }) => identity.name.startsWith('half'))?.failure;
      expect(failure).toMatchObject({ location: { file: '__tests__/invoice.test.js', line: 29 } });
      expect(failure?.message).toMatch(/^expect\(received\)\.toBe\(expected\)/);
    });

    test('retries are evidence; a broken file and a broken hook fail their file', async () => {
      const place = suite({
        'a.test.js': `jest.retryTimes(2); let n = 0;
          test('second time', () => { n += 1; if (n < 2) throw new TypeError('first'); });`,
        'b.test.js': 'const x = (;',
        'c.test.js': "afterAll(() => { throw new Error('teardown'); }); test('fine', () => {});",
      });
      const { report } = await run({ directory: place, commandLine: 'npx jest' });
      const seen = testsOf(report).map(({ identity, status }) => `${identity.file} ${identity.name} ${status}`);
      expect(seen).toEqual([
        `a.test.js second time ${seeded ? 'flaky' : 'passed'}`,
        'c.test.js fine passed',
        'b.test.js (the file itself) failed',
        'c.test.js (the file itself) failed',
      ]);
      expect(problem(report)).toBeNull();
    });

    test('what could not run: no tests, a wrong option, nothing but a broken file', async () => {
      const none = await run({ directory: suite({}), commandLine: 'npx jest' });
      expect(problem(none.report)).toContain('No tests found');
      const usage = await run({ commandLine: 'npx jest --config=missing.json' });
      expect(problem(usage.report)).toContain('missing.json');
      const broken = await run({ directory: suite({ 'b.test.js': 'const x = (;' }), commandLine: 'npx jest' });
      expect(problem(broken.report)).toMatch(/^b\.test\.js could not be run: /);
    });

    test('the replay line fails with its seed alone, and runs nothing else', async () => {
      const identity = {
        file: '__tests__/invoice.test.js',
        suite: 'invoice > address',
        name: 'fits any generated name (letters, digits & more)',
      };
      const bad = replayed(jest, directory, 'npm test', { test: identity, seed: 10 });
      const good = replayed(jest, directory, 'npm test', { test: identity, seed: 11 });
      expect([bad.selectsTest, bad.exitCode, good.exitCode]).toEqual([true, 1, 0]);
      expect(good.output).toMatch(/Tests: +\d+ skipped, 1 passed/);
    });

    if (!seeded) return;
    test('shuffled by seed; the shuffle of the command itself takes the seed too', async () => {
      const many = [...'abcdefgh'].map((name) => `test('${name}', () => {});`).join('');
      const place = suite({ 'a.test.js': many });
      const order = async (more: Partial<RealRequest>) => {
        const { report, knob } = await run({ directory: place, commandLine: 'npx jest', ...more });
        expect(knob).toBe("jest's --seed");
        return testsOf(report)
          .map(({ identity }) => identity.name)
          .join('');
      };
      const first = await order({ order: 'shuffled', seed: 1 });
      expect(await order({ commandLine: 'npx jest --randomize', seed: 1 })).toBe(first);
      expect(await order({ order: 'shuffled', seed: 2 })).not.toBe(first);
      expect([...first].sort().join('')).toBe('abcdefgh');
    });

    test('a time-out leaves no report', async () => {
      const place = suite({ 'a.test.js': "test('hangs', (done) => { setTimeout(done, 60000); }, 100000);" });
      const { report } = await run({ directory: place, commandLine: 'npx jest', timeoutMs: 3000 });
      expect(statuses(report)).toEqual({});
      expect(problem(report)).toContain('the run timed out');
    });
  });
}
