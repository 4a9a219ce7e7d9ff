/** Reads the lines of JSON that our RSpec listener and our Minitest plugin write: one per test, and a last one. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestFailure, TestReport, TestResult, TestStatus } from '../model/test-result.ts';
import { failureOf, relativePath } from './failure-text.ts';
import type { RunEvidence } from './framework.ts';
import { oneResultEach, stableName } from './identity.ts';
import { logLines, matchingLines } from './log-lines.ts';

/** A test as the Ruby side writes it. */
interface RubyTest {
  readonly file: string | null;
  readonly suite: string;
  readonly name: string;
  readonly status: TestStatus;
  readonly seconds: number;
  readonly line?: number;
  readonly type?: string;
  readonly message?: string;
  readonly backtrace?: readonly string[];
}

/** What one process wrote. `knob`: it took our seed. `ended`: it came to its last line. */
interface RubyProcess {
  readonly tests: RubyTest[];
  readonly knob: boolean;
  readonly ended: boolean;
}

/** The report of a run, from all its processes. Never throws. */
export async function readRubyReport(tool: string, evidence: RunEvidence): Promise<TestReport> {
  try {
    const processes = await rubyProcesses(evidence.reportDir);
    const results = processes.flatMap(({ tests }) => tests.map((test) => resultOf(test, evidence.workingDirectory)));
    const tests = oneResultEach(results);
    if (processes.some(({ ended }) => !ended)) {
      const why = evidence.timedOut ? 'the run timed out' : 'its process was ended';
      return {
        kind: 'unreadable',
        reason: `the results of ${tool} break off after ${tests.length} tests: ${why}`,
        tests,
      };
    }
    const nothingRan = processes.length === 0 && evidence.exitCode !== 0;
    return { kind: 'read', tests, couldNotRun: nothingRan ? await whyNothingRan(tool, evidence) : null };
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: `the results of ${tool} cannot be read: ${(error as Error).message}`,
      tests: [],
    };
  }
}

/** Whether any process of the run took our seed. */
export async function tookSeed(evidence: RunEvidence): Promise<boolean> {
  const processes = await rubyProcesses(evidence.reportDir).catch(() => []);
  return processes.some(({ knob }) => knob);
}

async function rubyProcesses(reportDir: string): Promise<RubyProcess[]> {
  const processes: RubyProcess[] = [];
  const files = (await readdir(reportDir)).filter((file) => file.endsWith('.ndjson')).sort();
  for (const file of files) processes.push(await rubyProcess(join(reportDir, file)));
  return processes;
}

async function rubyProcess(path: string): Promise<RubyProcess> {
  const tests: RubyTest[] = [];
  let [knob, ended] = [false, false];
  for await (const line of logLines(path)) {
    const parsed = parsedLine(line);
    if (parsed === null) break; // Cut off in the middle of a line: not ended.
    if ('knob' in parsed) knob ||= parsed.knob;
    else if ('ended' in parsed) ended = true;
    else tests.push(parsed);
  }
  return { tests, knob, ended };
}

function parsedLine(line: string): RubyTest | { knob: boolean } | { ended: true } | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function resultOf(test: RubyTest, workingDirectory: string): TestResult {
  const stable = (text: string) => stableName(text, workingDirectory);
  const failed = test.status === 'failed' || test.status === 'flaky';
  return {
    identity: {
      file: test.file === null ? null : relativePath(test.file, workingDirectory),
      suite: test.suite === '' ? null : stable(test.suite),
      name: stable(test.name),
    },
    status: test.status,
    durationMs: Math.round(test.seconds * 1000),
    line: test.line ?? null,
    failure: failed ? failureOf(whyFailed(test, workingDirectory), workingDirectory) : null,
  };
}

function whyFailed({ type, message, backtrace = [] }: RubyTest, workingDirectory: string): TestFailure {
  const frames = backtrace.filter((frame) => !/\/gems\/|^<internal:|\/bin\/(rspec|rake|bundle):/.test(frame));
  const [first] = frames.flatMap((frame) => {
    const [, path = '', line] = /^(.+?):(\d+)(?::in |$)/.exec(frame) ?? [];
    const file = relativePath(path, workingDirectory);
    return line === undefined || file.startsWith('/') ? [] : [{ file, line: Number(line) }];
  });
  const stack = (frames.length > 0 ? frames : backtrace).join('\n');
  return { type: type ?? null, message: message ?? '', stack, location: first ?? null };
}

async function whyNothingRan(tool: string, { stdoutLog, stderrLog, exitCode }: RunEvidence): Promise<string> {
  const pattern = /(error|cannot load|not find|invalid option|undefined|No such)/i;
  const said = [...(await matchingLines(stderrLog, pattern, 4)), ...(await matchingLines(stdoutLog, pattern, 4))];
  return said.join('\n').slice(0, 1000) || `${tool} ended with code ${exitCode} and ran no tests`;
}
