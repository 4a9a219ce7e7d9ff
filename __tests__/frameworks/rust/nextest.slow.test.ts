/** cargo nextest itself, through prepare, a real run and read. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nextest } from '../../../src/frameworks/nextest.ts';
import { describeWith } from '../../tools.ts';
import { exampleCopy, expectedStatuses, project, type RealRequest, realRun, statuses, testsOf } from '../real-run.ts';

const COMMAND = 'cargo nextest run --no-fail-fast';

function run(directory: string, more: Partial<RealRequest> = {}) {
  return realRun(nextest, { directory, commandLine: COMMAND, seed: 1, ...more });
}

describeWith('cargo', 'cargo-nextest')('cargo nextest', () => {
  const directory = exampleCopy('cargo');

  test.each([1, 15, 7])('seed %i fails exactly the planted tests of the example suite', async (seed) => {
    const { report, stderr } = await run(directory, { seed });
    const expected = Object.entries(expectedStatuses(directory, seed)).filter(
      ([title]) => !title.startsWith('doc-tests'),
    );
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(report)).toMatchObject(Object.fromEntries(expected));
    expect(stderr).toContain('Summary [');
  });

  test('the replay line selects one test of one binary', async () => {
    const { commandLine } = nextest.replay({
      commandLine: COMMAND,
      recognition: { invocation: { words: COMMAND.split(' '), extend: 'append' } },
      seed: 7,
      order: 'as-is',
      test: { file: null, suite: 'flaky-example::integration', name: 'seed_controlled' },
      supportDir: '/nowhere',
    });
    const { report } = await run(directory, { commandLine, seed: 1 });
    const ran = testsOf(report).filter(({ status }) => status !== 'skipped');
    expect(ran.map(({ identity, status }) => [identity.suite, identity.name, status])).toEqual([
      ['flaky-example::integration', 'seed_controlled', 'failed'],
    ]);
  });

  test("a test that passed in nextest's own retry is flaky", async () => {
    const copy = exampleCopy('cargo');
    const body =
      'let marker = std::path::Path::new("marker"); if !marker.exists() { std::fs::write(marker, "").unwrap(); panic!("first") }';
    appendFileSync(join(copy, 'tests/integration.rs'), `\n#[test]\nfn second_time() { ${body} }\n`);
    const { report } = await run(copy, { env: { NEXTEST_RETRIES: '1' } });
    expect(statuses(report)['flaky-example::integration > second_time']).toBe('flaky');
    expect(statuses(report)['flaky-example::integration > always_fails']).toBe('failed');
  });

  test('a build failure could not run', async () => {
    const manifest = '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n';
    const { report } = await run(project({ 'Cargo.toml': manifest, 'src/lib.rs': 'fn a() { nonsense }' }));
    expect(report).toMatchObject({ kind: 'read', tests: [], couldNotRun: expect.stringContaining('nonsense') });
  });
});
