import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyTree } from '../../src/workspace/copy-tree.ts';
import { checkFreeDisk, diskProblem } from '../../src/workspace/disk.ts';
import { surveyTree } from '../../src/workspace/survey.ts';

let folder: string;
let root: string;
let destination: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'fd-copies-')));
  root = join(folder, 'project');
  destination = join(folder, 'copy');
  mkdirSync(root);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const sh = (line: string): void => {
  execFileSync('bash', ['--norc', '-euc', line], { cwd: root });
};
const copy = (excluded: string[] = []): Promise<void> => copyTree({ root, destination, excluded, limitMs: 60_000 });

describe('a copy of a tree', () => {
  test('keeps mtimes, modes, symlinks, hard links, fifos and names that look like options', async () => {
    sh(`mkdir -p a/deep; echo one > a/deep/file; chmod 751 a/deep/file; touch -d 2001-02-03 a/deep/file
        ln -s ../outside a/dangling; ln -s /etc/passwd a/absolute; ln a/deep/file hard; mkfifo pipe; echo x > ./-rf
        printf '' > $'new\\nline'; touch -d 2002-03-04 a/deep a .; chmod 750 .`);
    await copy();
    for (const path of ['.', 'a', 'a/deep', 'a/deep/file', 'hard', '-rf', 'new\nline']) {
      const [was, is] = [lstatSync(join(root, path)), lstatSync(join(destination, path))];
      expect({ path, mode: is.mode, mtime: is.mtimeMs }).toEqual({ path, mode: was.mode, mtime: was.mtimeMs });
    }
    expect(readlinkSync(join(destination, 'a/dangling'))).toBe('../outside');
    expect(readlinkSync(join(destination, 'a/absolute'))).toBe('/etc/passwd');
    expect(lstatSync(join(destination, 'hard')).ino).toBe(lstatSync(join(destination, 'a/deep/file')).ino);
    expect(lstatSync(join(destination, 'hard')).ino).not.toBe(lstatSync(join(root, 'hard')).ino);
    expect(lstatSync(join(destination, 'pipe')).isFIFO()).toBe(true);
  });

  test('keeps hard links between what more than one cp copies, and the times of their folders', async () => {
    sh(`mkdir out out/in; echo one > $'out/caf\\xe9'; ln $'out/caf\\xe9' out/same; ln $'out/caf\\xe9' zz
        ln -s nowhere out/sign; ln out/sign out/sign2; long=$(printf 'x%.0s' {1..240})
        for n in {1..5000}; do echo > out/$n$long; done; ln out/1$long out/5001
        touch -d 2004-05-06 out .`);
    await copy([join(root, 'out/in')]);
    const inodes = (names: string) =>
      execFileSync('bash', ['--norc', '-c', `cd out; stat -c %i ${names}`], {
        cwd: destination,
        encoding: 'utf8',
      }).split('\n');
    expect(new Set(inodes("$'caf\\xe9' same ../zz"))).toHaveProperty('size', 2);
    expect(new Set(inodes('sign sign2'))).toHaveProperty('size', 2);
    expect(new Set(inodes('1x* 5001'))).toHaveProperty('size', 2);
    expect(lstatSync(join(destination, 'out')).mtimeMs).toBe(lstatSync(join(root, 'out')).mtimeMs);
  });

  test('leaves out the excluded paths, at any depth, even when it goes into one of them itself', async () => {
    sh('mkdir -p a/out/logs a/b; echo x > a/out/logs/1; echo y > a/b/kept; ln a/b/kept top; touch -d 2003-04-05 a/b a');
    destination = join(root, 'a/out/copy');
    await copy([join(root, 'a/out')]);
    expect(existsSync(join(destination, 'a/out'))).toBe(false);
    expect(readFileSync(join(destination, 'a/b/kept'), 'utf8')).toBe('y\n');
    expect(lstatSync(join(destination, 'top')).ino).toBe(lstatSync(join(destination, 'a/b/kept')).ino);
    expect(lstatSync(join(destination, 'a/b')).mtimeMs).toBe(lstatSync(join(root, 'a/b')).mtimeMs);
  });

  test('takes names that are not UTF-8, beside what it leaves out', async () => {
    sh(`mkdir out $'caf\\xe9'; echo x > $'caf\\xe9/\\xff'; echo y > $'\\xe9'`);
    await surveyTree(root, [join(root, 'out')]);
    await copy([join(root, 'out')]);
    const names = execFileSync('find', ['.', '-mindepth', '1'], { cwd: destination, encoding: 'latin1' });
    expect(names.split('\n').sort()).toEqual(['', './caf\xe9', './caf\xe9/\xff', './\xe9']);
  });

  test('of an empty folder is an empty folder', async () => {
    await copy();
    expect(lstatSync(destination).isDirectory()).toBe(true);
  });

  test('that takes too long is an error that says so, and leaves nothing behind', async () => {
    sh('for i in $(seq 200); do echo x > $i; done; dd if=/dev/zero of=big bs=1M count=50 status=none');
    await expect(copyTree({ root, destination, excluded: [], limitMs: 1 })).rejects.toThrow(
      /no end after 1ms .*isolation: none/,
    );
    expect(existsSync(destination)).toBe(false);
  });
});

describe('a survey', () => {
  test('counts blocks, hard links once, without the excluded; names sockets and what is bound to its path', async () => {
    sh(`dd if=/dev/zero of=big bs=1M count=3 status=none; ln big same; mkdir -p out .venv/bin; dd if=/dev/zero of=out/log bs=1M count=9 status=none
        echo home > .venv/pyvenv.cfg; ln -s "$PWD/big" inside; ln -s /etc/passwd outside; ln -s big relative`);
    const listening = createServer().listen(join(root, 'sock'));
    await once(listening, 'listening');
    const survey = await surveyTree(root, [join(root, 'out')]);
    listening.close();
    expect(survey.bytes).toBeGreaterThanOrEqual(3 << 20);
    expect(survey.bytes).toBeLessThan(4 << 20);
    expect(survey.special).toEqual([join(root, 'sock')]);
    expect([...survey.bound].sort()).toEqual([join(root, '.venv'), join(root, 'inside')]);
  });
});

describe('the disk check', () => {
  test('asks the real file system', async () => {
    await expect(checkFreeDisk(folder, 0)).resolves.toBeUndefined();
    await expect(checkFreeDisk(folder, 2 ** 60)).rejects.toThrow(/MiB are free/);
  });

  test('says how much is needed and how much is there', () => {
    expect(diskProblem('/tmp', 100 << 20, 164 << 20)).toBeNull();
    const problem = diskProblem('/tmp', 10 * 2 ** 30, 2 ** 30);
    expect(problem?.message).toBe(
      'The working copies need 10,304 MiB and 1,024 MiB are free (/tmp). Free some disk, lower `parallelism`, or set `isolation: none`.',
    );
  });
});
