/**
 * One child process from start to end: its own process group, output through real pipes into log files, a time limit,
 * and nothing of it left afterwards. Knows nothing of runs, seeds or verdicts.
 */

import { endGroup } from '../process/end-group.ts';
import { startTrouble } from '../process/start-trouble.ts';
import type { Burst } from './bursts.ts';
import { earliestEnd } from './earliest-end.ts';
import { Jitter } from './jitter.ts';
import type { LaunchEnd, Launched, Launcher } from './launcher.ts';
import type { FinishedLog, LogFile } from './log-file.ts';
import type { PipePair } from './pipes.ts';
import { requestStackDumps } from './stack-dumps.ts';
import { Stream } from './stream.ts';

/** What to start, where, and for how long. */
export interface ChildRequest {
  /** Program and arguments. */
  readonly words: readonly [string, ...string[]];
  readonly cwd: string;
  /** On top of the launcher's own. */
  readonly env: Readonly<Record<string, string>>;
  /** Of its own time: what it spends stopped between bursts does not count. */
  readonly timeoutMs: number;
  /** The bursts in which it goes on; null: without interruption. */
  readonly bursts: Iterable<Burst> | null;
  /** The slot's own: it starts one program at a time. */
  readonly launcher: Launcher;
  readonly pipes: PipePair;
  readonly stdout: LogFile;
  readonly stderr: LogFile;
  /** When it fires, the group is ended at once and the exit is `aborted`. */
  readonly signal: AbortSignal;
  /** Kills whatever left the group but still holds a pipe; called only where a stream does not end. */
  readonly killEscaped: () => void;
}

/** How it ended. */
export type ChildExit =
  /** A signal is 128 + its number, as shells report it. */
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'aborted' }
  /** The system could not start it at all: no file descriptors, no memory, no such folder. */
  | { readonly kind: 'not-started'; readonly reason: string };

/** A child that has ended, with its streams. */
export interface FinishedChild {
  readonly exit: ChildExit;
  readonly durationMs: number;
  readonly stdout: FinishedLog;
  readonly stderr: FinishedLog;
  /** False: someone still holds a pipe that could not be killed; the FIFOs must not be used again. */
  readonly pipesClean: boolean;
}

/** How long each step of starting a run and of ending a group may take. */
const LIMITS_MS = {
  launch: 60_000,
  stackDump: 1000,
  terminate: 2000,
  abort: 1000,
  kill: 1000,
  leftover: 500,
  streamEnd: 1000,
};

/** Runs one child to its end. Never throws for what the child does, nor for a system that cannot start it. */
export async function runChild(request: ChildRequest): Promise<FinishedChild> {
  const started = performance.now();
  const streams: Stream[] = [];
  const exit = await runToExit(request, streams);
  const durationMs = performance.now() - started;
  const pipesClean = await drain(streams, request.killEscaped);
  const [stdout, stderr] = [await request.stdout.finish(), await request.stderr.finish()];
  return { exit: withReason(exit, stderr.tail), durationMs, pipesClean, stdout, stderr };
}

/** What the shell says where the system refuses what it was to start; words and code together are no test's own. */
const REFUSAL = /^bash: line \d+: .*: Argument list too long$/m;

/** The exit with the shell's own words where it could not start the program. */
function withReason(exit: ChildExit, said: string): ChildExit {
  const refusal = exit.kind === 'exited' && exit.code === 126 ? REFUSAL.exec(said)?.[0] : undefined;
  if (refusal !== undefined) {
    return { kind: 'not-started', reason: startTrouble(Object.assign(new Error(refusal), { code: 'E2BIG' })) };
  }
  if (exit.kind !== 'not-started' || exit.reason !== '') return exit;
  const words = said.trim().split('\n').at(-1) ?? '';
  return { kind: 'not-started', reason: startTrouble(Object.assign(new Error(words), { code: 'ENOENT' })) };
}

