/**
 * Tries the lines that a report offers, the worst test's first: one that runs a test alone and does not fail again
 * gives way to the whole command, in which it was seen to fail.
 */
import { replayLine, sourceOf } from '../frameworks/replays.ts';
import { PLAIN_CONDITIONS } from '../model/conditions.ts';
import type { Experiment, Trial } from '../model/experiment.ts';
import type { Replay, TriedLine } from '../model/replay.ts';
import type { Session } from '../model/session.ts';
import type { LineSource } from './arm-framework.ts';
import type { TrialRunner } from './diagnosis.ts';
import { AS_SESSION } from './judge/contrasts.ts';
import { failedIn } from './judge/tally.ts';

/** Runs of each line. */
export const TRIES = 3;
/** Distinct lines: nobody pastes all of hundreds. */
const MOST_LINES = 20;

/** What lines are tried with. */
export interface LineTrials {
  readonly source: LineSource;
  readonly runner: Pick<TrialRunner, 'carryOut'>;
  readonly signal: AbortSignal;
  /** Which lines are worth it. */
  readonly wanted: (replay: Replay) => boolean;
}

/** The replays with what came of them, as far as the signal lets it come; who was tried before stays. Never throws. */
export async function tryLines(replays: readonly Replay[], trials: LineTrials): Promise<Replay[]> {
  const narrow = new Tries(trials);
  await narrow.carryOut(replays.filter((replay) => replay.tried === undefined && trials.wanted(replay)));
  const first = replays.map((replay) => narrow.told(replay));
  const whole = new Tries(trials);
  await whole.carryOut(first.filter(isRefuted).map((replay) => wholeLine(replay, trials.source)));
  return first.map((replay) => (isRefuted(replay) ? whole.told(wholeLine(replay, trials.source)) : replay));
}

/** Alone it did not fail: it may need what runs before it. */
function isRefuted({ selectsTest, tried }: Replay): boolean {
  return selectsTest && tried !== undefined && tried.failures === 0;
}

function wholeLine({ test, run, seed }: Replay, { session, framework }: LineSource): Replay {
  const source = sourceOf(session, framework);
  const conditions = conditionsOf(run, session);
  return { test, run, seed, ...replayLine({ run, seed, conditions }, null, source), selectsTest: false };
}

function conditionsOf(run: number, { observations }: Session) {
  return observations.find((it) => it.run === run)?.conditions ?? PLAIN_CONDITIONS;
}

/** Each distinct line's trials, in rounds: all lines once before any a second time. */
class Tries {
  readonly #trials: LineTrials;
  readonly #shown = new Map<string, Trial[]>();

  constructor(trials: LineTrials) {
    this.#trials = trials;
  }

  async carryOut(replays: readonly Replay[]): Promise<void> {
    const lines = [...new Map(replays.map((replay) => [replay.commandLine, replay])).values()].slice(0, MOST_LINES);
    for (let round = 0; round < TRIES; round += 1)
      for (const replay of lines) {
        if (this.#trials.signal.aborted) return;
        await this.#tryOnce(replay);
      }
  }

  async #tryOnce({ commandLine, ...replay }: Replay): Promise<void> {
    const { runner, signal, source } = this.#trials;
    const experiment = experimentOf(replay, source.session);
    const trials = await runner.carryOut(experiment, [{ arm: 'treatment', seed: replay.seed }], signal).catch(() => []);
    this.#shown.set(commandLine, [...(this.#shown.get(commandLine) ?? []), ...trials]);
  }

  told(replay: Replay): Replay {
    const shown = this.#shown.get(replay.commandLine);
    const tried =
      shown === undefined || replay.tried !== undefined ? undefined : triedLine(replay, shown, this.#trials);
    return tried === undefined ? replay : { ...replay, tried };
  }
}

function experimentOf({ test, run, seed, selectsTest }: Omit<Replay, 'commandLine'>, session: Session): Experiment {
  const only = selectsTest ? test : null;
  const setting = { ...AS_SESSION, only, pasted: true, seed, conditions: conditionsOf(run, session) };
  const asked = { id: 0, contrast: 'seed', stage: 'screen', subjects: [], size: TRIES, commandLine: '' } as const;
  return { ...asked, control: setting, treatment: setting };
}

/** Undefined: no run showed it. */
function triedLine(replay: Replay, shown: readonly Trial[], { source }: LineTrials): TriedLine | undefined {
  const { test } = replay;
  const { treatment } = experimentOf(replay, source.session);
  const results = shown.flatMap((trial) => {
    const { outcome } = trial;
    if (test === null) return outcome.kind === 'not-observed' ? [] : [outcome.kind !== 'passed'];
    return failedIn({ test }, treatment, trial) ?? [];
  });
  const failures = results.filter((failed) => failed).length;
  return results.length === 0 ? undefined : { test, failures, runs: results.length };
}
