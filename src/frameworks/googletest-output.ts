/**
 * Reads what GoogleTest programs print: the only results of a program that crashed, since its XML is written at the
 * end.
 */
import type { TestFailure, TestResult } from '../model/test-result.ts';
import { BoundedText, failureOf, relativePath } from './failure-text.ts';
import { logLines } from './log-lines.ts';

/** What the programs of one run printed. */
export interface GoogleTestOutput {
  /** Tests that ended, and those that their program ended with. */
  readonly tests: readonly TestResult[];
  /** The test that ran when the output ended. */
  readonly running: string | null;
}

const RUN = /\[ RUN {6}\] ([\w/]+\.\S+)$/;
const END = /\[( {7}OK| {2}FAILED| {2}SKIPPED) {1,2}\] ([\w/]+\.[^\s,]+).* \((\d+) ms\)$/;
const STATUS: Readonly<Record<string, TestResult['status']>> = { OK: 'passed', FAILED: 'failed', SKIPPED: 'skipped' };
/** In the output `a.cc:12: Failure`, in the XML `a.cc:12`; Catch2 under ctest writes `a.cc:12: FAILED:`. */
const PLACE = /^(\S[^:\n]*\.\w+):(\d+)(?:: Failure|: FAILED:)?$/m;

/** Reads a log; an output that ends inside a test leaves it as `running`. */
export async function googleTestOutput(log: string | null, workingDirectory: string): Promise<GoogleTestOutput> {
  const tests: TestResult[] = [];
  let running: string | null = null;
  let said = new BoundedText();
  const close = (name: string, status: TestResult['status'], ms: number | null, text: string) =>
    tests.push(resultOf(name, status, ms, text, workingDirectory));
  if (log === null) return { tests, running };
  for await (const line of logLines(log)) {
    const started = RUN.exec(line)?.[1];
    const [, word = '', ended, ms] = END.exec(line) ?? [];
    if (started !== undefined) {
      // Another program went on after this test had ended its own.
      if (running !== null) close(running, 'failed', null, `${said}\nthe program ended while this test ran`);
      running = started;
      said = new BoundedText();
    } else if (ended !== undefined && ended === running) {
      close(ended, STATUS[word.trim()] ?? 'failed', Number(ms), said.toString());
      running = null;
    } else said.add(line);
  }
  return { tests, running };
}

/** One test by its full name, `Suite.Name`. */
export function resultOf(
  fullName: string,
  status: TestResult['status'],
  durationMs: number | null,
  text: string,
  workingDirectory: string,
): TestResult {
  const dot = fullName.indexOf('.');
  const identity = { file: null, suite: fullName.slice(0, dot), name: fullName.slice(dot + 1) };
  const failure = status === 'failed' ? failureOf(cppFailure(text, workingDirectory), workingDirectory) : null;
  return { identity, status, durationMs, failure };
}

/** The first failed check in a C++ test's output: its text and place; the whole output where there is none. */
export function cppFailure(text: string, workingDirectory: string): TestFailure {
  const place = PLACE.exec(text);
  if (place === null) return { type: null, message: text, stack: null, location: null };
  const [, file = '', line] = place;
  const message = text.slice(text.indexOf('\n', place.index) + 1).split(/^\[ {2}FAILED/m, 1)[0] ?? '';
  return {
    type: null,
    message,
    stack: text,
    location: { file: relativePath(file, workingDirectory), line: Number(line) },
  };
}
