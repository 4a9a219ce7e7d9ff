/** Runs git with a limit on the whole of what it is asked for: what @actions/exec starts has no time-out of its own. */
import { markedProcesses, signalProcess } from '../../execute/processes.ts';

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
    watch.signal?.removeEventListener('abort', end);
  }
}

function kill(marker: string): void {
  for (const { pid } of markedProcesses(marker)) signalProcess(pid, 'SIGKILL');
}

async function runGit(args: readonly string[], env: Record<string, string>): Promise<GitDone> {
  try {
    const { getExecOutput } = await import('@actions/exec'); // most sessions clone nothing
    const options = { env, silent: true, ignoreReturnCode: true, failOnStdErr: false };
    const { exitCode, stdout, stderr } = await getExecOutput('git', [...args], options);
    return { ok: exitCode === 0, stdout, stderr };
  } catch (error) {
    return { ok: false, stdout: '', stderr: (error as Error).message };
  }
}
