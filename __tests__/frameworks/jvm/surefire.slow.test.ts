/** Maven Surefire itself, through prepare, a real run and read. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { surefire } from '../../../src/frameworks/surefire.ts';
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

const needsMaven = hasTool('mvn') ? describe : describe.skip;
const COMMAND = 'mvn -B -o test';
const VICTIM = 'demo.OrderTest > expectsCleanState';

function run(directory: string, more: Partial<RealRequest> = {}) {
  return realRun(surefire, { directory, commandLine: COMMAND, seed: 1, ...more });
}

needsMaven('the example suite', () => {
  const directory = exampleCopy('surefire');
  // Fetches from Maven Central what the runs then find in the local repository.
  beforeAll(() => void shell('mvn -B -q test || true', directory, runEnvironment(1)));

  test.each([1, 3, 35])('seed %i fails exactly the planted tests', async (seed) => {
    const { report, knob } = await run(directory, { seed });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(report)).toMatchObject(expectedStatuses(directory, seed));
    expect(knob).toBeNull();
    const always = testsOf(report).find(({ identity }) => identity.name === 'alwaysFails');
    expect(always).toMatchObject({
      identity: { file: 'src/test/java/demo/FlakyTest.java' },
      failure: { location: { file: 'src/test/java/demo/FlakyTest.java', line: 35 } },
    });
  });

  test('a shuffled run follows its seed, down to the methods', async () => {
    const victim = async (seed: number) => {
      const { report, knob } = await run(directory, { seed, order: 'shuffled' });
      expect(knob).toBe("Surefire's runOrder.random.seed");
      return statuses(report)[VICTIM];
    };
    expect([await victim(1_000_003), await victim(4)]).toEqual(['failed', 'passed']);
  });

  test("Surefire's own retries are evidence, not a pass", async () => {
    const { report } = await run(directory, {
      commandLine: `${COMMAND} -Dsurefire.rerunFailingTestsCount=12 -Dtest=FlakyTest#byChance`,
    });
    expect(['passed', 'flaky']).toContain(statuses(report)['demo.FlakyTest > byChance']);
  });

  test('the replay line of a seed-controlled test fails, and passes with another seed', () => {
    const line = (seed: number) =>
      surefire.replay({
        commandLine: COMMAND,
        recognition: { invocation: { words: COMMAND.split(' '), extend: 'append' } },
        seed,
        order: 'as-is',
        test: { file: null, suite: 'demo.FlakyTest', name: 'throwsBySeed(int)[2]' },
        supportDir: '/nowhere',
      }).commandLine;
    const fails = shell(line(7), directory, runEnvironment(0));
    expect(fails.stdout).toContain('Tests run: 2, Failures: 0, Errors: 1');
    expect(shell(line(8), directory, runEnvironment(0)).status).toBe(0);
  });

  test('a compilation error could not run, and no older report is taken for this run', async () => {
    const broken = exampleCopy('surefire');
    await run(broken);
    shell('echo nonsense >> src/test/java/demo/OrderTest.java', broken, runEnvironment(1));
    const { report } = await run(broken);
    expect(report).toMatchObject({
      kind: 'read',
      tests: [],
      couldNotRun: expect.stringContaining('COMPILATION ERROR'),
    });
  });

  test('a JVM that ends in the middle is a failure without a test, not a build that could not run', async () => {
    const broken = exampleCopy('surefire');
    const body =
      'package demo;\\nclass OrderTest { @org.junit.jupiter.api.Test void ends() { Runtime.getRuntime().halt(3); } }';
    shell(
      `rm -rf src/test/java/demo/*; printf '${body}\\n' > src/test/java/demo/OrderTest.java`,
      broken,
      runEnvironment(1),
    );
    const { report, exitCode } = await run(broken);
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
  });
});
