/**
 * The session's answer, by DESIGN's rules: flaky is a fact (a pass and a failure), and green never comes from nothing
 * run. Pure.
 */
import { executedAny, MARK_OF } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import type { TestVerdict, Verdict } from '../model/verdict.ts';
import type { Disturbance, SubjectAnswer } from './disturbance.ts';
import { HOPELESS_AFTER, hopeless, overTheLimit, reportNotRead } from './hopeless.ts';
import { isFailure, isObserved } from './outcomes.ts';

/** Fewer failing runs than this, and no pass, say nothing about "always". */
export const ALWAYS_FAILS_FROM = 5;

/** The verdict over all that was observed, runs beyond an early stop included: evidence is never dropped. */
export function verdictOf(session: Session): Verdict {
  const observed = session.observations.filter(isObserved);
  if (provesFlaky(observed, session.tests.length)) return { kind: 'flaky' };
  if (session.end?.kind === 'halted') return inconclusive(session.end.why, session.end.detail);
  if (observed.length === 0) return inconclusive('nothing-observed', nothingObserved(session));
  return observed.every(isFailure) ? allFailed(observed, session) : allPassed(observed, session);
}

/**
 * The verdict once it was asked whether runs fail because of each other. What fails only so is no flake, and what
 * passes by itself is not broken; what is left decides.
 * @param ofTest each test's verdict after asking
 */
export function verdictAfterAsking(
  verdict: Verdict,
  disturbance: Disturbance | null,
  ofTest: (test: number) => TestVerdict | undefined,
): Verdict {
  if (disturbance === null || !isAccused(verdict)) return verdict;
  const left = disturbance.subjects.filter(({ answer }) => answer !== 'collision');
  if (left.length === 0) return { kind: 'sensitive', condition: 'parallel' };
  const isBroken = ({ test, alone }: SubjectAnswer) =>
    test === null ? verdict.kind === 'always-fails' && alone.failures === alone.runs : ofTest(test) === 'always-fails';
  return { kind: left.every(isBroken) ? 'always-fails' : 'flaky' };
}

/** Whether a session's answer is one that must be asked about first. */
export function isAccused({ kind }: Verdict): boolean {
  return kind === 'flaky' || kind === 'always-fails';
}

/** The same for one test. */
export function testVerdictAfterAsking(
  verdict: TestVerdict,
  about: Pick<SubjectAnswer, 'answer' | 'alone'> | undefined,
): TestVerdict {
  if (about === undefined) return verdict;
  if (about.answer === 'collision') return 'sensitive';
  const { failures, runs } = about.alone;
  const differs = (verdict === 'always-fails' && failures < runs) || (verdict === 'no-failure-seen' && failures > 0);
  return differs ? 'flaky' : verdict;
}

/** Mixed outcomes of the command, or of any one test, or a test that its framework's own retry turned green. */
function provesFlaky(observed: readonly Observation[], testCount: number): boolean {
  if (observed.some(isFailure) && !observed.every(isFailure)) return true;
  const seen = new Uint8Array(testCount);
  for (const { tests } of observed) {
    if (tests.marks.includes(MARK_OF.flaky)) return true;
    for (let test = 0; test < tests.marks.length; test += 1) {
      const did = RESULTS.indexOf(tests.marks[test] ?? '') + 1;
      if (did === 0) continue;
      if (seen[test] !== 0 && seen[test] !== did) return true;
      seen[test] = did;
    }
  }
  return false;
}

/** How a test that was executed can have come out; in two ways: it is flaky. */
const RESULTS: readonly string[] = [MARK_OF.passed, MARK_OF.failed, MARK_OF.mixed];

function allFailed(observed: readonly Observation[], session: Session): Verdict {
  if (observed.every(({ tests }) => tests.couldNotRun)) {
    return inconclusive(
      'could-not-run',
      `The tests could not be run in any of ${observed.length} runs: ${observed[0]?.tests.problem ?? ''}`,
    );
  }
  if (observed.length >= ALWAYS_FAILS_FROM) return { kind: 'always-fails' };
  const first = observed.slice(0, HOPELESS_AFTER);
  const missing = hopeless(first) ?? overTheLimit(first);
  if (missing !== null) return inconclusive(missing.why, missing.detail);
  if (stoppedAtFailure(session)) return inconclusive('too-few-runs', foundAsAsked(observed.length));
  const runs = observed.length === 1 ? 'The only run' : `All ${observed.length} runs`;
  return inconclusive(
    'too-few-runs',
    `${runs} failed: that is too few to tell flaky from always failing. ` +
      `Set runs to ${ALWAYS_FAILS_FROM} or more, and stop to all or decided.`,
  );
}

function stoppedAtFailure({ end }: Session): boolean {
  return end?.kind === 'stopped' && end.rule === 'first-failure';
}

function foundAsAsked(runs: number): string {
  const few = runs === 1 ? 'one run cannot' : `${runs} runs cannot`;
  return (
    `A failure was found, as stop: first-failure asks; ${few} tell flaky from always failing. Repeat it by its ` +
    `replay line, or set runs to ${ALWAYS_FAILS_FROM} or more without stop: first-failure.`
  );
}

function allPassed(observed: readonly Observation[], session: Session): Verdict {
  const reported = observed.filter(({ tests }) => tests.kind === 'read');
  if (reported.length === observed.length && reported.every(({ tests }) => !executedAny(tests.marks))) {
    return inconclusive(
      'no-tests-executed',
      `No test was executed in any of ${observed.length} runs. Check the path and the filters of the command.`,
    );
  }
  const unread = reportNotRead(observed, session.header.askedReport);
  if (unread !== null) return inconclusive(unread.why, unread.detail);
  return mostlyLost(observed.length, session) ?? { kind: 'no-failure-seen' };
}

/** A lost run is no failure, but green must not come from the few runs that a broken infrastructure let through. */
function mostlyLost(passed: number, { observations }: Session): Verdict | null {
  const lost = observations.length - passed;
  if (lost <= passed) return null;
  const others = passed === 1 ? 'The only other one passed' : `The other ${passed} passed`;
  return inconclusive(
    'mostly-lost',
    `${lost} of ${observations.length} runs were lost. ${others}, which is too little to go by. ` +
      `${lossReason(observations)}`,
  );
}

/** Why the first of the lost runs was lost, with its remedy; empty where none was. */
function lossReason(observations: readonly Observation[]): string {
  const outcomes = observations.map(({ outcome }) => outcome);
  return outcomes.find((outcome) => outcome.kind === 'not-observed')?.reason ?? '';
}

function nothingObserved(session: Session): string {
  if (session.observations.length > 0) return `No run could be observed. ${lossReason(session.observations)}`;
  return 'The session ended before any run was complete. Give it more time (time-budget, timeout) or run it again.';
}

function inconclusive(why: Extract<Verdict, { kind: 'inconclusive' }>['why'], detail: string): Verdict {
  return { kind: 'inconclusive', why, detail };
}
