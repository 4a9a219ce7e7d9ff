/**
 * Finding and signalling the processes that a run started: through /proc where there is one, else through ps (macOS).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { HAS_PROC } from '../platform.ts';
import { linuxPids, openPaths, processState } from './proc.ts';

/** Set to the session's id in every process that a session starts. */
export const SESSION_MARKER = 'FLAKY_DETECTOR_SESSION';
/** Set to the number of a run's slot, from 0, for the run's own use: ports and names that no other run has. */
export const SLOT_VARIABLE = 'FLAKY_DETECTOR_SLOT';
/** Set to the run's number in every process of a run. */
export const RUN_MARKER = 'FLAKY_DETECTOR_RUN';

/** A process found by its marker; `run` is null for those that serve the whole session. */
export interface MarkedProcess {
  readonly pid: number;
  readonly run: number | null;
}

/**
 * Sends a signal to a whole process group; a group that is gone already is fine. Nothing to 0 and 1: the system takes
 * them for our own group, and for every process there is.
 */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  if (leader <= 1) return;
  try {
    process.kill(-leader, signal);
  } catch {
    // ESRCH: gone. EPERM: another user's processes; the marker sweep is the second line.
  }
}

/** True while any process of the group lives. A zombie that its new parent has not reaped yet does not. */
export function groupLives(leader: number): boolean {
  try {
    process.kill(-leader, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (!HAS_PROC) return true;
  const pids = linuxPids();
  if (pids.length === 0) return true; // /proc cannot be listed just now (no file descriptor left): kill's word stands
  return pids.some((pid) => {
    const found = processState(pid);
    return found?.group === leader && found.state !== 'Z' && found.state !== 'X';
  });
}

/** Sends a signal to one process; one that is gone already is fine. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone, or not ours to signal.
  }
}

/** All live processes whose environment names this session, this one's own process excepted. */
export function markedProcesses(sessionId: string): MarkedProcess[] {
  return [...eachMarked(sessionId)];
}

/**
 * Kills the session's processes that `chosen` names, each as soon as it is found, the youngest first: one that replaces
 * itself by a new process all the time is gone by the end of a longer look.
 * @returns how many were found
 */
export function killMarked(sessionId: string, chosen: (run: number | null) => boolean): number {
  let found = 0;
  for (const { pid, run } of eachMarked(sessionId)) {
    if (!chosen(run)) continue;
    signalProcess(pid, 'SIGKILL');
    found += 1;
  }
  return found;
}

function* eachMarked(sessionId: string): Generator<MarkedProcess> {
  for (const { pid, environment } of environments()) {
    if (pid === process.pid || !environment.includes(`${SESSION_MARKER}=${sessionId}`)) continue;
    yield { pid, run: markedRun(environment) };
  }
}

function markedRun(environment: string): number | null {
  const found = new RegExp(`(?:^|[\\0 ])${RUN_MARKER}=(\\d+)`).exec(environment);
  return found === null ? null : Number(found[1]);
}

function environments(): Iterable<{ pid: number; environment: string }> {
  return HAS_PROC ? linuxEnvironments() : psEnvironments();
}

function* linuxEnvironments(): Generator<{ pid: number; environment: string }> {
  for (const pid of linuxPids().reverse()) {
    let environment: string;
    try {
      environment = readFileSync(`/proc/${pid}/environ`, 'latin1');
    } catch {
      continue; // It ended meanwhile, or belongs to someone else.
    }
    yield { pid, environment };
  }
}

/**
 * Processes that hold one of these FIFOs open: they had it from a run, even where they cleared their environment. Those
 * older than the detector are left alone (a terminal multiplexer that was handed the descriptor). Empty where there is
 * no /proc.
 */
export function pipeHolders(fifos: readonly string[]): number[] {
  if (!HAS_PROC) return [];
  const born = processState(process.pid)?.startedTicks ?? 0;
  return linuxPids().filter((pid) => {
    if (pid === process.pid || (processState(pid)?.startedTicks ?? 0) < born) return false;
    return openPaths(pid).some((path) => fifos.includes(path));
  });
}

function psEnvironments(): { pid: number; environment: string }[] {
  const listing = execFileSync('ps', ['-axEww', '-o', 'pid=,command='], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 5000,
  });
  return listing.split('\n').map((line) => ({ pid: Number.parseInt(line, 10), environment: line }));
}
