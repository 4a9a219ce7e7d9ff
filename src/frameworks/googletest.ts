/** GoogleTest programs that the command starts itself, through the GTEST_ variables. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Invocation, ProjectFacts } from '../command/invocation.ts';
import { withVariables } from '../command/shell-line.ts';
import type { TestReport, TestResult } from '../model/test-result.ts';
import { failureOf } from './failure-text.ts';
import type { Framework, PreparedRun, ReplayCommand, ReplayRequest, RunEvidence, RunRequest } from './framework.ts';
import { cppFailure, googleTestOutput, resultOf } from './googletest-output.ts';
import { readJUnit } from './junit/read.ts';
import { matchingLines } from './log-lines.ts';

/** GoogleTest takes seeds up to this; 0 would mean the clock. */
const MOST_SEED = 99_999;

/**
 * Its seed drives GTEST_SHUFFLE, which only shuffled runs turn on; a program that shuffles anyway takes the seed too.
 */
export const googletest: Framework = {
  name: 'googletest',
  orders: ['as-is', 'shuffled'],
  recognise: (facts) => {
    const invocation = facts.invocations.find((candidate) => isGoogleTest(candidate, facts));
    return invocation === undefined ? null : { invocation };
  },
  prepare: (request: RunRequest): PreparedRun => ({
    commandLine: request.commandLine,
    env: { GTEST_OUTPUT: `xml:${request.reportDir}/`, ...googleTestSeed(request) },
  }),
  seedKnob: async ({ stdoutLog }) => {
    const shuffled = await matchingLines(stdoutLog, /^Note: Randomizing tests' orders with a seed of /, 1);
    return shuffled.length > 0 ? 'GTEST_RANDOM_SEED' : null;
  },
  read,
  replay,
};

/** The variables that give GoogleTest programs a seed, under ctest too. */
export function googleTestSeed({ seed, order }: Pick<RunRequest, 'seed' | 'order'>): Record<string, string> {
  const number = { GTEST_RANDOM_SEED: String(1 + ((seed - 1) % MOST_SEED)) };
  return order === 'shuffled' ? { ...number, GTEST_SHUFFLE: '1' } : number;
}

/** By its options, by the program's own text where it is small, or by the build file that makes it of GoogleTest. */
function isGoogleTest({ words: [program = '', ...args] }: Invocation, facts: ProjectFacts): boolean {
  if (args.some((word) => word.startsWith('--gtest_'))) return true;
  if (!/^[\w.+-]+$/.test(program)) return false;
  const path = facts.commandLine.split(/[\s;&|]+/).find((word) => word.endsWith(`/${program}`));
  if (path !== undefined && facts.readFile(path)?.includes('GTEST_OUTPUT')) return true;
  const folders = ['', 'test/', 'tests/', 'unittest/', 'unittests/', 'src/test/', 'googletest/'];
  const files = folders.flatMap((folder) => [`${folder}CMakeLists.txt`, `${folder}meson.build`]);
  return files.some((file) => makesOfGoogleTest(facts.readFile(file) ?? '', program));
}

/**
 * A build file may make other programs beside its tests: the one in question is called a test, or linked with
 * GoogleTest where it is made.
 */
function makesOfGoogleTest(text: string, program: string): boolean {
  const name = `\\b${program.replaceAll(/[.+]/g, '\\$&')}\\b`;
  if (!/gtest|googletest/i.test(text) || !new RegExp(name).test(text)) return false;
  return /test/i.test(program) || new RegExp(`\\(\\s*['"]?${name}[^)]*(gtest|gmock)`, 'i').test(text);
}

async function read(evidence: RunEvidence): Promise<TestReport> {
  try {
    const { workingDirectory, reportDir, exitCode, timedOut } = evidence;
    const files = (await readdir(reportDir)).filter((file) => file.endsWith('.xml')).sort();
    const reports = await readJUnit(
      files.map((file) => join(reportDir, file)),
      { workingDirectory },
    );
    const output = await googleTestOutput(evidence.stdoutLog, workingDirectory);
    const tests = merged(
      reports.tests.map((test) => withoutFile(test, workingDirectory)),
      output.tests,
    );
    if (timedOut && output.running !== null) {
      return { kind: 'unreadable', reason: `the run timed out while ${output.running} ran`, tests };
    }
    if (reports.problem !== null) return { kind: 'unreadable', reason: reports.problem, tests };
    if (output.running !== null && exitCode !== 0) {
      const text = `the program ended with code ${exitCode} while this test ran`;
      tests.push(resultOf(output.running, 'failed', null, text, workingDirectory));
    }
    const nothingRan = tests.length === 0 && files.length === 0 && exitCode !== 0;
    return { kind: 'read', tests, couldNotRun: nothingRan ? await whyNothingRan(evidence) : null };
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: `the results of GoogleTest cannot be read: ${(error as Error).message}`,
      tests: [],
    };
  }
}

/** The XML knows more of a test; the output alone knows those of a program that crashed. */
function merged(reported: readonly TestResult[], printed: readonly TestResult[]): TestResult[] {
  const known = new Set(reported.map(({ identity }) => `${identity.suite}.${identity.name}`));
  return [...reported, ...printed.filter(({ identity }) => !known.has(`${identity.suite}.${identity.name}`))];
}

/** Identified as in the output, which names neither file nor parameter: a test that crashes is the same test. */
function withoutFile({ identity, failure, ...rest }: TestResult, workingDirectory: string): TestResult {
  const name = identity.name.replace(/(\/\S+) \[.*\]( #\d+)?$/s, '$1$2');
  const own = failure === null ? null : cppFailure(failure.stack ?? failure.message, workingDirectory);
  const better = own?.location == null ? failure : failureOf({ ...own, location: own.location }, workingDirectory);
  return { ...rest, identity: { file: null, suite: identity.suite, name }, failure: better };
}

async function whyNothingRan({ stderrLog, stdoutLog, exitCode }: RunEvidence): Promise<string> {
  const said = [...(await matchingLines(stderrLog, /\S/, 4)), ...(await matchingLines(stdoutLog, /\S/, 2))];
  return said.join('\n').slice(0, 1000) || `the program ended with code ${exitCode} and ran no tests`;
}

function replay({ commandLine, seed, order, test }: ReplayRequest): ReplayCommand {
  const name = test?.name.replace(/ #\d+$/, '');
  const filter: Record<string, string> = test === null ? {} : { GTEST_FILTER: `${test.suite}.${name}` };
  const variables = {
    TEST_SEED: String(seed),
    ...googleTestSeed({ seed, order }), // also where the program shuffles by itself: it would draw another one
    ...filter,
  };
  return { commandLine: withVariables(variables, commandLine), selectsTest: test !== null };
}
