/** When the first runs already show that the rest of the plan would tell nothing. Pure. */
import { durationText } from '../durations.ts';
import { executedAny } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { AskedReport } from '../model/session.ts';
import type { InconclusiveReason } from '../model/session-end.ts';
import { sharedComplaint } from './complaints.ts';
import { isFailure, isObserved } from './outcomes.ts';

/** That going on makes no sense: why, and what to do about it. */
export interface Hopeless {
  readonly why: InconclusiveReason;
  readonly detail: string;
}

/** How many first runs must agree before a session is given up. */
export const HOPELESS_AFTER = 3;

/** The first runs by number, as many as must agree; null while one of them is under way. */
export function firstRuns(
  observations: ReadonlyMap<number, Observation>,
  plannedRuns: number,
  firstRun = 0,
): Observation[] | null {
  const first: Observation[] = [];
  for (let run = firstRun; run < firstRun + Math.min(HOPELESS_AFTER, plannedRuns); run += 1) {
    const observation = observations.get(run);
    if (observation === undefined) return null;
    first.push(observation);
  }
  return first;
}

/**
 * Why the session should be given up: in each of its first runs, none could be observed, the command does not exist,
 * its framework cannot run the tests, no test is executed, or the report that was asked for is not read. Null while
 * there is hope.
 */
export function hopeless(first: readonly Observation[], asked?: AskedReport): Hopeless | null {
  return (
    nothingObserved(first) ??
    commandMissing(first) ??
    complained(first) ??
    couldNotRun(first) ??
    nothingExecuted(first) ??
    reportNotRead(first, asked)
  );
}

/** The same where each of them ran into the time limit: the others would, too, and tell nothing for as long. */
export function overTheLimit(first: readonly Observation[]): Hopeless | null {
  const [outcome] = first.map((observation) => observation.outcome);
  if (outcome?.kind !== 'timed-out' || first.some((observation) => observation.outcome.kind !== 'timed-out'))
    return null;
  return {
    why: 'over-the-limit',
    detail:
      `The command took longer than its limit of ${durationText(outcome.afterMs)} ${inEach(first)}: it hangs, or ` +
      'it is slower than that. If it is slow, raise `timeout`; if it hangs, the end of its output shows where. ' +
      '`stop: all` makes all runs.',
  };
}

function nothingObserved(first: readonly Observation[]): Hopeless | null {
  const outcome = first[0]?.outcome;
  if (outcome?.kind !== 'not-observed' || first.some(isObserved)) return null;
  return { why: 'nothing-observed', detail: `No run could be observed ${inEach(first)}. ${outcome.reason}` };
}

const MISSING: Readonly<Record<number, { readonly what: string; readonly remedy: string }>> = {
  126: {
    what: 'the shell found the command but may not execute it',
    remedy: 'Make it executable (chmod +x), or name its interpreter.',
  },
  127: {
    what: 'the shell did not find the command',
    remedy: 'Check its spelling, that it is installed, and that setup-command puts it on PATH.',
  },
};

function commandMissing(first: readonly Observation[]): Hopeless | null {
  const code = first[0]?.outcome.kind === 'failed' ? first[0].outcome.exitCode : 0;
  const missing = MISSING[code];
  if (missing === undefined) return null;
  const same = first.every(
    ({ outcome, tests }) => outcome.kind === 'failed' && outcome.exitCode === code && !executedAny(tests.marks),
  );
  if (!same) return null;
  const said = first[0]?.stderrTail.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
  const quoted = said === '' ? '' : ` (${said})`;
  return {
    why: 'command-not-found',
    detail: `Exit code ${code} ${inEach(first)}: ${missing.what}${quoted}. ${missing.remedy}`,
  };
}

function complained(first: readonly Observation[]): Hopeless | null {
  const complaint = sharedComplaint(first);
  if (complaint === null) return null;
  const detail = `The command could not be run ${inEach(first)}: ${complaint.said}. ${complaint.remedy}`;
  return { why: 'could-not-run', detail };
}

function couldNotRun(first: readonly Observation[]): Hopeless | null {
  if (!first.every((observation) => observation.tests.couldNotRun)) return null;
  return {
    why: 'could-not-run',
    detail: `The tests could not be run ${inEach(first)}: ${first[0]?.tests.problem ?? ''}`,
  };
}

function nothingExecuted(first: readonly Observation[]): Hopeless | null {
  if (!first.every(({ tests }) => tests.kind === 'read' && !executedAny(tests.marks))) return null;
  const remedy = 'Check the path and the filters of the command, or judge exit codes alone with framework: none.';
  return { why: 'no-tests-executed', detail: `No test was executed ${inEach(first)}. ${remedy}` };
}

/**
 * That runs pass and none of their reports is read, though one was asked for: nothing is known of any test, and green
 * must not come from that. Where all fail, the exit codes say enough.
 */
export function reportNotRead(runs: readonly Observation[], asked: AskedReport | undefined): Hopeless | null {
  const observed = runs.filter(isObserved);
  if (asked === undefined || observed.every(isFailure) || !observed.every(isUnread)) return null;
  const reason = observed.map(({ tests }) => tests.problem).find((problem) => problem !== null);
  const why = reason === undefined ? '' : `: ${reason}`;
  return {
    why: 'report-not-read',
    detail: `No test result was read ${inEach(observed)}${why}. ${unreadRemedy(asked)}`,
  };
}

/** Whether nothing is known of the run's tests. */
export function isUnread({ tests }: Observation): boolean {
  return tests.kind !== 'read' && !executedAny(tests.marks);
}

function unreadRemedy({ input, value }: AskedReport): string {
  if (input === 'framework')
    return (
      `The command does not show that it runs ${value}. Name its program in \`test-command\`, let it write JUnit XML ` +
      'and name that in `report-files`, or leave `framework` out to go by exit codes.'
    );
  return (
    `\`report-files\` is \`${value}\`, looked for from the working directory on. Correct it, let the command write ` +
    'JUnit XML there in each run, or leave it out to go by exit codes.'
  );
}

function inEach(first: readonly Observation[]): string {
  return first.length === 1 ? 'in the only run' : `in each of the first ${first.length} runs`;
}
