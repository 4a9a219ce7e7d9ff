/** A folder that is written to while others may do anything to its path. */
import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { newFile } from '../../src/files/new-file.ts';
import { type OutputFolder, openFolder } from '../../src/output/output-folder.ts';
import { foreignFolder, PLANTED, UNTOUCHED } from './planted.ts';

let base: string;
let path: string;
let folder: OutputFolder;
let foreign: ReturnType<typeof foreignFolder>;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'output-folder-')));
  path = join(base, 'out');
  folder = openFolder(path);
  foreign = foreignFolder(join(base, 'foreign'));
});
afterEach(() => {
  folder.close();
  rmSync(base, { recursive: true, force: true });
});

describe.each(Object.keys(PLANTED))('%s at the name of', (what) => {
  const plant = (name: string) => PLANTED[what]?.(join(path, name), foreign.path);

  test('a whole file is replaced by it', () => {
    plant('results.json');
    expect(folder.write('results.json', ['ours', ', all'])).toBe(join(path, 'results.json'));
    expect(readFileSync(join(path, 'results.json'), 'utf8')).toBe('ours, all');
    expect(readdirSync(path)).toEqual(['results.json']);
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });

  test('a stream is replaced by it', () => {
    plant('events.ndjson');
    writeFileSync(newFile(folder.at('events.ndjson')), 'ours');
    expect(readFileSync(join(path, 'events.ndjson'), 'utf8')).toBe('ours');
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });

  test('a folder is no way out of ours', () => {
    plant('logs');
    const logs = folder.inside('logs');
    logs.write('run', ['ours']);
    expect(readFileSync(join(path, 'logs', 'run'), 'utf8')).toBe('ours');
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });
});

test('a folder inside it that is replaced by a link is written to where it is now', () => {
  const logs = folder.inside('logs');
  renameSync(join(path, 'logs'), join(base, 'moved'));
  symlinkSync(foreign.path, join(path, 'logs'));
  writeFileSync(newFile(logs.at('run')), 'ours');
  expect(readFileSync(join(base, 'moved', 'run'), 'utf8')).toBe('ours');
  expect([folder.stillHas('logs'), folder.stillHas('never asked for')]).toEqual([false, true]);
  expect(foreign.contents()).toEqual(UNTOUCHED);
});

test.each([
  ['a link', () => symlinkSync(foreign.path, path)],
  ['another folder', () => mkdirSync(path)],
  ['nothing', () => undefined],
])('where its path has %s by now, nothing is written there', (_, put) => {
  renameSync(path, join(base, 'moved'));
  put();
  expect(() => folder.write('results.json', ['ours'])).toThrow(`${path} is not the folder any more`);
  expect(readdirSync(join(base, 'moved'))).toEqual([]);
  expect(foreign.contents()).toEqual(UNTOUCHED);
});

test('a link that its user made is followed once: what it leads to later is nobody’s business', () => {
  const link = join(base, 'link');
  symlinkSync(path, link);
  const linked = openFolder(link);
  expect(linked.write('a', ['x'])).toBe(join(link, 'a'));
  rmSync(link);
  symlinkSync(foreign.path, link);
  expect([linked.isAt(), linked.isAt(linked.realPath)]).toEqual([false, true]);
  expect(() => linked.write('b', ['x'])).toThrow('is not the folder any more');
  linked.close();
});

test('what cannot be written is told by the path that people know, and leaves no part of a file', () => {
  const pieces = function* () {
    yield 'half';
    throw new Error(`no ${folder.at('x')}`);
  };
  expect(() => folder.write('results.json', pieces())).toThrow(`no ${path}/x`);
  expect(readdirSync(path)).toEqual([]);
});

test('the programs that are started do not get its handle', () => {
  const open = execFileSync('sh', ['-c', 'ls -l /proc/self/fd /proc/$$/fd 2> /dev/null || true'], { encoding: 'utf8' });
  expect(lstatSync(path).isDirectory()).toBe(true);
  expect(open).not.toContain(path);
});
