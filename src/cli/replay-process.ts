/** Runs a shell line in this terminal, in its own process group. The group ends at the time limit, or when we end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { testEnvironment } from '../process/environment.ts';
import { SLOT_VARIABLE, signalProcess } from '../process/processes.ts';
import { STEP_SHELL } from '../shell-words.ts';

/** What is carried out. */
export interface ShellLine {
  readonly commandLine: string;
  readonly cwd: string;
  /** On top of what tests get of this process's own. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** How it ended. */
export interface ShellEnd {
  /** 128 + n for a signal; 124 when the time was up. */
  readonly code: number;
  /** By a signal to this process. */
  readonly interrupted: boolean;
}

/** As GitHub's `shell: bash` runs a step, and as the session ran its command. */
const [BASH, ...WORDS] = STEP_SHELL;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** A process that it left behind may hold its output open for longer. */
const LAST_OUTPUT_MS = 1000;

/** Runs it; its output goes where ours does. */
export function carryOut({ commandLine, cwd, env, timeoutMs }: ShellLine): Promise<ShellEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(BASH, [...WORDS, commandLine], {
      ...{ cwd, env: { ...testEnvironment(process.env), [SLOT_VARIABLE]: '0', ...env }, detached: true },
      stdio: ['ignore', outputTo(process.stdout), outputTo(process.stderr)],
    });
    const forwarded = forward(child);
    let [interrupted, timedOut] = [false, false];
    const end = (signal: NodeJS.Signals) => {
      if (child.pid !== undefined) signalProcess(-child.pid, signal);
    };
    const timer = setTimeout(() => {
      timedOut = true;
      end('SIGKILL');
    }, timeoutMs);
    const interrupt = (signal: NodeJS.Signals) => {
      interrupted = true;
      end(signal);
    };
    for (const signal of SIGNALS) process.on(signal, interrupt);
    child.once('error', reject);
    child.once('exit', async (code, signal) => {
      clearTimeout(timer);
      await forwarded();
      for (const signal of SIGNALS) process.off(signal, interrupt);
      const exitCode = code ?? 128 + constants.signals[signal ?? 'SIGKILL'];
      resolve({ code: timedOut ? 124 : exitCode, interrupted });
    });
  });
}

/**
 * Hands a terminal on to the tests, with its colours. Hands on nothing that may go away (`| head`): the tests would
 * fail because of that, not because of themselves.
 */
function outputTo(stream: WriteStream | NodeJS.WriteStream): 'inherit' | 'pipe' {
  return stream.isTTY === true ? 'inherit' : 'pipe';
}

/** Passes on what comes through pipes. @returns waits for the last of it */
function forward(child: ChildProcess): () => Promise<void> {
  const done = [forwardStream(child.stdout, process.stdout), forwardStream(child.stderr, process.stderr)];
  return async () => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, LAST_OUTPUT_MS);
    });
    await Promise.race([Promise.all(done), late]);
    clearTimeout(timer);
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
}

/** Reads to the end, even if nobody reads the output any more; then the rest is dropped. */
async function forwardStream(from: Readable | null, to: NodeJS.WriteStream): Promise<void> {
  if (from === null) return;
  for await (const chunk of from) {
    if (to.writable && !to.write(chunk)) await takesMore(to);
  }
}

const TAKES_MORE = ['drain', 'error', 'close'] as const;

function takesMore(to: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of TAKES_MORE) to.off(event, done);
      resolve();
    };
    for (const event of TAKES_MORE) to.once(event, done);
  });
}
