/** The replay lines of a session: for the whole command, and for each test that failed. Pure. */
import type { Analysis } from '../analyze/analysis.ts';
import { isFailure } from '../analyze/outcomes.ts';
import { withVariables } from '../command/shell-line.ts';
import { underConditions } from '../command/under-conditions.ts';
import { FACTORS, PLAIN_CONDITIONS } from '../model/conditions.ts';
import type { SeededRun } from '../model/diagnosis.ts';
import type { Observation } from '../model/observation.ts';
import type { Replay } from '../model/replay.ts';
import { OTHER_SEED_NAMES } from '../model/seed-names.ts';
import type { Session } from '../model/session.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { ReplayCommand } from './framework.ts';
import { withHeadline } from './headline.ts';
import type { FrameworkSession } from './session.ts';

/** Tests beyond this many get none: nobody pastes the thousandth line. */
const MOST_TESTS = 200;

/**
 * Replays of the whole command, and of each failing test: flaky tests first, those that failed under changed conditions
 * alone last. Each repeats the first failing run with the fewest changed conditions, under these conditions.
 */
export function replaysOf(session: Session, analysis: Analysis, framework: FrameworkSession | null): Replay[] {
  const failing = session.observations.filter(isFailure);
  const first = plainest(withFlakyFailure(failing, analysis)) ?? plainest(failing);
  // By itself it would pass.
  const passes = first === undefined || analysis.verdict.kind === 'sensitive';
  const whole = passes ? [] : [wholeCommand(session, first, framework)];
  if (framework === null) return whole;
  const tests = failuresOf(analysis).slice(0, MOST_TESTS);
  return withHeadline([...whole, ...tests.flatMap(([test, runs]) => ofTest(session, test, runs, framework))], analysis);
}

/** Beside a test that always fails, a flaky one tells which run is worth repeating. */
function withFlakyFailure(failing: readonly Observation[], { tests }: Analysis): Observation[] {
  const runs = new Set(tests.flatMap(({ verdict, failingRuns }) => (verdict === 'flaky' ? failingRuns : [])));
  return failing.filter(({ run }) => runs.has(run));
}

/** The run that is most like the command as it is; the first of those. */
export function plainest<Run extends Pick<SeededRun, 'conditions'>>(failing: readonly Run[]): Run | undefined {
  const changes = ({ conditions }: Run) =>
    FACTORS.filter((factor) => conditions[factor] !== PLAIN_CONDITIONS[factor]).length;
  return [...failing].sort((a, b) => changes(a) - changes(b))[0];
}

/** Each failing test with the runs in which it failed. */
function failuresOf({ tests, sensitivities }: Analysis): (readonly [number, readonly number[]])[] {
  const failing = tests.filter(({ verdict }) => verdict !== 'sensitive');
  const worstFirst = failing.sort((a, b) => Number(b.verdict === 'flaky') - Number(a.verdict === 'flaky'));
  const runsOf = new Map<number, readonly number[]>();
  for (const { test, failingRuns } of [...worstFirst, ...sensitivities]) {
    if (test !== null && failingRuns.length > 0 && !runsOf.has(test)) runsOf.set(test, failingRuns);
  }
  return [...runsOf];
}

function ofTest(session: Session, test: number, failingRuns: readonly number[], framework: FrameworkSession): Replay[] {
  const observation = plainest(session.observations.filter(({ run }) => failingRuns.includes(run)));
  const identity = session.tests[test];
  if (observation === undefined || identity === undefined) return [];
  const { run, seed } = observation;
  return [{ test, run, seed, ...replayLine(observation, identity, sourceOf(session, framework)) }];
}

function wholeCommand(session: Session, observation: Observation, framework: FrameworkSession | null): Replay {
  const { run, seed } = observation;
  return { test: null, run, seed, ...replayLine(observation, null, sourceOf(session, framework)) };
}

/** What replay lines are made from. */
export interface ReplaySource {
  /** The test command. */
  readonly command: string;
  /** All tests that the session saw. */
  readonly seen: readonly TestIdentity[];
  /** Null: exit codes only. */
  readonly framework: FrameworkSession | null;
  /** Under which names the tests read a seed, beside TEST_SEED. */
  readonly seedNames: readonly string[];
}

/** Of a session. */
export function sourceOf(
  { header, tests, seedNames }: Pick<Session, 'header' | 'tests' | 'seedNames'>,
  framework: FrameworkSession | null,
): ReplaySource {
  return { command: header.command, seen: tests, framework, seedNames };
}

/** The line that repeats a run under its conditions: of one test, where the framework can select it, else of all. */
export function replayLine(
  { run, seed, conditions }: SeededRun,
  test: TestIdentity | null,
  { command, seen, framework, seedNames }: ReplaySource,
): ReplayCommand {
  const { commandLine, selectsTest } = framework?.replay({ seed, order: conditions.order, test, seen }) ?? {
    commandLine: wholeCommandLine(command, { seed, run }),
    selectsTest: false,
  };
  const seeded = withSeedNames(seed, seedNames, commandLine);
  return { commandLine: underConditions(conditions, seeded), selectsTest: test !== null && selectsTest };
}

/** The line that runs chosen tests and no others, with a run's seed and conditions; null: the framework cannot. */
export function chosenLine(
  { seed, conditions }: SeededRun,
  tests: readonly TestIdentity[],
  { seen, framework, seedNames }: ReplaySource,
): string | null {
  const chosen = framework?.chosen ?? null;
  const order = chosen?.order === 'given' ? 'as-is' : conditions.order;
  const line = chosen?.line({ seed, order, tests, seen }) ?? null;
  return line === null ? null : underConditions(conditions, withSeedNames(seed, seedNames, line));
}

/** The line that repeats a run of a command that no framework is known of. */
export function wholeCommandLine(command: string, { seed, run }: Pick<Replay, 'seed' | 'run'>): string {
  return withVariables({ TEST_SEED: String(seed), ATTEMPT: String(run) }, command);
}

/** The line with the seed under those of these names that runs are given it by. */
function withSeedNames(seed: number, names: readonly string[], line: string): string {
  const given = names.filter((name) => OTHER_SEED_NAMES.includes(name));
  return given.length === 0 ? line : withVariables(Object.fromEntries(given.map((name) => [name, String(seed)])), line);
}
