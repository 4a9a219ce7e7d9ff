import { execFile } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LogFile } from '../../src/execute/log-file.ts';
import { createPipePairs, type PipePair } from '../../src/execute/pipes.ts';
import { Stream } from '../../src/execute/stream.ts';

let folder: string;
let pipes: PipePair;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stream-test-'));
  pipes = (await createPipePairs(folder, [0], 0))[0]!;
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A stream into a log, with a writer as a run would be. */
function opened(): { stream: Stream; log: LogFile; writer: number } {
  const log = new LogFile(join(folder, 'log'));
  const stream = new Stream(pipes.stdout, log);
  return { stream, log, writer: openSync(pipes.stdout.path, 'w') };
}

/** What the log holds at its end. */
async function textOf(log: LogFile): Promise<string> {
  const { path } = await log.finish();
  return path === null ? '' : readFileSync(path, 'latin1');
}

describe('a stream of a run', () => {
  // A pipe holds 65536 bytes.
  test.each([0, 1, 65_535, 65_536])('%i bytes that stand in the pipe when the run is over are read', async (bytes) => {
    const { stream, log, writer } = opened();
    if (bytes > 0) writeSync(writer, Buffer.alloc(bytes, 'x'));
    closeSync(writer);
    await stream.end();
    stream.destroy();
    expect(await textOf(log)).toBe('x'.repeat(bytes));
  });

  test('ends only when nobody writes any more', async () => {
    const { stream, log, writer } = opened();
    writeSync(writer, 'before');
    const ended = stream.end();
    writeSync(writer, ', after');
    closeSync(writer);
    await ended;
    stream.destroy();
    expect(await textOf(log)).toBe('before, after');
  });

  test('is read while the run goes on, so that no pipe fills up', async () => {
    const { stream, log, writer } = opened();
    const read = new Promise<void>((resolve) => {
      log.write = (chunk) => chunk.includes('said') && resolve();
    });
    writeSync(writer, 'said');
    await read;
    closeSync(writer);
    await stream.end();
    stream.destroy();
  });

  test('remembers for the next run whether it was more than the pipe holds', async () => {
    for (const bytes of [70_000, 70_000, 10]) {
      const { stream, log, writer } = opened();
      await promisify(execFile)('bash', ['--norc', '-c', `head -c ${bytes} /dev/zero > '${pipes.stdout.path}'`]);
      closeSync(writer);
      await stream.end();
      stream.destroy();
      expect([(await log.finish()).totalBytes, pipes.stdout.overflowed]).toEqual([bytes, bytes > 65_536]);
    }
  });

  test('given up, it leaves the pipe to the next run', async () => {
    const first = opened();
    const ended = first.stream.end();
    first.stream.destroy();
    await ended; // although the writer is still there
    closeSync(first.writer);
    const next = opened();
    writeSync(next.writer, 'next');
    closeSync(next.writer);
    await next.stream.end();
    next.stream.destroy();
    expect(await textOf(next.log)).toBe('next');
  });
});
