/** From how a child ended to what the run showed. Pure. */
import { constants } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { nothingRan } from '../command/task-caches.ts';
import { executedAny, failedAny } from '../model/marks.ts';
import type { ObservedTests } from '../model/observation.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ChildExit } from './child.ts';

/**
 * Signals that end a program against its will. A shell reports such a child's death as exit code 128 + n; other codes
 * over 128 are programs' own (git ends with 129 for wrong usage).
 */
const CRASH_SIGNALS = [
  'SIGILL',
  'SIGTRAP',
  'SIGABRT',
  'SIGBUS',
  'SIGFPE',
  'SIGKILL',
  'SIGSEGV',
  'SIGSYS',
  'SIGTERM',
] as const;

/** The outcome of a run whose child ended; null for an aborted one, which shows nothing. */
export function outcomeOf(exit: ChildExit): Outcome | null {
  switch (exit.kind) {
    case 'exited':
      return exit.code === 0 ? { kind: 'passed' } : failed(exit.code);
    case 'timed-out':
      return { kind: 'timed-out', afterMs: exit.afterMs };
    case 'not-started':
      return { kind: 'not-observed', reason: `The run could not be started: ${exit.reason}` };
    case 'aborted':
      return null;
  }
}

/**
 * What a run came to, by its exit and by what else was seen of it. A test that failed outweighs exit code 0 (`|| true`,
 * a build that is told to ignore failures); a tool that took the result of an earlier run shows nothing.
 * @param said the end of what the run printed
 */
export function seenOutcome(exit: Outcome, { marks }: Pick<ObservedTests, 'marks'>, said: string): Outcome {
  if (exit.kind !== 'passed') return exit;
  if (failedAny(marks)) return { kind: 'failed', exitCode: 0 };
  const idle = executedAny(marks) ? null : nothingRan(stripVTControlCharacters(said));
  return idle === null ? exit : { kind: 'not-observed', reason: idle };
}

function failed(exitCode: number): Outcome {
  const signal = CRASH_SIGNALS.find((name) => constants.signals[name] + 128 === exitCode);
  return signal === undefined ? { kind: 'failed', exitCode } : { kind: 'crashed', signal };
}
