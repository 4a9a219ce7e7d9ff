/** Programs of other languages are files of their own: each is embedded as it is, and parses where it may have to run. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { textModules } from '../scripts/assets.mjs';
import { describeWith } from './tools.ts';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = globSync('**/assets/*', { cwd: src }).map((path) => `${src}${path}`);
const sources = globSync('**/*.ts', { cwd: src })
  .filter((path) => basename(path) !== 'assets.ts')
  .map((path) => ({ path, text: readFileSync(`${src}${path}`, 'utf8') }));
const ending = (...wanted: string[]) =>
  files.filter((path) => wanted.includes(extname(path))).map((path) => [basename(path), path] as const);
const textOf = (path: string) => readFileSync(path, 'utf8');

test('the modules are what the files give (npm run assets)', () => {
  expect(textModules().size).toBeGreaterThan(2);
  for (const [path, text] of textModules()) expect([path, textOf(path) === text]).toEqual([path, true]);
});

test('every file is embedded', () => {
  const embedded = [...textModules().values()].join('');
  expect(files.map((path) => basename(path)).filter((name) => !embedded.includes(`  "${name}": `))).toEqual([]);
});

test('each variable of ours that a file reads is one that the engine sets', () => {
  const set = sources.map(({ text }) => text).join('\n');
  const own = [
    ...(files
      .map(textOf)
      .join('\n')
      .matchAll(/\bFLAKY_DETECTOR_[A-Z_]+/g) ?? []),
  ].map(([name]) => name);
  const among = ['FLAKY_DETECTOR_INSIDE']; // said by one of our Python processes to those that it starts
  expect([...new Set(own)].filter((name) => !set.includes(`'${name}'`) && !set.includes(`${name}:`))).toEqual(among);
});

/** Lines that TypeScript has no use for at their beginning. */
const FOREIGN =
  /\n#!\/|^[ \t]*(?:def \w|elif |fi$|done$|esac$|end$|require ['"]|module\.exports|exports\.|'use strict'|import \w+$|from \w+ import )/m;

test('no source holds a program of another language in a string', () => {
  expect(sources.filter(({ text }) => FOREIGN.test(text)).map(({ path }) => path)).toEqual([]);
});

describe('syntax', () => {
  // Node 6, and Babel 6 where a suite compiles what it loads: no spread of objects, no comma after a last argument.
  test.each(ending('.cjs'))('%s: ES2015', (_name, path) => {
    parse(textOf(path), { ecmaVersion: 2015, sourceType: 'script' });
  });

  // Modules are loaded by runners of Node 14 and later; import.meta is ES2020's.
  test.each(ending('.mjs'))('%s: ES2018 but for import.meta', (_name, path) => {
    const text = textOf(path);
    parse(text, { ecmaVersion: 2020, sourceType: 'module' });
    parse(text.replaceAll('import.meta.url', '"file:"'), { ecmaVersion: 2018, sourceType: 'module' });
  });

  test.each(ending('.sh'))('%s: its shell', (_name, path) => {
    const shell = textOf(path).startsWith('#!/bin/sh') ? 'sh' : 'bash';
    execFileSync(shell, ['-n', path]);
  });
});

describeWith('python3')('syntax of Python', () => {
  test.each(ending('.py'))('%s: 3.6', (_name, path) => {
    const read = 'import ast, sys; ast.parse(open(sys.argv[1], "rb").read(), feature_version=(3, 6))';
    execFileSync('python3', ['-c', read, path]);
  });
});

describeWith('ruby')('syntax of Ruby', () => {
  test.each(ending('.rb'))('%s, without a warning', (_name, path) => {
    expect(execFileSync('ruby', ['-wc', path], { encoding: 'utf8' })).toBe('Syntax OK\n');
  });
});
