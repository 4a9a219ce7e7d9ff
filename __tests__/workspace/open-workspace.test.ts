import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { WorkingCopy, Workspace } from '../../src/workspace/workspace.ts';
import { WorkspaceError } from '../../src/workspace/workspace-error.ts';
import type { WorkspaceRequest } from '../../src/workspace/workspace-request.ts';
import { testWith } from '../tools.ts';
import { startGitServer } from './git-server.ts';

let base: string;
let project: string;
let opened: Workspace[];
let sessions = 0;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-open-')));
  project = join(base, 'project');
  for (const folder of [project, join(base, 'temp')]) mkdirSync(folder);
  writeFileSync(join(project, 'file'), 'original\n');
  opened = [];
});
afterEach(async () => {
  for (const workspace of opened) await workspace.close();
  rmSync(base, { recursive: true, force: true });
});

async function open(changes: Partial<WorkspaceRequest> = {}): Promise<Workspace> {
  const workspace = await openWorkspace({
    source: { kind: 'workspace', directory: project },
    tree: 'head',
    testCommand: '',
    setup: { kind: 'none' },
    setupTimeoutMs: 60_000,
    isolation: 'slot',
    privateNetwork: false,
    parallelism: 1,
    outputDir: join(base, 'out'),
    tempRoot: join(base, 'temp'),
    sessionId: `open-${process.pid}-${sessions++}`,
    env: process.env,
    ...changes,
  });
  opened.push(workspace);
  return workspace;
}

function run(workspace: Workspace, copy: WorkingCopy, line: string): string {
  const [program = '', ...args] = [...copy.enter, 'bash', '-c', line];
  const cwd = copy.enter.length > 0 ? '/' : copy.directory;
  return execFileSync(program, args, { cwd, env: { ...process.env, ...workspace.env }, encoding: 'utf8' });
}

const bash = (cwd: string, line: string): string =>
  execFileSync('bash', ['--norc', '-euc', line], { cwd, encoding: 'utf8' });

