/** Event files from outside, decoded strictly: what is not an event of this version is refused with its line. */
import { z } from 'zod';
import { conditionLevels, perturbation } from './decode-conditions.ts';
import { conditions, diagnosisEvents, outcome } from './decode-diagnosis.ts';
import { EVENTS_VERSION, type SessionEvent } from './events.ts';
import { excerptName, logName } from './log-name.ts';

const count = z.int().nonnegative();
/** Far beyond what a session can have; a file from outside must not make the report arbitrarily large. */
const MOST_RUNS = 1_000_000;
const milliseconds = z.number().nonnegative();
const maybeText = z.string().nullable();

const identity = z.strictObject({ file: maybeText, suite: maybeText, name: z.string() });

const failure = z.strictObject({
  type: maybeText,
  message: z.string(),
  stack: maybeText,
  location: z.strictObject({ file: z.string(), line: count }).nullable(),
});

const observedTests = z.strictObject({
  kind: z.enum(['none', 'read', 'unreadable']),
  marks: z.string().regex(/^[pfsr-]*$/),
  failures: z.array(z.strictObject({ test: count, failure })),
  problem: maybeText,
  couldNotRun: z.boolean(),
});

const observation = z.strictObject({
  run: count,
  seed: z.int().positive(),
  conditions,
  outcome,
  startedMs: milliseconds,
  durationMs: milliseconds,
  slot: count,
  place: z.string(),
  stdoutTail: z.string(),
  stderrTail: z.string(),
  stdoutLog: logName,
  stderrLog: logName,
  tests: observedTests,
});

const inconclusiveReason = z.enum([
  'command-not-found',
  'setup-failed',
  'workspace-failed',
  'backend-failed',
  'no-tests-executed',
  'could-not-run',
  'nothing-observed',
  'mostly-lost',
  'too-few-runs',
  'output-not-writable',
]);

const stopRule = z.enum(['all', 'first-failure', 'decided']);

const logExcerpt = z.strictObject({ file: excerptName, tail: z.string() });

const sessionEnd = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('complete') }),
  z.strictObject({ kind: z.literal('stopped'), rule: stopRule }),
  z.strictObject({ kind: z.literal('time-budget') }),
  z.strictObject({ kind: z.literal('cancelled'), signal: z.string() }),
  z.strictObject({
    kind: z.literal('halted'),
    why: inconclusiveReason,
    detail: z.string(),
    log: logExcerpt.nullable(),
  }),
]);

const preparation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cloning'), url: z.string(), ref: maybeText }),
  z.strictObject({ kind: z.literal('setting-up'), command: z.string(), because: z.string() }),
  z.strictObject({ kind: z.literal('copying'), directory: z.string() }),
]);

const replay = z.strictObject({
  test: count.nullable(),
  run: count,
  seed: z.int().positive(),
  commandLine: z.string(),
  selectsTest: z.boolean(),
});

const header = z.strictObject({
  toolVersion: z.string(),
  sessionId: z.string(),
  startedAt: z.iso.datetime(),
  command: z.string(),
  workingDirectory: z.string(),
  outputDir: z.string(),
  repo: maybeText,
  rootSeed: count,
  plannedRuns: count.max(MOST_RUNS),
  parallelism: z.int().positive(),
  timeoutMs: milliseconds,
  stop: stopRule,
  isolation: z.enum(['none', 'slot', 'run']),
  privateNetwork: z.boolean(),
  perturb: perturbation,
  backend: z.enum(['runner', 'runpod']),
});

const remoteProgress = z.strictObject({
  queuedJobs: count,
  runningJobs: count,
  waitedMs: milliseconds,
  workers: maybeText,
  runsDone: count,
  runsPlanned: count,
  workerSeconds: milliseconds,
});

const frameworkUse = z.strictObject({ name: z.string(), seedKnob: maybeText, extendedCommand: maybeText });

/** The nouns of model.ts as schemas, for other formats that carry them. */
export const NOUNS = { conditions, outcome, identity, failure, inconclusiveReason, sessionEnd, frameworkUse } as const;

const sessionEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('session-started'), version: z.literal(EVENTS_VERSION), header }),
  z.strictObject({ type: z.literal('preparing'), preparation, atMs: milliseconds }),
  z.strictObject({
    type: z.literal('workspace-ready'),
    commit: maybeText,
    folder: z.string(),
    method: z.string(),
    atMs: milliseconds,
  }),
  z.strictObject({ type: z.literal('framework-recognised'), use: frameworkUse }),
  z.strictObject({ type: z.literal('tests-seen'), tests: z.array(identity) }),
  z.strictObject({
    type: z.literal('conditions-drawn'),
    levels: conditionLevels,
    plainRuns: count,
  }),
  z.strictObject({ type: z.literal('run-started'), run: count, slot: count, atMs: milliseconds }),
  z.strictObject({ type: z.literal('run-finished'), observation }),
  z.strictObject({
    type: z.literal('remote-job'),
    job: z.string(),
    state: z.enum(['submitted', 'over']),
    firstRun: count,
    runs: count,
    atMs: milliseconds,
  }),
  z.strictObject({ type: z.literal('remote-progress'), progress: remoteProgress, atMs: milliseconds }),
  z.strictObject({ type: z.literal('replays-known'), replays: z.array(replay) }),
  ...diagnosisEvents,
  z.strictObject({ type: z.literal('warning'), text: z.string() }),
  z.strictObject({ type: z.literal('session-ended'), end: sessionEnd, atMs: milliseconds }),
]);

/**
 * The events of an NDJSON text. A last line without its newline is what a killed detector leaves, and is passed over.
 * @throws naming the line that is not an event of this version.
 */
export function* decodeEvents(text: string): Generator<SessionEvent> {
  const lines = text.split('\n');
  lines.pop();
  for (const [index, line] of lines.entries()) yield decodeLine(line, index + 1);
}

function decodeLine(line: string, number: number): SessionEvent {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new Error(`Line ${number} is not JSON. An events.ndjson holds one event per line, as a session wrote it.`);
  }
  const event = sessionEvent.safeParse(raw);
  if (event.success) return event.data;
  throw new Error(`Line ${number} is not an event of version ${EVENTS_VERSION}: ${z.prettifyError(event.error)}`);
}
