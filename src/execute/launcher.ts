/**
 * The shell that starts a slot's runs. Node forks its whole process for every start, which costs 2 to 5 ms of the one
 * thread that serves all slots; a small shell does it in a fraction of that, and each slot's in parallel. It is also
 * the runs' parent, so that a test that ends its parent ends this shell, and not the detector.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { startTrouble } from '../process/start-trouble.ts';
import { shellQuote } from '../shell-words.ts';
import { ASSETS } from './assets.ts';
import type { PipePair } from './pipes.ts';

/** What one start needs. */
export interface Launch {
  readonly words: readonly string[];
  readonly cwd: string;
  /** On top of the launcher's own. */
  readonly env: Readonly<Record<string, string>>;
  /** Written to by path, so something must be reading. */
  readonly pipes: PipePair;
}

/** How what was launched ended. */
export type LaunchEnd =
  | { readonly kind: 'exited'; readonly code: number }
  /** The system could not start it, in its own words; or the launcher itself was ended. */
  | { readonly kind: 'not-started'; readonly reason: string };

/** A started program. */
export interface Launched {
  /** Leader of its own process group; null where nothing was started. */
  readonly pid: number | null;
  readonly ended: Promise<LaunchEnd>;
}

/** Variables that would change what the launcher does: each run gets them back. */
const NOT_FOR_THE_LAUNCHER = ['BASH_ENV', 'ENV', 'SHELLOPTS', 'BASHOPTS', 'TMOUT', 'LC_ALL'];
/** bash lets nobody set these, so that only `env` can hand them on. */
const READ_ONLY = ['SHELLOPTS', 'BASHOPTS'];

const NEVER: LaunchEnd = {
  kind: 'not-started',
  reason:
    'the shell that started it is gone: a test may have ended its parent (kill $PPID) or processes that are not ' +
    'its own',
};
const STDERR_KEPT = 500;

/** One run at a time. */
export class Launcher {
  readonly #shell: ChildProcess | null;
  readonly #withheld: Readonly<Record<string, string>>;
  #printed = '';
  #complained = '';
  #problem: LaunchEnd | null = null;
  #onStarted: ((pid: number | null) => void) | null = null;
  #onEnded: ((end: LaunchEnd) => void) | null = null;

  /**
   * @param env the variables that all runs of the slot share; the run markers are not among them
   * @param enter words before a program that start it where the slot's runs are to be; what is launched then starts
   * there
   */
  constructor(env: Readonly<Record<string, string>>, enter: readonly string[] = []) {
    const [withheld, base] = [true, false].map((wanted) =>
      Object.fromEntries(Object.entries(env).filter(([name]) => NOT_FOR_THE_LAUNCHER.includes(name) === wanted)),
    );
    this.#withheld = withheld ?? {};
    this.#shell = this.#start(
      [...enter, 'bash', '--noprofile', '--norc', '-p', '-c', ASSETS['launch-loop.sh']],
      base ?? {},
    );
  }

  #start([program = 'bash', ...args]: readonly string[], env: Readonly<Record<string, string>>): ChildProcess | null {
    try {
      const shell = spawn(program, args, {
        env,
        cwd: '/',
        detached: true, // a Ctrl-C in the terminal is the detector's to answer
        stdio: 'pipe',
      });
      shell.on('error', (error) => this.#end({ kind: 'not-started', reason: startTrouble(error) }));
      shell.on('close', () => this.#end(this.#lastWords()));
      shell.stdin?.on('error', () => undefined); // told by the end of the process
      shell.stdout?.on('data', (chunk: Buffer) => this.#read(chunk.toString()));
      shell.stderr?.on('data', (chunk: Buffer) => {
        this.#complained = (this.#complained + chunk.toString()).slice(-STDERR_KEPT);
      });
      // Between runs, nothing of it must keep the detector waiting.
      for (const part of [shell, shell.stdin, shell.stdout, shell.stderr]) unreference(part);
      return shell;
    } catch (error) {
      this.#end({ kind: 'not-started', reason: startTrouble(error as NodeJS.ErrnoException) });
      return null;
    }
  }

  /** False once it has ended: a new one is needed for the next run. */
  get lives(): boolean {
    return this.#problem === null && this.#shell?.pid !== undefined;
  }

  /** Starts a program and waits until it has been started. One at a time. */
  async launch(request: Launch): Promise<Launched> {
    if (!this.lives) return { pid: null, ended: Promise.resolve(this.#problem ?? NEVER) };
    this.wake();
    const ended = new Promise<LaunchEnd>((resolve) => {
      this.#onEnded = resolve;
    });
    const pid = await new Promise<number | null>((resolve) => {
      this.#onStarted = resolve;
      const script = this.#scriptOf(request);
      this.#shell?.stdin?.write(`${Buffer.byteLength(script)}\n${script}`);
    });
    return { pid, ended };
  }

  /** Lets the shell go on that a test may have stopped (`kill -STOP $PPID`). */
  wake(): void {
    this.#shell?.kill('SIGCONT');
  }

  /**
   * Ends the shell, which is of no more use from now on; a run that it started is ended by its group.
   * @param problem what becomes of a run that it has not told the end of
   */
  close(problem: LaunchEnd = NEVER): void {
    // One that had no descriptor left to start has no pid: Node would signal process 0, which is our own group.
    if (this.#shell?.pid !== undefined) this.#shell.kill('SIGKILL');
    this.#end(problem);
  }

  #scriptOf({ words, cwd, env, pipes }: Launch): string {
    const own = Object.entries({ ...this.#withheld, ...env });
    const exported = own.filter(([name]) => !READ_ONLY.includes(name)).map(assignment);
    const handedOn = own.filter(([name]) => READ_ONLY.includes(name)).map(assignment);
    const program = [...(handedOn.length > 0 ? ['env', ...handedOn] : []), ...words.map(shellQuote)].join(' ');
    const given = exported.length > 0 ? `export ${exported.join(' ')}; ` : '';
    const standard = `exec </dev/null >${shellQuote(pipes.stdout.path)} 2>${shellQuote(pipes.stderr.path)}`;
    return `${standard}; ${given}cd -- ${shellQuote(cwd)} || { echo unstarted >&3; exit 1; }; exec ${program} 3>&-`;
  }

  #read(text: string): void {
    const lines = (this.#printed + text).split('\n');
    this.#printed = lines.pop() ?? '';
    for (const line of lines) this.#take(line.split(' '));
  }

  #take([word, number]: string[]): void {
    if (word === 'started') this.#onStarted?.(Number(number));
    else if (word === 'unstarted') this.#settle({ kind: 'not-started', reason: '' });
    else if (word === 'ended') this.#settle({ kind: 'exited', code: Number(number) });
  }

  #settle(end: LaunchEnd): void {
    const settle = this.#onEnded;
    this.#onEnded = null;
    settle?.(end);
  }

  #lastWords(): LaunchEnd {
    const said = this.#complained.trim().split('\n').at(-1) ?? '';
    return said === '' ? NEVER : { kind: 'not-started', reason: startTrouble(new Error(said)) };
  }

  #end(problem: LaunchEnd): void {
    this.#problem ??= problem;
    this.#onStarted?.(null);
    this.#settle(this.#problem);
  }
}

function assignment([name, value]: [string, string]): string {
  return `${name}=${shellQuote(value)}`;
}

function unreference(part: object | null): void {
  (part as { unref?: () => void } | null)?.unref?.();
}
