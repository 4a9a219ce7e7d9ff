/** One pytest session's events as test results: phases and retries of a test folded into one. Pure. */
import { posix } from 'node:path';
import type { TestIdentity } from '../../model/test-identity.ts';
import type { TestFailure, TestResult, TestStatus } from '../../model/test-result.ts';
import { failureOf, relativePath } from '../failure-text.ts';
import { stableName } from '../identity.ts';
import { numberIn, type PythonEvent, textIn } from './event-files.ts';

/** Where paths of a session are relative to. */
export interface PytestPlace {
  /** pytest's rootdir, which node ids are relative to. */
  readonly root: string;
  /** Absolute, as the tests saw it. */
  readonly workingDirectory: string;
}

/** Between a test and the description of one of its sub-tests. */
const SUBTEST = ' subtest ';

/** The results of a session, in the order in which tests first reported. */
export function pytestResults(events: readonly PythonEvent[], place: PytestPlace): TestResult[] {
  const reports = new Map<string, PythonEvent[]>();
  for (const event of events) {
    if (event.event !== 'report') continue;
    const subtest = textIn(event, 'subtest');
    const key = textIn(event, 'nodeid') + (subtest === '' ? '' : SUBTEST + subtest);
    const known = reports.get(key);
    if (known === undefined) reports.set(key, [event]);
    else known.push(event);
  }
  return [...reports].map(([nodeid, phases]) => resultOf(nodeid, phases, place));
}

/** A test that was running when the session's process ended. */
export function unfinishedResult(nodeid: string, message: string, place: PytestPlace): TestResult {
  const failure = { type: null, message, stack: null, location: null };
  return { identity: identityOf(nodeid, place), status: 'failed', durationMs: null, failure };
}

/** A module that could not be collected while other tests ran. */
export function collectionResult(event: PythonEvent, place: PytestPlace): TestResult {
  const text = textIn(event, 'text');
  const message = text.split('\n').findLast((line) => line.startsWith('E  ')) ?? text.split('\n').at(-1) ?? '';
  const failure = failureOf(
    { type: null, message: message.replace(/^E\s+/, ''), stack: text, location: null },
    place.workingDirectory,
  );
  const { file } = identityOf(textIn(event, 'nodeid'), place);
  return { identity: { file, suite: null, name: '(collection)' }, status: 'failed', durationMs: null, failure };
}

function resultOf(nodeid: string, phases: readonly PythonEvent[], place: PytestPlace): TestResult {
  const status = statusOf(phases);
  const red = phases.find((phase) => isFailed(phase) || isRetried(phase));
  const seconds = phases.reduce((sum, phase) => sum + (numberIn(phase, 'seconds') ?? 0), 0);
  const identity = identityOf(nodeid, place);
  return {
    identity,
    status,
    durationMs: Math.round(seconds * 1000),
    failure: red === undefined ? null : failureIn(red, identity, place),
  };
}

/** A test that failed as it was expected to did what it should. */
function statusOf(phases: readonly PythonEvent[]): TestStatus {
  if (phases.some(isFailed)) return 'failed';
  if (phases.some(isRetried)) return phases.some((phase) => phase.outcome === 'passed') ? 'flaky' : 'failed';
  return phases.some((phase) => phase.outcome === 'skipped' && phase.expected !== true) ? 'skipped' : 'passed';
}

const isFailed = (phase: PythonEvent) => phase.outcome === 'failed';
/** pytest-rerunfailures says `rerun` of a try that it repeats, pytest-retry says `retried`. */
const isRetried = (phase: PythonEvent) => phase.outcome === 'rerun' || phase.outcome === 'retried';

function identityOf(nodeid: string, place: PytestPlace): TestIdentity {
  const [path = '', ...rest] = nodeid.split('::');
  const inside = rest.join('::');
  // A parameter may contain `::` itself.
  const open = inside.search(/\[| subtest /);
  const plain = open < 0 ? inside : inside.slice(0, open);
  // pytest before 4 has a segment `()` for the instance.
  const classes = plain.split('::').filter((part) => part !== '()');
  const name = (classes.pop() ?? '') + inside.slice(plain.length);
  const suite = classes.join(' > ');
  const clean = (text: string) => stableName(text, place.workingDirectory);
  return {
    file: clean(relativePath(posix.join(place.root, path), place.workingDirectory)),
    suite: suite === '' ? null : clean(suite),
    name: clean(name),
  };
}

function failureIn(event: PythonEvent, identity: TestIdentity, place: PytestPlace): TestFailure {
  const type = textIn(event, 'type');
  const stack = textIn(event, 'text');
  const message = textIn(event, 'message') || stack.split('\n').at(-1) || '';
  const phase = textIn(event, 'when');
  return failureOf(
    {
      type: type === '' ? null : type,
      message: phase === 'setup' || phase === 'teardown' ? `${message} (in ${phase})` : message,
      stack,
      location: crashSite(event, place) ?? testSite(event, identity),
    },
    place.workingDirectory,
  );
}

/** Where the exception came out, if that is the project's own code. */
function crashSite(event: PythonEvent, place: PytestPlace): TestFailure['location'] {
  const path = relativePath(textIn(event, 'crash_path'), place.workingDirectory);
  const line = numberIn(event, 'crash_line');
  if (path === '' || line === null || path.startsWith('/') || path.includes('site-packages/')) return null;
  return { file: path, line };
}

function testSite(event: PythonEvent, { file }: TestIdentity): TestFailure['location'] {
  const line = numberIn(event, 'line');
  return file === null || line === null ? null : { file, line };
}
