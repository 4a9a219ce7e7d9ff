/** Any session that could be: for properties over the event stream and the analysis. */
import fc from 'fast-check';
import type { SessionEvent } from '../../src/events/events.ts';
import { BACKENDS } from '../../src/model/backend.ts';
import { type Conditions, CPU_CONDITIONS, FACTORS, PLAIN_CONDITIONS, TEST_ORDERS } from '../../src/model/conditions.ts';
import { CONTRASTS } from '../../src/model/contrast.ts';
import { CONTROL_SETTINGS, type Control, RESOURCES } from '../../src/model/control.ts';
import { DIAGNOSIS_ENDS, type DiagnosisSubject } from '../../src/model/diagnosis.ts';
import { ARMS, type Experiment, STAGES, type Trial } from '../../src/model/experiment.ts';
import { ISOLATIONS } from '../../src/model/isolation.ts';
import { STATUS_MARKS } from '../../src/model/marks.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { STOP_RULES } from '../../src/model/plan.ts';
import type { Preparation } from '../../src/model/preparation.ts';
import type { SessionHeader } from '../../src/model/session.ts';
import { INCONCLUSIVE_REASONS, type SessionEnd } from '../../src/model/session-end.ts';
import { REPORT_KINDS } from '../../src/model/test-result.ts';
import { COPY_METHODS, TREE_ORIGINS } from '../../src/model/tree.ts';
import { COPIES, NETWORKS, type TrialSetting } from '../../src/model/trial-setting.ts';
import { anyOf } from './any-of.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const maybeText = fc.option(text);
const milliseconds = fc.nat(1_000_000);

const identity = fc.record({ file: maybeText, suite: maybeText, name: text });

const anyOutcome = anyOf<'kind', Outcome>('kind', {
  passed: {},
  failed: { exitCode: fc.integer({ min: 1, max: 255 }) },
  crashed: { signal: fc.constantFrom('SIGSEGV', 'SIGKILL') },
  'timed-out': { afterMs: milliseconds },
  'not-observed': { reason: text },
});

const marks = fc.string({ unit: fc.constantFrom(...STATUS_MARKS), maxLength: 6 });

const failure = fc.record({
  type: maybeText,
  message: text,
  stack: maybeText,
  location: fc.option(fc.record({ file: text, line: fc.nat(9999) })),
});

const observedTests: fc.Arbitrary<Observation['tests']> = fc.record({
  kind: fc.constantFrom(...REPORT_KINDS),
  marks,
  failures: fc.array(fc.record({ test: fc.nat(5), failure }), { maxLength: 3 }),
  problem: maybeText,
  couldNotRun: fc.boolean(),
});

/** Half of them plain, as in a session: these alone make its rate. */
const anyConditions: fc.Arbitrary<Conditions> = fc.oneof(
  fc.constant(PLAIN_CONDITIONS),
  fc.record({
    order: fc.constantFrom(...TEST_ORDERS),
    timezone: maybeText,
    locale: maybeText,
    cpu: fc.constantFrom(...CPU_CONDITIONS),
  }),
);

/** Below the report's folder, as sessions write them. */
const anyLogName = fc.nat(9999).map((run) => `logs/run-${run}.stdout.log`);

const anyTreeName = fc.constantFrom('head', 'base', 'f00dcafe');
const anyTree = fc.record({
  name: anyTreeName,
  commit: maybeText,
  folder: text,
  origin: fc.constantFrom(...TREE_ORIGINS),
  copies: fc.constantFrom(...COPY_METHODS),
});

