/** Repositories whose files, links, submodules and names are made to lead the detector astray: it stays within the clone, or says why not. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { pointerWarnings } from '../../src/workspace/git/large-files.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { findSourceTree } from '../../src/workspace/source-tree.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import type { WorkspaceRequest } from '../../src/workspace/workspace-request.ts';
import { describeWith } from '../tools.ts';
import { type GitServer, startGitServer } from './git-server.ts';

let base: string;
let server: GitServer;
let opened: Workspace[] = [];
let sessions = 0;

beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-hostile-repository-')));
  mkdirSync(join(base, 'temp'));
  server = await startGitServer(base);
}, 30_000);
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});
afterEach(async () => {
  for (const workspace of opened) await workspace.close();
  opened = [];
  expect(readdirSync(join(base, 'temp'))).toEqual([]);
});

const PEOPLE = ['AUTHOR', 'COMMITTER'].flatMap((who) => [
  [`GIT_${who}_NAME`, 'a'],
  [`GIT_${who}_EMAIL`, 'a@b'],
]);
/** Without filters of this machine, as those that `git lfs install` writes. */
const plainGit = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** A bare repository whose one commit is what the lines make in an empty folder. */
function repository(name: string, lines: string): void {
  const env = { ...process.env, ...Object.fromEntries(PEOPLE), ...plainGit, base };
  const script = `git init -q -b main "$base/${name}"; cd "$base/${name}"; ${lines}
    git add . ; git commit -qm x; git clone -q --bare . "$base/${name}.git"`;
  execFileSync('bash', ['--norc', '-euc', script], { env, stdio: 'pipe' });
}

/** A bare repository whose one commit has entries that git would not add. */
function treeOf(name: string, entries: readonly (readonly [mode: string, path: Buffer, content: string])[]): void {
  const git = (args: readonly string[], input: string | Buffer = '') =>
    execFileSync('git', ['-C', join(base, `${name}.git`), ...args], {
      input,
      env: { ...process.env, ...Object.fromEntries(PEOPLE) },
      encoding: 'utf8',
    }).trim();
  execFileSync('git', ['init', '-q', '-b', 'main', '--bare', join(base, `${name}.git`)]);
  const rows = entries.map(([mode, path, content]) => {
    const isCommit = mode === '160000';
    const id = isCommit ? content : git(['hash-object', '-w', '--stdin'], content);
    return Buffer.concat([Buffer.from(`${mode} ${isCommit ? 'commit' : 'blob'} ${id}\t`), path, Buffer.from('\0')]);
  });
  const tree = git(['mktree', '-z', '--missing'], Buffer.concat(rows));
  git(['update-ref', 'refs/heads/main', git(['commit-tree', '-m', 'x', tree])]);
}

type RepositorySource = Extract<WorkspaceRequest['source'], { kind: 'repository' }>;

async function open(
  name: string,
  changes: Partial<RepositorySource> = {},
  isolation: 'none' | 'run' = 'none',
): Promise<Workspace> {
  const url = `${server.origin}/${name}.git`;
  const workspace = await openWorkspace({
    source: { kind: 'repository', url, ref: null, token: null, submodules: false, directory: '.', ...changes },
    tree: 'head',
    testCommand: '',
    setup: { kind: 'none' },
    setupTimeoutMs: 20_000,
    isolation,
    privateNetwork: false,
    parallelism: 1,
    outputDir: join(base, 'out'),
    tempRoot: join(base, 'temp'),
    sessionId: `hostile-${process.pid}-${sessions++}`,
    env: { ...process.env, ...plainGit, GIT_SSL_CAINFO: server.certificate },
  });
  opened.push(workspace);
  return workspace;
}

