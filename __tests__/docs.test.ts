/** What the documentation says of the code is so. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { withTables } from '../scripts/readme-tables.ts';
import { EXIT } from '../src/cli/exit-code.ts';
import { FRAMEWORKS } from '../src/frameworks/registry.ts';
import { FRAMEWORK_NAMES } from '../src/model/framework.ts';

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

describe('docs/adding-a-framework.md', () => {
  const guide = read('docs/adding-a-framework.md');

  test('its examples are frameworks that the registry has', async () => {
    const linked = [...guide.matchAll(/\]\((\.\.\/src\/frameworks\/.+?)\)/g)].map((found) => found[1] ?? '');
    const examples = linked.filter((path) => !path.endsWith('/framework.ts')); // the interface
    const loaded = await Promise.all(examples.map((path) => import(path)));
    const isRegistered = (exports: object) => Object.values(exports).some((value) => FRAMEWORKS.includes(value));
    expect(examples.length).toBeGreaterThan(1);
    expect(examples.filter((_, index) => !isRegistered(loaded[index]))).toEqual([]);
  });

  test('its table says what the interface asks for, member by member', () => {
    const asked = [...guide.matchAll(/^\|.*?\| `(\w+)/gm)].map((found) => found[1] ?? '');
    expect(asked.length).toBeGreaterThan(5);
    for (const member of asked) expect(FRAMEWORKS.some((framework) => member in framework) && member).toBe(member);
  });

  test('its steps name places that are there, and what step 4 registers is registered', () => {
    const paths = [...guide.matchAll(/`((?:src|scripts|__tests__|examples)\/[\w./-]+)`/g)].map(
      (found) => found[1] ?? '',
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    for (const { name } of FRAMEWORKS) expect(FRAMEWORK_NAMES).toContain(name);
  });
});

test.each(['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })])(
  'the links of %s lead somewhere',
  (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map((found) => found[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  },
);
