/**
 * One stream of one run: written to its log file as it comes, with a bounded tail in memory. Past the cap the file keeps the
 * head and, through two segments that take turns, the newest part, so that neither memory nor disk grows with what the tests print.
 */
import { closeSync, createReadStream, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';

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

/** Takes the bytes of one stream. Files are opened by the first byte, so a silent run leaves none. */
export class LogFile {
  readonly #path: string;
  readonly #capBytes: number;
  #fd: number | null = null;
  #segmentBytes = 0;
  #totalBytes = 0;
  #tail: Buffer = Buffer.alloc(0);
  #inTail = false;
  #created = false;
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
      this.#close();
    }
  }

  /** Closes the file, joining head and tail where the cap was passed. Never throws. */
  async finish(): Promise<FinishedLog> {
    this.#close();
    if (this.#inTail) await this.#joinSegments();
    return {
      path: this.#created ? this.#path : null,
      tail: decodeTail(this.#tail, this.#totalBytes > TAIL_BYTES),
      totalBytes: this.#totalBytes,
      writeError: this.#writeError,
    };
  }

  #append(chunk: Buffer): void {
    const limit = this.#inTail ? this.#capBytes / 4 : this.#capBytes / 2;
    if (this.#fd !== null && this.#segmentBytes + chunk.length > limit) this.#startTailSegment();
    this.#fd ??= this.#createFile();
    writeAll(this.#fd, chunk);
    this.#segmentBytes += chunk.length;
  }

  #createFile(): number {
    const fd = openSync(this.#path, 'w');
    this.#created = true;
    return fd;
  }

  #startTailSegment(): void {
    this.#close();
    if (this.#inTail) renameSync(`${this.#path}.new`, `${this.#path}.old`);
    this.#fd = openSync(`${this.#path}.new`, 'w');
    this.#segmentBytes = 0;
    this.#inTail = true;
  }

  async #joinSegments(): Promise<void> {
    const segments = [`${this.#path}.old`, `${this.#path}.new`].filter((path) => sizeOf(path) > 0);
    const kept = [this.#path, ...segments].reduce((sum, path) => sum + sizeOf(path), 0);
    try {
      this.#fd = openSync(this.#path, 'a');
      writeAll(this.#fd, Buffer.from(`\n[... ${this.#totalBytes - kept} bytes left out ...]\n`));
      for (const segment of segments) await appendFile(this.#fd, segment);
    } catch (error) {
      this.#writeError ??= error as NodeJS.ErrnoException;
    } finally {
      this.#close();
      for (const segment of segments) rmSync(segment, { force: true });
    }
  }

  #keepTail(chunk: Buffer): void {
    const joined = chunk.length >= TAIL_BYTES ? chunk : Buffer.concat([this.#tail, chunk]);
    // A copy, since a slice would keep the whole 64 kB chunk alive for as long as the run is remembered.
    this.#tail =
      joined.length > TAIL_BYTES ? Buffer.from(joined.subarray(joined.length - TAIL_BYTES)) : Buffer.from(joined);
  }

  #close(): void {
    if (this.#fd !== null) closeSync(this.#fd);
    this.#fd = null;
  }
}

function writeAll(fd: number, chunk: Buffer): void {
  for (let written = 0; written < chunk.length; ) written += writeSync(fd, chunk, written);
}

async function appendFile(fd: number, path: string): Promise<void> {
  for await (const chunk of createReadStream(path)) writeAll(fd, chunk as Buffer);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Text of a tail that may begin inside a character: continuation bytes of the one that was cut are dropped. */
function decodeTail(tail: Buffer, cut: boolean): string {
  let start = 0;
  while (cut && start < 3 && start < tail.length && ((tail[start] ?? 0) & 0xc0) === 0x80) start += 1;
  return tail.subarray(start).toString('utf8');
}
