/** Any session that could be: for properties over the event stream and the analysis. */
import fc from 'fast-check';
import type { SessionEvent } from '../../src/events/events.ts';
import {
  type Conditions,
  type CpuCondition,
  type DiagnosisSubject,
  type Experiment,
  FACTORS,
  type Observation,
  type Outcome,
  type SessionEnd,
  type SessionHeader,
  type TestOrder,
  type Trial,
  type TrialSetting,
} from '../../src/model.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const maybeText = fc.option(text);
const milliseconds = fc.nat(1_000_000);

const identity = fc.record({ file: maybeText, suite: maybeText, name: text });

const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constant<Outcome>({ kind: 'passed' }),
  fc.record({ kind: fc.constant('failed' as const), exitCode: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('crashed' as const), signal: fc.constantFrom('SIGSEGV', 'SIGKILL') }),
  fc.record({ kind: fc.constant('timed-out' as const), afterMs: milliseconds }),
  fc.record({ kind: fc.constant('not-observed' as const), reason: text }),
);

const failure = fc.record({
  type: maybeText,
  message: text,
  stack: maybeText,
  location: fc.option(fc.record({ file: text, line: fc.nat(9999) })),
});

const observedTests: fc.Arbitrary<Observation['tests']> = fc.record({
  kind: fc.constantFrom('none', 'read', 'unreadable'),
  marks: fc.string({ unit: fc.constantFrom('p', 'f', 's', 'r', '-'), maxLength: 6 }),
  failures: fc.array(fc.record({ test: fc.nat(5), failure }), { maxLength: 3 }),
  problem: maybeText,
  couldNotRun: fc.boolean(),
});

const anyConditions: fc.Arbitrary<Conditions> = fc.record({
  order: fc.constantFrom('as-is', 'shuffled', 'reversed'),
  timezone: maybeText,
  locale: maybeText,
  cpu: fc.constantFrom('free', 'jitter', 'one-cpu'),
});

/** Below the report's folder, as sessions write them. */
const anyLogName = fc.nat(9999).map((run) => `logs/run-${run}.stdout.log`);

/** An observation of the given run. */
export function anyObservation(run: number): fc.Arbitrary<Observation> {
  return fc.record({
    run: fc.constant(run),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    conditions: anyConditions,
    outcome: anyOutcome,
    startedMs: milliseconds,
    durationMs: milliseconds,
    slot: fc.nat(49),
    place: text,
    stdoutTail: text,
    stderrTail: text,
    stdoutLog: fc.option(anyLogName),
    stderrLog: fc.option(anyLogName),
    tests: observedTests,
  });
}

/** Observations of distinct runs, in any order. */
export const anyObservations: fc.Arbitrary<Observation[]> = fc
  .uniqueArray(fc.nat(60), { maxLength: 20 })
  .chain((runs) => fc.tuple(...runs.map(anyObservation)));

export const anyStopRule = fc.constantFrom('all', 'first-failure', 'decided');

/** A header; its plan holds every run that `anyObservations` makes. */
export const anyHeader: fc.Arbitrary<SessionHeader> = fc.record({
  toolVersion: text,
  sessionId: text,
  startedAt: fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((date) => date.toISOString()),
  command: text,
  workingDirectory: text,
  outputDir: text,
  repo: maybeText,
  rootSeed: fc.nat(2 ** 31 - 1),
  plannedRuns: fc.integer({ min: 61, max: 1000 }),
  parallelism: fc.integer({ min: 1, max: 50 }),
  timeoutMs: milliseconds,
  stop: anyStopRule,
  isolation: fc.constantFrom('none', 'slot', 'run'),
  privateNetwork: fc.boolean(),
  perturb: fc.subarray([...FACTORS]),
  backend: fc.constantFrom('runner', 'runpod'),
});

export const anyEnd: fc.Arbitrary<SessionEnd> = fc.oneof(
  fc.constant<SessionEnd>({ kind: 'complete' }),
  fc.record({ kind: fc.constant('stopped' as const), rule: anyStopRule }),
  fc.constant<SessionEnd>({ kind: 'time-budget' }),
  fc.record({ kind: fc.constant('cancelled' as const), signal: text }),
  fc.record({
    kind: fc.constant('halted' as const),
    why: fc.constantFrom('command-not-found', 'setup-failed'),
    detail: text,
    log: fc.option(fc.record({ file: anyLogName, tail: text })),
  }),
);

const replay = fc.record({
  test: fc.option(fc.nat(5)),
  run: fc.nat(999),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  commandLine: text,
  selectsTest: fc.boolean(),
});

