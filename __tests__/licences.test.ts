/** The licences of what dist/ holds: found by the bundler's own account of it, agreed to, and written out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

interface Licence {
  readonly name: string;
  readonly licence: string | null;
}
const scripts = '../scripts/licences.mjs';
const { licencesOf, licenceProblems, packagesIn } = (await import(scripts)) as {
  licencesOf(statsFile: string): string;
  licenceProblems(packages: readonly Licence[]): string[];
  packagesIn(stats: object): string[];
};

const root = mkdtempSync(join(tmpdir(), 'licences-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function packageOf(name: string, manifest: object, text: string | null): string {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...manifest }));
  if (text !== null) writeFileSync(join(folder, 'LICENSE.md'), text);
  return folder;
}

function statsOf(...modules: readonly object[]): string {
  const path = join(root, 'stats.json');
  writeFileSync(path, JSON.stringify({ modules }));
  return path;
}

test('a package is found wherever a module of it stands: joined, lazy, scoped, nested in another', () => {
  const stats = {
    modules: [
      { nameForCondition: null, modules: [{ nameForCondition: '/x/node_modules/joined/index.js' }] },
      { nameForCondition: '/x/src/own.js' },
      { nameForCondition: '/x/node_modules/a/node_modules/@scope/nested/lib/b.js' },
    ],
    children: [{ modules: [{ nameForCondition: '/x/node_modules/lazy/c.js' }] }],
  };
  const names = packagesIn(stats).map((folder) => folder.slice('/x/node_modules/'.length));
  expect(names).toEqual(['joined', 'a/node_modules/@scope/nested', 'lazy']);
});

test('each is named once with its version and licence, in a stable order; a shared text stands once', () => {
  const third = packageOf('third', { license: 'MIT' }, 'Do as you like.');
  const second = packageOf('second', { license: 'MIT' }, 'Do as you like.');
  const first = packageOf('@a/first', { license: 'ISC' }, null);
  const written = licencesOf(
    statsOf(...[third, second, first, second].map((folder) => ({ nameForCondition: `${folder}/index.js` }))),
  );
  expect(written.split(/^-{80}\n/m)).toEqual([
    '@a/first 1.0.0\nISC\n\n(No licence text in the package.)\n',
    'second 1.0.0\nthird 1.0.0\nMIT\n\nDo as you like.\n',
    '',
  ]);
});

test('a licence that nobody agreed to fails the build, and so does none', () => {
  const strict = packageOf('strict', { license: 'AGPL-3.0-only' }, null);
  expect(() => licencesOf(statsOf({ nameForCondition: `${strict}/index.js` }))).toThrow(
    /strict has the licence AGPL-3.0-only/,
  );
  expect(
    licenceProblems([
      { name: 'silent', licence: null },
      { name: 'runpod-sdk', licence: null },
      { name: 'either', licence: '(MIT OR Apache-2.0)' },
      { name: 'part', licence: 'MIT AND GPL-3.0-only' },
    ]),
  ).toEqual(['silent declares no licence', expect.stringMatching(/^part has the licence/)]);
});
