/** Trees that do not want to go. Without sudo: many machines have none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const MODULE = join(import.meta.dirname, '../../src/workspace/remove-tree.ts');

/** In a process of its own, whose PATH has rm and umount alone. */
function removeTree(path: string): boolean {
  const script = `import { removeTree } from '${MODULE}'; process.exit((await removeTree(process.argv[1])) ? 0 : 1)`;
  const words = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script, path];
  return spawnSync(process.execPath, words, { env: { PATH: join(base, 'bin') }, timeout: 25_000 }).status === 0;
}

let base: string;
let tree: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'remove-tree-'));
  tree = join(base, 'tree');
  mkdirSync(join(base, 'bin'));
  mkdirSync(tree);
  for (const tool of ['rm', 'umount']) {
    const found = spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim();
    if (found !== '') symlinkSync(found, join(base, 'bin', tool));
  }
});
afterEach(() => {
  execFileSync('rm', ['-rf', base]);
});

test('a path that is too long to be named', () => {
  const step = 'd'.repeat(20);
  const down = `for (let depth = 0; depth < 300; depth += 1) { fs.mkdirSync('${step}'); process.chdir('${step}'); }`;
  execFileSync(process.execPath, ['-e', down], { cwd: tree });
  expect(removeTree(tree)).toBe(true);
  expect(existsSync(tree)).toBe(false);
});

test('folders that nobody may write to', () => {
  mkdirSync(join(tree, 'shut', 'inner'), { recursive: true });
  writeFileSync(join(tree, 'shut', 'inner', 'file'), '');
  for (const folder of ['shut/inner', 'shut']) chmodSync(join(tree, folder), 0o000);
  expect(removeTree(tree)).toBe(true);
});

test('a symlink in it is removed, and not what it leads to', () => {
  const outside = join(base, 'outside');
  writeFileSync(outside, '');
  symlinkSync(outside, join(tree, 'link'));
  expect(removeTree(tree)).toBe(true);
  expect(existsSync(outside)).toBe(true);
});

const canMount =
  process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'x', '/mnt']).status === 0;

(canMount ? test : test.skip)(
  'what a test mounted in it and left there (needs root and mount) is taken away, and not emptied',
  () => {
    const outside = join(base, 'outside');
    const point = join(tree, 'temp folder', 'bound');
    for (const folder of [outside, point]) mkdirSync(folder, { recursive: true });
    writeFileSync(join(outside, 'precious'), '');
    execFileSync('mount', ['--bind', outside, point]);
    expect(removeTree(tree)).toBe(true);
    expect(existsSync(join(outside, 'precious'))).toBe(true);
  },
);

test('what is not there', () => expect(removeTree(join(base, 'none'))).toBe(true));
