/** Every promise of docs/threat-model.md, and every fault of docs/reliability.md, names a test that exists. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
/** The last cell of a row: a file, and the title or a part of it. */
const NAMED = /\| `([^`]+)`: ([^|]+?) \|$/gm;
const named = (page: string) => [...read(page).matchAll(NAMED)].map(([, file = '', title = '']) => ({ file, title }));

describe.each([
  ['docs/threat-model.md', 40],
  ['docs/reliability.md', 20],
])('%s', (page, least) => {
  test('has its rows', () => expect(named(page).length).toBeGreaterThanOrEqual(least));

  test.each(named(page))('$file: $title', ({ file, title }) => {
    // A quote inside a title is escaped where the title is written.
    expect(read(file).replaceAll("\\'", "'")).toContain(title);
  });
});

test('no promise stands without a test', () => {
  const [, promised = ''] = read('docs/threat-model.md').split('## What is promised');
  const [rows = ''] = promised.split('## What is not promised');
  const without = rows
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| promise '))
    .filter((line) => !/\| `[^`]+`: .+ \|$/.test(line) && !line.includes('](reliability.md)'));
  expect(without).toEqual([]);
});
