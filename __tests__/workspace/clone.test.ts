import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { markedProcesses } from '../../src/process/processes.ts';
import { type CloneRequest, clone, type RepositorySource } from '../../src/workspace/git/clone.ts';
import { WorkspaceError } from '../../src/workspace/workspace-error.ts';
import { describeWith } from '../tools.ts';
import { type GitServer, startGitServer } from './git-server.ts';

const TOKEN = 'ghs_secret-token-0123456789';
const AUTHORIZATION = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;

let base: string;
let server: GitServer;
let destination: string;
let clones = 0;

/** main with three commits, a branch, a tag, a pull ref that no branch holds, and a submodule by relative address. */
function makeRepositories(): void {
  const script = `
    git init -q -b main lib && cd lib && echo lib > lib.txt && git add . && git commit -qm lib && cd ..
    git clone -q --bare lib lib.git
    git init -q -b main app && cd app
    for n in 1 2 3; do echo $n > version; git add .; git commit -qm $n; done
    git tag v2 HEAD~1; git branch feature/one HEAD~2
    git checkout -q --detach; echo pull > version; git commit -qam pull; git update-ref refs/pull/7/merge HEAD; git checkout -q main
    git -c protocol.file.allow=always submodule --quiet add ../lib.git vendored; git commit -qm vendored
    cd .. && git clone -q --bare app app.git && git -C app push -q ../app.git refs/pull/7/merge
    git -C app rev-parse main HEAD~2 refs/pull/7/merge`;
  execFileSync('bash', ['--norc', '-euc', script], {
    cwd: base,
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@b',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@b',
    },
  });
}

const sha = (name: string): string =>
  execFileSync('git', ['-C', join(base, 'app.git'), 'rev-parse', name], { encoding: 'utf8' }).trim();

beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-clone-')));
  makeRepositories();
  server = await startGitServer(base);
}, 30_000);
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});
beforeEach(() => {
  server.manner = { kind: 'open' };
  server.requests.length = 0;
  mkdirSync(join(base, 'clones'), { recursive: true });
  destination = join(base, 'clones', String(clones++));
});
afterEach(() => {
  rmSync(destination, { recursive: true, force: true });
});

function request(source: Partial<RepositorySource>, changes: Partial<CloneRequest> = {}): CloneRequest {
  const url = `${server.origin}/app.git`;
  return {
    source: { kind: 'repository', url, ref: null, token: null, submodules: false, directory: '.', ...source },
    destination,
    sessionId: `clone-${process.pid}-${clones}`,
    limitMs: 30_000,
    lowSpeedSeconds: 20,
    env: { ...process.env, GIT_SSL_CAINFO: server.certificate },
    ...changes,
  };
}

const version = (): string => readFileSync(join(destination, 'version'), 'utf8').trim();
const commits = (): number =>
  Number(execFileSync('git', ['-C', destination, 'rev-list', '--count', 'HEAD'], { encoding: 'utf8' }));

async function failureOf(
  source: Partial<RepositorySource>,
  changes: Partial<CloneRequest> = {},
): Promise<WorkspaceError> {
  const error = await clone(request(source, changes)).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(WorkspaceError);
  return error as WorkspaceError;
}

describeWith('openssl')('a clone', () => {
  test.each<[string, () => string | null, string]>([
    ['the default branch', () => null, '3'],
    ['a branch', () => 'feature/one', '1'],
    ['a tag', () => 'v2', '2'],
    ['a full name', () => 'refs/heads/main', '3'],
    ['a pull ref', () => 'refs/pull/7/merge', 'pull'],
    ['a full SHA', () => sha('v2'), '2'],
  ])('of %s has that version, and its history is one commit', async (_name, ref, expected) => {
    await clone(request({ ref: ref() }));
    expect(version()).toBe(expected);
    expect(commits()).toBe(1);
  });

  test('of a short SHA finds the commit', async () => {
    await clone(request({ ref: sha('feature/one').slice(0, 8) }));
    expect(version()).toBe('1');
  });

  test('takes submodules only when asked to', async () => {
    await clone(request({}));
    expect(readdirSync(join(destination, 'vendored'))).toEqual([]);
    rmSync(destination, { recursive: true });
    await clone(request({ submodules: true }));
    expect(readFileSync(join(destination, 'vendored', 'lib.txt'), 'utf8')).toBe('lib\n');
  });

  test('is not led elsewhere by the environment of a hook', async () => {
    const env = {
      ...process.env,
      GIT_SSL_CAINFO: server.certificate,
      GIT_DIR: join(base, 'lib.git'),
      GIT_WORK_TREE: base,
    };
    await clone(request({}, { env }));
    expect(version()).toBe('3');
  });
});

