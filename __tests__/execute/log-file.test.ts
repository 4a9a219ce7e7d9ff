import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LogFile, TAIL_BYTES } from '../../src/execute/log-file.ts';
import { foreignFolder, PLANTED, UNTOUCHED } from '../output/planted.ts';
import { testWith } from '../tools.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function written(chunks: readonly Buffer[], capBytes?: number, path = join(folder, 'log')) {
  const log = new LogFile(path, capBytes);
  for (const chunk of chunks) log.write(chunk);
  const finished = await log.finish();
  return { ...finished, bytes: finished.path === null ? Buffer.alloc(0) : readFileSync(finished.path) };
}

const LEFT_OUT = /\n\[\.\.\. (\d+) bytes left out \.\.\.\]\n/;

describe('LogFile', () => {
  test('a silent stream leaves no file', async () => {
    expect(await written([])).toMatchObject({ path: null, tail: '', totalBytes: 0, writeError: null });
    expect(existsSync(join(folder, 'log'))).toBe(false);
  });

  test('under the cap every byte is kept, the tail is the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ minLength: 1, maxLength: 3000 }), { minLength: 1 }), async (chunks) => {
        const whole = Buffer.concat(chunks);
        const { bytes, totalBytes, tail } = await written(chunks.map((it) => Buffer.from(it)));
        expect(bytes.equals(whole)).toBe(true);
        expect(totalBytes).toBe(whole.length);
        if (whole.length <= TAIL_BYTES) expect(tail).toBe(whole.toString('utf8'));
      }),
    );
  });

  test('past the cap head and tail are kept, and what is left out is counted to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 400, max: 4000 }), fc.integer({ min: 1, max: 60 }), async (total, size) => {
        const whole = Buffer.from(Array.from({ length: total }, (_, i) => String.fromCharCode(97 + (i % 26))).join(''));
        const chunks = Array.from({ length: Math.ceil(total / size) }, (_, i) =>
          whole.subarray(i * size, (i + 1) * size),
        );
        const text = (await written(chunks, 400)).bytes.toString();
        const [head = '', left, tail = ''] = text.split(LEFT_OUT);
        if (left === undefined) return expect(text).toBe(whole.toString());
        expect(head.length + Number(left) + tail.length).toBe(total);
        expect([whole.toString().startsWith(head), whole.toString().endsWith(tail)]).toEqual([true, true]);
        expect(head.length).toBeLessThanOrEqual(200);
        expect(tail.length).toBeLessThanOrEqual(200);
        expect(head.length > 140 && tail.length > 40).toBe(true);
      }),
    );
    expect(readdirSync(folder)).toEqual(['log']);
  });

  test.each(Object.keys(PLANTED))(
    '%s at its name is replaced, not followed: head and tail are all there',
    async (what) => {
      const foreign = foreignFolder(join(folder, 'foreign'));
      for (const name of ['log', 'log.new', 'log.old']) PLANTED[what]?.(join(folder, name), foreign.path);
      const { bytes } = await written(
        Array.from({ length: 100 }, () => Buffer.from('0123456789')),
        400,
      );
      expect(bytes.toString()).toMatch(/^(0123456789){20}\n\[\.\.\. 600 bytes left out \.\.\.\]\n(0123456789){20}$/);
      expect(foreign.contents()).toEqual(UNTOUCHED);
    },
  );

  test.each<[string, (path: string) => void]>([
    ['removed', (path) => rmSync(path)],
    ['replaced by a pipe', (path) => rmSync(path) ?? execFileSync('bash', ['--norc', '-c', 'mkfifo "$0"', path])],
    ['replaced by a link', (path) => rmSync(path) ?? symlinkSync('/etc/hostname', path)],
  ])('%s while it is written, it is put back', async (_, harm) => {
    const path = join(folder, 'log');
    const log = new LogFile(path);
    log.write(Buffer.from('one '));
    harm(path);
    log.write(Buffer.from('two'));
    expect(await log.finish()).toMatchObject({ path, writeError: null });
    expect(lstatSync(path).isFile()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('one two');
  });

  test('with its whole folder removed while it is written, it is gone, and the tail is there', async () => {
    mkdirSync(join(folder, 'logs'));
    const log = new LogFile(join(folder, 'logs', 'log'));
    log.write(Buffer.from('said'));
    rmSync(join(folder, 'logs'), { recursive: true });
    expect(await log.finish()).toMatchObject({ path: null, tail: 'said', writeError: null });
  });

  test('a tail that begins inside a character drops the rest of it, and no more', async () => {
    const { tail } = await written([Buffer.from(`é${'x'.repeat(TAIL_BYTES - 1)}`)]);
    expect(tail).toBe('x'.repeat(TAIL_BYTES - 1));
  });

  test('where the log cannot be written, the tail and the count go on and the reason is told', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { path, tail, totalBytes, writeError } = await written(
      [Buffer.from('a'), Buffer.from('b')],
      undefined,
      join(folder, 'file', 'log'),
    );
    expect({ path, tail, totalBytes, code: writeError?.code }).toEqual({
      path: null,
      tail: 'ab',
      totalBytes: 2,
      code: 'ENOTDIR',
    });
  });

  (process.getuid?.() === 0 && process.platform === 'linux' ? testWith('mount', 'umount') : test.skip)(
    'a full disk (needs root to mount a small one)',
    async () => {
      const codes: (string | undefined)[] = [];
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
        const chunks = Array.from({ length: 40 }, () => Buffer.alloc(4096, 'x'));
        for (const capBytes of [undefined, 90_000, 20_000]) {
          const { path, totalBytes, writeError } = await written(chunks, capBytes);
          expect({ path, totalBytes }).toEqual({ path: join(folder, 'log'), totalBytes: 163_840 });
          codes.push(writeError?.code);
          rmSync(join(folder, 'log'));
          expect(readdirSync(folder)).toEqual([]);
        }
      } finally {
        execFileSync('umount', [folder]);
      }
      expect(codes).toEqual(['ENOSPC', 'ENOSPC', undefined]);
    },
  );
});
