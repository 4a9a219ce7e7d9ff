/** The replay lines of a session: for the whole command, and for each test that failed. Pure. */
import type { Analysis } from '../analyze/analysis.ts';
import { isFailure } from '../analyze/outcomes.ts';
import { FACTORS, type Observation, PLAIN_CONDITIONS, type Replay, type Session } from '../model.ts';
import type { FrameworkSession } from './session.ts';
import { withVariables } from './shell-line.ts';
import { underConditions } from './under-conditions.ts';

/** Tests beyond this many get none: nobody pastes the thousandth line. */
const MOST_TESTS = 200;

/**
 * Replays of the whole command, and of each failing test: flaky tests first, those that failed under changed conditions alone last. Each
 * repeats the first failing run with the fewest changed conditions, under these conditions.
 */
export function replaysOf(session: Session, analysis: Analysis, framework: FrameworkSession | null): Replay[] {
  const failing = session.observations.filter(isFailure);
  const first = plainest(failing);
  const whole = first === undefined ? [] : [wholeCommand(session, first, framework)];
  if (framework === null) return whole;
  const tests = failuresOf(analysis).slice(0, MOST_TESTS);
  return [...whole, ...tests.flatMap(([test, runs]) => ofTest(session, test, runs, framework))];
}

/** The run that is most like the command as it is; the first of those. */
function plainest(failing: readonly Observation[]): Observation | undefined {
  const changes = ({ conditions }: Observation) =>
    FACTORS.filter((factor) => conditions[factor] !== PLAIN_CONDITIONS[factor]).length;
  return [...failing].sort((a, b) => changes(a) - changes(b))[0];
}

/** Each failing test with the runs in which it failed. */
function failuresOf({ tests, sensitivities }: Analysis): (readonly [number, readonly number[]])[] {
  const worstFirst = [...tests].sort((a, b) => Number(b.verdict === 'flaky') - Number(a.verdict === 'flaky'));
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
  const { run, seed, conditions } = observation;
  const { commandLine, selectsTest } = framework.replay({
    ...{ seed, order: conditions.order, test: identity },
    seen: session.tests,
  });
  return [{ test, run, seed, commandLine: underConditions(conditions, commandLine), selectsTest }];
}

function wholeCommand(
  session: Session,
  { run, seed, conditions }: Observation,
  framework: FrameworkSession | null,
): Replay {
  const line =
    framework?.replay({ seed, order: conditions.order, test: null }).commandLine ??
    wholeCommandLine(session.header.command, { seed, run });
  return { test: null, run, seed, commandLine: underConditions(conditions, line), selectsTest: false };
}

/** The line that repeats a run of a command that no framework is known of. */
export function wholeCommandLine(command: string, { seed, run }: Pick<Replay, 'seed' | 'run'>): string {
  return withVariables({ TEST_SEED: String(seed), ATTEMPT: String(run) }, command);
}
