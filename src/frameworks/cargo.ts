/** Rust: `cargo test`, through the runner that cargo takes from the environment. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withArguments, withVariables } from '../command/shell-line.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type { TestReport, TestResult } from '../model/test-result.ts';
import { ASSETS } from './assets.ts';
import { failureOf } from './failure-text.ts';
import type { Framework, PreparedRun, ReplayCommand, ReplayRequest, RunEvidence, RunRequest } from './framework.ts';
import { oneResultEach } from './identity.ts';
import { type LibtestOutput, LibtestReader } from './libtest-output.ts';
import { logLines, matchingLines } from './log-lines.ts';
import { panicsOn, rustFailure } from './rust-panic.ts';

const SCRIPT = 'cargo-runner.sh';
/** Where the script writes. */
const CARGO_REPORT_VARIABLE = 'FLAKY_DETECTOR_CARGO_REPORT';
/** The seed for shuffling, where this run shuffles. */
const CARGO_SHUFFLE_VARIABLE = 'FLAKY_DETECTOR_CARGO_SHUFFLE';
/** The hosts that tests run on in practice: the compiler's own triple is not known before the run. */
const HOSTS = [
  'X86_64_UNKNOWN_LINUX_GNU',
  'X86_64_UNKNOWN_LINUX_MUSL',
  'AARCH64_UNKNOWN_LINUX_GNU',
  'AARCH64_UNKNOWN_LINUX_MUSL',
  'X86_64_APPLE_DARWIN',
  'AARCH64_APPLE_DARWIN',
];

/**
 * libtest runs its tests in alphabetical order over several threads and takes no seed; its shuffle is an unstable
 * option, which the runner script turns on for shuffled runs alone. cargo nextest is a framework of its own.
 */
export const cargo: Framework = {
  name: 'cargo',
  orders: ['as-is', 'shuffled'],
  supportFiles: { [SCRIPT]: ASSETS[SCRIPT] },
  recognise: (facts) => {
    const invocation = facts.invocations.find(({ words }) => words[0] === 'cargo' && runsTests(words));
    return invocation === undefined ? null : { invocation };
  },
  prepare,
  seedKnob: async ({ stdoutLog }) => {
    const shuffled = await matchingLines(stdoutLog, /^running \d+ tests? \(shuffle seed: /, 1);
    return shuffled.length > 0 ? "libtest's --shuffle-seed" : null;
  },
  read,
  replay,
};

function runsTests(words: readonly string[]): boolean {
  const [command, next] = words.slice(1).filter((word) => !/^[-+]/.test(word));
  return command === 'test' || command === 't' || (command === 'llvm-cov' && next !== 'nextest');
}

function prepare(request: RunRequest): PreparedRun {
  const runner = `bash -p ${join(request.supportDir, SCRIPT)}`;
  const variables = HOSTS.map((host) => `CARGO_TARGET_${host}_RUNNER`).filter((name) => !request.env[name]);
  return {
    commandLine: request.commandLine,
    env: {
      ...Object.fromEntries(variables.map((name) => [name, runner])),
      [CARGO_REPORT_VARIABLE]: request.reportDir,
      [CARGO_SHUFFLE_VARIABLE]: request.order === 'shuffled' ? String(request.seed) : '',
    },
  };
}

/** One test binary's run. */
interface BinaryRun {
  readonly suite: string;
  readonly exitCode: number | null;
  readonly output: LibtestOutput;
}

async function read(evidence: RunEvidence): Promise<TestReport> {
  try {
    const runs = await binaryRuns(evidence.reportDir);
    // A package's library and its program of the same name are two binaries with one suite.
    const tests = oneResultEach([...(await binaryTests(runs, evidence)), ...(await docTests(evidence))]);
    const brokenOff = runs.find((run) => run.exitCode === null || (evidence.timedOut && !run.output.finished));
    if (brokenOff !== undefined) {
      const why = evidence.timedOut ? 'the run timed out' : 'the run was stopped';
      return { kind: 'unreadable', reason: `the output of ${brokenOff.suite} breaks off: ${why}`, tests };
    }
    const nothingRan = runs.length === 0 && tests.length === 0 && evidence.exitCode !== 0;
    return { kind: 'read', tests, couldNotRun: nothingRan ? await whyNothingRan(evidence) : null };
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: `the report of cargo test cannot be read: ${(error as Error).message}`,
      tests: [],
    };
  }
}