const anySeed = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const seeded = fc.record({ run: fc.nat(999), seed: anySeed, conditions: anyConditions });
const setting: fc.Arbitrary<TrialSetting> = fc.record({
  only: fc.option(fc.nat(5)),
  chosen: fc.option(fc.array(fc.nat(5), { maxLength: 3 })),
  pasted: fc.boolean(),
  parallel: fc.integer({ min: 1, max: 8 }),
  copies: fc.constantFrom('session', 'fresh'),
  network: fc.constantFrom('session', 'private'),
  conditions: anyConditions,
  seed: fc.option(anySeed),
  hashSeed: fc.option(anySeed),
});
const subject: fc.Arbitrary<DiagnosisSubject> = fc.record({
  test: fc.option(fc.nat(5)),
  tests: fc.array(fc.nat(5), { maxLength: 3 }),
  failing: seeded,
  passing: seeded,
  failures: fc.integer({ min: 1, max: 9 }),
  runs: fc.integer({ min: 10, max: 60 }),
});
const experiment: fc.Arbitrary<Experiment> = fc.record({
  id: fc.nat(99),
  contrast: fc.constantFrom('seed', 'alone', 'after-tests', 'parallelism', 'cpu-jitter'),
  stage: fc.constantFrom('screen', 'search', 'confirm'),
  subjects: fc.array(fc.nat(5), { maxLength: 3 }),
  control: setting,
  treatment: setting,
  size: fc.integer({ min: 1, max: 120 }),
  commandLine: text,
});
const trial: fc.Arbitrary<Trial> = fc.record({
  experiment: fc.nat(99),
  arm: fc.constantFrom('control', 'treatment'),
  seed: anySeed,
  outcome: anyOutcome,
  marks: fc.string({ unit: fc.constantFrom('p', 'f', 's', 'r', '-'), maxLength: 6 }),
  order: fc.option(fc.array(fc.nat(5), { maxLength: 3 })),
  durationMs: milliseconds,
});
const diagnosisEvents: fc.Arbitrary<SessionEvent>[] = [
  fc.record({
    type: fc.constant('diagnosis-started' as const),
    budgetMs: milliseconds,
    subjects: fc.array(subject, { maxLength: 3 }),
    atMs: milliseconds,
  }),
  fc.record({ type: fc.constant('experiment-started' as const), experiment, atMs: milliseconds }),
  fc.record({ type: fc.constant('trial-finished' as const), trial, atMs: milliseconds }),
  fc.record({
    type: fc.constant('diagnosis-ended' as const),
    end: fc.constantFrom('complete', 'budget', 'cancelled', 'failed'),
    atMs: milliseconds,
  }),
];

const remoteEvents: fc.Arbitrary<SessionEvent>[] = [
  fc.record({
    type: fc.constant('remote-job' as const),
    job: text,
    state: fc.constantFrom('submitted', 'over'),
    firstRun: fc.nat(999),
    runs: fc.nat(1000),
    atMs: milliseconds,
  }),
  fc.record({
    type: fc.constant('remote-progress' as const),
    progress: fc.record({
      queuedJobs: fc.nat(100),
      runningJobs: fc.nat(100),
      waitedMs: milliseconds,
      workers: maybeText,
      runsDone: fc.nat(1000),
      runsPlanned: fc.nat(1000),
      workerSeconds: milliseconds,
    }),
    atMs: milliseconds,
  }),
];

/** One event of any kind. */
export const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  anyHeader.map((header) => ({ type: 'session-started' as const, version: 1 as const, header })),
  fc.record({
    type: fc.constant('preparing' as const),
    preparation: fc.oneof(
      fc.record({ kind: fc.constant('cloning' as const), url: text, ref: maybeText }),
      fc.record({ kind: fc.constant('setting-up' as const), command: text, because: text }),
      fc.record({ kind: fc.constant('copying' as const), directory: text }),
    ),
    atMs: milliseconds,
  }),
  fc.record({
    type: fc.constant('workspace-ready' as const),
    commit: maybeText,
    folder: text,
    method: text,
    atMs: milliseconds,
  }),
  fc.record({
    type: fc.constant('framework-recognised' as const),
    use: fc.record({ name: text, seedKnob: maybeText, extendedCommand: maybeText }),
  }),
  fc.record({ type: fc.constant('tests-seen' as const), tests: fc.array(identity, { maxLength: 4 }) }),
  fc.record({
    type: fc.constant('replays-known' as const),
    replays: fc.array(replay, { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('conditions-drawn' as const),
    levels: fc.record({
      order: fc.subarray<TestOrder>(['shuffled', 'reversed']),
      timezone: fc.array(text, { maxLength: 3 }),
      locale: fc.array(text, { maxLength: 3 }),
      cpu: fc.subarray<CpuCondition>(['jitter', 'one-cpu']),
    }),
    plainRuns: fc.nat(1000),
  }),
  fc.record({ type: fc.constant('run-started' as const), run: fc.nat(999), slot: fc.nat(49), atMs: milliseconds }),
  fc
    .nat(999)
    .chain((run) => fc.record({ type: fc.constant('run-finished' as const), observation: anyObservation(run) })),
  ...diagnosisEvents,
  ...remoteEvents,
  fc.record({ type: fc.constant('warning' as const), text }),
  fc.record({ type: fc.constant('session-ended' as const), end: anyEnd, atMs: milliseconds }),
);
