/** A real build folder of CMake, and a linked package of npm, whose tests write into what lies beside them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { testWith } from '../tools.ts';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'index.js');
/** Fails when another run of it is between its first and its last line in the same folder. */
const MEETS = 'set -e; echo $$ > "$1/state"; sleep 0.2; [ "$(cat "$1/state")" = $$ ]\n';

let base: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-beside-')));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(base, name)), { recursive: true });
  writeFileSync(join(base, name), text);
}

function verdict(folder: string, ...command: readonly string[]): string {
  const words = ['--runs', '10', '--parallelism', '2', '--diagnose', 'false', '--', ...command];
  spawnSync(process.execPath, [CLI, ...words], { cwd: join(base, folder) });
  return JSON.parse(readFileSync(join(base, folder, 'flaky-detector-report/results.json'), 'utf8')).verdict;
}

testWith('cmake')('tests of CMake that write into their source folder', () => {
  put('src/meets.sh', MEETS);
  put(
    'src/CMakeLists.txt',
    'cmake_minimum_required(VERSION 3.16)\nproject(beside NONE)\nenable_testing()\n' +
      `add_test(NAME meets COMMAND sh ${base}/src/meets.sh ${base}/src)\n`,
  );
  execFileSync('cmake', ['-S', join(base, 'src'), '-B', join(base, 'build')], { stdio: 'pipe' });
  expect(verdict('build', 'ctest')).toBe('no-failure-seen');
});

test('a package that is linked from beside', () => {
  put('lib/package.json', '{"name": "lib", "version": "1.0.0"}');
  put('lib/meets.sh', MEETS);
  put('app/package.json', '{"dependencies": {"lib": "file:../lib"}}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--offline'], { cwd: join(base, 'app'), stdio: 'pipe' });
  expect(verdict('app', 'sh node_modules/lib/meets.sh node_modules/lib')).toBe('no-failure-seen');
});
