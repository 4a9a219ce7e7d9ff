/** The built terminal command, copied alone into an empty folder, as users start it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { decodeEvents } from '../../src/events/decode.ts';
import type { SessionEvent } from '../../src/events/events.ts';
import { markedProcesses } from '../../src/process/processes.ts';
import { type Results, resultsSchema } from '../../src/report/results-schema.ts';
import { shellQuote } from '../../src/shell-words.ts';
import { stillThere } from '../execute/real-child.ts';

/** The committed doors; DIST_DIR names others to try. */
const DIST = resolve(import.meta.dirname, '../..', process.env.DIST_DIR ?? 'dist');

/** A Node 20, the oldest that the door must work on: the one that NODE_20 names, or the system's; null where there is none. */
export function nodeTwenty(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const candidates = [process.env.NODE_20 ?? '', ...folders.map((folder) => join(folder, 'node'))].filter(existsSync);
  return candidates.find((path) => execFileSync(path, ['--version']).toString().startsWith('v20.')) ?? null;
}

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once stderr or stdout holds the text; rejects when the command ends before. */
  said(text: string): Promise<void>;
}

/** What a command is started with. */
export interface Start {
  readonly node?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Replaces `node index.js`: `words` go through a shell that has them as "$@". */
  readonly through?: string;
  /** `terminal`: all three streams are a real one, into which the test types by `process.stdin`; what it shows is stdout. */
  readonly at?: 'pipes' | 'terminal';
  /** Where one of the terminal's streams goes instead, as a shell has it: `2> file`. */
  readonly redirected?: string;
}

/** A user's folder with nothing in it, and the command installed beside it. */
export class TerminalDoor {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'terminal door-')));
  readonly folder = join(this.root, 'project');
  /** TMPDIR of the sessions: what they leave can be seen. */
  readonly temp = join(this.root, 'temp dir');
  readonly #script = join(this.root, 'cli', 'index.js');
  readonly #started: ChildProcess[] = [];

  constructor() {
    cpSync(join(DIST, 'cli'), join(this.root, 'cli'), { recursive: true });
    for (const folder of [this.folder, this.temp]) mkdirSync(folder);
  }

  start(args: readonly string[], start: Start = {}): Running {
    const { node = process.execPath, env = {}, through, at = 'pipes', redirected = '' } = start;
    const plain = [node, this.#script, ...args];
    const words =
      at === 'pipes' ? plain : ['script', '-qefc', `${plain.map(shellQuote).join(' ')} ${redirected}`, '/dev/null'];
    const [program, ...rest] = through === undefined ? words : ['sh', '-c', through, 'sh', ...words];
    const inherited = {
      ...process.env,
      NODE_OPTIONS: undefined,
      NO_COLOR: undefined,
      FORCE_COLOR: undefined,
      TMPDIR: this.temp,
      XDG_STATE_HOME: join(this.root, 'state'),
      ...(at === 'terminal' ? { CI: undefined } : {}),
      ...env,
    };
    const stdin = at === 'terminal' ? 'pipe' : 'ignore';
    const child = spawn(program!, rest, { cwd: this.folder, env: inherited, stdio: [stdin, 'pipe', 'pipe'] });
    this.#started.push(child);
    return watched(child);
  }

  run(args: readonly string[], start: Start = {}): Promise<Ended> {
    return this.start(args, start).ended;
  }

  results(folder = 'flaky-detector-report'): Results {
    return resultsSchema.parse(JSON.parse(readFileSync(resolve(this.folder, folder, 'results.json'), 'utf8')));
  }

  events(folder = 'flaky-detector-report'): SessionEvent[] {
    return [...decodeEvents(readFileSync(resolve(this.folder, folder, 'events.ndjson'), 'utf8'))];
  }

  /** Processes of the session that wrote the folder's event file which do not go away. */
  left(): Promise<readonly number[]> {
    const [first] = this.events();
    if (first?.type !== 'session-started') throw new Error('No session was started.');
    return stillThere(() => markedProcesses(first.header.sessionId).map(({ pid }) => pid));
  }

  remove(): void {
    for (const child of this.#started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    rmSync(this.root, { recursive: true, force: true });
  }
}

function watched(child: ChildProcess): Running {
  const text = { stdout: '', stderr: '' };
  const waiting: { text: string; resolve: () => void; reject: (error: Error) => void }[] = [];
  const look = () => {
    for (const it of waiting) if (`${text.stderr}${text.stdout}`.includes(it.text)) it.resolve();
  };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      look();
    });
  }
  const ended = new Promise<Ended>((done) => {
    child.once('close', (code, signal) => {
      for (const it of waiting) it.reject(new Error(`It ended without saying ${it.text}: ${text.stderr}`));
      done({ code, signal, ...text });
    });
  });
  const said = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ text: wanted, resolve, reject });
      look();
    });
  return { process: child, ended, said };
}
