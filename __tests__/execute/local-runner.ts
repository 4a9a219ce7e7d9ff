/** The runner executor on a small workspace of its own, for tests. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
import type { Executor } from '../../src/execute/executor.ts';
import { onlyTree } from '../../src/execute/run-tree.ts';
import { runnerExecutor } from '../../src/execute/runner.ts';
import { openFolder } from '../../src/output/output-folder.ts';
import { testEnvironment } from '../../src/process/environment.ts';
import { markedProcesses } from '../../src/process/processes.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import type { ExecutorSetting } from './executor-conformance.ts';
import { stillThere } from './real-child.ts';

/** A runner executor and the folders that it works with. */
export interface LocalRunner {
  readonly executor: Executor;
  readonly outputDir: string;
  readonly tempDir: string;
}

/** Lends a runner to `use`; afterwards no process of the session may be left. */
export async function withRunner<T>(
  setting: ExecutorSetting,
  use: (runner: LocalRunner) => Promise<T>,
  over: Partial<Pick<Config, 'keepLogs' | 'isolation' | 'resetCommand'>> = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-test-'));
  const [directory, outputDir] = [join(folder, 'project'), join(folder, 'out put')];
  mkdirSync(directory);
  const output = openFolder(outputDir);
  const sessionId = randomUUID();
  const { keepLogs = 'failing', isolation = 'none', resetCommand = null } = over;
  const workspace = await openWorkspace({
    ...{
      source: { kind: 'workspace', directory },
      tree: 'head',
      testCommand: '',
      setup: { kind: 'none' },
      setupTimeoutMs: 60_000,
    },
    ...{
      isolation,
      privateNetwork: false,
      parallelism: setting.parallelism,
      outputDir,
      output,
      tempRoot: folder,
      sessionId,
      env: process.env,
    },
  });
  try {
    const { tempDir } = workspace;
    const env = testEnvironment(process.env);
    const executor = runnerExecutor({
      config: { ...setting, keepLogs, resetCommand },
      output,
      sessionId,
      treeOf: onlyTree({ workspace, env }),
      framework: null,
      tempDir,
    });
    const result = await use({ executor, outputDir, tempDir });
    expect(
      await stillThere(() => markedProcesses(sessionId).flatMap(({ pid, run }) => (run === null ? [] : [pid]))),
    ).toEqual([]);
    return result;
  } finally {
    await workspace.close();
    output.close();
    expect(existsSync(workspace.tempDir)).toBe(false);
    rmSync(folder, { recursive: true, force: true });
  }
}