async function binaryRuns(reportDir: string): Promise<BinaryRun[]> {
  const runs: BinaryRun[] = [];
  const logs = (await readdir(reportDir)).filter((file) => file.endsWith('.log')).sort();
  for (const file of logs) {
    const header: string[] = [];
    const reader = new LibtestReader();
    for await (const line of logLines(join(reportDir, file))) {
      if (header.length < 2) header.push(line);
      else reader.add(line);
    }
    const exit = await readFile(join(reportDir, file.replace(/log$/, 'exit')), 'utf8').catch(() => null);
    const [crate = '', target = ''] = header;
    const suite = target === crate.replaceAll('-', '_') ? crate : `${crate}::${target}`;
    runs.push({ suite, exitCode: exit === null ? null : Number(exit), output: reader.result() });
  }
  return runs;
}

async function binaryTests(runs: readonly BinaryRun[], evidence: RunEvidence): Promise<TestResult[]> {
  const panics = await panicsOn(evidence.stderrLog);
  return runs.flatMap((run) => {
    const tests = run.output.tests.map((test) => {
      const text = test.output || (panics.get(test.name) ?? '');
      return result({ file: null, suite: run.suite, name: test.name }, test.status, text, evidence);
    });
    const crashed = crashedTest(run, panics);
    if (crashed === null || evidence.timedOut) return tests;
    const text = panics.get(crashed) ?? `the test binary ended with code ${run.exitCode} while this test ran`;
    return [...tests, result({ file: null, suite: run.suite, name: crashed }, 'failed', text, evidence)];
  });
}

/**
 * The test that ended its binary: the one that ran, or the one whose thread overflowed its stack or panicked without a
 * result.
 */
function crashedTest({ output, exitCode }: BinaryRun, panics: ReadonlyMap<string, string>): string | null {
  if (output.finished || !exitCode) return null;
  const known = new Set(output.tests.map((test) => test.name));
  const unfinished = [...panics.keys()].filter((name) => !known.has(name) && name !== 'main');
  return output.running ?? (unfinished.length === 1 ? (unfinished[0] ?? null) : null);
}

/** rustdoc reports its tests on stdout, under names that no other test has: `src/lib.rs - item (line 5)`. */
async function docTests(evidence: RunEvidence): Promise<TestResult[]> {
  if (evidence.stdoutLog === null) return [];
  const reader = new LibtestReader();
  for await (const line of logLines(evidence.stdoutLog)) reader.add(line);
  return reader.result().tests.flatMap((test) => {
    const [, file, name] = /^(\S+\.(?:rs|md)) - (.*\(line \d+\)(?: - compile(?: fail)?)?)$/.exec(test.name) ?? [];
    if (file === undefined || name === undefined) return [];
    return [result({ file, suite: 'doc-tests', name }, test.status, test.output, evidence)];
  });
}

function result(
  identity: TestResult['identity'],
  status: TestResult['status'],
  text: string,
  { workingDirectory }: RunEvidence,
): TestResult {
  const failure = status === 'failed' ? failureOf(rustFailure(text, workingDirectory), workingDirectory) : null;
  return { identity, status, durationMs: null, failure };
}

async function whyNothingRan({ stderrLog, exitCode }: RunEvidence): Promise<string> {
  const errors = await matchingLines(stderrLog, /^error(\[E\d+\])?: /, 5);
  return errors.join('\n').slice(0, 1000) || `cargo test ended with code ${exitCode} and ran no test binary`;
}

function replay(request: ReplayRequest): ReplayCommand {
  const { recognition, seed, test } = request;
  const shuffled = request.order === 'shuffled';
  const { own, libtest } = selection(test);
  const shuffle = shuffled ? ['-Z', 'unstable-options', '--shuffle-seed', String(seed)] : [];
  const forLibtest = [...shuffle, ...libtest];
  const dashed = recognition.invocation.words.includes('--');
  const words = dashed ? forLibtest : [...own, ...(forLibtest.length > 0 ? ['--'] : []), ...forLibtest];
  const extended = withArguments(request.commandLine, recognition.invocation, words);
  const variables = { TEST_SEED: String(seed), ...(shuffled && extended !== null ? { RUSTC_BOOTSTRAP: '1' } : {}) };
  return {
    commandLine: withVariables(variables, extended ?? request.commandLine),
    selectsTest: extended !== null && test !== null,
  };
}

/**
 * Words for cargo and for libtest. rustdoc splits its filters at spaces, so a doc test is found by the item's name or
 * its line alone.
 */
function selection(test: TestIdentity | null): {
  readonly own: readonly string[];
  readonly libtest: readonly string[];
} {
  if (test === null) return { own: [], libtest: [] };
  if (test.suite !== 'doc-tests') return { own: [], libtest: ['--exact', test.name.replace(/ #\d+$/, '')] };
  const [, item = '', line = ''] = /^(\S*) ?\(line (\d+)\)/.exec(test.name) ?? [];
  return { own: ['--doc'], libtest: [item || `${line})`] };
}
