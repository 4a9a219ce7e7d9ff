/**
 * Suites that fail because of our own parallelism, through the built terminal door: none is accused, and what is flaky by
 * itself, or by timing, still is.
 */

import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TerminalDoor } from '../e2e/terminal-door.ts';
import { testWith } from '../tools.ts';

/** Elsewhere it stays open what a collision is: no namespaces, or only for some. */
const describeAsRoot = process.platform === 'linux' && process.getuid?.() === 0 ? describe : describe.skip;

/** Other tests, and other people's, have other names and ports. */
const own = `fd-collision-${process.pid}`;
const port = 20_000 + (process.pid % 10_000);
const fixed = { tmp: `/tmp/${own}`, home: join(homedir(), `.${own}`) };

let door: TerminalDoor;
let server: Server | null = null;

beforeEach(() => {
  door = new TerminalDoor();
});
afterEach(() => {
  door.remove();
  server?.close();
  server = null;
  for (const path of Object.values(fixed)) rmSync(path, { recursive: true, force: true });
});

const USUAL = { seed: '7', parallelism: '2', runs: '30', stop: 'all', diagnose: 'false' };

async function session(command: string, flags: Readonly<Record<string, string>> = {}) {
  const given = Object.entries({ ...USUAL, ...flags }).map(([name, value]) => `--${name}=${value}`);
  const words = [...given, '--', command];
  const { code, stdout } = await door.run(words, { env: { CI: undefined } });
  const { verdict, parallel, sensitivities, tests } = door.results();
  return { code, stdout, verdict, parallel, sensitivities, tests };
}

/** Takes a folder as a lock, holds it for a moment, and gives it back. */
const locks = (path: string) => `mkdir ${path} || exit 1; sleep 0.3; rmdir ${path}`;

/** Holds its port for longer than it took to start, however busy the machine is: two runs at a time always meet. */
const PYTEST = `
import os, socket, time

def age():
    started = int(open("/proc/self/stat").read().rsplit(")", 1)[1].split()[19]) / os.sysconf("SC_CLK_TCK")
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started

def test_listens():
    own = socket.socket()
    own.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    own.bind(("127.0.0.1", ${port}))
    own.listen()
    time.sleep(max(0.3, 2 * age()))
    own.close()

def test_other():
    pass
`;

describeAsRoot('a suite that collides with itself is sensitive, and exits with 0', () => {
  testWith('pytest')('on a fixed port (pytest)', async () => {
    writeFileSync(join(door.folder, 'test_port.py'), PYTEST);
    const { code, stdout, verdict, parallel, sensitivities, tests } = await session(
      'python3 -m pytest -q -p no:cacheprovider',
    );
    expect([verdict, code, parallel?.answer]).toEqual(['sensitive', 0, 'collision']);
    expect(parallel?.shared).toEqual([{ kind: 'port', name: String(port) }]);
    expect(parallel?.alone).toEqual({ failures: 0, runs: parallel?.apart.runs });
    expect(sensitivities).toMatchObject([{ condition: 'parallel', level: '2', failures_without: 0, shown: true }]);
    expect(tests.map(({ verdict: one }) => one)).toEqual(['sensitive', 'no-failure-seen']);
    expect(stdout).toMatch(
      /^Sensitive {2}It cannot run beside itself: \d+ of 30 runs failed two at a time, 0 of \d+ by itself/m,
    );
    expect(stdout).toContain(`Each run listens on port ${port}.`);
    expect(stdout).toContain('FLAKY_DETECTOR_SLOT');
    expect(stdout).not.toContain('Make it fail again');
  });

  test.each(Object.entries(fixed))('on a fixed file in %s', async (_, path) => {
    const { verdict, code, parallel } = await session(locks(path));
    expect([verdict, code]).toEqual(['sensitive', 0]);
    expect(parallel?.shared).toEqual([{ kind: 'path', name: path }]);
  });

  test('on a lock in the project, by its absolute path, where all runs share the folder', async () => {
    const { verdict, parallel } = await session(locks(join(door.folder, 'db.lock').replaceAll(' ', '\\ ')), {
      isolation: 'none',
    });
    expect(verdict).toBe('sensitive');
    expect(parallel?.shared).toEqual([{ kind: 'path', name: join(door.folder, 'db.lock') }]);
  });

  test('on a file, while it needs a service of the machine: it is kept apart but for the network', async () => {
    server = createServer((socket) => socket.end()).listen(port, '127.0.0.1');
    const { verdict, parallel } = await session(`exec 3<>/dev/tcp/127.0.0.1/${port} || exit 3; ${locks(fixed.tmp)}`);
    expect([verdict, parallel?.apart.runs, parallel?.folders.failures]).toEqual(['sensitive', 0, 0]);
  });

  test('and fails the job where that is asked for', async () => {
    const { verdict, code } = await session(locks(fixed.tmp), { 'fail-on': 'sensitive' });
    expect([verdict, code]).toEqual(['sensitive', 1]);
  });
});

