/** The worker's Python: a virtual environment with worker/requirements.txt, made once for each of its contents and kept. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const CACHE = join(homedir(), '.cache', 'flaky-detector-tests');
const REQUIREMENTS = resolve('worker', 'requirements.txt');

/** The interpreter of the environment. Not the machine's first python3: that may be one which only its owner can run. */
export function workerPython(): string {
  const contents = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 12);
  const environment = join(CACHE, `runpod-${contents}`);
  if (!existsSync(environment)) make(environment);
  return join(environment, 'bin', 'python');
}

/** Where the environment appears it is whole: others may look for it at the same time. */
function make(environment: string): void {
  mkdirSync(CACHE, { recursive: true });
  const draft = `${environment}.${process.pid}`;
  const system = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';
  execFileSync(system, ['-m', 'venv', draft]);
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS];
  execFileSync(join(draft, 'bin', 'python'), pip, { stdio: 'inherit', timeout: 280_000 });
  try {
    renameSync(draft, environment);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another one was quicker
  }
}
