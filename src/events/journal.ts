/** The event file: append-only NDJSON, a line in one write, so that what a killed detector leaves can be read. */
import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { SessionEvent } from './events.ts';

/** Events on disk. */
export interface Journal {
  /** @throws the system's error when the event cannot be written (disk full). */
  append(event: SessionEvent): void;
  /** Brings everything to the disk and closes the file; where a test removed it, it is there again. */
  close(): void;
}

/**
 * Starts the event file anew.
 * @throws when the file cannot be created.
 */
export function openJournal(path: string): Journal {
  const fd = openSync(path, 'w+');
  let length = 0;
  return {
    append: (event) => {
      const line = Buffer.from(`${JSON.stringify(event)}\n`);
      try {
        for (let written = 0; written < line.length; ) written += writeSync(fd, line, written);
        length += line.length;
      } catch (error) {
        ftruncateSync(fd, length); // half a line would spoil the next one
        throw error;
      }
    },
    close: () => {
      fsyncSync(fd);
      if (!isAt(path, fd)) writeAgain(path, fd, length);
      closeSync(fd);
    },
  };
}

function isAt(path: string, fd: number): boolean {
  return statSync(path, { throwIfNoEntry: false })?.ino === fstatSync(fd).ino;
}

/** Who removes a file that is open takes its name, not its bytes. */
function writeAgain(path: string, fd: number, length: number): void {
  mkdirSync(dirname(path), { recursive: true });
  const again = openSync(path, 'w');
  const piece = Buffer.alloc(1 << 20);
  for (let from = 0; from < length; ) {
    const bytes = readSync(fd, piece, 0, piece.length, from);
    if (bytes === 0) break;
    writeSync(again, piece, 0, bytes);
    from += bytes;
  }
  fsyncSync(again);
  closeSync(again);
}
