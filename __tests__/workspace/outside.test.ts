/** What a project refers to outside of itself is in its working copies, or said to be shared. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { coveringTree, sharedFolderWarnings } from '../../src/workspace/outside/covering-tree.ts';
import { outsideFolders } from '../../src/workspace/outside/outside-folders.ts';
import { cmakeSources, upwardPaths, upwardWords } from '../../src/workspace/outside/references.ts';
import type { SourceTree } from '../../src/workspace/source-tree.ts';

const treeAt = (root: string, directory = root): SourceTree => ({
  ...{ root, directory, folder: directory, commit: null, gitOutside: null },
});

describe('what a text names', () => {
  test.each([
    ['{"dependencies": {"a": "file:../lib", "b": "link:../../other", "c": "^1.0.0"}}', ['../lib', '../../other']],
    ['replace example.com/x => ../x', ['../x']],
    ['serde = { path = "../../serde" }', ['../../serde']],
    ['-e ../pkg[extra]', ['../pkg']],
    ["rootDir: path.join(__dirname, '../shared/')", ['../shared']],
    ['"extends": "./../tsconfig.base.json"', ['../tsconfig.base.json']],
    ['see ...and a..b and src/../lib and **/../x', []],
    ["testPathIgnorePatterns: ['..']", []],
  ])('%s', (text, paths) => expect(upwardPaths(text)).toEqual(paths));

  test.each([
    ['cd .. && make', ['..']],
    ['pytest ../tests -q', ['../tests']],
    ['ctest --test-dir=../build', ['../build']],
    ['go test ./...', []],
    ['git diff a..b', []],
  ])('as a command: %s', (text, paths) => expect(upwardWords(text)).toEqual(paths));

  test('a build folder of CMake', () => {
    const cache =
      '# For build in directory: /b\nCMAKE_HOME_DIRECTORY:INTERNAL=/a b/src\nlib_SOURCE_DIR:STATIC=/a b/src/lib\nCMAKE_COMMAND:INTERNAL=/usr/bin/cmake\n';
    expect(cmakeSources(cache)).toEqual(['/a b/src', '/a b/src/lib']);
  });
});

describe('on disk', () => {
  let base: string;
  let project: string;
  beforeEach(() => {
    base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-outside-')));
    project = join(base, 'code', 'app');
    for (const folder of ['app', 'lib', 'other']) mkdirSync(join(base, 'code', folder), { recursive: true });
  });
  afterEach(() => rmSync(base, { recursive: true, force: true }));

  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  };
  const found = (command = 'true') => outsideFolders(treeAt(project), command);

  test('only what exists, and each folder once, with what names it', () => {
    put('package.json', '{"dependencies": {"lib": "file:../lib", "gone": "file:../gone"}}');
    put('Makefile', 'test:\n\tcd ../lib && ./check\n');
    expect(found()).toEqual([{ folder: join(base, 'code/lib'), namedBy: 'package.json' }]);
    expect(found('cd .. && ./all')).toContainEqual({ folder: join(base, 'code'), namedBy: 'the command' });
  });

  test('links at the top, and linked packages', () => {
    mkdirSync(join(project, 'node_modules/@scope'), { recursive: true });
    symlinkSync('../../lib', join(project, 'node_modules/lib'));
    symlinkSync('../../../other', join(project, 'node_modules/@scope/other'));
    symlinkSync('node_modules', join(project, 'inside'));
    expect(found().map(({ namedBy }) => namedBy)).toEqual(['node_modules/lib', 'node_modules/@scope/other']);
  });

  test('a parent of Maven’s', () => {
    writeFileSync(join(base, 'code/pom.xml'), '<project/>');
    put('pom.xml', '<project><artifactId>a</artifactId></project>');
    expect(found()).toEqual([]);
    put('pom.xml', '<project><parent><artifactId>a</artifactId></parent></project>');
    expect(found()).toEqual([{ folder: join(base, 'code'), namedBy: 'pom.xml' }]);
  });

  test('nothing of what the tree holds already', () => {
    put('package.json', '{"dependencies": {"lib": "file:../lib"}}');
    expect(outsideFolders(treeAt(join(base, 'code'), project), 'pytest ../lib')).toEqual([]);
  });
});

describe('the tree that is copied', () => {
  const NAMED = { namedBy: 'CMakeCache.txt' };
  const covering = (root: string, ...folders: readonly string[]) =>
    coveringTree(
      treeAt(root),
      folders.map((folder) => ({ folder, ...NAMED })),
      ['/home/user', '/tmp', '/usr', '/var'],
    );

  test('is that around both, the working directory as it was', () => {
    const { tree, shared, covered } = covering('/work/a/build', '/work/a/src');
    expect([tree.root, tree.directory, shared.length, covered.length]).toEqual(['/work/a', '/work/a/build', 0, 1]);
    expect(covering('/tmp/x/build', '/tmp/x/src').tree.root).toBe('/tmp/x');
  });

  test.each([
    ['a home', '/home/user/build', '/home/user/src'],
    ['what holds a home', '/home/user/a', '/home/other'],
    ['everybody’s temporary folder', '/tmp/build', '/tmp/src'],
    ['the whole system', '/work/build', '/usr/src/app'],
  ])('is never %s: that is shared, and said', (_, root, folder) => {
    const { tree, shared } = covering(root, folder);
    expect(tree.root).toBe(root);
    expect(sharedFolderWarnings(shared)).toEqual([expect.stringContaining(`All runs share ${folder}, which is not`)]);
  });

  test('what a wider folder covers by the way is not shared', () => {
    const { tree, shared } = covering('/work/a/b/build', '/work/a/b/src', '/usr/x', '/work/a/src');
    expect([tree.root, shared.map(({ folder }) => folder)]).toEqual(['/work/a', ['/usr/x']]);
  });

  test('by default no home, no temporary folder', () => {
    for (const place of [homedir(), tmpdir()])
      expect(coveringTree(treeAt(join(place, 'a')), [{ folder: join(place, 'b'), ...NAMED }]).tree.root).toBe(
        join(place, 'a'),
      );
  });
});
