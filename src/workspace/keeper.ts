/**
 * The keeper: one shell per session that makes namespaces and keeps them alive. It reads its commands from stdin, so it
 * ends, and with it every mount and network of the session, as soon as the detector ends, however that happens.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { testEnvironment } from '../process/environment.ts';
import { SESSION_MARKER } from '../process/processes.ts';
import { withoutShellSettings } from '../shell-words.ts';
import { type Access, keeperPrologue, keeperWords } from './namespace-access.ts';
import { type NamespaceRequest, namespaceCommand } from './namespace-script.ts';

/** A namespace that can be entered until it is closed. */
export interface Namespace {
  /** A process in it. */
  readonly holder: number;
  /** Processes still in it keep its mounts alive; nobody can enter it any more. */
  close(): void;
}

interface Waiting {
  readonly resolve: (word: string) => void;
  readonly reject: (error: Error) => void;
}

const LIMIT_MS = 10_000;
const CLOSE_LIMIT_MS = 2000;

/**
 * Makes namespaces on request. Its errors are plain Errors that carry the system's words: callers know what they wanted
 * one for.
 */
export class Keeper {
  readonly #shell: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<string, Waiting>();
  #printed = '';
  #opened = 0;
  #userNamespace = '';

  /** @throws Error when this way to namespaces is not open to this process */
  static async start(access: Access, sessionId: string): Promise<Keeper> {
    const keeper = new Keeper(await startShell(access, sessionId));
    try {
      const user = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
      const script = `trap 'kill -KILL 0' EXIT\n${keeperPrologue(access, user)}\necho "keeper ready $USER_NS"`;
      keeper.#userNamespace = await keeper.#ask('keeper', script);
      return keeper;
    } catch (error) {
      await keeper.close();
      throw error;
    }
  }

  private constructor(shell: ChildProcessWithoutNullStreams) {
    this.#shell = shell;
    shell.stdin.on('error', () => undefined); // told by the end of the process
    shell.stderr.on('data', (chunk: Buffer) => {
      this.#printed = (this.#printed + chunk.toString()).slice(-2000);
    });
    createInterface({ input: shell.stdout }).on('line', (line) => this.#answer(line));
    shell.once('close', () => this.#failAll(oneLine(this.#printed) || 'the keeper of the namespaces ended'));
  }

  /** Path of the user namespace that runs enter first; empty: none is needed. */
  get userNamespace(): string {
    return this.#userNamespace;
  }

  /** @throws Error with what the system says */
  async open(request: NamespaceRequest): Promise<Namespace> {
    const id = `n${this.#opened++}`;
    const holder = Number(await this.#ask(id, namespaceCommand(id, request)));
    return { holder, close: () => this.#tell(`kill -KILL ${holder}`) };
  }

  /** Ends all namespaces. Never throws. */
  async close(): Promise<void> {
    if (this.#shell.exitCode !== null || this.#shell.signalCode !== null || this.#shell.pid === undefined) return;
    const limit = new AbortController();
    const ended = once(this.#shell, 'exit', { signal: limit.signal }).catch(() => undefined);
    this.#shell.stdin.end();
    await Promise.race([ended, delay(CLOSE_LIMIT_MS, undefined, { signal: limit.signal }).catch(() => undefined)]);
    limit.abort();
  }

  #tell(script: string): void {
    if (this.#shell.stdin.writable) this.#shell.stdin.write(`${script}\n`);
  }

  #ask(id: string, script: string): Promise<string> {
    if (this.#shell.exitCode !== null || this.#shell.signalCode !== null)
      return Promise.reject(new Error('the keeper of the namespaces has ended'));
    return new Promise((resolve, reject) => {
      const limit = setTimeout(
        () => this.#settle(id)?.reject(new Error(oneLine(`no answer within ${LIMIT_MS / 1000} s\n${this.#printed}`))),
        LIMIT_MS,
      );
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          clearTimeout(limit);
          settle(value);
        };
      this.#waiting.set(id, { resolve: settled(resolve), reject: settled(reject) });
      this.#tell(script);
    });
  }

  #answer(line: string): void {
    const [, id, word, rest] = /^(\w+) (ready|failed) ?(.*)$/.exec(line) ?? [];
    const waiting = id === undefined ? undefined : this.#settle(id);
    if (word === 'ready') waiting?.resolve(rest ?? '');
    else waiting?.reject(new Error(oneLine(rest || this.#printed) || 'no reason given'));
  }

  #settle(id: string): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #failAll(reason: string): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(new Error(reason));
  }
}

/**
 * @throws Error when the program is missing or the machine starts no further one: spawn tells it by an event, its child
 * may lack streams.
 */
async function startShell(access: Access, sessionId: string): Promise<ChildProcessWithoutNullStreams> {
  const variables = { [SESSION_MARKER]: sessionId };
  const [program, ...args] = keeperWords(access, variables);
  // Detached: a Ctrl-C in the terminal must reach the detector, which still needs the mounts while it ends the runs.
  const shell = spawn(program, args, {
    env: { ...withoutShellSettings(testEnvironment(process.env)), ...variables },
    detached: true,
    cwd: '/',
  });
  await once(shell, 'spawn');
  return shell;
}

function oneLine(text: string): string {
  return text.trim().replaceAll('\n', '; ');
}
