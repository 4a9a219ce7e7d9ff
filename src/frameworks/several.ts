/** Several frameworks in one command (`pytest && npx jest`) as one: each run is prepared for all, and read by each. */
import { join } from 'node:path';
import type { TestIdentity } from '../model/test-identity.ts';
import { interned } from '../model/test-identity.ts';
import type { TestReport } from '../model/test-result.ts';
import type { Framework, PreparedRun, Recognition, ReplayRequest, RunEvidence, RunRequest } from './framework.ts';
import { oneResultEach } from './identity.ts';

/** One of them, and through what it was recognised. */
export interface Part {
  readonly framework: Framework;
  readonly recognition: Recognition;
}

/** Between their names. */
export const AND = ' and ';

/** @param parts two or more, in the order in which the command starts them */
export function severalFrameworks(found: readonly Part[]): Framework {
  // What is added at the line's end would reach the last of them only.
  const parts = found.map(({ framework, recognition }) => ({
    framework,
    recognition: { ...recognition, invocation: { ...recognition.invocation, extend: 'none' as const } },
  }));
  const owners = new Map<TestIdentity, Framework>();
  const [first, ...others] = parts.map(({ framework }) => framework);
  const globs = parts.flatMap(({ framework }) => framework.reportFiles ?? []);
  return {
    name: parts.map(({ framework }) => framework.name).join(AND),
    orders: first?.orders.filter((order) => others.every((other) => other.orders.includes(order))) ?? [],
    supportFiles: Object.assign({}, ...parts.map(({ framework }) => framework.supportFiles)),
    reportFolders: parts.map(({ framework }) => framework.name),
    ...(globs.length === 0 ? {} : { reportFiles: globs.length === 1 ? (globs[0] ?? '') : `{${globs.join(',')}}` }),
    recognise: () => null,
    prepare: (request) => prepare(parts, request),
    seedKnob: (evidence) => seedKnobs(parts, evidence),
    read: (evidence) => read(parts, evidence, owners),
    replay: (request) => replay(parts, request, owners),
  };
}

function prepare(parts: readonly Part[], request: RunRequest): PreparedRun {
  return parts.reduce<PreparedRun>(
    ({ commandLine, env }, { framework, recognition }) => {
      const reportDir = join(request.reportDir, framework.name);
      const given = { ...request, recognition, reportDir, commandLine, env: { ...request.env, ...env } };
      const prepared = framework.prepare(given);
      return { commandLine: prepared.commandLine, env: { ...env, ...prepared.env } };
    },
    { commandLine: request.commandLine, env: {} },
  );
}

async function seedKnobs(parts: readonly Part[], evidence: RunEvidence): Promise<string | null> {
  const knobs: string[] = [];
  for (const { framework } of parts) {
    const knob = await framework.seedKnob(ownEvidence(framework, evidence));
    if (knob !== null) knobs.push(`${framework.name}: ${knob}`);
  }
  return knobs.length === 0 ? null : knobs.join('; ');
}

function ownEvidence({ name }: Framework, evidence: RunEvidence): RunEvidence {
  return { ...evidence, reportDir: join(evidence.reportDir, name) };
}

async function read(
  parts: readonly Part[],
  evidence: RunEvidence,
  owners: Map<TestIdentity, Framework>,
): Promise<TestReport> {
  const reports: { readonly name: string; readonly report: TestReport }[] = [];
  for (const { framework } of parts) {
    const report = await framework.read(ownEvidence(framework, evidence));
    reports.push({ name: framework.name, report });
    for (const { identity } of testsOf(report)) owners.set(interned(identity), framework);
  }
  return together(reports, evidence);
}

function testsOf(report: TestReport) {
  return report.kind === 'none' ? [] : report.tests;
}

/** One that ran nothing may not have been reached: an earlier one failed. */
function together(
  reports: readonly { readonly name: string; readonly report: TestReport }[],
  { exitCode, timedOut }: RunEvidence,
): TestReport {
  const tests = oneResultEach(reports.flatMap(({ report }) => testsOf(report)));
  const mayBeUnreached = exitCode !== 0 && tests.length > 0;
  const unread = reports.find(
    ({ report }) => report.kind === 'unreadable' && !(mayBeUnreached && report.tests.length === 0 && !timedOut),
  );
  if (unread?.report.kind === 'unreadable')
    return { kind: 'unreadable', reason: `${unread.name}: ${unread.report.reason}`, tests };
  const why = reports.map(({ report }) => (report.kind === 'read' ? report.couldNotRun : null));
  return { kind: 'read', tests, couldNotRun: tests.length > 0 ? null : (why.find((one) => one !== null) ?? null) };
}

/** The line of the test's own framework, with what the others need for their seed. */
function replay(parts: readonly Part[], request: ReplayRequest, owners: ReadonlyMap<TestIdentity, Framework>) {
  const { test } = request;
  const owner = test === null ? undefined : owners.get(interned(test));
  const own = parts.find(({ framework }) => framework === owner);
  const others = parts.filter((part) => part !== own);
  const first =
    own === undefined
      ? { commandLine: request.commandLine, selectsTest: false }
      : own.framework.replay({ ...request, recognition: own.recognition });
  const commandLine = others.reduce(
    (line, { framework, recognition }) =>
      framework.replay({ ...request, commandLine: line, recognition, test: null }).commandLine,
    first.commandLine,
  );
  return { commandLine, selectsTest: first.selectsTest };
}
