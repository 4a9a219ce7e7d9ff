/** Event files from outside, decoded strictly: what is not an event of this version is refused with its line. */
import { z } from 'zod';
import { BACKENDS } from '../model/backend.ts';
import type { FrameworkUse } from '../model/framework.ts';
import { ISOLATIONS } from '../model/isolation.ts';
import type { Observation } from '../model/observation.ts';
import { STOP_RULES } from '../model/plan.ts';
import type { Preparation } from '../model/preparation.ts';
import type { RemoteProgress } from '../model/remote-progress.ts';
import type { Replay } from '../model/replay.ts';
import type { SessionHeader } from '../model/session.ts';
import { INCONCLUSIVE_REASONS, type SessionEnd } from '../model/session-end.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import { REPORT_KINDS, type TestFailure } from '../model/test-result.ts';
import { COPY_METHODS, TREE_ORIGINS, type Tree } from '../model/tree.ts';
import { treeName, withTree } from './before-trees.ts';
import { conditionLevels, conditions, perturbation } from './decode-conditions.ts';
import { controlEvents, diagnosisEvents, marks, outcome } from './decode-diagnosis.ts';
import { EVENTS_VERSION, type SessionEvent } from './events.ts';
import { excerptName, logName } from './log-name.ts';
import { schemaOf } from './schema-of.ts';

const count = z.int().nonnegative();
/** Far beyond what a session can have; a file from outside must not make the report arbitrarily large. */
const MOST_RUNS = 1_000_000;
const milliseconds = z.number().nonnegative();
const maybeText = z.string().nullable();

const identity = schemaOf<TestIdentity>()(z.strictObject({ file: maybeText, suite: maybeText, name: z.string() }));

const failure = schemaOf<TestFailure>()(
  z.strictObject({
    type: maybeText,
    message: z.string(),
    stack: maybeText,
    location: z.strictObject({ file: z.string(), line: count }).nullable(),
  }),
);

const observedTests = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  marks,
  failures: z.array(z.strictObject({ test: count, failure })),
  problem: maybeText,
  couldNotRun: z.boolean(),
});

const tree = schemaOf<Tree>()(
  z.strictObject({
    name: z.string(),
    commit: maybeText,
    folder: z.string(),
    origin: z.enum(TREE_ORIGINS),
    copies: z.enum(COPY_METHODS),
  }),
);

const observation = schemaOf<Observation>()(
  z.strictObject({
    tree: treeName,
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
  }),
);

const inconclusiveReason = z.enum(INCONCLUSIVE_REASONS);

const stopRule = z.enum(STOP_RULES);

const logExcerpt = z.strictObject({ file: excerptName, tail: z.string() });

const sessionEnd = schemaOf<SessionEnd>()(
  z.discriminatedUnion('kind', [
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
  ]),
);

const preparation = schemaOf<Preparation>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('cloning'), url: z.string(), ref: maybeText }),
    z.strictObject({ kind: z.literal('setting-up'), command: z.string(), because: z.string() }),
    z.strictObject({ kind: z.literal('copying'), directory: z.string() }),
  ]),
);

const replay = schemaOf<Replay>()(
  z.strictObject({
    test: count.nullable(),
    run: count,
    seed: z.int().positive(),
    commandLine: z.string(),
    selectsTest: z.boolean(),
    tried: z.strictObject({ test: count.nullable(), failures: count, runs: z.int().positive() }).optional(),
  }),
);

const header = schemaOf<SessionHeader>()(
  z.strictObject({
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
    isolation: z.enum(ISOLATIONS),
    privateNetwork: z.boolean(),
    perturb: perturbation,
    backend: z.enum(BACKENDS),
    askedReport: z.strictObject({ input: z.enum(['report-files', 'framework']), value: z.string() }).optional(),
  }),
);

const remoteProgress = schemaOf<RemoteProgress>()(
  z.strictObject({
    queuedJobs: count,
    runningJobs: count,
    waitedMs: milliseconds,
    workers: maybeText,
    runsDone: count,
    runsPlanned: count,
    workerSeconds: milliseconds,
  }),
);

const frameworkUse = schemaOf<FrameworkUse>()(
  z.strictObject({ name: z.string(), seedKnob: maybeText, extendedCommand: maybeText }),
);

/** The nouns of the model as schemas, for other formats that carry them. */
export const NOUNS = { conditions, outcome, identity, failure, inconclusiveReason, sessionEnd, frameworkUse } as const;

const sessionEvent = schemaOf<SessionEvent>()(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('session-started'), version: z.literal(EVENTS_VERSION), header }),
    z.strictObject({ type: z.literal('preparing'), preparation, atMs: milliseconds }),
    z.strictObject({ type: z.literal('workspace-ready'), tree, atMs: milliseconds }),
    z.strictObject({ type: z.literal('framework-recognised'), use: frameworkUse }),
    z.strictObject({ type: z.literal('seeds-read'), names: z.array(z.string()) }),
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
    ...controlEvents,
    ...diagnosisEvents,
    z.strictObject({ type: z.literal('warning'), text: z.string() }),
    z.strictObject({ type: z.literal('session-ended'), end: sessionEnd, atMs: milliseconds }),
  ]),
);

/**
 * The events of an NDJSON text. A last line without its newline is what a killed detector leaves, and is passed over.
 * @throws naming the line that is not an event of this version.
 */
export function* decodeEvents(text: string): Generator<SessionEvent> {
  const lines = text.split('\n');
  lines.pop();
  let origin: Tree['origin'] = 'workspace';
  for (const [index, line] of lines.entries()) {
    const event = decodeLine(line, index + 1, origin);
    if (event.type === 'session-started') origin = event.header.repo === null ? 'workspace' : 'clone';
    yield event;
  }
}

function decodeLine(line: string, number: number, origin: Tree['origin']): SessionEvent {
  let raw: unknown;
  try {
    raw = withTree(JSON.parse(line), origin);
  } catch {
    throw new Error(`Line ${number} is not JSON. An events.ndjson holds one event per line, as a session wrote it.`);
  }
  const event = sessionEvent.safeParse(raw);
  if (event.success) return event.data;
  throw new Error(`Line ${number} is not an event of version ${EVENTS_VERSION}: ${z.prettifyError(event.error)}`);
}
