/**
 * Which process it was that wrote a file: an id alone may belong to another one by now, and means nothing in another
 * PID namespace.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { HAS_PROC } from '../platform.ts';
import { stateIn } from './proc.ts';

/** A process by its id, its start and where the id counts, for files that outlive it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** In the system's own unit; null where the system does not tell. */
  readonly startedTicks: number | null;
  /** Names the PID namespace; null where there are none. Containers may share a folder, but not their ids. */
  readonly namespace: string | null;
}

/** This process. */
export function ownIdentity(): ProcessIdentity {
  return { pid: process.pid, startedTicks: startedTicks(process.pid), namespace: ownNamespace() };
}

/**
 * False only when it is sure that that very process has ended: what cannot be told (no more files can be opened) counts
 * as alive.
 */
export function stillLives({ pid, startedTicks: started, namespace }: ProcessIdentity): boolean {
  try {
    if (namespace !== ownNamespace()) return true;
    process.kill(pid, 0);
    const now = HAS_PROC ? stateIn(readFileSync(`/proc/${pid}/stat`, 'latin1')) : null;
    // One that its parent has not reaped yet has ended.
    return now === null || (now.startedTicks === started && now.state !== 'Z' && now.state !== 'X');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== 'ESRCH' && code !== 'ENOENT';
  }
}

/** @throws the system's error */
function ownNamespace(): string | null {
  return HAS_PROC ? readlinkSync('/proc/self/ns/pid') : null;
}

/** @throws the system's error, ENOENT or ESRCH where there is no such process */
function startedTicks(pid: number): number | null {
  return HAS_PROC ? stateIn(readFileSync(`/proc/${pid}/stat`, 'latin1')).startedTicks : null;
}
