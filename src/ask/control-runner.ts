/** Carries controls out by the executor that runs the session itself: the one file of this room that starts anything. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isPlain } from '../analyze/outcomes.ts';
import type { Config } from '../config/config.ts';
import type { Emit } from '../events/events.ts';
import { Sightings } from '../events/sightings.ts';
import { runnerExecutor } from '../execute/runner.ts';
import type { FrameworkSession } from '../frameworks/session.ts';
import { CONTROL_SETTINGS, type Control, type ControlSetting } from '../model/control.ts';
import type { Observation } from '../model/observation.ts';
import type { PlannedRun } from '../model/plan.ts';
import type { Session } from '../model/session.ts';
import type { SessionEnd } from '../model/session-end.ts';
import { openFolder } from '../output/output-folder.ts';
import { plannedControls } from '../plan/controls.ts';
import { removeTree } from '../workspace/remove-tree.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What controls are carried out with. */
export interface ControlRequest {
  readonly config: Pick<
    Config,
    'testCommand' | 'resetCommand' | 'timeoutMs' | 'timeBudgetMs' | 'rootSeed' | 'parallelism'
  >;
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
const AT_A_TIME: Readonly<Record<ControlSetting, (parallelism: number) => number>> = {
  alone: () => 1,
  together: (parallelism) => parallelism,
  'apart-alone': () => 1,
  apart: (parallelism) => parallelism,
};

/** The one who needs no more runs. */
const ANSWERED: SessionEnd = { kind: 'complete' };

/**
 * Carries out controls of a setting until the question is answered, or nothing is left of them or of the session's time.
 * They are told in the order in which they were started: failures may take longer than passes. False: they could not be
 * carried out to the end.
 */
export async function carryOutControls(
  { setting, most }: { readonly setting: ControlSetting; readonly most: number },
  request: ControlRequest,
): Promise<boolean> {
  const { workspace, framework, config, session, env, elapsedMs } = request;
  const tempDir = join(workspace.tempDir, `c${CONTROL_SETTINGS.indexOf(setting)}`);
  mkdirSync(tempDir);
  const output = openFolder(join(tempDir, 'out'));
  const runs = controlsOf(session, config.rootSeed, most);
  const answered = new AbortController();
  const signal = AbortSignal.any([request.signal, answered.signal]);
  const tell = inOrder(runs, setting, request, () => answered.abort(ANSWERED));
  try {
    const parallelism = Math.min(AT_A_TIME[setting](config.parallelism), session.observations.length);
    const { sessionId } = session.header;
    const limits = { stop: 'all', keepLogs: 'failing', parallelism } as const;
    const executor = runnerExecutor({
      config: { ...config, ...limits },
      ...{ output, sessionId, workspace, framework, env, tempDir },
    });
    const end = await executor.execute({ rootSeed: config.rootSeed, runs }, { emit: tell, signal, elapsedMs });
    return end.kind === 'complete';
  } finally {
    output.close();
    await removeTree(tempDir);
  }
}

/** Of the session's own plain runs; numbered after them. */
function controlsOf({ observations, header, controls }: Session, rootSeed: number, count: number): PlannedRun[] {
  const plain = observations.filter(isPlain).map(({ run, seed, conditions }) => ({ run, seed, conditions }));
  const first = Math.max(header.plannedRuns, ...plain.map(({ run }) => run + 1)) + controls.length;
  return plannedControls(rootSeed, plain, { first, count });
}

/** Takes what the executor tells, and tells of each run once all that began before it have been told of. */
function inOrder(
  runs: readonly PlannedRun[],
  setting: ControlSetting,
  { session, emit, elapsedMs, goesOn }: ControlRequest,
  onAnswer: () => void,
): Emit {
  const seen = new Sightings(session.tests);
  const waiting = new Map<number, Observation>();
  let told = 0;
  let answered = false;
  return (event) => {
    seen.take(event);
    if (event.type !== 'run-finished') return;
    waiting.set(event.observation.run, event.observation);
    for (let next = runs[told]; next !== undefined && !answered; next = runs[told]) {
      const observation = waiting.get(next.run);
      if (observation === undefined) return;
      waiting.delete(next.run);
      told += 1;
      const control: Control = {
        ...{ setting, run: next.repeats ?? next.run, seed: observation.seed },
        ...{ ...seen.shown(observation), durationMs: observation.durationMs },
      };
      emit({ type: 'control-finished', control, atMs: Math.round(elapsedMs()) });
      answered = !goesOn();
    }
    if (answered) onAnswer();
  };
}
