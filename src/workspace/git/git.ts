/** Runs git with limits on the whole of what it is asked for: on its time, and on what is kept of its words. */
import { StringDecoder } from 'node:string_decoder';
import { markedProcesses, signalProcess } from '../../process/processes.ts';
import { gitIn } from './program-folders.ts';

/** What a git command left. */
export interface GitDone {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `git <args>`; the arguments of users stand after `--` there. */
export type Git = (args: readonly string[]) => Promise<GitDone>;

/** What all commands of one watch share. */
export interface GitWatch {
  readonly env: Record<string, string>;
  /** Value of the session marker in `env`: whatever carries it is ended. */
  readonly marker: string;
  readonly limitMs: number;
  readonly signal: AbortSignal | undefined;
}

/** What `watched` returns. */
export interface Watched<T> {
  readonly result: T;
  /** True: the limit was reached (or the signal fired) and git was killed. */
  readonly ended: boolean;
}

/** For the streams of a git that has exited. */
const HELD_MS = 500;

const TAIL_CHARACTERS = 64 << 10;

/** How often an end is enforced, since a git that is killed may have just started another. */
const REPEAT_MS = 100;

/** Does `work`, whose git commands together may take `limitMs`; past it they are killed and fail. */
export async function watched<T>(watch: GitWatch, work: (git: Git) => Promise<T>): Promise<Watched<T>> {
  let ended = false;
  let repeat: NodeJS.Timeout | undefined;
  const end = (): void => {
    ended = true;
    kill(watch.marker);
    repeat ??= setInterval(kill, REPEAT_MS, watch.marker);
  };
  const limit = setTimeout(end, watch.limitMs);
  watch.signal?.addEventListener('abort', end, { once: true });
  try {
    const git: Git = (args) =>
      ended ? Promise.resolve({ ok: false, stdout: '', stderr: '' }) : runGit(args, watch.env);
    const result = await work(git);
    return { result, ended };
  } finally {
    clearTimeout(limit);
    clearInterval(repeat);
    kill(watch.marker); // of what git started, too, nothing stays
    watch.signal?.removeEventListener('abort', end);
  }
}

function kill(marker: string): void {
  for (const { pid } of markedProcesses(marker)) signalProcess(pid, 'SIGKILL');
}

/** Never throws: git that could not be started, or was killed, says so in `stderr`. */
async function runGit(args: readonly string[], env: Record<string, string>): Promise<GitDone> {
  const [stdout, stderr] = [new Tail(), new Tail()];
  const listeners = { stdout: (piece: Buffer) => stdout.add(piece), stderr: (piece: Buffer) => stderr.add(piece) };
  try {
    const { exec } = await import('@actions/exec'); // most sessions clone nothing
    // The delay is for what git leaves in the background, as ssh's shared connection, which may hold its streams.
    const options = { env, listeners, delay: HELD_MS, silent: true, ignoreReturnCode: true };
    const code: number | null = await exec(gitIn(env.PATH ?? ''), [...args], options);
    const end = code === null ? '\ngit was killed' : '';
    return { ok: code === 0, stdout: stdout.text(), stderr: `${stderr.text()}${end}` };
  } catch (error) {
    return { ok: false, stdout: '', stderr: (error as Error).message }; // no git, too long a list of words, no memory
  }
}

/** The end of what is printed: a server may say as much as it likes. */
class Tail {
  readonly #decoder = new StringDecoder('utf8');
  #text = '';

  add(piece: Buffer): void {
    this.#text = `${this.#text}${this.#decoder.write(piece)}`.slice(-TAIL_CHARACTERS);
  }

  text(): string {
    return this.#text;
  }
}
