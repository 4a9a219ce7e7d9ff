/**
 * RunPod's real Python worker with our handler, as the image starts it: as root where the tests are, with a user of its own for the
 * door, and with a node binary that this user may execute but not read.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { workerPython } from './python.ts';
import type { RunPodStandIn } from './stand-in.ts';

const IS_ROOT = process.getuid?.() === 0;
const DIST = resolve(process.env.DIST_DIR ?? 'dist', 'worker');

/** What all workers of a test file share: the door, and node. */
export class WorkerImage {
  readonly root = mkdtempSync(join(tmpdir(), 'flaky-image-'));
  readonly node = join(this.root, 'node');
  readonly door = join(this.root, 'dist', 'worker', 'index.js');
  /** A folder that only root can look into; it stands first on the handler's PATH, as those of root's own programs do. */
  readonly closed = join(this.root, 'closed');
  readonly python = workerPython();
  readonly #users: string[] = [];

  constructor() {
    chmodSync(this.root, 0o755);
    copyFileSync(process.execPath, this.node);
    chmodSync(this.node, 0o711);
    mkdirSync(this.closed, { mode: 0o700 });
    cpSync(DIST, join(this.root, 'dist', 'worker'), { recursive: true });
    cpSync(resolve('worker'), join(this.root, 'worker'), { recursive: true });
  }

  /** A user without rights for one worker; null where this process could not make one. */
  makeUser(name: string): string | null {
    if (!IS_ROOT) return null;
    underLock(`id ${name} >/dev/null 2>&1 || useradd --create-home --shell /bin/bash ${name}`);
    this.#users.push(name);
    return name;
  }

  remove(): void {
    for (const name of this.#users) underLock(`userdel --remove ${name} 2>/dev/null || true`);
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** useradd and userdel fail, rather than wait, when another one is at work. */
function underLock(line: string): void {
  execFileSync('flock', ['/run/lock/flaky-test-people', 'sh', '-c', line], { timeout: 30_000 });
}

/** One running worker. */
export class PythonWorker {
  readonly user: string | null;
  /** All that it printed. */
  log = '';
  readonly #process: ChildProcess;

  /** @param env beyond what the platform sets: the endpoint's own variables and secrets */
  constructor(platform: RunPodStandIn, image: WorkerImage, id: string, env: Readonly<Record<string, string>> = {}) {
    this.user = image.makeUser(`flaky-${id}`);
    this.#process = spawn(image.python, ['-u', join(image.root, 'worker', 'handler.py')], {
      env: {
        ...inherited(image.closed),
        ...platform.workerEnvironment(id),
        ...{ RUNPOD_SKIP_AUTO_SYSTEM_CHECKS: 'true', RUNPOD_LOG_LEVEL: 'INFO' },
        ...{ FLAKY_DETECTOR_NODE: image.node, FLAKY_DETECTOR_DOOR: image.door },
        ...(this.user === null ? {} : { FLAKY_DETECTOR_USER: this.user }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // its pings come from a process of their own, which must end with it
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.log += chunk;
      });
    }
  }

  /** Ids of what its user runs now. */
  processes(): number[] {
    if (this.user === null) return [];
    const uid = execFileSync('id', ['-u', this.user], { encoding: 'utf8' }).trim();
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && isAliveAs(uid, name))
      .map(Number);
  }

  /** Ends it as a container is ended that nobody asks: at once, with all that its user runs. */
  async kill(): Promise<void> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      process.kill(-(this.#process.pid as number), 'SIGKILL');
      await once(this.#process, 'exit');
    }
    for (let left = this.processes(); left.length > 0; left = this.processes()) {
      execFileSync('sh', ['-c', `kill -KILL ${left.join(' ')} 2>/dev/null; true`]);
    }
  }
}

function isAliveAs(uid: string, pid: string): boolean {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return new RegExp(`^Uid:\\t${uid}\\t`, 'm').test(status) && !/^State:\tZ/m.test(status);
  } catch {
    return false; // it has just ended
  }
}

/** What a container would have: nothing of this machine's root, but how its packages are found. */
function inherited(closed: string): Record<string, string> {
  const names = Object.keys(process.env).filter((name) => /^(PIP_|SSL_|REQUESTS_|GIT_SSL|LANG$|NODE_EXTRA)/.test(name));
  const kept = Object.fromEntries(names.map((name) => [name, process.env[name] ?? '']));
  return { ...kept, PATH: `${closed}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin` };
}
