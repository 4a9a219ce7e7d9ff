/**
 * A job as the Actions runner carries it out, as far as one JavaScript action goes: the built door alone in an empty folder, the files
 * that the runner gives, the event's payload, the inputs as variables.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The committed doors; DIST_DIR names others to try. */
const DIST = resolve(import.meta.dirname, '../..', process.env.DIST_DIR ?? 'dist');
const RUNNER_FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const;

/** What a step is given. */
export interface Step {
  readonly inputs: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
}

/** A started step. */
export interface RunningStep {
  readonly process: ChildProcess;
  readonly finished: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly stdout: string;
    readonly stderr: string;
  }>;
}

/** One job's machine: folders and files that its steps share. */
export class Job {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'job-')));
  readonly workspace = this.#folder('workspace');
  readonly temp = this.#folder('temp');
  readonly #started: ChildProcess[] = [];
  #apiUrl: string;

  constructor(apiUrl: string) {
    this.#apiUrl = apiUrl;
    for (const door of ['action', 'post'])
      cpSync(join(DIST, door), join(this.#folder('doors'), door), { recursive: true });
    for (const name of RUNNER_FILES) writeFileSync(this.#file(name), '');
  }

  start(door: 'action' | 'post', { inputs, event = 'push', payload = {}, env = {} }: Step): RunningStep {
    writeFileSync(this.#file('event.json'), JSON.stringify(payload));
    const variables = Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]);
    const child = spawn(process.execPath, [join(this.root, 'doors', door, 'index.js')], {
      cwd: this.workspace,
      env: { ...this.#environment(event), ...Object.fromEntries(variables), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#started.push(child);
    return { process: child, finished: collected(child) };
  }

  run(step: Step): RunningStep['finished'] {
    return this.start('action', step).finished;
  }

  read(file: (typeof RUNNER_FILES)[number]): string {
    return readFileSync(this.#file(file), 'utf8');
  }

  /** What GITHUB_OUTPUT or GITHUB_STATE says, as the runner reads it. */
  values(file: 'GITHUB_OUTPUT' | 'GITHUB_STATE'): Record<string, string> {
    const entries = [...this.read(file).matchAll(/^([^\n<=]+)<<(.+)\n([\s\S]*?)\n?\2$/gm)];
    return Object.fromEntries(entries.map(([, name, , value]) => [name, value]));
  }

  /** Ends what a failed test left running, too. */
  remove(): void {
    for (const child of this.#started) child.kill('SIGKILL');
    rmSync(this.root, { recursive: true, force: true });
  }

  #environment(event: string): Record<string, string | undefined> {
    const { PATH, HOME } = process.env;
    const files = Object.fromEntries(RUNNER_FILES.map((name) => [name, this.#file(name)]));
    const github = {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: this.#file('event.json'),
      GITHUB_REPOSITORY: 'octo/repo',
      GITHUB_RUN_ID: '42',
    };
    const places = { GITHUB_WORKSPACE: this.workspace, RUNNER_TEMP: this.temp, GITHUB_API_URL: this.#apiUrl };
    return {
      PATH,
      HOME,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
      ...files,
      ...github,
      ...places,
    };
  }

  #folder(name: string): string {
    const path = join(this.root, name);
    mkdirSync(path, { recursive: true });
    return path;
  }

  #file(name: string): string {
    return join(this.root, name);
  }
}

async function collected(child: ChildProcess) {
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, ...texts };
}
