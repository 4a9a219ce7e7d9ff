/** Runs of one plan in two trees, through the real executor: each in the tree that it names, whatever its slot did before. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { SessionEvent } from '../../src/events/events.ts';
import { type FindTree, onlyTree } from '../../src/execute/run-tree.ts';
import { runnerExecutor } from '../../src/execute/runner.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { Isolation } from '../../src/model/isolation.ts';
import { openFolder } from '../../src/output/output-folder.ts';
import { testEnvironment } from '../../src/process/environment.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { SessionTrees } from '../../src/workspace/session-trees.ts';

let base: string;
let trees: SessionTrees | null = null;
let sessions = 0;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-run-trees-')));
  const lines = `mkdir temp repo; cd repo; git init -q -b main; echo old > version
    git add .; git -c user.name=a -c user.email=a@b commit -qm old
    git worktree add -q ../base HEAD; echo new > version; git -c user.name=a -c user.email=a@b commit -qam new`;
  execFileSync('bash', ['--norc', '-euc', lines], { cwd: base });
});
afterEach(async () => {
  await trees?.close();
  rmSync(base, { recursive: true, force: true });
});

/** Pairs of runs of one seed, the trees in turn; what each run printed. */
async function carryOut(isolation: Isolation, narrowed: (treeOf: FindTree) => FindTree = (treeOf) => treeOf) {
  const sessionId = `run-trees-${process.pid}-${sessions++}`;
  const output = openFolder(join(base, 'out'));
  const opened = new SessionTrees(sessionId, (tree, setups) =>
    openWorkspace({
      ...{ tree, setups, testCommand: '', output, outputDir: join(base, 'out'), tempRoot: join(base, 'temp') },
      source: { kind: 'workspace', directory: join(base, tree === 'head' ? 'repo' : tree) },
      ...{ setup: { kind: 'none' }, setupTimeoutMs: 60_000, isolation, privateNetwork: false, parallelism: 2 },
      ...{ sessionId: `${sessionId}-${tree}`, env: process.env },
    }),
  );
  trees = opened;
  const treeOf: FindTree = async (name) => {
    const workspace = await opened.open(name);
    return { workspace, env: { ...testEnvironment(process.env), ...workspace.env, SET_UP_FOR: name } };
  };
  const limits = { parallelism: 2, timeoutMs: 60_000, timeBudgetMs: 600_000, stop: 'all', keepLogs: 'all' } as const;
  const tempDir = join(base, 'temp/runs');
  mkdirSync(tempDir);
  const executor = runnerExecutor({
    config: { ...limits, testCommand: 'echo $(cat version) $SET_UP_FOR $TEST_SEED $ATTEMPT', resetCommand: null },
    ...{ output, sessionId, tempDir, framework: null, treeOf: narrowed(treeOf) },
  });
  const runs = Array.from({ length: 8 }, (_, run) => ({
    ...{ tree: run % 2 === 0 ? 'head' : 'base', run, seed: 10 + Math.floor(run / 2) },
    conditions: PLAIN_CONDITIONS,
  }));
  const events: SessionEvent[] = [];
  const started = performance.now(); // the test's process may be older than the budget
  const elapsedMs = () => performance.now() - started;
  const ports = { emit: (event: SessionEvent) => void events.push(event), elapsedMs };
  const end = await executor.execute({ rootSeed: 1, runs }, { ...ports, signal: new AbortController().signal });
  output.close();
  const observed = events.flatMap((event) => (event.type === 'run-finished' ? [event.observation] : []));
  return { end, observed: observed.toSorted((one, other) => one.run - other.run) };
}

test.each<Isolation>(['slot', 'run', 'none'])('isolation %s: its code, and what its set-up left', async (isolation) => {
  const { end, observed } = await carryOut(isolation);
  expect(end).toEqual({ kind: 'complete' });
  expect(observed.map(({ tree, stdoutTail }) => `${tree}: ${stdoutTail.trim()}`)).toEqual(
    Array.from({ length: 8 }, (_, run) => {
      const [tree, version] = run % 2 === 0 ? ['head', 'new'] : ['base', 'old'];
      return `${tree}: ${version} ${tree} ${10 + Math.floor(run / 2)} ${run}`;
    }),
  );
});

test('a run that names a tree which there is not is never carried out in another', async () => {
  const { end, observed } = await carryOut('slot', (treeOf) => async (name) => onlyTree(await treeOf('head'))(name));
  expect(end).toMatchObject({ kind: 'halted', detail: expect.stringContaining('names the tree base') });
  expect(observed.filter(({ tree }) => tree !== 'head')).toEqual([]);
});
