/** Two trees of one session, as real work trees of one repository, with a real npm: each its own code, one set-up. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { AS_SESSION } from '../../src/diagnose/judge/contrasts.ts';
import { Places } from '../../src/diagnose/places.ts';
import type { FindTree } from '../../src/execute/run-tree.ts';
import { openFolder } from '../../src/output/output-folder.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { SessionTrees } from '../../src/workspace/session-trees.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

let base: string;
let trees: SessionTrees;
let installed: string[];
let sessions = 0;

const bash = (cwd: string, line: string): string =>
  execFileSync('bash', ['--norc', '-euc', line], { cwd, encoding: 'utf8' });

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-trees-')));
  installed = [];
  bash(
    base,
    `mkdir temp out repo dep
    echo '{"name": "dep", "version": "1.0.0"}' > dep/package.json; echo 'module.exports = "dep 1"' > dep/index.js
    (cd dep && npm pack --silent > /dev/null && mv dep-1.0.0.tgz ../repo)
    cd repo; git init -q -b main; echo node_modules > .gitignore; echo old > version
    echo '{"name": "app", "version": "1.0.0", "dependencies": {"dep": "file:dep-1.0.0.tgz"}}' > package.json
    npm install --package-lock-only --offline --no-audit --no-fund --silent
    git add .; git -c user.name=a -c user.email=a@b commit -qm old
    git worktree add -q ../base HEAD; echo new > version; git -c user.name=a -c user.email=a@b commit -qam new`,
  );
  const session = `trees-${process.pid}-${sessions++}`;
  trees = new SessionTrees(session, (tree, setups) =>
    openWorkspace({
      ...{ tree, setups, testCommand: '', outputDir: join(base, 'out'), tempRoot: join(base, 'temp') },
      source: { kind: 'workspace', directory: join(base, tree === 'head' ? 'repo' : tree) },
      ...{ setup: { kind: 'auto' }, setupTimeoutMs: 120_000, isolation: 'slot', privateNetwork: false, parallelism: 1 },
      ...{ sessionId: `${session}-${tree}`, env: process.env },
      onPreparation: (preparation) =>
        preparation.kind === 'setting-up' && installed.push(`${tree}: ${preparation.because}`),
    }),
  );
}, 120_000);
afterEach(async () => {
  await trees.close();
  rmSync(base, { recursive: true, force: true });
});

/** What a run in a copy of a workspace sees of its code and of what is installed. */
async function seenIn(workspace: Workspace, line = `cat version; node -p 'require("dep")'`): Promise<string> {
  const copy = await workspace.acquire(0, 0);
  const [program = '', ...args] = [...copy.enter, 'bash', '--norc', '-c', line];
  const cwd = copy.enter.length > 0 ? '/' : copy.directory;
  return execFileSync(program, args, { cwd, env: { ...process.env, ...workspace.env }, encoding: 'utf8' }).trim();
}

test('each has its own code and commit; the second takes over what the first one installed', async () => {
  const [head, old] = [await trees.open('head'), await trees.open('base')];
  expect([await seenIn(head), await seenIn(old)]).toEqual(['new\ndep 1', 'old\ndep 1']);
  expect(installed).toEqual(['head: package-lock.json']);
  const commits = ['HEAD', 'HEAD~1'].map((name) => bash(join(base, 'repo'), `git rev-parse ${name}`).trim());
  expect([head.tree, old.tree]).toEqual([
    expect.objectContaining({ name: 'head', commit: commits[0], folder: '.', origin: 'workspace' }),
    expect.objectContaining({ name: 'base', commit: commits[1], folder: '.', origin: 'workspace' }),
  ]);
  writeFileSync(join(base, 'base/node_modules/dep/index.js'), 'module.exports = "spoilt"');
  expect(readFileSync(join(base, 'repo/node_modules/dep/index.js'), 'utf8')).toContain('dep 1');
});

