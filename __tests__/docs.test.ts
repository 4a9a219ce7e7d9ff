/** What the documentation says of the code is so. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { withTables } from '../scripts/readme-tables.ts';
import { EXIT } from '../src/cli/exit-code.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

describe('README.md', () => {
  test('has the tables of today (npm run readme)', () => {
    expect(read('README.md')).toBe(withTables(read('README.md')));
  });

  test('names every exit code, and npm scripts that exist', () => {
    const sentence = /Exit codes of the terminal command:.*?\n\n/s.exec(read('README.md'))?.[0] ?? '';
    expect(sentence.match(/\d+/g)?.map(Number)).toEqual(Object.values(EXIT));
    const named = [...read('CONTRIBUTING.md').matchAll(/`npm run ([a-z:]+)`/g)].map((found) => found[1] ?? '');
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });
});

test('every dependency has its reason, and no other has', () => {
  const [shipped = '', development = ''] = read('docs/dependencies.md').split('## For development');
  const listed = (text: string) => [...text.matchAll(/^\| `(.+?)` \|/gm)].map((found) => found[1]);
  expect(listed(shipped)).toEqual(Object.keys(manifest.dependencies));
  expect(listed(development)).toEqual(Object.keys(manifest.devDependencies));
});

test('the smallest framework is the one that the guide names, and as small', () => {
  const files = [...read('src/frameworks/registry.ts').matchAll(/from '\.\/(.+?)'/g)].map((found) => found[1] ?? '');
  const sizes = files
    .filter((file) => file !== 'framework.ts')
    .map((file) => ({ file, lines: read(join('src/frameworks', file)).trimEnd().split('\n').length }));
  const smallest = sizes.toSorted((a, b) => a.lines - b.lines)[0];
  const said = /The smallest is\s+\[`src\/frameworks\/(.+?)`\]\(.+?\), under (\d+) lines/.exec(
    read('docs/adding-a-framework.md'),
  );
  expect(said?.[1]).toBe(smallest?.file);
  expect(smallest?.lines).toBeLessThan(Number(said?.[2]));
});

test.each(['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })])(
  'the links of %s lead somewhere',
  (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((found) => found[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  },
);
