/** Carries trials out by the executor that runs the session itself: the one file of this room that starts anything. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { underConditions } from '../command/under-conditions.ts';
import type { Config } from '../config/config.ts';
import { Sightings } from '../events/sightings.ts';
import { onlyTree, type RunTree } from '../execute/run-tree.ts';
import { runnerExecutor } from '../execute/runner.ts';
import type { Experiment, Trial } from '../model/experiment.ts';
import type { TrialSetting } from '../model/trial-setting.ts';
import { openFolder } from '../output/output-folder.ts';
import { removeTree } from '../workspace/remove-tree.ts';
import { armFramework, bareLine, type LineSource, lineOf } from './arm-framework.ts';
import type { TrialRunner } from './diagnosis.ts';
import type { PlannedTrial } from './judge/blocks.ts';
import type { Places } from './places.ts';

/** What trials are carried out with. */
export interface RunnerSetting {
  readonly config: Pick<Config, 'testCommand' | 'resetCommand' | 'timeoutMs' | 'rootSeed'>;
  readonly sessionId: string;
  readonly source: LineSource;
  readonly places: Places;
  readonly elapsedMs: () => number;
}

/** A trial runner on this machine. */
export function localTrialRunner(setting: RunnerSetting): TrialRunner {
  let runs = setting.source.session.header.plannedRuns;
  return {
    commandLine: ({ treatment }) =>
      underConditions(
        treatment.conditions,
        lineOf({ setting: treatment, seed: treatment.seed ?? firstSeed(setting) }, setting.source),
      ),
    isPossible: async ({ treatment }) => (await setting.places.at(treatment)) !== null,
    carryOut: async (experiment, trials, signal) => {
      const done: Trial[] = [];
      for (const piece of pieces(experiment, trials)) {
        if (signal.aborted) break;
        done.push(...(await carryOutPiece(piece, runs, setting, signal)));
        runs += piece.trials.length;
      }
      return done;
    },
  };
}

/** Only for a line to show where the trials have a seed each. */
function firstSeed({ source }: RunnerSetting): number {
  return source.session.observations[0]?.seed ?? 1;
}

/** Trials that follow each other and can go through one executor. */
interface Piece {
  readonly experiment: Experiment;
  readonly trials: readonly PlannedTrial[];
}

function pieces(experiment: Experiment, trials: readonly PlannedTrial[]): Piece[] {
  const key = ({ arm }: PlannedTrial) => {
    const { parallel, tree, copies, network } = experiment[arm];
    return `${parallel} ${tree} ${copies} ${network}`;
  };
  const found: PlannedTrial[][] = [];
  for (const trial of trials) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(trial)) last.push(trial);
    else found.push([trial]);
  }
  return found.map((together) => ({ experiment, trials: together }));
}

/** Logs and temporary files of a piece go with it: what its runs printed last is not needed any more. */
async function carryOutPiece(
  piece: Piece,
  firstRun: number,
  setting: RunnerSetting,
  signal: AbortSignal,
): Promise<Trial[]> {
  const arm = piece.experiment[piece.trials[0]?.arm ?? 'control'];
  const tree = await setting.places.at(arm);
  if (tree === null) return [];
  const tempDir = join(tree.workspace.tempDir, `d${firstRun}`);
  mkdirSync(tempDir);
  try {
    return await execute(piece, firstRun, { arm, tree, tempDir, setting, signal });
  } finally {
    await removeTree(tempDir);
  }
}

interface PieceSetting {
  readonly arm: TrialSetting;
  readonly tree: RunTree;
  readonly tempDir: string;
  readonly setting: RunnerSetting;
  readonly signal: AbortSignal;
}

async function execute(
  { experiment, trials }: Piece,
  firstRun: number,
  { arm, tree, tempDir, setting, signal }: PieceSetting,
): Promise<Trial[]> {
  const { config, source, sessionId, elapsedMs } = setting;
  const trialOf = (run: number) => trials[run - firstRun] as PlannedTrial;
  const framework =
    arm.line === undefined
      ? armFramework(source, (run) => {
          const { arm: name, seed } = trialOf(run);
          return { setting: experiment[name], seed };
        })
      : bareLine(arm.line, source);
  const output = openFolder(join(tempDir, 'out'));
  const limits = { timeBudgetMs: Number.POSITIVE_INFINITY, stop: 'all', keepLogs: 'failing' } as const;
  const executor = runnerExecutor({
    config: { ...config, ...limits, parallelism: arm.parallel },
    ...{ sessionId, treeOf: onlyTree(tree), framework, tempDir, output },
  });
  const runs = trials.map(({ arm: name, seed }, index) => ({
    ...{ tree: arm.tree, run: firstRun + index, seed },
    conditions: experiment[name].conditions,
  }));
  const seen = new Sightings(source.session.tests);
  const ports = { emit: seen.take, signal, elapsedMs };
  const end = await executor.execute({ rootSeed: config.rootSeed, runs }, ports).finally(() => output.close());
  if (end.kind === 'halted') throw new Error(end.detail);
  const order = experiment.stage === 'search' ? seen.order : null;
  return seen.observations.map((it) => ({
    ...{ experiment: experiment.id, arm: trialOf(it.run).arm },
    ...{ seed: it.seed, ...seen.shown(it), order, durationMs: it.durationMs },
  }));
}
