/**
 * One stream of one run: written to its log file as it comes, with a bounded tail in memory. Past the cap the file
 * keeps the head and, through two segments that take turns, the newest part, so that neither memory nor disk grows with
 * what the tests print.
 */
import { closeSync, createReadStream, fstatSync, writeSync } from 'node:fs';
import { newFile, removeEntry } from '../files/new-file.ts';
import { isAt } from '../files/same-entry.ts';

/** One run's log on disk holds at most this many bytes per stream: half of it head, the rest tail. */
const LOG_CAP_BYTES = 100 * 1024 * 1024;
/** What stays in memory (and goes into results.json) of each stream. */
export const TAIL_BYTES = 4096;

/** A finished stream. */
export interface FinishedLog {
  /** Absolute path of the file; null when nothing was written. */
  readonly path: string | null;
  /** The last TAIL_BYTES as text; bytes that are no UTF-8 are shown as U+FFFD. */
  readonly tail: string;
  readonly totalBytes: number;
  /** Why the file is not complete (disk full, not writable); null when it is. */
  readonly writeError: NodeJS.ErrnoException | null;
}

/** A file that is open, and how much was written to it. */
interface Piece {
  readonly fd: number;
  bytes: number;
}

/** Takes the bytes of one stream. Files are opened by the first byte, so a silent run leaves none. */
export class LogFile {
  readonly #path: string;
  readonly #capBytes: number;
  #head: Piece | null = null;
  /** Of what comes past the head, the newest: at most two, without a name that anyone could find. */
  #segments: readonly Piece[] = [];
  #totalBytes = 0;
  #tail: Buffer = Buffer.alloc(0);
  #writeError: NodeJS.ErrnoException | null = null;

  constructor(path: string, capBytes: number = LOG_CAP_BYTES) {
    this.#path = path;
    this.#capBytes = capBytes;
  }

  /** Never throws: a file that cannot be written is told by `finish`, and the tail goes on. */
  write(chunk: Buffer): void {
    this.#totalBytes += chunk.length;
    this.#keepTail(chunk);
    if (this.#writeError !== null) return;
    try {
      this.#append(chunk);
    } catch (error) {
      this.#writeError = error as NodeJS.ErrnoException;
    }
  }

  /** Closes the file, joining head and tail where the cap was passed. Never throws. */
  async finish(): Promise<FinishedLog> {
    const created = this.#head !== null && (await this.#complete(this.#head.fd));
    for (const { fd } of [...(this.#head === null ? [] : [this.#head]), ...this.#segments]) closeSync(fd);
    return {
      path: created ? this.#path : null,
      tail: decodeTail(this.#tail, this.#totalBytes > TAIL_BYTES),
      totalBytes: this.#totalBytes,
      writeError: this.#writeError,
    };
  }

  #append(chunk: Buffer): void {
    const piece = this.#pieceFor(chunk.length);
    writeAll(piece.fd, chunk);
    piece.bytes += chunk.length;
  }

  #pieceFor(bytes: number): Piece {
    this.#head ??= { fd: newFile(this.#path), bytes: 0 };
    const last = this.#segments.at(-1);
    const [piece, limit] = last === undefined ? [this.#head, this.#capBytes / 2] : [last, this.#capBytes / 4];
    return piece.bytes === 0 || piece.bytes + bytes <= limit ? piece : this.#startSegment();
  }

  #startSegment(): Piece {
    const path = `${this.#path}.new`;
    const segment = { fd: newFile(path), bytes: 0 };
    removeEntry(path);
    for (const { fd } of this.#segments.slice(0, -1)) closeSync(fd);
    this.#segments = [...this.#segments.slice(-1), segment];
    return segment;
  }

  /** @returns whether the log is at its path: a test may have removed it, or put something else there */
  async #complete(fd: number): Promise<boolean> {
    try {
      if (this.#segments.length > 0) await this.#joinSegments(fd);
    } catch (error) {
      this.#writeError ??= error as NodeJS.ErrnoException;
    }
    return isAt(this.#path, fd) || (await putBack(this.#path, fd));
  }

  async #joinSegments(fd: number): Promise<void> {
    const kept = [fd, ...this.#segments.map((segment) => segment.fd)].reduce((sum, it) => sum + fstatSync(it).size, 0);
    writeAll(fd, Buffer.from(`\n[... ${this.#totalBytes - kept} bytes left out ...]\n`));
    for (const segment of this.#segments) await copy(segment.fd, fd);
  }

  #keepTail(chunk: Buffer): void {
    const joined = chunk.length >= TAIL_BYTES ? chunk : Buffer.concat([this.#tail, chunk]);
    // A copy, since a slice would keep the whole 64 kB chunk alive for as long as the run is remembered.
    this.#tail =
      joined.length > TAIL_BYTES ? Buffer.from(joined.subarray(joined.length - TAIL_BYTES)) : Buffer.from(joined);
  }
}

function writeAll(fd: number, chunk: Buffer): void {
  for (let written = 0; written < chunk.length; ) written += writeSync(fd, chunk, written);
}

async function copy(from: number, to: number): Promise<void> {
  const all = createReadStream('', { fd: from, start: 0, autoClose: false });
  for await (const chunk of all) writeAll(to, chunk as Buffer);
}

/** Who removes an open file takes its name, not its bytes. False where the folder is gone, too, or has no room. */
async function putBack(path: string, fd: number): Promise<boolean> {
  try {
    const again = newFile(path);
    await copy(fd, again).finally(() => closeSync(again));
    return true;
  } catch {
    return false;
  }
}

/** Text of a tail that may begin inside a character: continuation bytes of the one that was cut are dropped. */
function decodeTail(tail: Buffer, cut: boolean): string {
  let start = 0;
  while (cut && start < 3 && start < tail.length && ((tail[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return tail.subarray(start).toString('utf8');
}
