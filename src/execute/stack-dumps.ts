/** Evidence of where a run hung: runtimes that print the stacks of their threads when a signal asks for them. */
import { HAS_PROC } from '../platform.ts';
import { linuxPids, processState, programOf } from '../process/proc.ts';
import { signalProcess } from '../process/processes.ts';

/** The signal that makes a runtime print the stacks of its threads; null where it has none that is on by default. */
function dumpSignal(program: string): NodeJS.Signals | null {
  // pytest turns faulthandler on, and PYTHONFAULTHANDLER does for the rest: SIGABRT prints every thread's traceback.
  if (/^(python|pypy)/.test(program)) return 'SIGABRT';
  // The JVM prints a thread dump and goes on; a Go program prints its goroutines and exits.
  if (/^java$|\.test$/.test(program)) return 'SIGQUIT';
  return null;
}

/**
 * Asks each runtime of the group that can for its stacks, before it is ended: evidence of where a run hung.
 * @returns how many were asked; 0 where /proc does not tell which programs run.
 */
export function requestStackDumps(leader: number): number {
  if (!HAS_PROC) return 0;
  const asked = linuxPids().filter((pid) => {
    const signal = processState(pid)?.group === leader ? dumpSignal(programOf(pid)) : null;
    if (signal !== null) signalProcess(pid, signal);
    return signal !== null;
  });
  return asked.length;
}
