/** One output of a run on its way from its FIFO into its log. */
import { closeSync } from 'node:fs';
import type { LogFile } from './log-file.ts';
import { openPipe, type Pipe } from './pipes.ts';

/** Being read from the moment that it is made. */
export class Stream {
  /** Resolves when nobody writes any more. */
  readonly ended: Promise<void>;
  readonly #pipe: Pipe;

  constructor(fifo: string, buffer: Buffer, log: LogFile) {
    this.#pipe = openPipe(fifo, buffer, (chunk) => log.write(chunk));
    const { reader } = this.#pipe;
    reader.resume();
    this.ended = new Promise((resolve) => {
      reader.once('close', () => resolve());
      reader.once('end', () => resolve());
      reader.once('error', () => resolve());
    });
  }

  /** The writer of ours kept the reader from taking "no writer yet" for the end. */
  closeWriter(): void {
    closeSync(this.#pipe.writeFd);
  }

  /** Stops reading, whoever still writes. */
  destroy(): void {
    this.#pipe.reader.destroy();
  }
}
