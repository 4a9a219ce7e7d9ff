/** Go: `go test` in any of its wrappings, through GOFLAGS and a script that starts the test binaries. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Invocation } from '../command/invocation.ts';
import type { TestReport } from '../model/test-result.ts';
import { ASSETS } from './assets.ts';
import type { Framework, PreparedRun, ReplayCommand, ReplayRequest, RunEvidence, RunRequest } from './framework.ts';
import { GoOutputReader } from './go-output.ts';
import { goChosen, goReplay } from './go-replay.ts';
import { type GoPackageRun, goResults } from './go-results.ts';
import { mergeRetries } from './identity.ts';
import { logLines, matchingLines } from './log-lines.ts';

/** `-json` by GOFLAGS would give a report as well, and change `go list` and `go vet` in the same command. */
const SCRIPT = 'go-exec.sh';
/** Where the script writes. */
const GO_REPORT_VARIABLE = 'FLAKY_DETECTOR_GO_REPORT';
/** The seed for shuffling, where this run shuffles. */
const GO_SHUFFLE_VARIABLE = 'FLAKY_DETECTOR_GO_SHUFFLE';
/** The seed for a shuffle that the user turned on without naming a seed. */
const GO_SEED_VARIABLE = 'FLAKY_DETECTOR_GO_SEED';

/**
 * The seed reaches Go through `-shuffle` alone: where the command has `-shuffle=on`, or where the run is to be
 * shuffled. A cached result is no result: `-count=1` is set, which the command's own -count overrides.
 */
export const go: Framework = {
  name: 'go',
  orders: ['as-is', 'shuffled'],
  supportFiles: { [SCRIPT]: ASSETS[SCRIPT] },
  recognise: (facts) => {
    const invocation = facts.invocations.find(runsGoTest);
    return invocation === undefined ? null : { invocation };
  },
  prepare,
  seedKnob: async ({ reportDir }) => {
    const files = await readdir(reportDir).catch(() => []);
    return files.some((file) => file.endsWith('.shuffled')) ? "go test's -shuffle" : null;
  },
  read,
  replay: (request: ReplayRequest): ReplayCommand => goReplay(request),
  // Each package is a program of its own.
  chosen: { order: 'own', meet: (one, other) => one.suite === other.suite, line: goChosen },
};

/** `go test`, `go -C dir test`, or one of the wrappers that call it. */
function runsGoTest({ words }: Invocation): boolean {
  if (words[0] === 'gotestsum' || words[0] === 'richgo') return true;
  return words[0] === 'go' && (words[1] === 'test' || (words[1] === '-C' && words[3] === 'test'));
}

function prepare(request: RunRequest): PreparedRun {
  const script = join(request.supportDir, SCRIPT);
  const flags = ['-count=1', request.env.GOFLAGS, `"-exec=bash -p '${script}'"`];
  return {
    commandLine: request.commandLine,
    env: {
      GOFLAGS: flags.filter(Boolean).join(' '),
      [GO_REPORT_VARIABLE]: request.reportDir,
      [GO_SEED_VARIABLE]: String(request.seed),
      [GO_SHUFFLE_VARIABLE]: request.order === 'shuffled' ? String(request.seed) : '',
    },
  };
}

async function read(evidence: RunEvidence): Promise<TestReport> {
  try {
    const runs = await packageRuns(evidence);
    const tests = mergeRetries(runs.flatMap((run) => goResults(run, evidence.workingDirectory)));
    const brokenOff = runs.find((run) => run.exitCode === null);
    if (brokenOff !== undefined) {
      return {
        kind: 'unreadable',
        reason: `the output of ${brokenOff.path} breaks off: ${whyBrokenOff(evidence, brokenOff)}`,
        tests,
      };
    }
    if (tests.length > 0 || evidence.exitCode === 0) return { kind: 'read', tests, couldNotRun: null };
    if (runs.length === 0) return await withoutReport(evidence);
    return { kind: 'read', tests, couldNotRun: whyNoTest(runs) };
  } catch (error) {
    return {
      kind: 'unreadable',
      reason: `the report of go test cannot be read: ${(error as Error).message}`,
      tests: [],
    };
  }
}

/**
 * In order of import path, and of time where a package's failed tests were tried again (gotestsum): the files' own
 * names are random.
 */
async function packageRuns({ reportDir, timedOut }: RunEvidence): Promise<GoPackageRun[]> {
  const runs: (GoPackageRun & { readonly endedMs: number })[] = [];
  for (const file of await readdir(reportDir)) {
    if (!file.endsWith('.log')) continue;
    const path = join(reportDir, file);
    const run = { ...(await packageRun(path)), endedMs: (await stat(path)).mtimeMs };
    // A run's time-out ends the binary by a signal: nothing in it failed by itself.
    runs.push(timedOut && (run.exitCode ?? 0) > 128 ? { ...run, exitCode: null } : run);
  }
  return runs.sort((a, b) => (a.path === b.path ? a.endedMs - b.endedMs : a.path < b.path ? -1 : 1));
}

async function packageRun(path: string): Promise<GoPackageRun> {
  const header: string[] = [];
  const reader = new GoOutputReader();
  for await (const line of logLines(path)) {
    if (header.length < 2) header.push(line);
    else reader.add(line);
  }
  const exit = await readFile(path.replace(/log$/, 'exit'), 'utf8').catch(() => null);
  const [importPath = '', directory = ''] = header;
  return { path: importPath, directory, exitCode: exit === null ? null : Number(exit), output: reader.result() };
}

/** Test binaries ran, but no test in them did: a wrong flag, TestMain, an initialiser. */
function whyNoTest(runs: readonly GoPackageRun[]): string | null {
  const failed = runs.find((run) => run.exitCode !== 0);
  if (failed === undefined) return null;
  const { preamble, crash } = failed.output;
  return (
    `${failed.path} ended with code ${failed.exitCode} before its first test: ` +
    `${`${preamble}\n${crash}`.trim().slice(0, 1000)}`
  );
}

function whyBrokenOff(evidence: RunEvidence, run: GoPackageRun): string {
  const running = [...run.output.tests.values()].filter((test) => test.state === 'unfinished').map((test) => test.name);
  const during = running.length === 0 ? '' : ` while ${running.slice(-3).join(', ')} ran`;
  return `${evidence.timedOut ? 'the run timed out' : 'the run was stopped'}${during}`;
}

/** The command failed and no test binary ran through our script. */
async function withoutReport(evidence: RunEvidence): Promise<TestReport> {
  const ran = await matchingLines(evidence.stdoutLog, /^(ok {2}\t|\s*--- (PASS|FAIL))/, 1);
  if (ran.length > 0) {
    return {
      kind: 'unreadable',
      reason: 'go test ran without our -exec script: does the command set -exec or GOFLAGS itself?',
      tests: [],
    };
  }
  const failed = await matchingLines(evidence.stdoutLog, /\[(build|setup) failed\]/, 5);
  const said = await matchingLines(evidence.stderrLog, /^(?!# |go: downloading |make)\S/, 5);
  const reason = [...failed, ...said].join('\n').slice(0, 1000);
  return {
    kind: 'read',
    tests: [],
    couldNotRun: reason || `go test ended with code ${evidence.exitCode} and ran no tests`,
  };
}