/** A wheel without a builder: a zip with the module and what pip asks of it. */
const WHEEL = `import sys, zipfile
with zipfile.ZipFile(f'{sys.argv[1]}/pydep-1.0-py3-none-any.whl', 'w') as wheel:
    info = 'pydep-1.0.dist-info'
    wheel.writestr('pydep.py', 'NAME = "pydep 1"')
    wheel.writestr(f'{info}/METADATA', 'Metadata-Version: 2.1\\nName: pydep\\nVersion: 1.0\\n')
    wheel.writestr(f'{info}/WHEEL', 'Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n')
    wheel.writestr(f'{info}/RECORD', '')
`;

test('an environment outside of the tree serves the other tree, too', async () => {
  execFileSync('python3', ['-c', WHEEL, base]);
  for (const tree of ['repo', 'base'])
    writeFileSync(join(base, tree, 'requirements.txt'), `--no-index\n--find-links ${base}\npydep==1.0\n`);
  const [head, old] = [await trees.open('head'), await trees.open('base')];
  const line = `cat version; python -c 'import pydep; print(pydep.NAME)'`;
  expect([await seenIn(head, line), await seenIn(old, line)]).toEqual(['new\npydep 1', 'old\npydep 1']);
  expect(installed.filter((what) => !what.startsWith('head'))).toEqual([]);
  expect(old.env.VIRTUAL_ENV).toBe(head.env.VIRTUAL_ENV);
});

test('one of other lock files is set up itself', async () => {
  const lock = join(base, 'base/package-lock.json');
  writeFileSync(lock, `${readFileSync(lock, 'utf8')}\n`);
  await trees.open('head');
  await trees.open('base');
  expect(installed).toEqual(['head: package-lock.json', 'base: package-lock.json']);
});

test('one that has such a folder already, of who knows when, is set up itself', async () => {
  bash(base, `mkdir -p base/node_modules/dep; echo 'module.exports = "stale"' > base/node_modules/dep/index.js`);
  await trees.open('head');
  expect(await seenIn(await trees.open('base'))).toBe('old\ndep 1');
  expect(installed).toEqual(['head: package-lock.json', 'base: package-lock.json']);
});

test('one whose packages write where they like when they are installed is set up itself', async () => {
  for (const tree of ['repo', 'base']) {
    const file = join(base, tree, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, scripts: { postinstall: 'echo made > made' } }));
  }
  await trees.open('head');
  expect(await seenIn(await trees.open('base'))).toBe('old\ndep 1');
  expect(readFileSync(join(base, 'base/made'), 'utf8')).toBe('made\n');
});

test('an experiment finds its tree by name, in its own copies and in others, and asks for each once', async () => {
  const config = {
    isolation: 'slot' as const,
    ...{ testCommand: '', privateNetwork: false, parallelism: 1, setupTimeoutMs: 60_000 },
    outputDir: join(base, 'out'),
  } as const;
  const output = openFolder(join(base, 'out'));
  const treeOf: FindTree = async (name) => ({ workspace: await trees.open(name), env: { SET_UP_FOR: name } });
  const places = new Places({ config, treeOf, sessionId: `${trees.sessionId}-places`, output, env: process.env });
  for (const [tree, version] of [
    ['head', 'new'],
    ['base', 'old'],
  ] as const) {
    const own = await places.at({ ...AS_SESSION, tree });
    const fresh = await places.at({ ...AS_SESSION, tree, copies: 'fresh' });
    expect(own?.workspace).toBe(await trees.open(tree));
    expect(fresh).toBe(await places.at({ ...AS_SESSION, tree, copies: 'fresh' }));
    expect([await seenIn(own!.workspace), await seenIn(fresh!.workspace)]).toEqual([
      `${version}\ndep 1`,
      `${version}\ndep 1`,
    ]);
    expect(fresh?.workspace.tree.name).toBe(tree);
    expect([own?.env, fresh?.env]).toEqual([{ SET_UP_FOR: tree }, { SET_UP_FOR: tree }]);
  }
  await places.close();
  output.close();
  expect(installed).toEqual(['head: package-lock.json']);
});
