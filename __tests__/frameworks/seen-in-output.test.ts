/** Frameworks that a command hides are told by what they print. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { seenInOutput } from '../../src/frameworks/seen-in-output.ts';
import { scratch } from './real-run.ts';

function seen(printed: string, exitCode = 1) {
  const log = join(scratch('printed'), 'out');
  writeFileSync(log, printed);
  const nothing = { timedOut: false, reportDir: '/none', workingDirectory: '/w', reportFiles: [], stderrLog: null };
  return seenInOutput({ ...nothing, exitCode, stdoutLog: log });
}

test.each([
  ['pytest', '============================= test session starts ==============================\n'],
  ['pytest', '========================= 3 passed, 1 failed in 0.12s =========================\n'],
  ['unittest', '..\n----\nRan 2 tests in 0.001s\n\nOK\n'],
  ['jest', 'Tests:       1 failed, 3 passed, 4 total\n'],
  ['vitest', ' RUN  v3.2.4 /app\n'],
  ['mocha', '  2 passing (4ms)\n'],
  ['go', 'ok  \texample.com/a\t0.003s\n'],
  ['cargo', 'test result: ok. 2 passed; 0 failed\n'],
  ['rspec', '3 examples, 0 failures\n'],
  ['minitest', '3 runs, 4 assertions, 0 failures, 0 errors, 0 skips\n'],
  ['googletest', '[==========] Running 4 tests from 1 test suite.\n'],
])('%s: %j', async (name, printed) => {
  expect(await seen(printed, 0)).toContain(`Set \`framework: ${name}\``);
});

test.each([
  ['  ✖ adds up\n', 1, /Let the runner print TAP, or write JUnit XML/],
  ['FAILED tests in 2 modules\n', 2, /Let the runner print TAP/],
])('a runner that names failing tests: %j', async (printed, exitCode, words) => {
  expect(await seen(printed, exitCode)).toMatch(words);
});

test.each([
  ['compiling\ndone\n', 1],
  ['  ✖ adds up\n', 0],
])('nothing of it: %j, exit code %i', async (printed, exitCode) => {
  expect(await seen(printed, exitCode)).toBeNull();
});
