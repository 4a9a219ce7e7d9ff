/** The worker's door as the handler starts it, from its source: a job on stdin, lines on stdout. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { DoorLine } from '../../src/runpod/contract/job.ts';

const MAIN = fileURLToPath(new URL('../../src/worker/main.ts', import.meta.url));

/** A started door. */
export class StartedDoor {
  readonly lines: DoorLine[] = [];
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #read: Promise<void>;

  constructor(stdin: string, env: Readonly<Record<string, string>> = {}) {
    const args = ['--disable-warning=ExperimentalWarning', MAIN];
    this.process = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#read = this.#readLines();
    this.process.stdin.end(stdin);
  }

  /** The last line, once the door has ended; it must have ended well. */
  async answer(): Promise<DoorLine> {
    const [code] = await once(this.process, 'close');
    await this.#read;
    const last = this.lines.at(-1);
    if (code !== 0 || last === undefined) throw new Error(`the door ended with code ${code}: ${JSON.stringify(last)}`);
    return last;
  }

  /** Resolves with the first line that there is of a kind. */
  async line(holds: (line: DoorLine) => boolean): Promise<DoorLine> {
    for (;;) {
      const found = this.lines.find(holds);
      if (found !== undefined) return found;
      await once(this.process.stdout, 'data');
    }
  }

  async #readLines(): Promise<void> {
    for await (const line of createInterface({ input: this.process.stdout })) {
      this.lines.push(JSON.parse(line) as DoorLine);
    }
  }
}
