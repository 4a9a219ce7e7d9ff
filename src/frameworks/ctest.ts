/** CTest: its JUnit file where the command can be extended, its text elsewhere. */
import { join } from 'node:path';
import type { Invocation } from '../command/invocation.ts';
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestReport, TestResult } from '../model/test-result.ts';
import { failedLines } from './failed-lines.ts';
import { failureOf } from './failure-text.ts';
import type { Framework, PreparedRun, ReplayCommand, ReplayRequest, RunEvidence, RunRequest } from './framework.ts';
import { googleTestSeed } from './googletest.ts';
import { cppFailure } from './googletest-output.ts';
import { mergeRetries } from './identity.ts';
import { readJUnit } from './junit/read.ts';
import { logLines, matchingLines } from './log-lines.ts';

const REPORT = 'ctest.xml';

/**
 * CTest's own `--schedule-random` takes no seed, so no run could be repeated: only the order as it is. `--output-junit`
 * needs CMake 3.21.
 */
export const ctest: Framework = {
  name: 'ctest',
  orders: ['as-is'],
  recognise: (facts) => {
    const invocation = facts.invocations.find(({ words }) => words[0] === 'ctest' || buildsTests(words));
    return invocation === undefined ? null : { invocation };
  },
  prepare,
  seedKnob: async () => null,
  read,
  replay,
};

/** `cmake --build build --target test` starts ctest, but passes no words on to it. */
function buildsTests(words: readonly string[]): boolean {
  const program = words[0] ?? '';
  if (program !== 'cmake' || !words.includes('--build')) return false;
  return words.some((word, at) => /^(test|RUN_TESTS)$/.test(word) && /^(--target|-t)$/.test(words[at - 1] ?? ''));
}

function extended(commandLine: string, invocation: Invocation, words: readonly string[]): string | null {
  return invocation.words[0] === 'ctest' ? withArguments(commandLine, invocation, words) : null;
}

function prepare(request: RunRequest): PreparedRun {
  const line = extended(request.commandLine, request.recognition.invocation, [
    '--output-junit',
    join(request.reportDir, REPORT),
  ]);
  return {
    commandLine: line ?? request.commandLine,
    env: { CTEST_OUTPUT_ON_FAILURE: '1', ...googleTestSeed(request) },
  };
}

async function read(evidence: RunEvidence): Promise<TestReport> {
  try {
    const printed = await printedTests(evidence.stdoutLog);
    const reports = await readJUnit([join(evidence.reportDir, REPORT)], {
      workingDirectory: evidence.workingDirectory,
    });
    const reported = reports.tests.map((test) => explained(test, evidence.workingDirectory));
    const tests = reported.length > 0 ? withRetries(reported, printed) : printed;
    if (evidence.timedOut) return { kind: 'unreadable', reason: 'the run timed out before ctest was through', tests };
    const nothingRan = tests.length === 0 && evidence.exitCode !== 0;
    return { kind: 'read', tests, couldNotRun: nothingRan ? await whyNothingRan(evidence) : null };
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: `the results of ctest cannot be read: ${(error as Error).message}`,
      tests: [],
    };
  }
}

const LINE = /^\s*(?:\d+\/\d+ )?Test\s+#\d+: (.+?) \.{2,}\s*(.*?)\s+(\d+\.\d+) sec/;

/** One line per test and, with `--repeat`, per try of it. */
async function printedTests(log: string | null): Promise<TestResult[]> {
  const tests: TestResult[] = [];
  if (log === null) return tests;
  for await (const line of logLines(log)) {
    const [, name, word = '', seconds] = LINE.exec(line) ?? [];
    if (name === undefined) continue;
    const status = word === 'Passed' ? 'passed' : /Skipped|Disabled/.test(word) ? 'skipped' : 'failed';
    const failure = { type: null, message: word.replaceAll('*', ' ').trim(), stack: null, location: null };
    const durationMs = Math.round(Number(seconds) * 1000);
    tests.push({
      identity: { file: null, suite: null, name },
      status,
      durationMs,
      failure: status === 'failed' ? failure : null,
    });
  }
  return mergeRetries(tests);
}

/** The file has the last try alone; the text shows that an earlier one failed. */
function withRetries(reported: readonly TestResult[], printed: readonly TestResult[]): TestResult[] {
  const flaky = new Map(
    printed.filter(({ status }) => status === 'flaky').map((test) => [test.identity.name, test.failure]),
  );
  return reported.map((test) => {
    const failure = flaky.get(test.identity.name);
    return test.status === 'passed' && failure != null ? { ...test, status: 'flaky', failure } : test;
  });
}

/** CTest gives no message, only what the test printed: a failed check in it says more than its first line. */
function explained(test: TestResult, workingDirectory: string): TestResult {
  if (test.failure?.stack == null) return test;
  const failure = cppFailure(test.failure.stack, workingDirectory);
  if (failure.location === null)
    return { ...test, failure: { ...test.failure, message: failedLines(test.failure.stack) } };
  return { ...test, failure: failureOf(failure, workingDirectory) };
}

async function whyNothingRan({ stdoutLog, stderrLog, exitCode }: RunEvidence): Promise<string> {
  const said = [...(await matchingLines(stderrLog, /\S/, 4)), ...(await matchingLines(stdoutLog, /error/i, 4))];
  return said.join('\n').slice(0, 1000) || `ctest ended with code ${exitCode} and ran no tests`;
}

function replay({ commandLine, recognition, seed, order, test }: ReplayRequest): ReplayCommand {
  const name = test?.name.replace(/ #\d+$/, '').replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const line =
    name === undefined
      ? null
      : extended(commandLine, recognition.invocation, ['-R', `^${name}$`, '--output-on-failure']);
  const variables = { TEST_SEED: String(seed), ...googleTestSeed({ seed, order }) };
  return { commandLine: withVariables(variables, line ?? commandLine), selectsTest: line !== null };
}
