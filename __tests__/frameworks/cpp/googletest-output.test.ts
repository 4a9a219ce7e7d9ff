/** What GoogleTest programs print, and what their tests print that looks the same. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { googleTestOutput } from '../../../src/frameworks/googletest-output.ts';
import { scratch } from '../real-run.ts';

async function read(lines: readonly string[]) {
  const log = join(scratch('googletest'), 'out');
  writeFileSync(log, lines.join('\n'));
  const { tests, running } = await googleTestOutput(log, '/w');
  return { tests: tests.map(({ identity, status }) => `${identity.suite}.${identity.name} ${status}`), running };
}

const banner = '[==========] Running 2 tests from 1 test suite.';

test('what a test prints of other tests is text', async () => {
  const lines = [banner, '[ RUN      ] A.a', '[ RUN      ] B.b', '[  FAILED  ] B.b (0 ms)', '[       OK ] A.a (1 ms)'];
  expect(await read(lines)).toEqual({ tests: ['A.a passed'], running: null });
});

test('a program that ended inside a test, and another one after it', async () => {
  const lines = [banner, '[ RUN      ] A.a', banner, '[ RUN      ] B.b', '[       OK ] B.b (1 ms)', '[ RUN      ] B.c'];
  expect(await read(lines)).toEqual({ tests: ['A.a failed', 'B.b passed'], running: 'B.c' });
});
