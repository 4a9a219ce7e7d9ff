/**
 * For a file that somebody else wrote: builds a replay line anew from its fields, with our own code for the framework.
 * Pure.
 */
import { chosenLine, plainest, replayLine } from '../frameworks/replays.ts';
import type { FrameworkSession } from '../frameworks/session.ts';
import { PLAIN_CONDITIONS } from '../model/conditions.ts';
import type { SeededRun } from '../model/diagnosis.ts';
import { failedAt } from '../model/marks.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { Results, RunResult } from '../report/results-schema.ts';
import type { StoredReplay } from './replay-choice.ts';

/** The line, and a note on what it does not do. */
export interface RebuiltLine {
  readonly commandLine: string;
  readonly note: string | null;
}

/**
 * The line that makes the same happen as the chosen replay.
 * @param framework as the folder shows it; null: it shows none
 * @throws Error where the file tells of no run that failed
 */
export function rebuiltLine(results: Results, replay: StoredReplay, framework: FrameworkSession | null): RebuiltLine {
  const failing = failingRun(results, replay);
  const seen = results.tests.map(identityOf);
  const source = { command: results.command, seen, framework, seedNames: results.seed_variables };
  const together = behindOthers(results, replay);
  const behind = together === null ? null : chosenLine(failing, together, source);
  if (behind !== null) return { commandLine: behind, note: null };
  const alone = provenReplay(results, replay)?.selects_test === false ? null : replay.test;
  const test = source.seen[results.tests.findIndex(({ id }) => id === alone)] ?? null;
  const { commandLine, selectsTest } = replayLine(failing, test, source);
  return { commandLine, note: noteOn(results, framework, replay.test === null || selectsTest) };
}

function noteOn({ framework: named }: Results, framework: FrameworkSession | null, isExact: boolean): string | null {
  const whole = 'The line is the whole command, with the seed of a failing run.';
  if (named !== null && framework === null)
    return `Nothing in this folder shows that the command runs ${named.name}. ${whole}`;
  return isExact ? null : 'The line runs all tests, not only this one.';
}

/** The replay that failed again in the diagnosis. */
function provenReplay({ diagnosis }: Results, { test }: StoredReplay) {
  const proven = diagnosis.find((entry) => entry.test === test)?.replay ?? null;
  return proven === null || proven.failed === 0 ? null : proven;
}

/** The run with the seed that was shown to decide; else the failing run with the fewest changed conditions. */
function failingRun(results: Results, replay: StoredReplay): SeededRun {
  const proven = provenReplay(results, replay);
  if (proven !== null) return runOf(results, proven.seed);
  const index = results.tests.findIndex(({ id }) => id === replay.test);
  const failed = results.results.filter(({ passed }) => passed === false);
  const hit = results.results.filter(({ marks }) => failedAt(marks, index));
  const run = plainest(hit.map(seededRun)) ?? plainest(failed.map(seededRun));
  if (run === undefined) throw new Error('These results have no failing run, so no line can be built from them.');
  return run;
}

function runOf({ results }: Results, seed: number): SeededRun {
  const known = results.find((run) => run.seed === seed);
  return known === undefined ? { run: 0, seed, conditions: PLAIN_CONDITIONS } : seededRun(known);
}

function seededRun({ attempt, seed, order, timezone, locale, cpu }: RunResult): SeededRun {
  return { run: attempt, seed, conditions: { order, timezone, locale, cpu } };
}

function identityOf({ file, suite, name }: TestIdentity): TestIdentity {
  return { file, suite, name };
}

/** Tests after which it fails, in their order, and then the test; null: none are known. */
function behindOthers({ tests, diagnosis }: Results, { test }: StoredReplay): readonly TestIdentity[] | null {
  const predecessors = diagnosis.find((entry) => entry.test === test)?.predecessors;
  if (test === null || predecessors?.kind !== 'found' || predecessors.role !== 'polluter') return null;
  const found = [...predecessors.tests, test].flatMap((id) => tests.find((it) => it.id === id) ?? []);
  return found.length === predecessors.tests.length + 1 ? found.map(identityOf) : null;
}