/** An observation of the given run. */
export function anyObservation(run: number): fc.Arbitrary<Observation> {
  return fc.record({
    tree: anyTreeName,
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

export const anyStopRule = fc.constantFrom(...STOP_RULES);

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
  isolation: fc.constantFrom(...ISOLATIONS),
  privateNetwork: fc.boolean(),
  perturb: fc.subarray([...FACTORS]),
  backend: fc.constantFrom(...BACKENDS),
});

export const anyEnd = anyOf<'kind', SessionEnd>('kind', {
  complete: {},
  stopped: { rule: anyStopRule },
  'time-budget': {},
  cancelled: { signal: text },
  halted: {
    why: fc.constantFrom(...INCONCLUSIVE_REASONS),
    detail: text,
    log: fc.option(fc.record({ file: anyLogName, tail: text })),
  },
});

const anyPreparation = anyOf<'kind', Preparation>('kind', {
  cloning: { url: text, ref: maybeText },
  'setting-up': { command: text, because: text },
  copying: { directory: text },
});

const replay = fc.record(
  {
    test: fc.option(fc.nat(5)),
    run: fc.nat(999),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
    commandLine: text,
    selectsTest: fc.boolean(),
    tried: fc.record({ test: fc.option(fc.nat()), failures: fc.nat(), runs: fc.integer({ min: 1 }) }),
  },
  { requiredKeys: ['test', 'run', 'seed', 'commandLine', 'selectsTest'] },
);

const anySeed = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const seeded = fc.record({ run: fc.nat(999), seed: anySeed, conditions: anyConditions });
const setting: fc.Arbitrary<TrialSetting> = fc.record({
  tree: anyTreeName,
  only: fc.option(fc.nat(5)),
  chosen: fc.option(fc.array(fc.nat(5), { maxLength: 3 })),
  pasted: fc.boolean(),
  parallel: fc.integer({ min: 1, max: 8 }),
  copies: fc.constantFrom(...COPIES),
  network: fc.constantFrom(...NETWORKS),
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
  contrast: fc.constantFrom(...CONTRASTS),
  stage: fc.constantFrom(...STAGES),
  subjects: fc.array(fc.nat(5), { maxLength: 3 }),
  control: setting,
  treatment: setting,
  size: fc.integer({ min: 1, max: 120 }),
  commandLine: text,
});
const trial: fc.Arbitrary<Trial> = fc.record({
  experiment: fc.nat(99),
  arm: fc.constantFrom(...ARMS),
  seed: anySeed,
  outcome: anyOutcome,
  marks,
  order: fc.option(fc.array(fc.nat(5), { maxLength: 3 })),
  durationMs: milliseconds,
});

const control: fc.Arbitrary<Control> = fc.record({
  setting: fc.constantFrom(...CONTROL_SETTINGS),
  run: fc.nat(999),
  seed: anySeed,
  outcome: anyOutcome,
  marks,
  durationMs: milliseconds,
});

/** One event of any kind. */
export const anyEvent = anyOf<'type', SessionEvent>('type', {
  'session-started': { version: fc.constant(1 as const), header: anyHeader },
  preparing: { preparation: anyPreparation, atMs: milliseconds },
  'workspace-ready': { tree: anyTree, atMs: milliseconds },
  'framework-recognised': { use: fc.record({ name: text, seedKnob: maybeText, extendedCommand: maybeText }) },
  'seeds-read': { names: fc.array(text, { maxLength: 3 }) },
  'tests-seen': { tests: fc.array(identity, { maxLength: 4 }) },
  'conditions-drawn': {
    levels: fc.record({
      order: fc.subarray([...TEST_ORDERS]),
      timezone: fc.array(text, { maxLength: 3 }),
      locale: fc.array(text, { maxLength: 3 }),
      cpu: fc.subarray([...CPU_CONDITIONS]),
    }),
    plainRuns: fc.nat(1000),
  },
  'run-started': { run: fc.nat(999), slot: fc.nat(49), atMs: milliseconds },
  'run-finished': { observation: fc.nat(999).chain(anyObservation) },
  'remote-job': {
    job: text,
    state: fc.constantFrom('submitted', 'over'),
    firstRun: fc.nat(999),
    runs: fc.nat(1000),
    atMs: milliseconds,
  },
  'remote-progress': {
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
  },
  'controls-started': { setting: fc.constantFrom(...CONTROL_SETTINGS), most: fc.nat(1000), atMs: milliseconds },
  'control-finished': { control, atMs: milliseconds },
  'shared-seen': {
    shared: fc.array(fc.record({ kind: fc.constantFrom(...RESOURCES), name: text }), { maxLength: 3 }),
  },
  'replays-known': { replays: fc.array(replay, { maxLength: 3 }) },
  'diagnosis-started': {
    searches: fc.boolean(),
    budgetMs: milliseconds,
    trialMs: milliseconds,
    subjects: fc.array(subject, { maxLength: 3 }),
    atMs: milliseconds,
  },
  'experiment-started': { experiment, atMs: milliseconds },
  'trial-finished': { trial, atMs: milliseconds },
  'diagnosis-ended': { end: fc.constantFrom(...DIAGNOSIS_ENDS), atMs: milliseconds },
  warning: { text },
  'session-ended': { end: anyEnd, atMs: milliseconds },
});
