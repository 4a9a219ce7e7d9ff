import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { isDirectory } from '../../src/files/folders.ts';

const file = fileURLToPath(import.meta.url);

test.each([
  ['a folder', dirname(file), true],
  ['a file', file, false],
  ['nothing', `${file}.missing`, false],
  ['something below a file', `${file}/sub`, false],
  ['a name that is too long', `/${'a'.repeat(300)}`, false],
  ['a NUL', '/a\0b', false],
])('%s', (_, path, expected) => {
  expect(isDirectory(path)).toBe(expected);
});