describe('a workspace', () => {
  test('without isolation is the tree itself', async () => {
    const workspace = await open({ isolation: 'none' });
    const copy = await workspace.acquire(0, 0);
    expect(copy).toEqual({ directory: project, visibleAt: project, enter: [], lasts: true });
    expect(workspace.tree.copies).toBe('none');
    await workspace.release(copy);
    expect(readdirSync(project)).toEqual(['file']);
  });

  test('is set up once, in the source tree, before the copies; its variables reach the runs', async () => {
    const workspace = await open({ setup: { kind: 'command', command: 'echo setup >> made' } });
    const copies = [await workspace.acquire(0, 0), await workspace.acquire(1, 1)];
    expect(copies.map((copy) => run(workspace, copy, 'cat made'))).toEqual(['setup\n', 'setup\n']);
    expect(readFileSync(join(base, 'out/setup.log'), 'utf8')).toContain('echo setup');
  });

  testWith('openssl')('of a repository is a clone at that ref; closing removes it', async () => {
    bash(
      base,
      'git init -q -b main app; cd app; echo one > version; mkdir pkg; git add .; echo x > pkg/x; git add .; git -c user.name=a -c user.email=a@b commit -qm x',
    );
    bash(base, 'git clone -q --bare app app.git');
    const server = await startGitServer(base);
    try {
      const url = `${server.origin}/app.git`;
      const source = {
        kind: 'repository',
        url,
        ref: 'main',
        token: null,
        submodules: false,
        directory: 'pkg',
      } as const;
      const env = { ...process.env, GIT_SSL_CAINFO: server.certificate };
      const preparations: unknown[] = [];
      const workspace = await open({
        source,
        env,
        setup: { kind: 'command', command: 'echo ready > made' },
        onPreparation: (preparation) => preparations.push(preparation),
      });
      expect(preparations).toEqual([
        { kind: 'cloning', url, ref: 'main' },
        { kind: 'setting-up', command: 'echo ready > made', because: 'setup-command' },
        { kind: 'copying', directory: expect.stringMatching(/\/source$/) },
      ]);
      expect(workspace.tree.folder).toBe('pkg');
      expect(workspace.tree.commit).toBe(bash(join(base, 'app'), 'git rev-parse HEAD').trim());
      expect(run(workspace, await workspace.acquire(0, 0), 'cat ../version made x; git status --short')).toBe(
        'one\nready\nx\n?? pkg/made\n'.replace('pkg/', ''),
      );
      await workspace.close();
      expect(readdirSync(join(base, 'temp'))).toEqual([]);
      await expect(open({ source: { ...source, directory: '../..' }, env })).rejects.toThrow(
        /outside of the repository/,
      );
      await expect(open({ source: { ...source, ref: 'none' }, env })).rejects.toThrow(/no such ref/);
      expect(readdirSync(join(base, 'temp'))).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('reached through a symlink is copied all the same', async () => {
    symlinkSync(project, join(base, 'link'));
    const workspace = await open({ source: { kind: 'workspace', directory: join(base, 'link') } });
    const copy = await workspace.acquire(0, 0);
    expect(run(workspace, copy, 'echo more >> file; cat file')).toBe('original\nmore\n');
    expect(readFileSync(join(project, 'file'), 'utf8')).toBe('original\n');
  });

  test('whose path has a newline, below the top of its repository, is copied as a whole', async () => {
    const [odd, other] = [join(base, 'odd'), join(base, 'odd\nname')];
    for (const folder of [odd, join(other, 'sub')]) mkdirSync(folder, { recursive: true });
    bash(other, 'git init -q && echo odd > file');
    const workspace = await open({ source: { kind: 'workspace', directory: join(other, 'sub') } });
    const copy = await workspace.acquire(0, 0);
    expect(run(workspace, copy, 'echo more >> ../file; cat ../file')).toBe('odd\nmore\n');
    expect(readFileSync(join(other, 'file'), 'utf8')).toBe('odd\n');
  });

  test('is not copied where output-dir is a symlink to it: the copies would leave it out', async () => {
    symlinkSync(base, join(base, 'link'));
    await expect(open({ outputDir: join(base, 'link') })).rejects.toThrow(/holds the tests.*folder of its own/);
  });

  test('of a linked worktree is opened with a warning: what git keeps lies outside of the copies', async () => {
    bash(
      project,
      'git init -q; git add .; git -c user.name=a -c user.email=a@b commit -qm x; git worktree add -q ../tree',
    );
    expect((await open()).warnings).toEqual([]);
    const source = { kind: 'workspace', directory: join(base, 'tree') } as const;
    const { warnings } = await open({ source });
    expect(warnings).toEqual([
      expect.stringContaining(`outside of the working copies, in ${project}/.git. Runs that commit`),
    ]);
  });

  test('says where it is in its repository, the same on any machine; absolute outside of one', async () => {
    const inner = join(project, 'packages/a b');
    mkdirSync(inner, { recursive: true });
    symlinkSync(inner, join(base, 'link'));
    const folderOf = async (directory: string) =>
      (await open({ source: { kind: 'workspace', directory } })).tree.folder;
    expect(await folderOf(inner)).toBe(inner);
    bash(project, 'git init -q');
    expect(await folderOf(project)).toBe('.');
    expect(await folderOf(inner)).toBe('packages/a b');
    expect(await folderOf(join(base, 'link'))).toBe('packages/a b');
  });

  test('reports its commit, or none outside git', async () => {
    expect((await open()).tree.commit).toBeNull();
    bash(project, 'git init -q');
    expect((await open()).tree.commit).toBeNull();
    bash(project, 'git add .; git -c user.name=a -c user.email=a@b commit -qm x');
    expect((await open()).tree.commit).toBe(bash(project, 'git rev-parse HEAD').trim());
  });

  test('whose mounts a test has ended gives out no copy that could not be entered', async () => {
    const workspace = await open();
    if (workspace.tree.copies === 'copy') return;
    const holder = /\/proc\/(\d+)\//.exec((await workspace.acquire(0, 0)).visibleAt)?.[1];
    process.kill(Number(holder), 'SIGKILL');
    for (let tries = 0; tries < 200 && existsSync(`/proc/${holder}/ns/mnt`); tries++) await delay(10);
    await expect(workspace.acquire(0, 1)).rejects.toThrow(/mounts of a working copy are gone.*isolation: run/);
  });

  test('writes what it must share into an output folder within the tree that did not exist', async () => {
    const workspace = await open({ outputDir: join(project, 'reports/flaky') });
    run(workspace, await workspace.acquire(0, 0), 'mkdir -p reports/flaky; echo seen > reports/flaky/seen');
    expect(existsSync(join(project, 'reports/flaky/seen'))).toBe(workspace.tree.copies !== 'copy');
  });
});

describe('a workspace that cannot be opened says what, where and the remedy, and leaves nothing', () => {
  test.each<[string, () => Partial<WorkspaceRequest>, RegExp]>([
    [
      'a missing directory',
      () => ({ source: { kind: 'workspace', directory: join(base, 'none') } }),
      /cannot be used: ENOENT.*`working-directory`/,
    ],
    [
      'the whole file system',
      () => ({ source: { kind: 'workspace', directory: '/' } }),
      /whole file system.*`isolation: none`/,
    ],
    [
      'an output folder that is a file',
      () => ({ outputDir: join(project, 'file') }),
      /output folder cannot be made.*`output-dir`/,
    ],
    ['a setup that fails', () => ({ setup: { kind: 'command', command: 'exit 3' } }), /setup failed with exit code 3/],
  ])('%s', async (_name, changes, expected) => {
    const error = await open(changes()).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(WorkspaceError);
    expect((error as WorkspaceError).message).toMatch(expected);
    expect(readdirSync(join(base, 'temp'))).toEqual([]);
  });
});
