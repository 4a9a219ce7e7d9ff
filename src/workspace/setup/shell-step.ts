/** Runs one shell line of the setup, its output to a log file, its whole process group ended at the time limit. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fstatSync, readSync, writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { endGroup } from '../../process/end-group.ts';
import { startTrouble } from '../../process/start-trouble.ts';
import { STEP_SHELL } from '../../shell-words.ts';

/** What to run, where, and for how long. */
export interface ShellStep {
  readonly command: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly limitMs: number;
  /** Open to append to and to read. */
  readonly log: number;
  readonly signal?: AbortSignal | undefined;
}

/** How it ended. */
export type StepEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly exit: number | string }
  | { readonly kind: 'timed-out' }
  /** bash could not be started, or the log not written: why, with the remedy. */
  | { readonly kind: 'not-started'; readonly reason: string }
  | { readonly kind: 'cancelled' };

const GRACE_MS = 2000;

/**
 * Runs the line as GitHub's `shell: bash` does. What it leaves in the background after a success goes on: the tests may
 * need it. Never throws.
 */
export async function runShellStep(step: ShellStep): Promise<StepEnd> {
  return runLogged(step).catch((error: Error): StepEnd => ({ kind: 'not-started', reason: startTrouble(error) }));
}

async function runLogged(step: ShellStep): Promise<StepEnd> {
  const { log } = step;
  writeSync(log, `$ ${step.command}\n`);
  const [bash, ...words] = STEP_SHELL;
  const child = spawn(bash, [...words, step.command], {
    cwd: step.cwd,
    env: step.env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  await once(child, 'spawn');
  const ended = once(child, 'exit').then(([code, signal]): StepEnd => endOf(code, signal));
  const first = await Promise.race([ended, limitOf(step, ended)]);
  if (first.kind !== 'done' && child.pid !== undefined) await endGroup(child.pid, GRACE_MS);
  return first;
}

function endOf(code: number | null, signal: string | null): StepEnd {
  return code === 0 ? { kind: 'done' } : { kind: 'failed', exit: code ?? signal ?? 'unknown' };
}

/** Settles at the limit or the abort; never, once the step has ended by itself. */
async function limitOf(step: ShellStep, ended: Promise<StepEnd>): Promise<StepEnd> {
  const over = new AbortController();
  void ended.then(() => over.abort());
  const signal = step.signal === undefined ? over.signal : AbortSignal.any([over.signal, step.signal]);
  return delay(step.limitMs, undefined, { signal }).then(
    (): StepEnd => ({ kind: 'timed-out' }),
    () => (over.signal.aborted ? ended : { kind: 'cancelled' }),
  );
}

/** The last bytes of an open log as text; empty when it cannot be read. */
export function logTail(log: number, bytes = 4096): string {
  try {
    const { size } = fstatSync(log);
    const buffer = Buffer.alloc(Math.min(bytes, size));
    readSync(log, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8').replace(/^\uFFFD+/, '');
  } catch {
    return '';
  }
}
