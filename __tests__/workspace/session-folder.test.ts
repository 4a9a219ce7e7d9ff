import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { processState } from '../../src/process/proc.ts';
import { ownIdentity } from '../../src/process/process-identity.ts';
import { SESSION_MARKER } from '../../src/process/processes.ts';
import { createSessionFolder, reapDeadSessions } from '../../src/workspace/session-folder.ts';

let tempRoot: string;
let leftover: ChildProcess | null = null;

beforeEach(() => {
  tempRoot = realpathSync(mkdtempSync(join(tmpdir(), 'fd-sessions-')));
});
afterEach(() => {
  leftover?.kill('SIGKILL');
  leftover = null;
  rmSync(tempRoot, { recursive: true, force: true });
});

const deadOwner = (): string => {
  const pid = Number(execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }));
  return JSON.stringify({ ...ownIdentity(), pid });
};

test('a new session removes what a dead one left, its processes and its read-only folders too', async () => {
  const dead = join(tempRoot, 'flaky-detector-dead-session-1');
  execFileSync('bash', ['--norc', '-c', 'mkdir -p "$0/a/b" && echo x > "$0/a/b/c" && chmod 000 "$0/a/b"', dead]);
  writeFileSync(join(dead, 'owner'), deadOwner());
  const env = { ...process.env, [SESSION_MARKER]: 'dead-session-1' };
  const started = spawn('sh', ['-c', 'echo started; read -r line'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  leftover = started;
  const ended = once(started, 'exit');
  // spawn returns in the middle of the exec, when /proc tells of no environment yet.
  await once(started.stdout, 'data');
  const folder = await createSessionFolder(tempRoot, 'new-session-1');
  expect(await ended).toEqual([null, 'SIGKILL']);
  expect(readdirSync(tempRoot)).toEqual(['flaky-detector-new-session-1']);
  expect(existsSync(folder)).toBe(true);
});

test('the folders of live sessions, of one just starting, and of other programs stay', async () => {
  await createSessionFolder(tempRoot, 'live-session-1');
  for (const name of ['flaky-detector-starting', 'flaky-detector-', 'other']) mkdirSync(join(tempRoot, name));
  writeFileSync(join(tempRoot, 'flaky-detector-', 'owner'), deadOwner());
  await reapDeadSessions(tempRoot);
  expect(readdirSync(tempRoot).sort()).toEqual([
    'flaky-detector-',
    'flaky-detector-live-session-1',
    'flaky-detector-starting',
    'other',
  ]);
});

test('an owner that has ended is dead, also where its parent has not heard of it', async () => {
  // It ends when it is told to, once its parent has become a program that reaps nobody.
  const script = 'exec 3<&0; sh -c "read -r line" <&3 & echo $!; exec sleep 600';
  const parent = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore'] });
  leftover = parent;
  const pid = Number(String((await once(parent.stdout, 'data'))[0]));
  const name = () => readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim();
  while (name() !== 'sleep') await delay(5);
  parent.stdin.write('\n');
  let state = processState(pid);
  for (; state?.state !== 'Z'; state = processState(pid)) await delay(5);
  const unreaped = join(tempRoot, 'flaky-detector-unreaped-1');
  mkdirSync(unreaped);
  writeFileSync(join(unreaped, 'owner'), JSON.stringify({ ...ownIdentity(), pid, startedTicks: state.startedTicks }));
  await reapDeadSessions(tempRoot);
  expect(readdirSync(tempRoot)).toEqual([]);
});

test('an owner whose process id was given to another program is dead', async () => {
  const reused = join(tempRoot, 'flaky-detector-reused-1');
  mkdirSync(reused);
  writeFileSync(join(reused, 'owner'), JSON.stringify({ ...ownIdentity(), startedTicks: 1 }));
  await reapDeadSessions(tempRoot);
  expect(existsSync(reused)).toBe(false);
});

test('an owner in another container, whose process ids are not ours, is left alone', async () => {
  const foreign = join(tempRoot, 'flaky-detector-foreign-1');
  mkdirSync(foreign);
  const owner = { ...JSON.parse(deadOwner()), namespace: 'pid:[1]' };
  writeFileSync(join(foreign, 'owner'), JSON.stringify(owner));
  await reapDeadSessions(tempRoot);
  expect(existsSync(foreign)).toBe(true);
});

test('a session that may open no further file takes nobody for dead', async () => {
  await createSessionFolder(tempRoot, 'live-session-2');
  const reaper = resolve('src/workspace/session-folder.ts');
  const script = `const { openSync } = await import('node:fs'); const { reapDeadSessions } = await import(${JSON.stringify(reaper)});
    const open = []; try { for (;;) open.push(openSync('/dev/null')); } catch {}
    for (let left = 0; left < 6; left += 1) { await reapDeadSessions(${JSON.stringify(tempRoot)}); if (open.length) (await import('node:fs')).closeSync(open.pop()); }`;
  execFileSync('bash', [
    '--norc',
    '-c',
    'ulimit -n 64; exec "$@"',
    'bash',
    process.execPath,
    '--no-warnings',
    '--input-type=module',
    '-e',
    script,
  ]);
  expect(readdirSync(tempRoot)).toEqual(['flaky-detector-live-session-2']);
});

test('a temporary folder that cannot be written is an error with a remedy', async () => {
  const file = join(tempRoot, 'file');
  writeFileSync(file, '');
  await expect(createSessionFolder(file, 'new-session-2')).rejects.toThrow(/No temporary folder.*TMPDIR/);
});
