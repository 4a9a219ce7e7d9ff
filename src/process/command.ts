/**
 * Runs one short program of ours with a time limit and says what it printed. For programs of the tests, see execute/.
 */
import { execFile } from 'node:child_process';
import { durationText } from '../durations.ts';
import { withoutShellSettings } from '../shell-words.ts';

/** What a finished program left. */
export interface Finished {
  readonly ok: boolean;
  readonly stdout: string;
  /** What it printed to stderr, or why it could not be started or was ended. */
  readonly problem: string;
}

/** How to run it. */
export interface CommandOptions {
  readonly cwd?: string;
  /** Left out: this process's own. What shells read from it is taken out. */
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
  /** What it reads on stdin; left out: nothing. */
  readonly input?: Buffer;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a program to its end. Never throws: a missing program or a time-out is a `problem`. */
export function command(program: string, args: readonly string[], options: CommandOptions): Promise<Finished> {
  const { timeoutMs, input, env = process.env, ...rest } = options;
  const settings = {
    ...rest,
    env: withoutShellSettings(env),
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    maxBuffer: 64 << 20,
    encoding: 'utf8',
  } as const;
  return new Promise<Finished>((resolve) => {
    const child = execFile(program, [...args], settings, (error, stdout, stderr) => {
      const problem = error?.killed
        ? `no end after ${durationText(timeoutMs)}`
        : stderr.trim() || (error?.message ?? '');
      resolve({ ok: error === null, stdout, problem: error === null ? '' : problem });
    });
    if (input === undefined) return;
    child.stdin?.on('error', () => undefined).end(input); // it may end before it has read all
    // too long a list of words, no memory
  }).catch((error: Error) => ({ ok: false, stdout: '', problem: error.message }));
}
