import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileText } from '../../src/files/file-text.ts';

let base: string;
const at = (name: string): string => join(base, name);

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'fd-file-text-'));
  writeFileSync(at('text'), 'text');
  writeFileSync(at('empty'), '');
  execFileSync('bash', ['--norc', '-c', 'mkfifo "$0"', at('pipe')]);
  for (const [name, target] of [
    ['link', 'text'],
    ['zeros', '/dev/zero'],
    ['itself', 'itself'],
    ['folder', '.'],
  ] as const) {
    symlinkSync(target, at(name));
  }
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('a file of a repository', () => {
  test.each([
    ['text', 'text'],
    ['link', 'text'],
    ['empty', ''],
  ])('%s is read', (name, expected) => expect(fileText(at(name), 4)).toBe(expected));

  test.each(['none', 'pipe', 'zeros', 'itself', 'folder'])('is not read: %s', (name) => {
    expect(fileText(at(name), 1_000_000)).toBeNull();
  });

  test('that is too large is not read', () => expect(fileText(at('text'), 3)).toBeNull());
});
