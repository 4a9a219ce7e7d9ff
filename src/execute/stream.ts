/** One output of a run on its way from its FIFO into its log. */
import { closeSync, readSync } from 'node:fs';
import { type OnReadOpts, Socket } from 'node:net';
import type { LogFile } from './log-file.ts';
import { type Fifo, openPipe, PIPE_BYTES, type Pipe } from './pipes.ts';

/**
 * A run that is over sooner is read once, at its end: making a socket costs more than all else that a short run needs.
 */
const FOLLOWED_AFTER_MS = 10;

/** Open from the moment that it is made. */
export class Stream {
  readonly #fifo: Fifo;
  readonly #log: LogFile;
  readonly #pipe: Pipe;
  readonly #patience: NodeJS.Timeout | undefined;
  #bytes = 0;
  #reader: Socket | null = null;
  #followed: Promise<void> | null = null;

  /** @throws what open throws */
  constructor(fifo: Fifo, log: LogFile) {
    this.#fifo = fifo;
    this.#log = log;
    this.#pipe = openPipe(fifo.path);
    if (fifo.overflowed) this.#follow();
    else this.#patience = setTimeout(() => this.#follow(), FOLLOWED_AFTER_MS);
  }

  /** To be called once, when the run is over: reads the rest, and resolves when nobody writes any more. */
  async end(): Promise<void> {
    clearTimeout(this.#patience);
    closeSync(this.#pipe.writeFd);
    if (this.#followed !== null || !this.#takeAll()) await this.#follow();
    this.#fifo.overflowed = this.#bytes > PIPE_BYTES;
  }

  /** Stops reading, whoever still writes. */
  destroy(): void {
    if (this.#reader === null) closeSync(this.#pipe.readFd);
    else this.#reader.destroy();
  }

  /** Takes what the pipe holds. @returns whether that was the end; if not, someone still has it open */
  #takeAll(): boolean {
    try {
      for (let reads = 0; reads < 2; reads += 1) {
        const bytes = readSync(this.#pipe.readFd, this.#fifo.buffer);
        if (bytes === 0) return true;
        this.#take(bytes);
      }
    } catch {
      // EAGAIN: there may be more to come.
    }
    return false;
  }

  /** Reads each piece as it comes. */
  #follow(): Promise<void> {
    this.#followed ??= new Promise((resolve) => {
      const reader = new Socket({ fd: this.#pipe.readFd, readable: true, writable: false, onread: this.#pieces() });
      for (const last of ['close', 'end', 'error']) reader.once(last, () => resolve());
      reader.resume();
      this.#reader = reader;
    });
    return this.#followed;
  }

  #pieces(): OnReadOpts {
    const callback = (bytes: number) => {
      this.#take(bytes);
      return true;
    };
    return { buffer: this.#fifo.buffer, callback };
  }

  /** The buffer holds each piece until the next one overwrites it. */
  #take(bytes: number): void {
    this.#bytes += bytes;
    this.#log.write(this.#fifo.buffer.subarray(0, bytes));
  }
}
