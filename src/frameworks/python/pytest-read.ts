/** A run's pytest sessions as one report: their results, and why they could not run or broke off. */
import { realpathSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { TestReport, TestResult } from '../../model/test-result.ts';
import { isWithin } from '../../paths.ts';
import type { RunEvidence } from '../framework.ts';
import { mergePhases, oneResultEach } from '../identity.ts';
import { readJUnit } from '../junit/read.ts';
import { eventSessions, numberIn, type PythonEvent, textIn } from './event-files.ts';
import { collectionResult, type PytestPlace, pytestResults, unfinishedResult } from './pytest-results.ts';
import { internalError, notInstalled, usageError } from './pytest-said.ts';

/** pytest's own report, for processes that our plugin does not reach. */
export const JUNIT_FILE = 'junit.xml';

/** What one session came to. */
interface SessionReading {
  readonly tests: readonly TestResult[];
  readonly couldNotRun: string | null;
  readonly brokenOff: string | null;
}

/** Reads what our plugin wrote; without it pytest's JUnit XML. Never throws. */
export async function readPytest(evidence: RunEvidence): Promise<TestReport> {
  const sessions = await eventSessions(evidence.reportDir, 'pytest');
  if (sessions.length === 0) return withoutPlugin(evidence);
  const readings = sessions.map((events) => readSession(events, evidence));
  const failed = evidence.exitCode === 3 && sessions.every(endedBeforeTests) ? await internalError(evidence) : null;
  if (failed !== null) return failed;
  if (evidence.exitCode === 4 && readings.every(({ tests }) => tests.length === 0)) return usageError(evidence);
  const tests = oneResultEach(readings.flatMap((reading) => reading.tests));
  const brokenOff = readings.find((reading) => reading.brokenOff !== null)?.brokenOff ?? null;
  if (brokenOff !== null) return { kind: 'unreadable', reason: brokenOff, tests };
  return { kind: 'read', tests, couldNotRun: readings.find((one) => one.couldNotRun !== null)?.couldNotRun ?? null };
}

function endedBeforeTests(events: readonly PythonEvent[]): boolean {
  return !events.some((event) => event.event === 'finish' || event.event === 'running');
}

function readSession(events: readonly PythonEvent[], evidence: RunEvidence): SessionReading {
  const place = placeOf(events, evidence.workingDirectory);
  const results = pytestResults(events, place);
  const finish = events.findLast((event) => event.event === 'finish');
  if (finish === undefined) return brokenOff(events, results, evidence, place);
  const broken = uncollected(events);
  const ran = results.length > 0;
  return {
    // With --continue-on-collection-errors the others ran: then a module that fails to load is a failure like theirs.
    tests: ran ? [...results, ...broken.map((event) => collectionResult(event, place))] : results,
    couldNotRun: whyNotRun(numberIn(finish, 'exit_status') ?? evidence.exitCode, events, ran),
    brokenOff: null,
  };
}

/** The working directory may be known to us by another name than to pytest, which resolves links. */
function placeOf(events: readonly PythonEvent[], workingDirectory: string): PytestPlace {
  const session = events.find((event) => event.event === 'session');
  const root = textIn(session, 'root');
  if (isBelow(root, workingDirectory)) return { root, workingDirectory };
  const real = resolved(workingDirectory);
  const realRoot = textIn(session, 'real_root');
  return isBelow(realRoot, real) ? { root: realRoot, workingDirectory: real } : { root, workingDirectory };
}

function isBelow(path: string, directory: string): boolean {
  return isAbsolute(path) && isWithin(directory, path);
}

function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Each worker of xdist reports the same module. */
function uncollected(events: readonly PythonEvent[]): PythonEvent[] {
  const errors = events.filter((event) => event.event === 'collect-error');
  return [...new Map(errors.map((event) => [event.nodeid, event])).values()];
}

/** By pytest's exit codes; 0 and 1 are about the tests. */
function whyNotRun(status: number, events: readonly PythonEvent[], ran: boolean): string | null {
  const internal = events.find((event) => event.event === 'internal-error');
  if (internal !== undefined || status === 3) {
    return `pytest had an internal error: ${lastLine(textIn(internal, 'text'))}`;
  }
  if (status === 2) return whyInterrupted(events, ran);
  if (status === 4) return 'pytest was called in a wrong way (exit code 4)';
  if (status === 5) return 'pytest collected no tests (exit code 5)';
  return null;
}

function whyInterrupted(events: readonly PythonEvent[], ran: boolean): string | null {
  const broken = uncollected(events);
  if (broken.length > 0) {
    const first = lastLine(textIn(broken[0], 'text')).replace(/^E\s+/, '');
    return `pytest could not collect ${broken.map((event) => textIn(event, 'nodeid')).join(', ')}: ${first}`;
  }
  const reason = textIn(
    events.findLast((event) => event.event === 'interrupted'),
    'reason',
  );
  // pytest before 4 ends so for -x and --maxfail: that is about the tests.
  if (ran && /^stopping after/.test(reason)) return null;
  return `pytest was interrupted: ${reason || 'exit code 2'}`;
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').slice(0, 500);
}

/**
 * The session's process ended before pytest did: a time-out, a signal, os._exit. What was running is what it ended in.
 */
function brokenOff(
  events: readonly PythonEvent[],
  results: readonly TestResult[],
  evidence: RunEvidence,
  place: PytestPlace,
): SessionReading {
  const running = runningTests(events);
  const how = evidence.timedOut ? 'the run timed out' : "pytest's process ended";
  const ended = running.map((nodeid) => unfinishedResult(nodeid, `${how} while this test ran`, place));
  const endedKeys = new Set(ended.map(({ identity }) => JSON.stringify(identity)));
  const before = results.filter(({ identity }) => !endedKeys.has(JSON.stringify(identity)));
  const during = running.length === 0 ? 'outside a test' : `while ${running.join(', ')} ran`;
  return {
    tests: [...before, ...ended],
    couldNotRun: null,
    brokenOff: `pytest's report breaks off: ${how} ${during}`,
  };
}

function runningTests(events: readonly PythonEvent[]): string[] {
  const running = new Set<string>();
  for (const event of events) {
    if (event.event === 'running') running.add(textIn(event, 'nodeid'));
    if (event.event === 'done') running.delete(textIn(event, 'nodeid'));
  }
  return [...running];
}

/** PYTHONPATH did not reach pytest, or it ended before it read its options. */
async function withoutPlugin(evidence: RunEvidence): Promise<TestReport> {
  if (evidence.exitCode === 4) return usageError(evidence);
  const { tests, problem } = await readJUnit([join(evidence.reportDir, JUNIT_FILE)], {
    workingDirectory: evidence.workingDirectory,
    repeats: mergePhases,
  });
  const real = tests.filter(({ identity }) => !(identity.suite === 'pytest' && identity.name === 'internal'));
  if (problem !== null) {
    const notRun = evidence.exitCode === 3 ? await internalError(evidence) : await notInstalled(evidence);
    return notRun ?? { kind: 'unreadable', reason: `pytest's report: ${problem}`, tests: real };
  }
  return {
    kind: 'read',
    tests: real.map(likeThePlugin),
    couldNotRun: whyNotRun(evidence.exitCode, [], real.length > 0),
  };
}

/** JUnit's class name repeats the module's path: `tests.test_a.TestB`. */
function likeThePlugin(result: TestResult): TestResult {
  const { file, suite } = result.identity;
  const module = (file ?? '').replace(/\.py$/, '').replaceAll('/', '.');
  if (file === null || suite === null || !`${suite}.`.startsWith(`${module}.`)) return result;
  const classes = suite.slice(module.length + 1).replaceAll('.', ' > ');
  return { ...result, identity: { ...result.identity, suite: classes === '' ? null : classes } };
}
