import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shellQuote } from '../src/shell-words.ts';

const word = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\0', ''));

test('a POSIX shell takes every quoted word as it is', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(shellQuote).join(' ')}`]);
      expect(printed.toString('utf8').split('\0').slice(0, -1)).toEqual(
        words.map((text) => Buffer.from(text).toString('utf8')),
      );
    }),
    { numRuns: 20 },
  );
});

test.each(['npm', '--flag=x', '/a/b-1.2', 'tests/a.py:3', '@scope/name'])('%s stays plain to read', (text) => {
  expect(shellQuote(text)).toBe(text);
});
