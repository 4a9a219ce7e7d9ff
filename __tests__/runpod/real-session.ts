/**
 * A session with real parts: the terminal command -> runpod-sdk -> the stand-in for the platform -> the worker's door -> a clone over
 * https. Only RunPod itself, and its Python, are not there (slow/runpod-worker.slow.test.ts has the latter).
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Results, resultsSchema } from '../../src/report/results-schema.ts';
import { StartedDoor } from '../worker/door.ts';
import { type GitServer, startGitServer } from '../workspace/git-server.ts';
import type { StandInJob } from './job-queue.ts';
import { API_KEY, ENDPOINT_ID, type RunPodStandIn } from './stand-in.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Two tests, one of which fails by its seed. Where it runs makes a difference only where ON_THIS_MACHINE says so, which no worker has. */
const SUITE = `if [ "$ON_THIS_MACHINE" = breaks ]; then echo 'no such module' >&2; exit 1; fi
echo TAP version 13; echo 1..2; code=0
if [ "$ON_THIS_MACHINE" = fails ]; then echo 'not ok 1 - steady'; code=1; else echo ok 1 - steady; fi
if [ $((TEST_SEED % 7)) -eq 0 ]; then echo 'not ok 2 - seeded'; code=1; else echo ok 2 - seeded; fi
exit $code
`;

/** One test that needs a folder for itself: it fails beside another run, and never by itself. */
const exclusive = (folder: string) => `echo TAP version 13; echo 1..1
if ! mkdir ${folder} 2>/dev/null; then echo 'not ok 1 - serves'; echo '  ---'; echo '  message: address already in use'; echo '  ...'; exit 1; fi
sleep 0.4; rmdir ${folder}; echo 'ok 1 - serves'
`;

/** How a command ended, and all that it left. */
export interface SessionOutcome {
  readonly code: number | null;
  readonly printed: string;
  /** Null: none was written. */
  readonly results: Results | null;
  /** Every file of the output folder, in one text. */
  readonly files: string;
}

/** The parts around sessions. */
export class World {
  readonly #base: string;
  readonly git: GitServer;
  /** The checkout that sessions start in. */
  readonly checkout: string;
  readonly #doors = new Set<StartedDoor>();
  /** What sessions run, of the checkout's. */
  script: 'suite.sh' | 'exclusive.sh' = 'suite.sh';
  #sessions = 0;

  private constructor(base: string, git: GitServer) {
    this.#base = base;
    this.git = git;
    this.checkout = join(base, 'checkout');
  }

  static async create(): Promise<World> {
    const base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-remote-')));
    const git = await startGitServer(base);
    const world = new World(base, git);
    mkdirSync(world.checkout);
    writeFileSync(join(world.checkout, 'suite.sh'), SUITE);
    writeFileSync(join(world.checkout, 'exclusive.sh'), exclusive(join(base, 'taken')));
    const lines = `git init -q -b main . && git add . && git -c user.name=a -c user.email=a@b commit -qm suite
      git clone -q --bare . ../suite.git && git remote add origin ${git.origin}/suite.git`;
    execFileSync('bash', ['--norc', '-euc', lines], { cwd: world.checkout });
    return world;
  }

  /** A worker of the stand-in that carries jobs out by the real door; `before` may harm it, job by job. */
  startWorker(platform: RunPodStandIn, id: string, before: (job: StandInJob) => void = () => undefined): void {
    platform.simulateWorker(id, async (job, tell, stopped) => {
      before(job);
      const env = { GIT_SSL_CAINFO: this.git.certificate, GIT_TRACE: '0' };
      const door = new StartedDoor(JSON.stringify({ id: job.id, input: job.input, worker: id }), env);
      this.#doors.add(door);
      stopped.addEventListener('abort', () => door.process.kill('SIGTERM'), { once: true });
      void door.line((line) => line.type === 'progress').then((line) => tell('progress' in line && line.progress));
      const last = await door.answer();
      this.#doors.delete(door);
      if (last.type === 'error') throw new Error(last.error);
      return last.type === 'result' ? last.result : undefined;
    });
  }

  /** The terminal command, from its source, in the checkout. */
  async detect(
    runs: number,
    flags: readonly string[],
    env: Readonly<Record<string, string>> = {},
    onStart: (child: ChildProcess) => void = () => undefined,
  ): Promise<SessionOutcome> {
    const output = join(this.#base, `output-${this.#sessions++}`);
    const words = ['--runs', String(runs), '--seed', '7', '--parallelism', '2', '--output-dir', output, ...flags];
    const main = join(ROOT, 'src/cli/main.ts');
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', main, ...words, '--', `bash ${this.script}`],
      {
        cwd: this.checkout,
        env: { ...process.env, GIT_SSL_CAINFO: this.git.certificate, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    onStart(child);
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const [code] = await once(child, 'close');
    return { code, printed: Buffer.concat(chunks).toString(), ...readOutput(output) };
  }

  /** The same on RunPod. */
  detectRemotely(
    platform: RunPodStandIn,
    runs: number,
    flags: readonly string[],
    own: Readonly<Record<string, string>> = {},
    onStart: (child: ChildProcess) => void = () => undefined,
  ): Promise<SessionOutcome> {
    const place = ['--backend', 'runpod', '--runpod-endpoint-id', ENDPOINT_ID];
    const env = { RUNPOD_API_KEY: API_KEY, RUNPOD_ENDPOINT_BASE_URL: platform.baseUrl, ...own };
    return this.detect(runs, [...place, ...flags], env, onStart);
  }

  /** Makes another folder a checkout of the same. */
  cloneTo(folder: string): void {
    const lines = `git clone -q ${this.checkout} . && git remote set-url origin ${this.git.origin}/suite.git`;
    execFileSync('bash', ['-euc', lines], { cwd: folder });
  }

  async remove(): Promise<void> {
    for (const door of this.#doors) door.process.kill('SIGKILL');
    await this.git.close();
    rmSync(this.#base, { recursive: true, force: true });
  }
}

function readOutput(folder: string): Pick<SessionOutcome, 'results' | 'files'> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = entries.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const found = entries.findIndex(({ name }) => name === 'results.json');
  const text = texts[found];
  return { files: texts.join('\n'), results: text === undefined ? null : resultsSchema.parse(JSON.parse(text)) };
}
