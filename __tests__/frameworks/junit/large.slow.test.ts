import { closeSync, ftruncateSync, mkdtempSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readJUnit } from '../../../src/frameworks/junit/read.ts';
import { short } from './reports.ts';

test('500 MB of output inside a test is cut at the limit, in bounded time', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'junit-')), 'big.xml');
  writeFileSync(
    path,
    `<testsuite name="s"><testcase classname="c" name="ok"/><testcase classname="c" name="big"><system-out>`,
  );
  const file = openSync(path, 'r+');
  ftruncateSync(file, 500_000_000); // Sparse: reads as NUL characters.
  writeSync(file, '</system-out></testcase></testsuite>', 499_999_900);
  closeSync(file);
  const read = await readJUnit([path], { workingDirectory: '/' });
  expect(short(read)).toEqual(['null | c | ok: passed']);
  expect(read.problem).toMatch(/larger than 64 MiB: only its beginning was read/);
});
