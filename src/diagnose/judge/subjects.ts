/** Which tests are diagnosed: the flaky ones, those that fail together as one, the worst first. Pure. */
import type { Analysis } from '../../analyze/analysis.ts';
import { isUnattributed } from '../../analyze/clusters.ts';
import { isFailure, isObserved, isPlain } from '../../analyze/outcomes.ts';
import type { Sensitivity } from '../../analyze/sensitivities.ts';
import type { DiagnosisSubject, SeededRun } from '../../model/diagnosis.ts';
import { executedAt, failedAt, MARK_OF } from '../../model/marks.ts';
import type { Observation } from '../../model/observation.ts';
import type { Session } from '../../model/session.ts';

/** Further ones would leave too few runs for each. */
const MOST_SUBJECTS = 12;

/** What a session leaves to be explained: what is flaky, then what failed under changed conditions alone. */
export function subjectsOf(session: Session, analysis: Analysis): DiagnosisSubject[] {
  const observed = session.observations.filter(isObserved);
  const flaky = analysis.verdict.kind === 'flaky' ? flakySubjects(analysis, observed.filter(isPlain)) : [];
  const sensitive = analysis.sensitivities.flatMap((found) => sensitiveSubject(found, observed));
  const known = new Set(flaky.flatMap(({ test, tests }) => [test, ...tests]));
  return [...flaky, ...sensitive.filter(({ test }) => !known.has(test))].slice(0, MOST_SUBJECTS);
}

function flakySubjects(analysis: Analysis, plain: readonly Observation[]): DiagnosisSubject[] {
  const subjects = groupsOf(analysis).flatMap((tests) => testSubject(tests, plain));
  const worstFirst = subjects.toSorted((a, b) => b.tests.length - a.tests.length || rateOf(b) - rateOf(a));
  return [...worstFirst, ...commandSubject(plain)];
}

/**
 * A failure that came with a condition: its failing run is one that had it, its passing run one that was left alone.
 */
function sensitiveSubject(found: Sensitivity, observed: readonly Observation[]): DiagnosisSubject[] {
  const { test, failingRuns } = found;
  const failing = observed.find((it) => failingRuns.includes(it.run) && !isPlain(it));
  const passing = observed.find(
    (it) => isPlain(it) && (test === null ? !isFailure(it) : it.tests.marks[test] === MARK_OF.passed),
  );
  if (failing === undefined || passing === undefined) return [];
  const tests = test === null ? [] : [test];
  return [{ test, tests, failing: seeded(failing), passing: seeded(passing), ...found.with }];
}

/** Flaky tests that fail together make one group, each other one is alone. */
function groupsOf({ tests, systemicFlakes }: Analysis): number[][] {
  const flaky = tests.filter(({ verdict }) => verdict === 'flaky').map(({ test }) => test);
  const groups = systemicFlakes.map((flake) => flake.tests.filter((test) => flaky.includes(test)));
  const grouped = new Set(groups.flat());
  return [...groups, ...flaky.filter((test) => !grouped.has(test)).map((test) => [test])];
}

/** The group, told by the test of it that fails most often. */
function testSubject(tests: readonly number[], plain: readonly Observation[]): DiagnosisSubject[] {
  const failuresOf = (test: number) => plain.filter((it) => failedAt(it.tests.marks, test)).length;
  const [test] = tests.toSorted((a, b) => failuresOf(b) - failuresOf(a));
  if (test === undefined) return [];
  const executed = plain.filter(({ tests: { marks } }) => executedAt(marks, test));
  return subject(test, tests, executed, (it) => failedAt(it.tests.marks, test));
}

/** Runs that fail although none of their tests accounts for it. */
function commandSubject(plain: readonly Observation[]): DiagnosisSubject[] {
  const clear = plain.filter((it) => !isFailure(it) || isUnattributed(it));
  return subject(null, [], clear, isFailure);
}

function subject(
  test: number | null,
  tests: readonly number[],
  runs: readonly Observation[],
  failed: (observation: Observation) => boolean,
): DiagnosisSubject[] {
  const failing = runs.filter(failed);
  const [first] = failing.toSorted((a, b) => failuresIn(a) - failuresIn(b));
  const passing = runs.filter((it) => !failed(it)).toSorted((a, b) => failuresIn(a) - failuresIn(b))[0];
  if (first === undefined || passing === undefined) return [];
  const counts = { failures: failing.length, runs: runs.length };
  return [{ test, tests, failing: seeded(first), passing: seeded(passing), ...counts }];
}

/** A run in which little else fails tells most of one test. */
function failuresIn({ tests, outcome }: Observation): number {
  return tests.failures.length + (outcome.kind === 'timed-out' ? 1000 : 0);
}

function seeded({ run, seed, conditions }: Observation): SeededRun {
  return { run, seed, conditions };
}

function rateOf({ failures, runs }: DiagnosisSubject): number {
  return failures / runs;
}
