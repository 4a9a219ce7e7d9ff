/**
 * What becomes of the report that an earlier session left in an output folder: it is kept for a while, and comes back
 * where the new session shows nothing.
 */
import { closeSync, constants, fstatSync, openSync, readSync, renameSync } from 'node:fs';
import type { SessionEvent } from '../events/events.ts';
import { removeEntry } from '../files/new-file.ts';
import type { Session } from '../model/session.ts';
import type { InconclusiveReason, SessionEnd } from '../model/session-end.ts';
import { OUTPUT_FILES } from './output-files.ts';
import type { OutputFolder } from './output-folder.ts';

/** The folder in output-dir that holds them: `1` is the newest. */
const EARLIER = 'earlier';
/** How many are kept. */
const EARLIER_KEPT = 3;
/** Where a session that observed nothing leaves its files if there is a report that did. */
const NOTHING_OBSERVED = 'nothing-observed';

const NEWEST = '1';
const NAMES = Object.values(OUTPUT_FILES);
/** How an event of a run begins, in the event file. */
const RUN = '\n{"type":"run-finished"';
const PIECE_BYTES = 1 << 16;

/**
 * Makes room for a new session: a report that shows something moves to `earlier/1`, those there move on by one, and the
 * oldest goes. One that shows nothing is removed.
 * @returns whether a report was moved
 * @throws the system's error
 */
export function setAside(folder: OutputFolder): boolean {
  const shows = fileShowsSomething(folder.at(OUTPUT_FILES.events));
  if (shows) {
    const earlier = folder.inside(EARLIER);
    removeEntry(earlier.at(String(EARLIER_KEPT)));
    for (let age = EARLIER_KEPT - 1; age > 0; age -= 1) move(earlier.at(String(age)), earlier.at(String(age + 1)));
    moveReport(folder, earlier.inside(NEWEST));
  }
  for (const name of NAMES) removeEntry(folder.at(name));
  return shows;
}

/**
 * Undoes `setAside` for a session that observed nothing: its own files go to `nothing-observed`.
 * @returns where they are now
 * @throws the system's error
 */
export function putBack(folder: OutputFolder): OutputFolder {
  removeEntry(folder.at(NOTHING_OBSERVED));
  const own = folder.inside(NOTHING_OBSERVED);
  moveReport(folder, own);
  const earlier = folder.inside(EARLIER);
  moveReport(earlier.inside(NEWEST), folder);
  removeEntry(earlier.at(NEWEST));
  for (let age = 1; age < EARLIER_KEPT; age += 1) move(earlier.at(String(age + 1)), earlier.at(String(age)));
  return own;
}

function moveReport(from: OutputFolder, to: OutputFolder): void {
  for (const name of NAMES) move(from.at(name), to.at(name));
}

/** Nothing where there is nothing. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** Whether a session tells anything of its tests: some run was observed, and the command is one that runs tests. */
export function showsSomething({ observations, end }: Pick<Session, 'observations' | 'end'>): boolean {
  return observations.some(({ outcome }) => outcome.kind !== 'not-observed') && !isVain(end);
}

/** Ends that say that the command was not what its author meant. */
const VAIN: readonly InconclusiveReason[] = [
  'command-not-found',
  'could-not-run',
  'no-tests-executed',
  'nothing-observed',
  'report-not-read',
];

function isVain(end: SessionEnd | null): boolean {
  return end?.kind === 'halted' && VAIN.includes(end.why);
}

/** The same of an event file. Reads its first run and its end only. */
function fileShowsSomething(events: string): boolean {
  const fd = open(events);
  if (fd === null) return false;
  try {
    return hasRun(fd) && !isVain(endIn(fd));
  } finally {
    closeSync(fd);
  }
}

function hasRun(fd: number): boolean {
  const piece = Buffer.alloc(PIECE_BYTES);
  let carried = '';
  for (let bytes = readSync(fd, piece); bytes > 0; bytes = readSync(fd, piece)) {
    const text = carried + piece.toString('latin1', 0, bytes);
    if (text.includes(RUN)) return true;
    carried = text.slice(-RUN.length);
  }
  return false;
}

/** Null where the session was killed before it could say. */
function endIn(fd: number): SessionEnd | null {
  const piece = Buffer.alloc(PIECE_BYTES);
  const bytes = readSync(fd, piece, 0, PIECE_BYTES, Math.max(0, fstatSync(fd).size - PIECE_BYTES));
  try {
    const last = piece.toString('utf8', 0, bytes).trimEnd().split('\n').at(-1) ?? '';
    const event: SessionEvent = JSON.parse(last);
    return event.type === 'session-ended' ? event.end : null;
  } catch {
    return null;
  }
}

/** Null where there is none to open. */
function open(path: string): number | null {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    if (fstatSync(fd).isFile()) return fd;
    closeSync(fd);
  } catch {
    // None, or a link.
  }
  return null;
}
