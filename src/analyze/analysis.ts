/** Everything that a session's observations say, computed once for all reports. Pure. */
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Cluster, failureClusters } from './clusters.ts';
import { type SystemicFlake, systemicFlakes } from './co-failures.ts';
import { type Dependence, dependences } from './dependence.ts';
import { detectableRate } from './detection.ts';
import { type Disturbance, disturbanceOf } from './disturbance.ts';
import { isFailure, isObserved, isPlain } from './outcomes.ts';
import { type PlaceDifference, placeDifferences } from './places.ts';
import type { Interval } from './rates.ts';
import { type Sensitivity, sensitivities } from './sensitivities.ts';
import { stopBound } from './stop-rule.ts';
import { stoppedInterval } from './stopped-rate.ts';
import { type TestRow, testTable } from './test-table.ts';
import { testVerdictAfterAsking, verdictAfterAsking, verdictOf } from './verdict.ts';

/** The session's numbers. planned = completed + lost + skipped. */
export interface Counts {
  readonly planned: number;
  readonly completed: number;
  /** Those of the completed that ran under a changed condition: in no rate. */
  readonly perturbed: number;
  readonly lost: number;
  readonly skipped: number;
  /** Among the completed that were left as the command is. */
  readonly failures: number;
}

/** What a session showed. */
export interface Analysis {
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** failures / judged runs; null when nothing was observed. */
  readonly reproRate: number | null;
  readonly interval: Interval | null;
  /** The smallest true rate that the completed runs would have shown with 95 % confidence; null when there are none. */
  readonly detectableRate: number | null;
  /**
   * The runs that the rate is made of, in launch order: all that were observed, up to the one at which the session
   * stopped. Those beyond it finished only because they were under way; they are evidence for the verdict, but would
   * bias a rate.
   */
  readonly judged: readonly Observation[];
  /** One row per entry of the session's test table; empty where no framework reports tests. */
  readonly tests: readonly TestRow[];
  /** All failures grouped by what they look like, the largest group first. */
  readonly clusters: readonly Cluster[];
  /** Tests that fail in the same runs, and so share a cause. */
  readonly systemicFlakes: readonly SystemicFlake[];
  /** Signs that the runs are not independent, as every interval takes them to be. */
  readonly dependences: readonly Dependence[];
  /** What failed only where the session changed a condition. */
  readonly sensitivities: readonly Sensitivity[];
  /** Whether runs failed because of each other; null: nothing failed with several at a time, or nobody asked. */
  readonly disturbance: Disturbance | null;
  /** What failed only on the runner, or only on RunPod. */
  readonly placeDifferences: readonly PlaceDifference[];
}

/** Analyses a session, whole or broken off. */
export function analyze(session: Session): Analysis {
  const plain = { ...session, observations: session.observations.filter(isPlain) };
  const judged = judgedRuns(plain);
  const perturbed = session.observations.filter(
    (observation) => isObserved(observation) && !isPlain(observation),
  ).length;
  const failures = judged.filter(isFailure).length;
  const lost = session.observations.filter((observation) => !isObserved(observation)).length;
  const disturbance = disturbanceOf(session);
  const tests = testsOf(plain, disturbance);
  const completed = judged.length + perturbed;
  // A file from outside may hold more runs than it says were planned.
  const planned = Math.max(session.header.plannedRuns, completed + lost);
  return {
    verdict: verdictAfterAsking(verdictOf(plain), disturbance, (test) => tests[test]?.verdict),
    counts: { planned, completed, perturbed, lost, skipped: planned - completed - lost, failures },
    reproRate: judged.length === 0 ? null : failures / judged.length,
    interval: stoppedInterval(session.header.stop, judged.map(isFailure)),
    detectableRate: detectableRate(judged.length),
    judged,
    tests,
    clusters: failureClusters(session),
    systemicFlakes: systemicFlakes(session.tests.length, session.observations),
    dependences: dependences(judged),
    sensitivities: sensitivities(session),
    disturbance,
    placeDifferences: placeDifferences(session),
  };
}

function testsOf({ tests, observations, header }: Session, disturbance: Disturbance | null): TestRow[] {
  const about = new Map(disturbance?.subjects.map((subject) => [subject.test, subject]));
  return testTable(tests, observations, header.stop).map((row) => {
    const verdict = testVerdictAfterAsking(row.verdict, about.get(row.test));
    return verdict === row.verdict ? row : { ...row, verdict };
  });
}

function judgedRuns({ header, observations }: Session): Observation[] {
  const byRun = new Map(observations.map((observation) => [observation.run, observation]));
  // `auto` ends where all failed: one that passed meanwhile is the more to be counted.
  const bound = header.stop === 'auto' ? null : stopBound(header.stop, byRun);
  return observations.filter((observation) => isObserved(observation) && (bound === null || observation.run <= bound));
}
