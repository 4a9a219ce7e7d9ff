/**
 * Carries controls out by the executor that runs the session itself: the one file of this room that starts anything.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPlain } from '../analyze/outcomes.ts';
import { trialLimitMs } from '../analyze/trial-limit.ts';
import type { Config } from '../config/config.ts';
import type { Emit } from '../events/events.ts';
import { Sightings } from '../events/sightings.ts';
import { onlyTree } from '../execute/run-tree.ts';
import { runnerExecutor } from '../execute/runner.ts';
import type { FrameworkSession } from '../frameworks/session.ts';
import { CONTROL_SETTINGS, type Control, type ControlSetting } from '../model/control.ts';
import type { Observation } from '../model/observation.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { Session } from '../model/session.ts';
import type { SessionEnd } from '../model/session-end.ts';
import { HEAD } from '../model/tree.ts';
import { openFolder } from '../output/output-folder.ts';
import { plannedControls } from '../plan/controls.ts';
import { removeTree } from '../workspace/remove-tree.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What controls are carried out with. */
export interface ControlRequest {
  readonly config: Pick<Config, 'testCommand' | 'resetCommand' | 'timeBudgetMs' | 'rootSeed' | 'parallelism'>;
  /** What was observed before. */
  readonly session: Session;
  readonly workspace: Workspace;
  /** Null: exit codes only. */
  readonly framework: FrameworkSession | null;
  /** Already stripped of what tests must not see. */
  readonly env: Readonly<Record<string, string>>;
  readonly emit: Emit;
  readonly signal: AbortSignal;
  readonly elapsedMs: () => number;
  /** Whether what was told by now leaves the question open. */
  readonly goesOn: () => boolean;
}

/** How many at a time, of so many in the session. */
function atATime(setting: ControlSetting, parallelism: number): number {
  return setting.endsWith('alone') ? 1 : parallelism;
}

/**
 * What is under way when the answer is known may go on for so long: what is killed leaves locks and half-written files,
 * and the next runs would fail by these.
 */
const GRACE_MS = 10_000;

/**
 * Carries out controls of a setting until the question is answered, or nothing is left of them or of the session's
 * time. They are told in the order in which they were started: failures may take longer than passes. False: they could
 * not be carried out to the end.
 */
export async function carryOutControls(
  { setting, most }: { readonly setting: ControlSetting; readonly most: number },
  request: ControlRequest,
): Promise<boolean> {
  const { workspace, framework, config, session, env, elapsedMs } = request;
  const tempDir = join(workspace.tempDir, `c${CONTROL_SETTINGS.indexOf(setting)}`);
  mkdirSync(tempDir);
  const output = openFolder(join(tempDir, 'out'));
  const runs = controlsOf(session, config.rootSeed, setting, most);
  const answer = new Answer();
  const signal = AbortSignal.any([request.signal, answer.signal]);
  const tell = inOrder(runs, setting, request, answer);
  try {
    const { sessionId } = session.header;
    const parallelism = Math.min(atATime(setting, config.parallelism), session.observations.length);
    const { testCommand, resetCommand } = config;
    const timeoutMs = trialLimitMs(session);
    const executor = runnerExecutor({
      config: {
        ...{ testCommand, resetCommand, timeoutMs, parallelism, stop: 'all', keepLogs: 'failing' },
        get timeBudgetMs() {
          return answer.isKnown ? 0 : config.timeBudgetMs; // no run starts any more
        },
      },
      ...{ output, sessionId, treeOf: onlyTree({ workspace, env }), framework, tempDir },
    });
    const end = await executor.execute({ rootSeed: config.rootSeed, runs }, { emit: tell, signal, elapsedMs });
    return answer.isKnown || end.kind === 'complete';
  } finally {
    answer.close();
    output.close();
    await removeTree(tempDir);
  }
}

/** Whether a question is answered, and what then becomes of the runs under way. */
class Answer {
  readonly #abort = new AbortController();
  #timer: NodeJS.Timeout | null = null;

  get isKnown(): boolean {
    return this.#timer !== null;
  }

  /** Fires where runs under way take too long. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  know(): void {
    this.#timer ??= setTimeout(() => this.#abort.abort({ kind: 'complete' } satisfies SessionEnd), GRACE_MS);
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }
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

/** Takes what the executor tells, and tells of each run once all that began before it have been told of. */
function inOrder(
  runs: readonly PlannedRun[],
  setting: ControlSetting,
  { session, emit, elapsedMs, goesOn }: ControlRequest,
  answer: Answer,
): Emit {
  const seen = new Sightings(session.tests);
  const waiting = new Map<number, Observation>();
  let told = 0;
  return (event) => {
    seen.take(event);
    if (event.type !== 'run-finished') return;
    waiting.set(event.observation.run, event.observation);
    for (let next = runs[told]; next !== undefined && !answer.isKnown; next = runs[told]) {
      const observation = waiting.get(next.run);
      if (observation === undefined) return;
      waiting.delete(next.run);
      told += 1;
      const control: Control = {
        ...{ setting, run: next.repeats ?? next.run, seed: observation.seed },
        ...{ ...seen.shown(observation), durationMs: observation.durationMs },
      };
      emit({ type: 'control-finished', control, atMs: Math.round(elapsedMs()) });
      if (!goesOn()) answer.know();
    }
  };
}
