/**
 * Turns what one Go test binary printed into test results: who is to blame for a panic, and which parents only passed a
 * failure on.
 */
import type { TestFailure, TestResult } from '../model/test-result.ts';
import { failureOf, relativePath } from './failure-text.ts';
import type { GoOutput, GoTest } from './go-output.ts';
import { stableName } from './identity.ts';

/** One run of one package's test binary. */
export interface GoPackageRun {
  /** Import path, the suite of its tests. */
  readonly path: string;
  /** Absolute folder of the package, where its reported file names start. */
  readonly directory: string;
  /** Null: the binary was stopped from outside, its output breaks off. */
  readonly exitCode: number | null;
  readonly output: GoOutput;
}

/** The tests of one binary. `workingDirectory` is absolute and taken off the reported paths. */
export function goResults(run: GoPackageRun, workingDirectory: string): TestResult[] {
  const guilty = run.exitCode === null ? new Set<string>() : brokenOff(run.output);
  const failed = new Set([...run.output.tests.values()].filter((t) => t.state === 'failed').map((t) => t.name));
  for (const name of guilty) failed.add(name);
  const results: TestResult[] = [];
  for (const test of run.output.tests.values()) {
    const status = failed.has(test.name) ? 'failed' : finished(test);
    // Go fails a parent together with its sub-test; its own part is not known then, so the run says nothing about it.
    if (status === null || (status === 'failed' && hasDescendant(failed, test.name))) continue;
    const failure = status === 'failed' ? failureOf(whyFailed(test, run, workingDirectory), workingDirectory) : null;
    const identity = { file: null, suite: run.path, name: stableName(test.name, workingDirectory) };
    results.push({ identity, status, durationMs: test.durationMs, failure });
  }
  return results;
}

function finished(test: GoTest): 'passed' | 'failed' | 'skipped' | null {
  return test.state === 'unfinished' || test.state === 'paused' ? null : test.state;
}

function hasDescendant(names: Iterable<string>, parent: string): boolean {
  for (const name of names) if (name.startsWith(`${parent}/`)) return true;
  return false;
}

/** The unfinished tests that the binary's end is due to; none when several may be meant. */
function brokenOff(output: GoOutput): Set<string> {
  const unfinished = [...output.tests.values()].filter((test) => test.state === 'unfinished').map((test) => test.name);
  const leaves = unfinished.filter((name) => !hasDescendant(unfinished, name));
  if (panicked(output) !== null) return new Set();
  if (/^panic: test timed out after /.test(output.crash)) {
    const listed = new Set([...output.crash.matchAll(/^\t\t(\S+) \(/gm)].map((match) => match[1]));
    return new Set(leaves.filter((name) => listed.has(name)));
  }
  const named = leaves.filter((name) => mentions(output.crash, name));
  if (named.length === 1) return new Set(named);
  return leaves.length === 1 ? new Set(leaves) : new Set();
}

/** The failed test that a panic went through: Go reports it, then its parents, as failed, and then ends the binary. */
function panicked(output: GoOutput): string | null {
  const last = output.failed.at(-1);
  if (last === undefined || !/ \[recovered/.test(output.crash)) return null;
  return output.failed.findLast((name) => name.startsWith(`${last}/`) && mentions(output.crash, name)) ?? last;
}

/** Whether a stack has a frame of the test's function or of a function literal in it. */
function mentions(crash: string, name: string): boolean {
  const [top] = name.split('/', 1);
  return crash.includes(`.${top}(`) || crash.includes(`.${top}.`);
}

function whyFailed(test: GoTest, run: GoPackageRun, workingDirectory: string): TestFailure {
  const { crash } = run.output;
  const said = test.output.toString();
  const message = failedEntry(said);
  const own = {
    type: null,
    message,
    stack: message === said ? null : said,
    location: assertionLocation(message, run.directory, workingDirectory),
  };
  if (test.state === 'failed' && panicked(run.output) !== test.name) return own;
  if (crash === '') {
    return { ...own, message: `${said}\nthe test binary ended with code ${run.exitCode} while this test ran` };
  }
  const [first = ''] = crash.split('\n', 1);
  return {
    type: 'panic',
    message: first.replace(/ \[recovered.*\]$/, ''),
    stack: crash.slice(first.length),
    location: panicLocation(crash, workingDirectory) ?? own.location,
  };
}

const ENTRY = /^(?=[ \t]*[^\s:]+\.go:\d+: )/m;
const SAYS_WRONG = /\b(?:want|got|expect(?:ed|s)?|unexpected|fail\w*|errors?|mismatch|should|not equal|refused)\b|!=/i;

/** Go prints what a test logs and what it complains of alike: the first entry that complains, or else the last. */
function failedEntry(said: string): string {
  const [before = '', ...others] = said.split(ENTRY);
  if (others.length === 0) return said;
  const entries = ENTRY.test(before) ? [before, ...others] : others;
  return (entries.find((entry) => SAYS_WRONG.test(entry)) ?? entries.at(-1) ?? said).trimEnd();
}

function assertionLocation(said: string, directory: string, workingDirectory: string): TestFailure['location'] {
  for (const [, file = '', line] of said.matchAll(/^\s*([^\s:]+\.go):(\d+): /gm)) {
    if (file === 'testing.go') continue;
    const path = file.startsWith('/') ? file : `${directory}/${file}`;
    return { file: relativePath(path, workingDirectory), line: Number(line) };
  }
  return null;
}

function panicLocation(crash: string, workingDirectory: string): TestFailure['location'] {
  for (const [, file = '', line] of crash.matchAll(/^\t(\/[^\n]+\.go):(\d+)(?: |$)/gm)) {
    const path = relativePath(file, workingDirectory);
    if (!path.startsWith('/')) return { file: path, line: Number(line) };
  }
  return null;
}
