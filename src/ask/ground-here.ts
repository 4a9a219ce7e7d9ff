/**
 * Controls on this machine, by the executor that ran the session itself: in the session's own copies, or in copies that
 * share nothing with each other. The one file of this room that starts anything.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPlain } from '../analyze/outcomes.ts';
import { trialLimitMs } from '../analyze/trial-limit.ts';
import type { Config } from '../config/config.ts';
import { onlyTree, type RunTree } from '../execute/run-tree.ts';
import { runnerExecutor } from '../execute/runner.ts';
import type { FrameworkSession } from '../frameworks/session.ts';
import { CONTROL_SETTINGS, type ControlSetting } from '../model/control.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { Session } from '../model/session.ts';
import { HEAD } from '../model/tree.ts';
import { type OutputFolder, openFolder } from '../output/output-folder.ts';
import { plannedControls } from '../plan/controls.ts';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { removeTree } from '../workspace/remove-tree.ts';
import { Taken } from '../workspace/taken.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { workspaceInputs } from '../workspace/workspace-request.ts';
import type { Stage, Wanted } from './control-runner.ts';
import type { Ground, OpenStage } from './ground.ts';

/** What places here are made from. */
export interface HereRequest {
  readonly config: Pick<Config, 'testCommand' | 'resetCommand' | 'rootSeed'> &
    Pick<Config, 'isolation' | 'parallelism' | 'outputDir' | 'setupTimeoutMs'>;
  /** The session's own, with what its tests get; closed by the session. */
  readonly own: RunTree;
  /** Null: exit codes only. */
  readonly framework: FrameworkSession | null;
  readonly sessionId: string;
  readonly tempRoot: string;
  readonly output: OutputFolder;
  readonly env: NodeJS.ProcessEnv;
}

/** The places of this machine. */
export function groundHere(request: HereRequest): Ground {
  return new GroundHere(request);
}

class GroundHere implements Ground {
  readonly #request: HereRequest;
  readonly #taken = new Taken();
  readonly #opened = new Map<boolean, Promise<Workspace | null>>();

  constructor(request: HereRequest) {
    this.#request = request;
  }

  async at(setting: ControlSetting): Promise<OpenStage | null> {
    const workspace = await this.#workspaceOf(setting);
    return workspace === null ? null : async (wanted) => stageIn(workspace, wanted, this.#request);
  }

  shared() {
    return this.#taken.shared();
  }

  async close(): Promise<void> {
    this.#taken.close();
    for (const opening of this.#opened.values()) await (await opening)?.close();
  }

  #workspaceOf(setting: ControlSetting): Promise<Workspace | null> {
    if (setting === 'alone' || setting === 'together') return Promise.resolve(this.#request.own.workspace);
    const privateNetwork = setting === 'apart' || setting === 'apart-alone';
    const known = this.#opened.get(privateNetwork) ?? this.#openApart(privateNetwork);
    this.#opened.set(privateNetwork, known);
    return known;
  }

  /** Beside the session's own folder, not in it: tests put UNIX sockets into theirs, whose paths must be short. */
  #openApart(privateNetwork: boolean): Promise<Workspace | null> {
    const { config, own, sessionId, tempRoot, env, output } = this.#request;
    const { workspace } = own;
    const source = { kind: 'workspace', directory: workspace.directory } as const;
    return openWorkspace({
      ...workspaceInputs({ ...config, source, setup: { kind: 'none' }, privateNetwork }),
      tree: workspace.tree.name,
      isolation: config.isolation === 'run' ? 'run' : 'slot',
      apart: { taken: this.#taken, tree: config.isolation === 'none' },
      ...{ sessionId: `${sessionId}-a${this.#opened.size}`, tempRoot, env, output },
    }).catch(() => null);
  }
}

/** How many at a time, of so many in the session. */
function atATime(setting: ControlSetting, parallelism: number): number {
  return setting.endsWith('alone') ? 1 : parallelism;
}

function stageIn(workspace: Workspace, { setting, most, session, timeBudgetMs }: Wanted, request: HereRequest): Stage {
  const { config, framework, own, sessionId } = request;
  const { rootSeed, testCommand, resetCommand } = config;
  const tempDir = join(workspace.tempDir, `c${CONTROL_SETTINGS.indexOf(setting)}`);
  mkdirSync(tempDir);
  const output = openFolder(join(tempDir, 'out'));
  const runs = controlsOf(session, rootSeed, setting, most);
  const parallelism = Math.min(atATime(setting, config.parallelism), session.observations.length);
  const timeoutMs = trialLimitMs(session);
  const executor = runnerExecutor({
    config: {
      ...{ testCommand, resetCommand, timeoutMs, parallelism, stop: 'all', keepLogs: 'failing' },
      get timeBudgetMs() {
        return timeBudgetMs();
      },
    },
    ...{ output, sessionId, treeOf: onlyTree({ workspace, env: own.env }), framework, tempDir },
  });
  const close = async () => {
    output.close();
    await removeTree(tempDir);
  };
  return { plan: { rootSeed, runs }, order: runs, executor, close };
}

/** Of the session's own plain runs; numbered after them. */
function controlsOf(
  { observations, header, controls }: Session,
  rootSeed: number,
  setting: ControlSetting,
  count: number,
): PlannedRun[] {
  const plain = observations
    .filter((one) => isPlain(one) && one.tree === HEAD)
    .map(({ run, seed, conditions, tree }) => ({ run, seed, conditions, tree }));
  const first = Math.max(header.plannedRuns, ...plain.map(({ run }) => run + 1)) + controls.length;
  const skip = controls.filter((control) => control.setting === setting).length;
  return plannedControls(rootSeed, plain, { first, count, skip });
}
