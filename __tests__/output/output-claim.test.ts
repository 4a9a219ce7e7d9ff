/** Who may write to an output folder, whatever the tests of an earlier session left in it. */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { claimOutput } from '../../src/output/output-claim.ts';
import { foreignFolder, PLANTED, UNTOUCHED } from './planted.ts';

let base: string;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'output-claim-')));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

test('a folder is claimed once, and a new one is not part of the repository', () => {
  const path = join(base, 'out');
  const claim = claimOutput(path);
  expect(readFileSync(join(path, '.gitignore'), 'utf8')).toBe('*\n');
  expect(() => claimOutput(path)).toThrow(`another session (process ${process.pid}) is writing into it`);
  claim.release();
  expect(readdirSync(path)).toEqual(['.gitignore']);
  claimOutput(path).release();
});

test.each(Object.keys(PLANTED))('%s in the place of the claim is neither followed nor waited for', (what) => {
  const foreign = foreignFolder(join(base, 'foreign'));
  const path = join(base, 'out');
  claimOutput(path).release();
  PLANTED[what]?.(join(path, '.session'), foreign.path);
  const claim = claimOutput(path);
  expect(JSON.parse(readFileSync(join(path, '.session'), 'utf8'))).toMatchObject({ pid: process.pid });
  rmSync(join(path, '.session'));
  PLANTED[what]?.(join(path, '.session'), foreign.path);
  claim.release();
  expect(readdirSync(path)).toEqual(['.gitignore']);
  expect(foreign.contents()).toEqual(UNTOUCHED);
});

test('a folder that is a file is refused, with the remedy', () => {
  writeFileSync(join(base, 'file'), '');
  expect(() => claimOutput(join(base, 'file', 'out'))).toThrow(/file\/out cannot be written: .* Set output-dir/);
});