describeWith('openssl')('a private repository', () => {
  beforeEach(() => {
    server.manner = { kind: 'private', authorization: AUTHORIZATION };
  });

  test('is cloned with the token, its submodules too, and no file of the clone holds it', async () => {
    await clone(request({ token: TOKEN, submodules: true }));
    expect(existsSync(join(destination, 'vendored', 'lib.txt'))).toBe(true);
    const secrets = [TOKEN, AUTHORIZATION.slice(6)].flatMap((secret) => ['-e', secret]);
    expect(() => execFileSync('grep', ['-rqF', ...secrets, destination])).toThrow(); // 1: found nowhere
  });

  test('the token is no argument of any process', async () => {
    server.manner = { kind: 'hangs' };
    const hung = request({ token: TOKEN }, { limitMs: 5000 });
    const cloning = clone(hung).catch(() => undefined);
    for (let tries = 0; tries < 400 && server.requests.length === 0; tries++) await delay(10);
    const marked = markedProcesses(`${hung.sessionId}-git`).map(({ pid }) => pid);
    const commands = marked.map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
    for (const pid of marked) process.kill(pid, 'SIGKILL');
    await cloning;
    expect(commands.join('\n')).toMatch(/git-remote-https origin https:\/\/localhost/);
    for (const secret of [TOKEN, AUTHORIZATION.slice(6)]) expect(commands.join('\n')).not.toContain(secret);
  });

  test('without a token is an error that says to set one', async () => {
    const { message } = await failureOf({});
    expect(message).toMatch(/^Access was refused: .*https:\/\/localhost:\d+\/app\.git\). .*set `repo-token`/);
  });

  test('with a wrong token is an error that says so and does not show it', async () => {
    const { message } = await failureOf({ token: 'ghs_wrong-token' });
    expect(message).toMatch(/Access was refused.*`repo-token` may read this repository/);
    expect(message).not.toContain('ghs_wrong-token');
    expect(message).not.toContain(Buffer.from('x-access-token:ghs_wrong-token').toString('base64'));
    expect(server.requests.some((seen) => seen.includes('"authorization"'))).toBe(true);
  });

  test('credentials in the address are not shown', async () => {
    const { message } = await failureOf({ url: `${server.origin.replace('://', '://someone:hidden@')}/app.git` });
    expect(message).not.toContain('hidden');
  });
});

describeWith('openssl')('a clone that fails says what, where and the remedy', () => {
  test.each<[string, Partial<RepositorySource>, RegExp]>([
    ['a missing branch', { ref: 'no-such' }, /no such ref: .*app\.git, ref no-such\)\. Set `ref` to a branch/],
    ['a missing full SHA', { ref: 'a'.repeat(40) }, /no such ref.*ref a{40}\)/],
    ['a missing short SHA', { ref: 'abcdef1' }, /no such ref.*ref abcdef1\)/],
    [
      'a host that does not exist',
      { url: 'https://no-such-host.invalid/x.git' },
      /host name cannot be resolved.*no-such-host\.invalid/,
    ],
    ['a port that nobody listens on', { url: 'https://localhost:1/x.git' }, /cannot be reached/],
    ['a ref that is an option', { ref: '--upload-pack=touch /tmp/x' }, /no branch, tag or SHA/],
    ['a ref that is a refspec', { ref: 'main:refs/heads/x' }, /no branch, tag or SHA/],
    ['a path', { url: '/srv/app.git' }, /no address to clone from.*`working-directory`/],
    ['a file address', { url: 'file:///srv/app.git' }, /no address to clone from/],
    ['another transport', { url: 'ext::sh -c whoami' }, /no address to clone from/],
    ['plain http', { url: 'http://localhost/app.git' }, /no address to clone from/],
  ])('%s', async (_name, source, expected) => {
    expect((await failureOf(source)).message).toMatch(expected);
  });

  test('a repository that is not there', async () => {
    expect((await failureOf({ url: `${server.origin}/none.git` })).message).toMatch(/no such repository.*repo-token/);
  });

  test('a certificate that is not trusted', async () => {
    const env = { ...process.env, GIT_SSL_CAINFO: '/etc/hostname' };
    expect((await failureOf({}, { env })).message).toMatch(/certificate is not trusted/);
  });

  test('a server that never answers: ended at the limit, no git left', async () => {
    server.manner = { kind: 'hangs' };
    const hung = request({}, { limitMs: 500 });
    await expect(clone(hung)).rejects.toThrow(/git did not end within 500ms .*app\.git/);
    expect(markedProcesses(`${hung.sessionId}-git`)).toEqual([]);
  });

  test('a server that never answers: given up by git itself when the transfer is too slow', async () => {
    server.manner = { kind: 'hangs' };
    expect((await failureOf({}, { lowSpeedSeconds: 1 })).message).toMatch(/The server stopped answering: .*Try again/);
  });
});
