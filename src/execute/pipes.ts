/**
 * Real pipes for the runs' output. Node would give a child UNIX sockets, and what a shell script may do with a pipe,
 * such as `tee /dev/stderr`, fails on a socket: a failure that CI's own runner does not have. So each slot has two
 * FIFOs.
 */
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../process/command.ts';
import { workspaceFailed } from '../workspace/workspace-error.ts';

/**
 * One open pipe. Reading does not block; the writer of our own keeps a reader from taking "no writer yet" for the end.
 */
export interface Pipe {
  readonly readFd: number;
  readonly writeFd: number;
}

/** One FIFO of a slot, which serves run after run. */
export interface Fifo {
  readonly path: string;
  /** What is read goes through it: a buffer for each piece would leave hundreds of MB to the garbage collector. */
  readonly buffer: Buffer;
  /** Whether the last run wrote more than the pipe holds: the next one will, too. */
  overflowed: boolean;
}

/** The two FIFOs of a slot. */
export interface PipePair {
  readonly stdout: Fifo;
  readonly stderr: Fifo;
}

/** As much as a pipe holds: one read empties it. */
export const PIPE_BYTES = 64 * 1024;
const LIMIT_MS = 10_000;

/**
 * Creates the FIFOs of all slots with one program start.
 * @param folder absolute, existing and the session's own
 * @param generation makes the names new when a slot's pipes had to be given up
 * @throws WorkspaceError
 */
export async function createPipePairs(
  folder: string,
  slots: readonly number[],
  generation: number,
): Promise<PipePair[]> {
  const pairs = slots.map((slot) => ({
    stdout: fifoAt(join(folder, `out-${slot}-${generation}`)),
    stderr: fifoAt(join(folder, `err-${slot}-${generation}`)),
  }));
  const paths = pairs.flatMap(({ stdout, stderr }) => [stdout.path, stderr.path]);
  const made = await command('mkfifo', ['-m', '600', ...paths], { timeoutMs: LIMIT_MS });
  if (made.ok) return pairs;
  throw workspaceFailed(
    `The pipes for the output of the tests cannot be made: ${made.problem}`,
    folder,
    'Put coreutils on PATH, and set TMPDIR to a local file system.',
  );
}

function fifoAt(path: string): Fifo {
  return { path, buffer: Buffer.allocUnsafeSlow(PIPE_BYTES), overflowed: false };
}

/**
 * Opens a FIFO at both ends; reading first and without blocking, so that neither end waits for the other.
 * @throws what open throws: EMFILE, a FIFO that is gone
 */
export function openPipe(path: string): Pipe {
  const readFd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return { readFd, writeFd: openSync(path, constants.O_WRONLY) };
  } catch (error) {
    closeSync(readFd);
    throw error;
  }
}
