/**
 * What Linux tells of processes under /proc. Nothing here throws: a process may end while it is read, or belong to
 * someone else.
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** All processes; empty where /proc cannot be listed. */
export function linuxPids(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** State letter, process group and start of a process. */
export interface ProcessState {
  readonly state: string;
  readonly group: number;
  /** Since the machine's boot. */
  readonly startedTicks: number;
}

/** Null: there is no such process. */
export function processState(pid: number): ProcessState | null {
  try {
    return stateIn(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return null;
  }
}

/** What a process's stat file says; its program's name stands in parentheses and may hold any character. */
export function stateIn(stat: string): ProcessState {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', , group] = fields;
  return { state, group: Number(group), startedTicks: Number(fields[19]) };
}

/** The file name of the program that a process runs; empty where it is not told. */
export function programOf(pid: number): string {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return '';
  }
}

/** What a process holds open: paths, and names such as `pipe:[7]`; empty where it is not told. */
export function openPaths(pid: number): string[] {
  try {
    const folder = `/proc/${pid}/fd`;
    return readdirSync(folder).map((fd) => readlinkSync(`${folder}/${fd}`));
  } catch {
    return []; // It ended meanwhile, or belongs to someone else.
  }
}
