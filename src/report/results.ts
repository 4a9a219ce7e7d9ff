/** results.json: the session and its analysis in the published contract. Pure. */
import type { Analysis } from '../analyze/analysis.ts';
import type { Cluster } from '../analyze/clusters.ts';
import type { SystemicFlake } from '../analyze/co-failures.ts';
import { isFailure, isObserved } from '../analyze/outcomes.ts';
import type { Sensitivity } from '../analyze/sensitivities.ts';
import type { Observation } from '../model/observation.ts';
import { headOf, type Session } from '../model/session.ts';
import type { SessionEnd } from '../model/session-end.ts';
import { dependenceSentence } from './dependence-words.ts';
import { diagnosisEntries } from './diagnosis-results.ts';
import { settled } from './finding.ts';
import { outcomeFields } from './outcome-words.ts';
import { ownTexts } from './own-texts.ts';
import { collisionEntries, parallelOf } from './parallel-results.ts';
import { placeEntry } from './place-schema.ts';
import type { OwnText, Results, RunResult } from './results-schema.ts';
import { unsetSeeds } from './seed-words.ts';
import type { SensitivityEntry } from './sensitivity-schema.ts';
import { replayFields, testEntries } from './test-entries.ts';
import { testId } from './test-id.ts';
import { testsOfRuns } from './tests-of-runs.ts';
import { changingNames, severalResults, unreadSentences } from './unread-words.ts';

/** The results of a session, ready to be written. */
export function resultsOf(session: Session, analysis: Analysis): Results {
  const { header } = session;
  const head = headOf(session);
  const { verdict, counts } = analysis;
  const texts = ownTexts(session);
  const shown = testsOfRuns(session);
  return settled({
    schema_version: 1,
    tool_version: header.toolVersion,
    session_id: header.sessionId,
    started_at: header.startedAt,
    verdict: verdict.kind,
    verdict_reason: verdict.kind === 'inconclusive' ? { why: verdict.why, detail: verdict.detail } : null,
    seed: header.rootSeed,
    command: header.command,
    working_directory: header.workingDirectory,
    folder: head?.folder ?? header.workingDirectory,
    output_directory: header.outputDir,
    repo: header.repo,
    commit: head?.commit ?? null,
    trees: [...session.trees],
    backend: header.backend,
    ...countFields(counts),
    repro_rate: analysis.reproRate,
    repro_rate_interval: analysis.interval,
    detectable_rate: analysis.detectableRate,
    parallelism: header.parallelism,
    timeout_ms: header.timeoutMs,
    stop: header.stop,
    isolation: header.isolation,
    private_network: header.privateNetwork,
    perturb: [...header.perturb],
    ended: endedOf(session.end),
    framework: frameworkOf(session),
    seed_variables: [...session.seedNames],
    ...wholeReplay(session),
    warnings: warningsOf(session, analysis),
    results: session.observations.map((observation) => ({
      ...runResult(observation, analysis, texts.get(observation) ?? []),
      marks: shown.marksOf(observation),
    })),
    tests: testEntries(
      session,
      analysis.tests.filter(({ test }) => shown.has(test)),
    ),
    clusters: analysis.clusters.map((cluster) => clusterEntry(cluster, session)),
    systemic_flakes: analysis.systemicFlakes.map((flake) => systemicEntry(flake, session)),
    sensitivities: sensitivityEntries(session, analysis),
    parallel: parallelOf(session, analysis),
    place_differences: analysis.placeDifferences.map((found) => placeEntry(found, idOf(found.test, session))),
    diagnosis: diagnosisEntries(session),
    diagnosis_end: session.diagnosis?.end ?? null,
  });
}

function warningsOf(session: Session, analysis: Analysis): string[] {
  const { verdict, tests, dependences } = analysis;
  return [
    ...session.warnings,
    ...unreadSentences(session, verdict),
    ...unsetSeeds(session, analysis),
    ...severalResults(tests),
    ...changingNames(tests),
    ...dependences.map(dependenceSentence),
  ];
}

function countFields(counts: Analysis['counts']) {
  return {
    total_runs: counts.planned,
    completed_runs: counts.completed,
    perturbed_runs: counts.perturbed,
    lost_runs: counts.lost,
    skipped_runs: counts.skipped,
    failures: counts.failures,
  };
}

