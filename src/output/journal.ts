/** The event file: append-only NDJSON, a line in one write, so that what a killed detector leaves can be read. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, ftruncateSync, readSync, writeSync } from 'node:fs';
import type { SessionEvent } from '../events/events.ts';
import { newFile } from '../files/new-file.ts';
import { isAt } from '../files/same-entry.ts';

/** Events on disk. */
export interface Journal {
  /** @throws the system's error when the event cannot be written (disk full). */
  append(event: SessionEvent): void;
  /** Whether its path still names the file, and nobody else wrote to it. Reads all of it. */
  isIntact(): boolean;
  /** Brings everything to the disk and closes the file. */
  close(): void;
}

/**
 * Starts the event file anew.
 * @throws when the file cannot be created.
 */
export function openJournal(path: string): Journal {
  const fd = newFile(path);
  const appended = createHash('sha256');
  let length = 0;
  return {
    append: (event) => {
      const line = Buffer.from(`${JSON.stringify(event)}\n`);
      try {
        for (let written = 0; written < line.length; ) written += writeSync(fd, line, written);
        length += line.length;
        appended.update(line);
      } catch (error) {
        ftruncateSync(fd, length); // half a line would spoil the next one
        throw error;
      }
    },
    isIntact: () => {
      const { size, nlink } = fstatSync(fd);
      const isOurs = isAt(path, fd) && nlink === 1; // by another name, it can be changed later
      return isOurs && size === length && digestOf(fd) === appended.copy().digest('hex');
    },
    close: () => {
      fsyncSync(fd);
      closeSync(fd);
    },
  };
}

function digestOf(fd: number): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1 << 20);
  let from = 0;
  for (let bytes = -1; bytes !== 0; from += bytes) {
    bytes = readSync(fd, piece, 0, piece.length, from);
    hash.update(piece.subarray(0, bytes));
  }
  return hash.digest('hex');
}
