/** Gradle itself (Debian's, 4.4.1, the oldest that is supported), through prepare, a real run and read. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { gradle } from '../../../src/frameworks/gradle.ts';
import { hasTool, project, realRun, runEnvironment, shell, statuses } from '../real-run.ts';

const needsGradle = hasTool('gradle') ? describe : describe.skip;

const BUILD = `apply plugin: 'java'
repositories { mavenCentral() }
dependencies { testCompile 'junit:junit:4.13.2' }
`;
const TEST = `package demo;
import org.junit.Test;
import static org.junit.Assert.*;
public class ATest {
  @Test public void seeded() { assertNotEquals(0, Long.parseLong(System.getenv("TEST_SEED")) % 5); }
  @Test public void order() { assertEquals(System.getenv("TEST_SEED"), System.getProperty("junit.jupiter.execution.order.random.seed")); }
  @Test public void never() {}
}
`;

needsGradle('Gradle', () => {
  const directory = project({ 'build.gradle': BUILD, 'src/test/java/demo/ATest.java': TEST });
  const run = (seed: number) => realRun(gradle, { directory, commandLine: 'gradle test', seed });
  afterAll(() => void shell('gradle --stop', directory, runEnvironment(1)));

  test('runs its tests each time, with the seed of that time, although a daemon serves them all', async () => {
    const expected = (seeded: string) => ({
      'demo.ATest > seeded': seeded,
      'demo.ATest > order': 'passed',
      'demo.ATest > never': 'passed',
    });
    expect(statuses((await run(4)).report)).toEqual(expected('passed'));
    expect(statuses((await run(5)).report)).toEqual(expected('failed'));
    expect(statuses((await run(4)).report)).toEqual(expected('passed'));
    expect(statuses((await run(4)).report)).toEqual(expected('passed'));
  });

  test('a compilation error could not run', async () => {
    const broken = project({ 'build.gradle': BUILD, 'src/test/java/demo/ATest.java': 'nonsense' });
    const { report } = await realRun(gradle, { directory: broken, commandLine: 'gradle test', seed: 1 });
    expect(report).toMatchObject({ kind: 'read', tests: [], couldNotRun: expect.stringContaining('went wrong') });
  });
});
