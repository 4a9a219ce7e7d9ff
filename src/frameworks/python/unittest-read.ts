/** A run's unittest sessions as one report. */
import { realpathSync } from 'node:fs';
import type { TestIdentity } from '../../model/test-identity.ts';
import type { TestFailure, TestReport, TestResult } from '../../model/test-result.ts';
import { failureOf, relativePath } from '../failure-text.ts';
import type { RunEvidence } from '../framework.ts';
import { oneResultEach, stableName } from '../identity.ts';
import { eventSessions, numberIn, type PythonEvent, textIn } from './event-files.ts';

/** What stands in place of a class where a module could not be imported. */
const IMPORT = '(import)';

/** Reads what our side wrote from inside unittest. Never throws. */
export async function readUnittest(evidence: RunEvidence): Promise<TestReport> {
  const sessions = await eventSessions(evidence.reportDir, 'unittest');
  if (sessions.length === 0) return withoutEvents(evidence);
  const roots = [evidence.workingDirectory, resolved(evidence.workingDirectory)];
  const events = sessions.flat();
  const tests = oneResultEach(sessions.flatMap((session) => resultsOf(session, roots)));
  const running = runningTests(events, roots);
  if (running.length > 0 || sessions.some((session) => isCut(session, evidence))) {
    return brokenOff(evidence, tests, running);
  }
  return { kind: 'read', tests, couldNotRun: whyNotRun(tests) };
}

/** A result class of the suite's own may run without a runner of unittest: then nothing ever says that it finished. */
function isCut(session: readonly PythonEvent[], { timedOut }: RunEvidence): boolean {
  if (session.some((event) => event.event === 'finish')) return false;
  return timedOut || session.some((event) => event.event === 'runner');
}

function resultsOf(session: readonly PythonEvent[], roots: readonly string[]): TestResult[] {
  const reports = new Map<string, { identity: TestIdentity; events: PythonEvent[] }>();
  let starts = new Map<string, number>();
  for (const event of session) {
    const identity = identityOf(event, roots);
    const test = JSON.stringify(identityOf({ ...event, subtest: null }, roots));
    if (event.event === 'running') starts = starts.set(test, (starts.get(test) ?? 0) + 1);
    if (event.event !== 'report') continue;
    // A second start of the same test is another test of the same name, or the same one in a loop.
    const key = `${JSON.stringify(identity)} ${starts.get(test) ?? 0}`;
    const known = reports.get(key) ?? { identity, events: [] };
    known.events.push(event);
    reports.set(key, known);
    if (textIn(event, 'subtest') !== '' && event.outcome === 'failed') addToParent(reports, test, starts, event, roots);
  }
  return [...reports.values()].map(({ identity, events }) => resultOf(identity, events, roots));
}

/** unittest says nothing of a test whose sub-tests failed; it failed. */
function addToParent(
  reports: Map<string, { identity: TestIdentity; events: PythonEvent[] }>,
  test: string,
  starts: ReadonlyMap<string, number>,
  event: PythonEvent,
  roots: readonly string[],
): void {
  const key = `${test} ${starts.get(test) ?? 0}`;
  const known = reports.get(key) ?? { identity: identityOf({ ...event, subtest: null }, roots), events: [] };
  known.events.push(event);
  reports.set(key, known);
}

function resultOf(identity: TestIdentity, events: readonly PythonEvent[], roots: readonly string[]): TestResult {
  const red = events.find((event) => event.outcome === 'failed' || event.outcome === 'unexpected');
  if (red !== undefined) {
    return { identity, status: 'failed', durationMs: null, failure: failureIn(red, roots) };
  }
  const skipped = events.every((event) => event.outcome === 'skipped');
  return { identity, status: skipped ? 'skipped' : 'passed', durationMs: null, failure: null };
}

function failureIn(event: PythonEvent, roots: readonly string[]): TestFailure {
  const path = relativeTo(roots, textIn(event, 'crash_path'));
  const line = numberIn(event, 'crash_line');
  const subtest = textIn(event, 'subtest');
  const message = event.outcome === 'unexpected' ? 'passed, but was expected to fail' : textIn(event, 'message');
  return failureOf(
    {
      type: textIn(event, 'type') || null,
      message: subtest === '' ? message : `${message} ${subtest}`,
      stack: textIn(event, 'text'),
      location: path === '' || path.startsWith('/') || line === null ? null : { file: path, line },
    },
    roots[0] ?? '/',
  );
}

function identityOf(event: PythonEvent, roots: readonly string[]): TestIdentity {
  const clean = (text: string) => stableName(text, roots[0] ?? '/');
  const file = relativeTo(roots, textIn(event, 'file'));
  const suite = textIn(event, 'suite');
  const subtest = textIn(event, 'subtest');
  const name = textIn(event, 'name') + (subtest === '' ? '' : ` subtest ${subtest}`);
  return { file: file === '' ? null : clean(file), suite: suite === '' ? null : clean(suite), name: clean(name) };
}

function relativeTo(roots: readonly string[], path: string): string {
  return roots.reduce((shorter, root) => relativePath(shorter, root), path);
}

function runningTests(events: readonly PythonEvent[], roots: readonly string[]): TestIdentity[] {
  const running = new Map<string, TestIdentity>();
  for (const event of events) {
    const identity = identityOf(event, roots);
    if (event.event === 'running') running.set(JSON.stringify(identity), identity);
    if (event.event === 'done') running.delete(JSON.stringify(identity));
  }
  return [...running.values()];
}

function brokenOff(evidence: RunEvidence, tests: readonly TestResult[], running: readonly TestIdentity[]): TestReport {
  const how = evidence.timedOut ? 'the run timed out' : 'the process ended';
  const names = running.map(({ suite, name }) => (suite === null ? name : `${suite}.${name}`));
  const failure = { type: null, message: `${how} while this test ran`, stack: null, location: null };
  const ended = running.map((identity): TestResult => ({ identity, status: 'failed', durationMs: null, failure }));
  const known = new Set(ended.map(({ identity }) => JSON.stringify(identity)));
  return {
    kind: 'unreadable',
    reason: `the tests break off: ${how} ${names.length === 0 ? 'outside a test' : `while ${names.join(', ')} ran`}`,
    tests: [...tests.filter(({ identity }) => !known.has(JSON.stringify(identity))), ...ended],
  };
}

/** A module that fails to load is a failure among others; where nothing but that happened, nothing ran. */
function whyNotRun(tests: readonly TestResult[]): string | null {
  const ran = tests.filter(({ identity }) => identity.suite !== IMPORT);
  if (ran.length > 0) return null;
  const first = tests[0];
  if (first === undefined) return 'unittest found no tests';
  const said = first.failure?.message.trim().split('\n').at(-1) ?? '';
  return `unittest could not import ${tests.map(({ identity }) => identity.name).join(', ')}: ${said}`;
}

function withoutEvents(evidence: RunEvidence): TestReport {
  const reason = 'unittest did not start, or PYTHONPATH does not reach it: there are no per-test results';
  if (evidence.exitCode === 2) {
    return { kind: 'read', tests: [], couldNotRun: 'unittest was called in a wrong way (exit code 2)' };
  }
  return { kind: 'unreadable', reason, tests: [] };
}

function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
