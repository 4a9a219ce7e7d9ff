/** Shortens lines that made the tests fail each time: what they do as well without is left out, each way tried. */
import { CHOSEN_TESTS, shorterLines } from '../command/shorter-lines.ts';
import { PLAIN_CONDITIONS } from '../model/conditions.ts';
import type { Experiment } from '../model/experiment.ts';
import type { Replay } from '../model/replay.ts';
import type { TrialRunner } from './diagnosis.ts';
import { AS_SESSION } from './judge/contrasts.ts';

/** Runs that must all fail: a flake that fails in half of its runs does so in one of 32. */
const TRIES = 5;
/** Distinct lines; those of the worst tests come first. */
const MOST_LINES = 5;

/**
 * The replays with their lines as short as they can be. Only what failed in every try is shortened: of the others no
 * few runs can tell whether a shorter line fails as often. Never throws.
 */
export async function shortenLines(
  replays: readonly Replay[],
  runner: Pick<TrialRunner, 'carryOut'>,
  signal: AbortSignal,
): Promise<Replay[]> {
  // The exit code is that of the test where the line runs it alone, or behind others that pass.
  const isOfTest = ({ test, selectsTest, commandLine }: Replay) =>
    test === null || selectsTest || commandLine.includes(`${CHOSEN_TESTS}=`);
  const sure = replays.filter((replay) => isSure(replay.tried) && isOfTest(replay));
  const lines = [...new Set(sure.map(({ commandLine }) => commandLine))].slice(0, MOST_LINES);
  const short = new Map<string, string>();
  for (const line of lines) {
    const shorter = await shortest(line, runner, signal);
    if (shorter !== null) short.set(line, shorter);
  }
  return replays.map((replay) => {
    const line = isSure(replay.tried) ? short.get(replay.commandLine) : undefined;
    if (line === undefined) return replay;
    const test = replay.selectsTest ? replay.test : null; // by the command's exit code
    return { ...replay, commandLine: line, tried: { test, failures: TRIES, runs: TRIES } };
  });
}

function isSure(tried: Replay['tried']): boolean {
  return tried !== undefined && tried.runs > 1 && tried.failures === tried.runs;
}

/** Null: none fails as well. */
async function shortest(
  line: string,
  runner: Pick<TrialRunner, 'carryOut'>,
  signal: AbortSignal,
): Promise<string | null> {
  for (const { line: shorter, passes } of shorterLines(line)) {
    if (passes !== null && (await outcomeOf(passes, runner, signal)) !== 'passed') continue;
    if (await failsEachTime(shorter, runner, signal)) return shorter;
    if (signal.aborted) return null;
  }
  return null;
}

async function failsEachTime(
  line: string,
  runner: Pick<TrialRunner, 'carryOut'>,
  signal: AbortSignal,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const outcome = await outcomeOf(line, runner, signal);
    if (outcome !== 'failed' && outcome !== 'crashed') return false;
  }
  return true;
}

async function outcomeOf(line: string, runner: Pick<TrialRunner, 'carryOut'>, signal: AbortSignal) {
  const setting = { ...AS_SESSION, pasted: true, conditions: PLAIN_CONDITIONS, line };
  const experiment: Experiment = {
    ...{ id: 0, contrast: 'seed', stage: 'screen', subjects: [], size: TRIES, commandLine: '' },
    ...{ control: setting, treatment: setting },
  };
  const trials = await runner.carryOut(experiment, [{ arm: 'treatment', seed: 1 }], signal).catch(() => []);
  return trials[0]?.outcome.kind;
}
