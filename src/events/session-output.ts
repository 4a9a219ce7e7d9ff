/** The session's output folder: made, emptied of an earlier session's files, and fed with the event file. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { shortageRemedy } from '../execute/start-trouble.ts';
import type { SessionEnd } from '../model.ts';
import type { SessionEvent } from './events.ts';
import { type Journal, openJournal } from './journal.ts';

/** Files that a session writes into output-dir; those of an earlier session there, and no others, are removed at the start. */
export const OUTPUT_FILES = {
  events: 'events.ndjson',
  results: 'results.json',
  /** What shows that results.json is as a session of this user wrote it here. */
  seal: 'results.seal',
  summary: 'summary.md',
  page: 'report.html',
  junit: 'junit.xml',
  setupLog: 'setup.log',
  logs: 'logs',
  support: 'support',
} as const;

const OUTPUT_NAMES = Object.values(OUTPUT_FILES);

/** output-dir cannot be written: what and where, and the remedy. */
export class OutputError extends Error {}

/** The event file of a running session. */
export interface SessionOutput {
  /** Never throws: the first event that cannot be written is told to `onError`, later ones are dropped. */
  append(event: SessionEvent): void;
  /** Never throws. */
  close(): void;
}

/**
 * Prepares output-dir.
 * @throws OutputError when it cannot be written at all, or holds files of ours by name that no session wrote.
 */
export function openSessionOutput(outputDir: string, onError: (error: NodeJS.ErrnoException) => void): SessionOutput {
  const journal = prepare(outputDir);
  let broken = false;
  const guarded = (write: () => void) => {
    if (broken) return;
    try {
      write();
    } catch (error) {
      broken = true;
      onError(error as NodeJS.ErrnoException);
    }
  };
  return { append: (event) => guarded(() => journal.append(event)), close: () => guarded(() => journal.close()) };
}

/** The session's end when output-dir cannot be written any more. */
export function unwritable(outputDir: string, error: NodeJS.ErrnoException): SessionEnd {
  const cause = error.code === 'ENOSPC' ? 'the disk is full' : error.message;
  const remedy = shortageRemedy(cause) ?? 'Free space there, or set output-dir to a folder on another disk.';
  const detail = `Could not write to ${outputDir}: ${cause}. ${remedy}`;
  return { kind: 'halted', why: 'output-not-writable', detail, log: null };
}

function prepare(outputDir: string): Journal {
  const foreign = hasSession(outputDir) ? [] : OUTPUT_NAMES.filter((name) => existsSync(join(outputDir, name)));
  if (foreign.length > 0) {
    throw new OutputError(
      `The output folder ${outputDir} holds ${foreign.join(', ')}, but no session of flaky-detector, so that nothing there is overwritten. Set output-dir to another folder.`,
    );
  }
  try {
    mkdirSync(outputDir, { recursive: true });
    for (const name of OUTPUT_NAMES) rmSync(join(outputDir, name), { recursive: true, force: true });
    return openJournal(join(outputDir, OUTPUT_FILES.events));
  } catch (error) {
    const cause = (error as Error).message;
    throw new OutputError(
      `The output folder ${outputDir} cannot be written: ${cause}. Set output-dir to a folder that can be.`,
    );
  }
}

/** Whether an earlier session wrote here: its event file begins with its first event, or is empty where not even that got to the disk. */
function hasSession(outputDir: string): boolean {
  const beginning = '{"type":"session-started"';
  try {
    const fd = openSync(join(outputDir, OUTPUT_FILES.events), 'r');
    const buffer = Buffer.alloc(beginning.length);
    const length = readSync(fd, buffer);
    closeSync(fd);
    return length === 0 || buffer.toString() === beginning;
  } catch {
    return false;
  }
}
