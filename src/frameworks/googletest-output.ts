/**
 * Reads what GoogleTest programs print: the only results of a program that crashed, since its XML is written at the
 * end.
 */
import type { TestFailure, TestResult } from '../model/test-result.ts';
import { failureOf, relativePath } from './failure-text.ts';
import { HeadAndTail } from './head-and-tail.ts';
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

/** What each program begins with: without it, another test's beginning is text that the one under way prints. */
const BANNER = /\[={10}\] Running \d+ tests? from /;

/** Reads a log; an output that ends inside a test leaves it as `running`. */
export async function googleTestOutput(log: string | null, workingDirectory: string): Promise<GoogleTestOutput> {
  const reader = new OutputReader(workingDirectory);
  if (log !== null) for await (const line of logLines(log)) reader.add(line);
  return reader;
}

class OutputReader implements GoogleTestOutput {
  readonly tests: TestResult[] = [];
  running: string | null = null;
  readonly #workingDirectory: string;
  #isNewProgram = false;
  #said = new HeadAndTail();

  constructor(workingDirectory: string) {
    this.#workingDirectory = workingDirectory;
  }

  /** One line, without its line end. */
  add(line: string): void {
    if (BANNER.test(line)) this.#isNewProgram = true;
    const started = RUN.exec(line)?.[1];
    const [, word = '', ended, ms] = END.exec(line) ?? [];
    if (started !== undefined && (this.running === null || this.#isNewProgram)) this.#begin(started);
    else if (ended !== undefined && ended === this.running) this.#end(ended, word.trim(), Number(ms));
    else this.#said.add(`${line}\n`);
  }

  #begin(test: string): void {
    // Another program went on after this test had ended its own.
    if (this.running !== null) this.#close(this.running, 'failed', null, 'the program ended while this test ran');
    this.running = test;
    this.#isNewProgram = false;
    this.#said = new HeadAndTail();
  }

  #end(test: string, word: string, ms: number): void {
    this.#close(test, STATUS[word] ?? 'failed', ms, null);
    this.running = null;
  }

  #close(test: string, status: TestResult['status'], ms: number | null, remark: string | null): void {
    const text = remark === null ? this.#said.toString() : `${this.#said}\n${remark}`;
    this.tests.push(resultOf(test, status, ms, text, this.#workingDirectory));
  }
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
