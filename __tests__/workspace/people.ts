/** Runs the session fixture as different users of this machine: root, one without rights, one with passwordless sudo. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from '@jest/globals';
import type { WorkspaceRequest } from '../../src/workspace/workspace-request.ts';
import { describeWith, hasTool, testWith } from '../tools.ts';

const FIXTURE = fileURLToPath(new URL('fixtures/session.mjs', import.meta.url));
/** Test files run at the same time in several workers, and each makes and removes its own users. */
const WORKER = process.env.JEST_WORKER_ID ?? '1';
export const USER = `flaky-user-${WORKER}`;
export const SUDO_USER = `flaky-sudo-${WORKER}`;
const SUDOERS = `/etc/sudoers.d/${SUDO_USER}`;

/** One run for the fixture to carry out. */
export interface FixtureRun {
  readonly slot: number;
  readonly run: number;
  readonly line: string;
}

/** What the fixture is to do. */
export interface FixtureJob {
  readonly request: WorkspaceRequest;
  readonly runs?: readonly FixtureRun[];
  readonly together?: boolean;
  readonly hang?: boolean;
}

/** What the fixture prints. */
export interface FixtureAnswer {
  readonly method: string;
  readonly warnings: readonly string[];
  readonly commit: string | null;
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly results: readonly {
    seen: string;
    stdout: string;
    stderr: string;
    code: number;
    directory: string;
    entered: string;
  }[];
  readonly error?: {
    kind: string;
    what: string;
    remedy: string;
    message: string;
    log: { file: string; tail: string } | null;
  };
}

/** Words that make a program run as someone. */
const AS = {
  root: [],
  'a user without rights': [
    'setpriv',
    '--reuid',
    USER,
    '--regid',
    USER,
    '--init-groups',
    'env',
    '-u',
    'CI',
    'HOME=/tmp',
  ],
  'a user with passwordless sudo in CI': [
    'setpriv',
    '--reuid',
    SUDO_USER,
    '--regid',
    SUDO_USER,
    '--init-groups',
    'env',
    'CI=true',
    'HOME=/tmp',
  ],
  'root where no namespace may be made': [
    'unshare',
    '--user',
    '--map-root-user',
    'sh',
    '-c',
    'for kind in user mnt net; do echo 0 > /proc/sys/user/max_"$kind"_namespaces; done; exec "$0" "$@"',
  ],
} as const;

export type Person = keyof typeof AS;

/** Where the users can be made: for root who has the tools. CI must be such a place. */
export const describeWithPeople =
  process.getuid?.() === 0 || process.env.CI !== undefined
    ? describeWith('useradd', 'userdel', 'flock', 'setpriv', 'unshare', 'nsenter', 'mount')
    : describe.skip;

/** `test`, where the machine has what this one of them needs: sudo is not everywhere. */
export const testFor = (person: Person): typeof test | typeof test.skip =>
  person === 'a user with passwordless sudo in CI' ? testWith('sudo') : test;

/** Makes the two users; needs root. */
export function makePeople(): void {
  for (const name of [USER, SUDO_USER]) underLock(`id ${name} >/dev/null 2>&1 || useradd --no-create-home ${name}`);
  if (hasTool('sudo')) writeFileSync(SUDOERS, `${SUDO_USER} ALL=(ALL) NOPASSWD:ALL\n`, { mode: 0o440 });
}

export function removePeople(): void {
  rmSync(SUDOERS, { force: true });
  for (const name of [USER, SUDO_USER]) underLock(`userdel ${name} 2>/dev/null || true`);
}

/** useradd and userdel fail, rather than wait, when another one is at work. */
function underLock(line: string): void {
  execFileSync('flock', ['/run/lock/flaky-test-people', 'sh', '-c', line], { timeout: 30_000 });
}

/** The fixture's command line for someone. */
export function fixtureWords(person: Person, job: FixtureJob): [string, ...string[]] {
  const [program, ...args] = [
    ...AS[person],
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    FIXTURE,
    JSON.stringify(job),
  ];
  return [program as string, ...args];
}

export function runAs(person: Person, job: FixtureJob): FixtureAnswer {
  const [program, ...args] = fixtureWords(person, job);
  return JSON.parse(execFileSync(program, args, { encoding: 'utf8', timeout: 60_000 }));
}

/** As root, in a mount namespace where the shell line `before` was carried out. */
export function runWithMount(before: string, job: FixtureJob): FixtureAnswer {
  const words = ['unshare', '--mount', 'sh', '-c', `${before} && exec "$0" "$@"`, ...fixtureWords('root', job)];
  const [program, ...args] = words as [string, ...string[]];
  return JSON.parse(execFileSync(program, args, { encoding: 'utf8', timeout: 60_000 }));
}