describe('what the user can do about it', () => {
  test('names by the slot', async () => {
    const { verdict, parallel } = await session(locks(`${fixed.tmp}-$FLAKY_DETECTOR_SLOT`));
    expect([verdict, parallel]).toEqual(['no-failure-seen', null]);
  });

  test('a reset before each run, in its slot', async () => {
    const database = '"$PWD/db-$FLAKY_DETECTOR_SLOT"';
    const dirty = `test ! -e ${database} && touch ${database}`;
    expect((await session(dirty, { isolation: 'none' })).verdict).not.toBe('no-failure-seen');
    const { verdict } = await session(dirty, { isolation: 'none', 'reset-command': `rm -f ${database}` });
    expect(verdict).toBe('no-failure-seen');
  });

  test('one run at a time, of which nothing is asked', async () => {
    const { verdict } = await session(locks(fixed.tmp), { parallelism: '1' });
    expect(verdict).toBe('no-failure-seen');
  });
});

describe('what is flaky or broken by itself still is', () => {
  test.each(['2', '4'])('each second run, at parallelism %s', async (parallelism) => {
    const { verdict, code, parallel } = await session('exit $((ATTEMPT % 2))', { parallelism });
    expect([verdict, code, parallel?.answer]).toEqual(['flaky', 1, 'by-itself']);
  });

  test('what the seed decides', async () => {
    const { verdict, parallel } = await session('exit $((TEST_SEED % 2))');
    expect([verdict, parallel?.answer]).toEqual(['flaky', 'by-itself']);
  });

  test('a broken test, after one run by itself', async () => {
    const { verdict, parallel } = await session('exit 1', { stop: 'auto' });
    expect([verdict, parallel?.alone]).toEqual(['always-fails', { failures: 1, runs: 1 }]);
  });

  test('nothing is asked of one run at a time', async () => {
    await session('exit $((TEST_SEED % 2))', { parallelism: '1' });
    expect(door.events().filter(({ type }) => type === 'controls-started')).toEqual([]);
  });

  testWith('taskset')('a test that a busy machine makes fail is flaky, not broken and not sensitive', async () => {
    writeFileSync(
      join(door.folder, 'busy.py'),
      `
import time
wall, cpu = time.monotonic(), time.process_time()
while time.process_time() - cpu < 0.2: pass
raise SystemExit(time.monotonic() - wall > 0.32)
`,
    );
    const { verdict, parallel } = await session('taskset -c 0 python3 busy.py', { parallelism: '4' });
    // On a machine that is busy anyway it fails by itself, too, if not always.
    expect(verdict).toBe(parallel?.answer === 'by-itself' && verdict === 'always-fails' ? 'always-fails' : 'flaky');
    expect(['busy', 'by-itself', 'open']).toContain(parallel?.answer);
  });
});
