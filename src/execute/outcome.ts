/** From how a child ended to what the run showed. Pure. */
import { constants } from 'node:os';
import { MARK_OF } from '../model/marks.ts';
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

/** A test that failed outweighs what the command says: `|| true`, or a build that is told to ignore failures. */
export function outweighed(outcome: Outcome, marks: string): Outcome {
  return outcome.kind === 'passed' && marks.includes(MARK_OF.failed) ? { kind: 'failed', exitCode: 0 } : outcome;
}

function failed(exitCode: number): Outcome {
  const signal = CRASH_SIGNALS.find((name) => constants.signals[name] + 128 === exitCode);
  return signal === undefined ? { kind: 'failed', exitCode } : { kind: 'crashed', signal };
}
