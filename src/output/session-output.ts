/**
 * The session's output folder: an earlier session's files are set aside; it is given the event file, made good at the
 * end.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import type { SessionEvent } from '../events/events.ts';
import type { Session } from '../model/session.ts';
import type { SessionEnd } from '../model/session-end.ts';
import { shortageRemedy } from '../process/start-trouble.ts';
import { putBack, setAside, showsSomething } from './earlier-reports.ts';
import { type Journal, openJournal } from './journal.ts';
import { OUTPUT_FILES } from './output-files.ts';
import type { OutputFolder } from './output-folder.ts';
import { settleFolder } from './settle-folder.ts';

const OUTPUT_NAMES = Object.values(OUTPUT_FILES);

/** output-dir cannot be written: what and where, and the remedy. */
export class OutputError extends Error {}

/** Who may have done something to the output folder. */
export type Stranger = 'The set-up' | 'The tests';

/** Where a running session writes, and its event file. */
export interface SessionOutput {
  /** As of the last `settle` or `giveWay`. */
  readonly folder: OutputFolder;
  /** Never throws: the first event that cannot be written is told to `onError`, later ones are dropped. */
  append(event: SessionEvent): void;
  /**
   * Finds out what was done to the folder and the event file, when nothing runs that could go on with it. What is lost
   * or spoilt is made anew, the event file from `events`: all so far. Never throws: `onError` is told what cannot be.
   * @returns what to tell of it
   */
  settle(by: Stranger, tempRoot: string, events: readonly SessionEvent[]): readonly string[];
  /**
   * Where a report from before the session was set aside and the session shows nothing, that report takes its place
   * again, and `folder` is another one. Never throws.
   */
  giveWay(session: Session): void;
  /** Never throws. */
  close(): void;
}

/**
 * Prepares output-dir.
 * @throws OutputError when it cannot be written at all, or holds files of ours by name that no session wrote.
 */
export function openSessionOutput(
  folder: OutputFolder,
  onError: (error: NodeJS.ErrnoException) => void,
): SessionOutput {
  return new OpenOutput(folder, prepare(folder), onError);
}

class OpenOutput implements SessionOutput {
  folder: OutputFolder;
  #journal: Journal;
  #broken = false;
  readonly #onError: (error: NodeJS.ErrnoException) => void;

  /** Where a report from before was set aside. */
  readonly #setAsideIn: OutputFolder | null;

  constructor(folder: OutputFolder, prepared: Prepared, onError: (error: NodeJS.ErrnoException) => void) {
    this.folder = folder;
    this.#journal = prepared.journal;
    this.#setAsideIn = prepared.wasSetAside ? folder : null;
    this.#onError = onError;
  }

  append(event: SessionEvent): void {
    if (!this.#broken) this.#guarded(() => this.#journal.append(event));
  }

  settle(by: Stranger, tempRoot: string, events: readonly SessionEvent[]): readonly string[] {
    const { folder, warning } = settleFolder(this.folder, by, tempRoot, OUTPUT_FILES.logs);
    const isElsewhere = folder !== this.folder;
    const isSpoilt = isElsewhere || !folder.isAt() || !this.#journal.isIntact();
    this.folder = folder;
    if (isSpoilt) this.#guarded(() => this.#writeAnew(events));
    if (warning !== null) return [warning];
    return [...lostLogs(folder, by), ...(isSpoilt ? [spoiltEvents(folder, by)] : [])];
  }

  giveWay(session: Session): void {
    if (this.folder !== this.#setAsideIn || showsSomething(session)) return;
    try {
      this.folder = putBack(this.folder);
    } catch {
      // Both are there, the earlier one in its folder.
    }
  }

  close(): void {
    this.#guarded(() => this.#journal.close());
  }

  #writeAnew(events: readonly SessionEvent[]): void {
    this.folder.requireAt();
    const again = openJournal(this.folder.at(OUTPUT_FILES.events));
    this.#journal.close();
    this.#journal = again;
    this.#broken = false;
    for (const event of events) this.#journal.append(event);
  }

  #guarded(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#broken = true;
      this.#onError(this.folder.named(error as NodeJS.ErrnoException));
    }
  }
}

function spoiltEvents({ path }: OutputFolder, by: Stranger): string {
  return `${by} changed or removed ${OUTPUT_FILES.events} in ${path}. It was written anew, as it was.`;
}

/** A link or a file in place of the logs is removed: the report's links would lead there. */
function lostLogs(folder: OutputFolder, by: Stranger): string[] {
  if (folder.stillHas(OUTPUT_FILES.logs)) return [];
  if (lstatSync(folder.at(OUTPUT_FILES.logs), { throwIfNoEntry: false })?.isDirectory() === false)
    folder.remove(OUTPUT_FILES.logs);
  return [`${by} removed or replaced the folder ${OUTPUT_FILES.logs} in ${folder.path}. What was in it is gone.`];
}

/** The session's end when output-dir cannot be written any more. */
export function unwritable(outputDir: string, error: NodeJS.ErrnoException): SessionEnd {
  const cause = error.code === 'ENOSPC' ? 'the disk is full' : error.message;
  const remedy = shortageRemedy(cause) ?? 'Free space there, or set output-dir to a folder on another disk.';
  const detail = `Could not write to ${outputDir}: ${cause}. ${remedy}`;
  return { kind: 'halted', why: 'output-not-writable', detail, log: null };
}

interface Prepared {
  readonly journal: Journal;
  /** Whether a report from before was kept, in a folder of its own. */
  readonly wasSetAside: boolean;
}

function prepare(folder: OutputFolder): Prepared {
  const { path } = folder;
  const foreign = hasSession(folder) ? [] : OUTPUT_NAMES.filter((name) => folder.has(name));
  if (foreign.length > 0) {
    throw new OutputError(
      `The output folder ${path} holds ${foreign.join(', ')}, but no session of flaky-detector, ` +
        'so that nothing there is overwritten. Set output-dir to another folder.',
    );
  }
  try {
    const wasSetAside = setAside(folder);
    return { wasSetAside, journal: openJournal(folder.at(OUTPUT_FILES.events)) };
  } catch (error) {
    const cause = folder.named(error as Error).message;
    throw new OutputError(
      `The output folder ${path} cannot be written: ${cause}. Set output-dir to a folder that can be.`,
    );
  }
}

/**
 * Whether an earlier session wrote here: its event file begins with its first event, or is empty where not even that
 * got to the disk.
 */
function hasSession(folder: OutputFolder): boolean {
  const beginning = '{"type":"session-started"';
  try {
    // What a test left there may be a pipe that nobody writes to, or a link.
    const fd = openSync(
      folder.at(OUTPUT_FILES.events),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    const buffer = Buffer.alloc(beginning.length);
    const length = fstatSync(fd).isFile() ? readSync(fd, buffer) : -1;
    closeSync(fd);
    return length === 0 || buffer.toString() === beginning;
  } catch {
    return false;
  }
}
