/** Reads the file that `jest --json --outputFile` leaves, from jest 26 to 30. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestFailure, TestReport, TestResult, TestStatus } from '../../model/test-result.ts';
import { failureOf, relativePath } from '../failure-text.ts';
import type { RunEvidence } from '../framework.ts';
import { oneResultEach, stableName } from '../identity.ts';
import type { JestAssertion, JestFile } from './jest-schema.ts';
import { jestStream } from './jest-stream.ts';
import { failureLocation } from './location.ts';
import { reportOf } from './outcome.ts';
import { WHOLE_FILE } from './report.ts';

/** Over it the report is not read: no suite's own results are that long, and JSON must be in memory as a whole. */
const LIMIT_BYTES = 64 * 1024 * 1024;

const STATUSES: Readonly<Record<string, TestStatus>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  todo: 'skipped',
  disabled: 'skipped',
};

/**
 * Reads what each jest of the command wrote into the run's report folder, `jest.json` or `jest-<pid>.json`. Never
 * throws.
 */
export async function readJestReports(evidence: RunEvidence): Promise<TestReport> {
  const names = await readdir(evidence.reportDir).catch(() => []);
  const paths = names.filter((name) => /^jest(-\d+)?\.json$/.test(name)).map((name) => join(evidence.reportDir, name));
  if (paths.length === 0) return streamed(evidence);
  try {
    const files = (await Promise.all(paths.map(filesIn)))
      .flat()
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    const { workingDirectory } = evidence;
    return await reportOf('jest', evidence, {
      tests: oneResultEach(files.flatMap((file) => testsIn(file, workingDirectory))),
      brokenFiles: files.filter(isBroken).map((file) => brokenFile(file, workingDirectory)),
      started: true,
      complete: true,
    });
  } catch (error) {
    return unreadable((error as Error).message);
  }
}

/** Jest ended before it wrote its report: what came until then. */
async function streamed(evidence: RunEvidence): Promise<TestReport> {
  const stream = await jestStream(evidence.reportDir).catch(() => null);
  const { workingDirectory } = evidence;
  const tests = oneResultEach(stream?.files.flatMap((file) => testsIn(file, workingDirectory)) ?? []);
  const started = tests.length > 0;
  const report = await reportOf('jest', evidence, { tests, brokenFiles: [], started, complete: !started });
  if (report.kind !== 'unreadable' || stream === null || stream.running.length === 0) return report;
  const running = stream.running.map((test) => relativePath(test, workingDirectory)).join(', ');
  return { ...report, reason: `${report.reason}, while ${running} ran` };
}

/** @throws what parsing throws, and an Error where the file is too big */
async function filesIn(path: string): Promise<JestFile[]> {
  const { size } = await stat(path);
  if (size > LIMIT_BYTES) throw new Error(`it has ${size} bytes, over the limit of ${LIMIT_BYTES}`);
  const { decodeJestReport } = await import('./jest-schema.ts');
  return decodeJestReport(await readFile(path, 'utf8'));
}

function unreadable(why: string): TestReport {
  return { kind: 'unreadable', reason: `the report of jest cannot be read: ${why.slice(0, 500)}`, tests: [] };
}

/** Its import, its environment, or a hook after its tests failed, and no test did. */
function isBroken({ status, assertionResults }: JestFile): boolean {
  return status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed');
}

function brokenFile(file: JestFile, workingDirectory: string): TestResult {
  const path = fileOf(file, workingDirectory);
  const [type, message] = errorIn(plain(file.message));
  return {
    identity: { file: path, suite: null, name: WHOLE_FILE },
    status: 'failed',
    durationMs: null,
    failure: failureOf({ type, message, stack: plain(file.message), location: null }, workingDirectory),
  };
}

function testsIn(file: JestFile, workingDirectory: string): TestResult[] {
  const path = fileOf(file, workingDirectory);
  return file.assertionResults.flatMap((assertion) => {
    const status = statusOf(assertion);
    if (status === undefined) return [];
    const suite = assertion.ancestorTitles.join(' > ');
    const identity = {
      file: path,
      suite: suite === '' ? null : stableName(suite, workingDirectory),
      name: stableName(assertion.title, workingDirectory),
    };
    const red = status !== 'passed' && status !== 'skipped';
    const failure = red ? failureIn(assertion, path, workingDirectory) : null;
    const line = assertion.location?.line ?? null;
    return [{ identity, status, durationMs: assertion.duration, line, failure }];
  });
}

function statusOf({ status, invocations }: JestAssertion): TestStatus | undefined {
  if (status === 'passed' && invocations > 1) return 'flaky';
  return Object.hasOwn(STATUSES, status) ? STATUSES[status] : undefined;
}

function failureIn(assertion: JestAssertion, file: string, workingDirectory: string): TestFailure {
  const text = plain(assertion.failureMessages[0] ?? assertion.retryReasons[0] ?? '');
  const [type, message] = errorIn(text);
  const retried = assertion.status === 'passed' ? `failed at first, passed in try ${assertion.invocations}` : '';
  const stands = assertion.location === null ? null : { file, line: assertion.location.line };
  const location = failureLocation(text, file, workingDirectory) ?? stands;
  return failureOf({ type, message: message || retried, stack: text, location }, workingDirectory);
}

/** The error's class and its message, from its text with the stack. */
function errorIn(text: string): [string | null, string] {
  const message = text.split(/\n\s+at /)[0] ?? '';
  const [, type = null, rest = message] = /^(\w*(?:Error|Exception)): (.*)$/s.exec(message) ?? [];
  return [type, rest];
}

function fileOf({ name }: JestFile, workingDirectory: string): string {
  return stableName(relativePath(name, workingDirectory), workingDirectory);
}

function plain(text: string): string {
  return text.replaceAll(/\u001b\[[0-9;]*m/g, '');
}
