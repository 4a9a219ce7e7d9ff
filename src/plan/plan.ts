/** The plan of a session: which runs, in launch order, with which seeds and conditions. Pure. */
import { type ConditionLevels, type Conditions, FACTORS, NO_LEVELS, PLAIN_CONDITIONS } from '../model/conditions.ts';
import type { Plan } from '../model/plan.ts';
import { HEAD } from '../model/tree.ts';
import { drawn } from './draws.ts';
import { factorialRow, levelAt } from './factorial.ts';
import { runSeed } from './seeds.ts';

const PERTURBED_KEY = 0x70657274;

/**
 * Plans a session.
 * @param rootSeed 0 to 2^31-1
 * @param runs how many, 1 to 1000
 * @param levels what one of two runs draws its conditions from; where all are empty, every run stays as the command is
 */
export function planRuns(rootSeed: number, runs: number, levels: ConditionLevels = NO_LEVELS): Plan {
  return {
    rootSeed,
    runs: Array.from({ length: runs }, (_, run) => ({
      tree: HEAD,
      run,
      seed: runSeed(rootSeed, run),
      conditions: conditionsOf(rootSeed, run, levels),
    })),
  };
}

/** Of each two runs that follow each other one is perturbed, by chance: balanced at any length, with no rhythm. */
function conditionsOf(rootSeed: number, run: number, levels: ConditionLevels): Conditions {
  const pair = run >> 1;
  const perturbed = (drawn(rootSeed, PERTURBED_KEY, pair) & 1) === (run & 1);
  return perturbed ? perturbedConditions(rootSeed, pair, levels) : PLAIN_CONDITIONS;
}

function perturbedConditions(rootSeed: number, row: number, levels: ConditionLevels): Conditions {
  const varied = FACTORS.filter((factor) => levels[factor].length > 0);
  const on = factorialRow(rootSeed, row, varied.length);
  // Of each two rows a factor is on in one; a single factor is on in all.
  const time = varied.length === 1 ? row : row >> 1;
  const given = varied.flatMap((factor, index) =>
    on[index] === true ? [[factor, levelAt<unknown>(levels[factor], rootSeed, FACTORS.indexOf(factor), time)]] : [],
  );
  return { ...PLAIN_CONDITIONS, ...Object.fromEntries(given) };
}
