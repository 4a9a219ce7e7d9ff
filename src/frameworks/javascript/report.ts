/**
 * Reads what our reporters recorded inside the test processes: lines of JSON that a killed or hostile process may have
 * broken.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestFailure, TestReport, TestResult } from '../../model/test-result.ts';
import { failureOf, relativePath } from '../failure-text.ts';
import type { RunEvidence } from '../framework.ts';
import { mergePhases, oneResultEach, stableName } from '../identity.ts';
import { logLines } from '../log-lines.ts';
import { failureLocation } from './location.ts';
import { reportOf } from './outcome.ts';
import type { RecordedFailure, RecordedTest, RecordingLine } from './recording-line.ts';

/** What one process recorded. */
interface Recording {
  readonly knob: string | null;
  readonly tests: readonly TestResult[];
  readonly brokenFiles: readonly TestResult[];
  readonly complete: boolean;
}

/** Over it a recording is cut: no run's own results are that long. */
const LIMIT_BYTES = 64 * 1024 * 1024;

/** The name under which a file stands in the report that failed outside its tests: its import, its process. */
export const WHOLE_FILE = '(the file itself)';

/**
 * The report of a run from the recordings of its processes. Never throws.
 * @param framework its name, for the reasons
 */
export async function readRecordings(framework: string, evidence: RunEvidence): Promise<TestReport> {
  try {
    const recordings = await recordingsOf(evidence);
    const tests = recordings.flatMap((recording) => recording.tests);
    return await reportOf(framework, evidence, {
      tests: oneResultEach(inFileOrder(tests)),
      brokenFiles: recordings.flatMap((recording) => recording.brokenFiles),
      started: recordings.length > 0,
      complete: recordings.every((recording) => recording.complete),
    });
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: `the report of ${framework} cannot be read: ${(error as Error).message}`,
      tests: [],
    };
  }
}

/** The knob that took the seed, as the first process that knows says it; null: none did. */
export async function recordedKnob(evidence: RunEvidence): Promise<string | null> {
  const recordings = await recordingsOf(evidence).catch(() => []);
  return recordings.find(({ knob }) => knob !== null)?.knob ?? null;
}

async function recordingsOf(evidence: RunEvidence): Promise<Recording[]> {
  const recordings: Recording[] = [];
  for (const file of (await readdir(evidence.reportDir)).sort()) {
    if (file.endsWith('.ndjson')) recordings.push(await readRecording(join(evidence.reportDir, file), evidence));
  }
  return recordings;
}

/** Files finish in any order; within one, the order is the framework's own. */
function inFileOrder(tests: readonly TestResult[]): TestResult[] {
  const file = ({ identity }: TestResult) => identity.file ?? '';
  return [...tests].sort((a, b) => (file(a) < file(b) ? -1 : file(a) > file(b) ? 1 : 0));
}

async function readRecording(path: string, { workingDirectory }: RunEvidence): Promise<Recording> {
  const { decodeRecordingLine } = await import('./recording-line.ts');
  const tests: TestResult[] = [];
  const brokenFiles: TestResult[] = [];
  let complete = false;
  let knob: string | null = null;
  const tooLong = (await stat(path)).size > LIMIT_BYTES;
  let read = 0;
  for await (const text of logLines(path)) {
    read += text.length;
    if (read > LIMIT_BYTES) break;
    const line = decodeRecordingLine(text);
    if (line?.kind === 'begin') knob ??= line.knob;
    if (line?.kind === 'end') complete = !tooLong;
    if (line?.kind === 'broken-file') brokenFiles.push(brokenFile(line, workingDirectory));
    if (line?.kind !== 'test') continue;
    const result = resultOf(line, workingDirectory);
    const before = line.again ? tests.pop() : undefined;
    tests.push(...mergePhases(before === undefined ? [result] : [before, result]));
  }
  return { knob, tests, brokenFiles, complete };
}

function resultOf(line: RecordedTest, workingDirectory: string): TestResult {
  const file = fileOf(line.file, workingDirectory);
  const suite = line.suite.join(' > ');
  const stands = file === null || line.line === null ? null : { file, line: line.line };
  const failed = line.status === 'failed' || line.status === 'flaky';
  return {
    identity: {
      file,
      suite: suite === '' ? null : stableName(suite, workingDirectory),
      name: stableName(line.name, workingDirectory),
    },
    status: line.status,
    durationMs: line.ms,
    line: line.line ?? line.nth ?? null,
    failure: failed ? failure(line.failure, stands, file, workingDirectory) : null,
  };
}

function brokenFile(line: Extract<RecordingLine, { kind: 'broken-file' }>, workingDirectory: string): TestResult {
  const file = fileOf(line.file, workingDirectory);
  return {
    identity: { file, suite: null, name: WHOLE_FILE },
    status: 'failed',
    durationMs: null,
    failure: failure(line.failure, null, file, workingDirectory),
  };
}

function fileOf(path: string | null, workingDirectory: string): string | null {
  if (path === null || path === '') return null;
  return stableName(relativePath(path.replace(/^file:\/\//, ''), workingDirectory), workingDirectory);
}

function failure(
  reported: RecordedFailure | null,
  stands: TestFailure['location'],
  file: string | null,
  workingDirectory: string,
): TestFailure {
  const { type, message, stack } = reported ?? { type: null, message: '', stack: null };
  const location = failureLocation(stack, file, workingDirectory) ?? stands;
  return failureOf({ type, message, stack, location }, workingDirectory);
}