function runResult(observation: Observation, analysis: Analysis, failures: OwnText[]): Omit<RunResult, 'marks'> {
  const { outcome, tests } = observation;
  return {
    attempt: observation.run,
    seed: observation.seed,
    passed: isObserved(observation) ? !isFailure(observation) : null,
    ...outcomeFields(outcome),
    judged: analysis.judged.includes(observation),
    duration_ms: observation.durationMs,
    started_ms: observation.startedMs,
    slot: observation.slot,
    tree: observation.tree,
    place: observation.place,
    ...observation.conditions,
    stdout: observation.stdoutTail,
    stderr: observation.stderrTail,
    stdout_log: observation.stdoutLog,
    stderr_log: observation.stderrLog,
    report: tests.kind,
    report_problem: tests.problem,
    failures,
  };
}

function endedOf(end: SessionEnd | null): Results['ended'] {
  if (end === null) {
    const detail = 'The detector itself was killed; these are the runs that it had recorded.';
    return { kind: 'broken-off', detail, log: null };
  }
  if (end.kind === 'halted') return { kind: end.kind, detail: end.detail, log: end.log };
  if (end.kind === 'cancelled') return { kind: end.kind, detail: end.signal, log: null };
  return { kind: end.kind, detail: end.kind === 'stopped' ? end.rule : null, log: null };
}

function frameworkOf({ framework }: Session): Results['framework'] {
  if (framework === null) return null;
  return { name: framework.name, seed_knob: framework.seedKnob, extended_command: framework.extendedCommand };
}

/** The line that stands for the session, which may be one test's. */
function wholeReplay(session: Session): Pick<Results, 'replay_command' | 'replay_tried'> {
  const { replay_command, replay_tried } = replayFields(session, null);
  if (replay_tried === null) return { replay_command, replay_tried };
  const { tried, selectsTest = false } = session.replays.find((it) => it.test === null) ?? {};
  const test = idOf(tried?.test ?? null, session);
  return { replay_command, replay_tried: { test, ...replay_tried, selects_test: selectsTest } };
}

function clusterEntry(cluster: Cluster, session: Session): Results['clusters'][number] {
  const { id, fingerprintVersion, title, excerpt, others, count } = cluster;
  const { test, run } = cluster.example;
  return {
    id,
    fingerprint_version: fingerprintVersion,
    ...{ title, excerpt, others: [...others], count },
    example: { test: idOf(test, session), attempt: run },
    tests: idsOf(cluster.tests, session),
    attempts: [...cluster.runs],
  };
}

function systemicEntry({ tests, runs, togetherIn }: SystemicFlake, session: Session) {
  return { tests: idsOf(tests, session), attempts: [...runs], together_in: togetherIn };
}

function sensitivityEntries(session: Session, analysis: Analysis): SensitivityEntry[] {
  const underConditions = analysis.sensitivities.map((sensitivity) => sensitivityEntry(sensitivity, session));
  return [...collisionEntries(session, analysis), ...underConditions];
}

function sensitivityEntry(found: Sensitivity, session: Session): SensitivityEntry {
  const { test, with: on, without: off, difference } = found;
  return {
    ...{ condition: found.factor, level: found.level },
    levels: found.levels.map(({ level, with: { runs, failures } }) => ({ level, runs, failures })),
    test: idOf(test, session),
    ...{ runs_with: on.runs, failures_with: on.failures, runs_without: off.runs, failures_without: off.failures },
    difference: {
      estimate: difference.difference,
      ...{ lower: difference.lower, upper: difference.upper },
      ...{ confidence: difference.confidence, method: difference.method },
    },
    ...{ p_value: found.pValue, shown: found.shown },
    attempts: [...found.failingRuns],
    ...replayFields(session, test),
  };
}

function idOf(test: number | null, session: Session): string | null {
  return test === null ? null : (idsOf([test], session)[0] ?? null);
}

function idsOf(tests: readonly number[], session: Session): string[] {
  return tests.flatMap((test) => {
    const identity = session.tests[test];
    return identity === undefined ? [] : [testId(identity)];
  });
}