async function runToExit(request: ChildRequest, streams: Stream[]): Promise<ChildExit> {
  if (request.signal.aborted) return { kind: 'aborted' };
  try {
    const launched = await start(request, streams);
    const exit = await exitOf(launched, request);
    if (launched.pid !== null) await endGroup(launched.pid, LIMITS_MS.leftover);
    return exit;
  } catch (error) {
    return { kind: 'not-started', reason: startTrouble(error as NodeJS.ErrnoException) };
  }
}

/** @throws what open throws (EMFILE, a FIFO that is gone); the streams opened by then are in `streams`. */
function start(request: ChildRequest, streams: Stream[]): Promise<Launched> {
  streams.push(new Stream(request.pipes.stdout, request.stdout));
  streams.push(new Stream(request.pipes.stderr, request.stderr));
  return launched(request);
}

const WAKE_EVERY_MS = 500;
const SILENT: LaunchEnd = { kind: 'not-started', reason: 'the shell that was to start it did not answer' };

/**
 * A shell that does not say that it started the run is given up. It is woken again and again until then: a run that
 * stops its parent may do so before its parent has told that it runs.
 */
async function launched(request: ChildRequest): Promise<Launched> {
  const { launcher, signal } = request;
  const giveUp = () => launcher.close(SILENT);
  const waking = setInterval(() => launcher.wake(), WAKE_EVERY_MS);
  let limit = setTimeout(giveUp, LIMITS_MS.launch);
  const onAbort = () => {
    clearTimeout(limit);
    limit = setTimeout(giveUp, LIMITS_MS.abort);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await launcher.launch(request);
  } finally {
    clearInterval(waking);
    clearTimeout(limit);
    signal.removeEventListener('abort', onAbort);
  }
}

/** Waits for the child's own end, its time limit, or the abort, whichever is first, and sees to it that it does end. */
async function exitOf({ pid: leader, ended }: Launched, request: ChildRequest): Promise<ChildExit> {
  const jitter = leader === null || request.bursts === null ? null : new Jitter(leader, request.bursts);
  const { timeoutMs, signal } = request;
  const stoppedMs = () => jitter?.stoppedMs ?? 0;
  const wake = () => request.launcher.wake();
  const early = await earliestEnd({ ended, leader, timeoutMs, signal, stoppedMs, wake }).finally(() => jitter?.end());
  if (typeof early !== 'string') return early;
  if (leader === null) return early === 'aborted' ? { kind: 'aborted' } : ended;
  if (early === 'vanished') {
    request.launcher.close();
    return {
      kind: 'not-started',
      reason: 'its process is gone, and the shell that started it did not say how it ended',
    };
  }
  if (early === 'aborted') {
    await endGroup(leader, LIMITS_MS.abort);
    await heard(ended, request.launcher);
    return { kind: 'aborted' };
  }
  if (requestStackDumps(leader) > 0) await within(ended, LIMITS_MS.stackDump);
  await endGroup(leader, LIMITS_MS.terminate);
  await heard(ended, request.launcher);
  return { kind: 'timed-out', afterMs: request.timeoutMs };
}

/**
 * Lets the launcher tell of the end; one that does not (a test may have stopped it) could not start the slot's next run
 * either.
 */
async function heard(ended: Promise<unknown>, launcher: Launcher): Promise<void> {
  launcher.wake();
  if ((await within(ended, LIMITS_MS.kill)) === 'limit') launcher.close();
}

/** Reads both streams to their ends; a process that holds one open after the group is gone is killed. */
async function drain(streams: readonly Stream[], killEscaped: () => void): Promise<boolean> {
  const ended = Promise.all(streams.map((stream) => stream.end()));
  let clean = (await within(ended, LIMITS_MS.streamEnd)) !== 'limit';
  if (!clean) {
    killEscaped();
    clean = (await within(ended, LIMITS_MS.streamEnd)) !== 'limit';
  }
  for (const stream of streams) stream.destroy();
  return clean;
}

function within<T>(promise: Promise<T>, limitMs: number): Promise<T | 'limit'> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('limit'), limitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
