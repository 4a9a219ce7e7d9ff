/**
 * The image's own install steps on this machine, in a folder of their own: apt resolves every package (simulated: a machine is not an
 * image), all else is done. Then the handler is started from what came of it, as root's, and its job runs as the image's user.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { instructions } from './dockerfile.ts';

const IS_ROOT = process.getuid?.() === 0;
const USER = `flaky-image-${process.env.JEST_WORKER_ID ?? '1'}`;
const DIST = resolve(process.env.DIST_DIR ?? 'dist');

let root: string;
let environment: Record<string, string>;

/** apt without effect: packages are looked up, nothing is installed. */
function shims(): string {
  const folder = join(root, 'shims');
  mkdirSync(folder);
  writeFileSync(join(folder, 'apt-get'), '#!/bin/sh\n[ "$1" = update ] || exec /usr/bin/apt-get --simulate "$@"\n');
  chmodSync(join(folder, 'apt-get'), 0o755);
  return folder;
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'flaky-install-'));
  chmodSync(root, 0o755);
  const path = [shims(), dirname(process.execPath), '/usr/sbin', '/usr/bin', '/sbin', '/bin'].join(':');
  const pip = Object.entries(process.env).filter(([name]) => /^(?:PIP_|SSL_|REQUESTS_)/.test(name));
  environment = {
    ...(Object.fromEntries(pip) as Record<string, string>),
    PATH: path,
    EXTRA_PACKAGES: '',
    TESTER: USER,
    APP: join(root, 'app'),
  };
});
afterAll(() => {
  if (IS_ROOT) execFileSync('sh', ['-c', `userdel --remove ${USER} 2>/dev/null; true`]);
  rmSync(root, { recursive: true, force: true });
});

function shell(line: string): string {
  const harmless = line.replaceAll('/var/lib/apt/lists', join(root, 'lists'));
  return execFileSync('bash', ['--norc', '-euc', harmless], { env: environment, encoding: 'utf8', timeout: 280_000 });
}

function copy(words: string): void {
  const paths = words.replaceAll(/\$\{APP\}/g, environment.APP ?? '').split(/\s+/);
  const target = paths.at(-1) ?? '';
  for (const path of paths
    .slice(0, -1)
    .flatMap((pattern) => (pattern.startsWith('dist/') ? [pattern] : globSync(pattern)))) {
    const source = path.startsWith('dist/') ? join(DIST, path.slice('dist/'.length)) : path;
    cpSync(source, path.endsWith('/') ? target : join(target, path.split('/').at(-1) ?? ''), { recursive: true });
  }
}

/** Every step that changes the image, in order. */
function carryOut(): void {
  for (const { word, rest } of instructions()) {
    if (word === 'COPY') copy(rest);
    if (word === 'RUN' && (IS_ROOT || !rest.startsWith('useradd'))) shell(rest);
  }
}

test('the steps work, and the handler made by them answers a job as its user', () => {
  carryOut();
  const app = environment.APP ?? '';
  expect(statSync(join(app, 'node')).mode & 0o777).toBe(0o711);
  expect(existsSync(join(app, 'dist', 'worker', 'index.js'))).toBe(true);
  const job = { input: { repo: 'https://localhost:1/none', test_command: 'true', runs: 1 } };
  const started = spawnSync(join(app, 'venv', 'bin', 'python'), ['handler.py', '--test_input', JSON.stringify(job)], {
    cwd: join(app, 'worker'),
    env: { ...environment, FLAKY_DETECTOR_NODE: join(app, 'node'), FLAKY_DETECTOR_USER: USER },
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(started.stdout + started.stderr).toContain('workspace-failed: The server cannot be reached');
});
