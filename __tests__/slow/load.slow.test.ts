/** The benchmarks of load, smaller: they exit with 1 where a session left anything, lost a run, or its memory grew. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');
const onLinux = process.platform === 'linux' ? test : test.skip;

/** What a benchmark printed; the test fails with it where a limit does not hold. */
function benchmark(name: string, env: Readonly<Record<string, string>>): string {
  const DETECTOR = resolve(ROOT, process.env.DIST_DIR ?? 'dist', 'cli/index.js');
  const { NODE_OPTIONS: _none, ...inherited } = process.env;
  const ended = spawnSync(process.execPath, [resolve(ROOT, 'bench', name)], {
    env: { ...inherited, DETECTOR, ...env },
    encoding: 'utf8',
    timeout: 280_000,
  });
  expect({ status: ended.status, said: ended.stdout + ended.stderr }).toMatchObject({ status: 0 });
  return ended.stdout;
}

onLinux('a long session: its memory stays flat, and no process and no file of it is left', () => {
  expect(benchmark('soak.mjs', { MINUTES: '0.2', RUNS: '400' })).toMatch(
    /of 400 failed: holds .*: holds .*0 files: holds/,
  );
});

onLinux('50 runs at a time, and two sessions at once in one project: all are observed, and nothing is left', () => {
  const said = benchmark('load.mjs', { RUNS: '100' });
  expect(said.match(/0 processes, 0 files: holds/g)).toHaveLength(3);
});