describeWith('openssl')('the working directory of a clone', () => {
  test.each([
    ['a link to a folder of the machine', '/etc'],
    ['a link to the folder around the clone', '..'],
  ])('is refused as %s', async (_name, target) => {
    const name = `link-${sessions}`;
    repository(name, `ln -s '${target}' pkg`);
    await expect(open(name, { directory: 'pkg' })).rejects.toThrow(
      /^The working directory lies outside of the repository \(pkg\)\. .*no link leads out/,
    );
  });

  test('may be a link within it', async () => {
    repository('inner', 'mkdir real; echo x > real/x; ln -s real pkg');
    expect((await open('inner', { directory: 'pkg' })).tree.folder).toBe('real');
  });

  test('is no other repository, whatever a config that lies in it says', async () => {
    const config = `[core]\\n\\trepositoryformatversion = 0\\n\\tworktree = ${base}\\n\\tfsmonitor = touch ${base}/ran\\n`;
    const files = 'mkdir -p pkg/objects pkg/refs; touch pkg/objects/k pkg/refs/k; echo ref: refs/heads/main > pkg/HEAD';
    repository('posing', `${files}; printf '${config}' > pkg/config`);
    const workspace = await open('posing', { directory: 'pkg' });
    expect(workspace.directory).toMatch(/\/source\/pkg$/);
    const own = execFileSync('git', ['-C', join(base, 'posing.git'), 'rev-parse', 'HEAD'], { encoding: 'utf8' });
    expect(workspace.tree.commit).toBe(own.trim());
    expect(workspace.tree.folder).toBe('pkg');
    expect(existsSync(join(base, 'ran'))).toBe(false);
  });
});

describeWith('openssl')('a submodule', () => {
  test.each([
    ['a command', () => `ext::sh -c touch% ${base}/ran`],
    ['an option of ssh', () => `ssh://-oProxyCommand=touch$IFS${base}/ran/x`],
    ['a path', () => join(base, 'victim.git')],
  ])('whose address is %s is not cloned, and nothing is run', async (_name, address) => {
    if (!existsSync(join(base, 'victim.git'))) repository('victim', 'echo hidden > hidden');
    const name = `submodule-${sessions}`;
    const modules = `[submodule "x"]\n\tpath = x\n\turl = "${address()}"\n`;
    const commit = execFileSync('git', ['-C', join(base, 'victim.git'), 'rev-parse', 'HEAD'], { encoding: 'utf8' });
    treeOf(name, [
      ['100644', Buffer.from('.gitmodules'), modules],
      ['160000', Buffer.from('x'), commit.trim()],
    ]);
    await expect(open(name, { submodules: true })).rejects.toThrow(
      /^A submodule cannot be cloned: .*set `submodules: false`/,
    );
    expect(existsSync(join(base, 'ran'))).toBe(false);
  });
});

describeWith('openssl')('files', () => {
  test('named like the folder of git are refused', async () => {
    treeOf('named', [['100644', Buffer.from('git~1'), 'x']]);
    await expect(open('named')).rejects.toThrow(
      /^The repository has a path that cannot be checked out here: .*rename it/,
    );
  });

  test('of any other name are copied as they are: not UTF-8, of 255 bytes, like an option', async () => {
    const names = [Buffer.from('caf\xe9\x1b[31m\n', 'latin1'), Buffer.from('n'.repeat(255)), Buffer.from('--help')];
    treeOf(
      'names',
      names.map((path) => ['100644', path, 'x'] as const),
    );
    const copy = await (await open('names', {}, 'run')).acquire(0, 0);
    const seen = readdirSync(copy.visibleAt, { encoding: 'buffer' }).map(String);
    expect(seen.sort()).toEqual([Buffer.from('.git'), ...names].map(String).sort());
  });

  test('that are pointers of Git LFS are named, with the remedy; those with content are not', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\\noid sha256:%064d\\nsize 12345\\n';
    repository(
      'large',
      `mkdir deep; echo '*.bin filter=lfs diff=lfs merge=lfs -text' > .gitattributes
       for n in 1 2 3 deep/4; do printf '${pointer}' 0 > $n.bin; done; echo content > there.bin; cp 1.bin other.txt`,
    );
    expect((await open('large')).warnings).toEqual([
      '4 files of the repository are only pointers of Git LFS here, without the content: 1.bin, 2.bin, 3.bin and 1 more. ' +
        'Tests that need it fail. Install git-lfs where it is cloned, and run `git lfs install` there once.',
    ]);
  });

  test('that are pointers of Git LFS in a checkout have another remedy', async () => {
    const tree = await findSourceTree(join(base, 'large'));
    const [warning] = await pointerWarnings(tree, { kind: 'workspace', directory: tree.directory });
    expect(warning).toMatch(/^4 files .* Set `lfs: true` of actions\/checkout, or run `git lfs pull` before\.$/);
  });
});

describeWith('openssl')('a repository without a commit', () => {
  test('is said to be empty', async () => {
    execFileSync('git', ['init', '-q', '--bare', join(base, 'empty.git')]);
    await expect(open('empty')).rejects.toThrow(/^The repository is empty, or has no default branch: .*Push a commit/);
  });
});
