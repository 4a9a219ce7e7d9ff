/** Reads what one Rust test binary printed: libtest's text, since its JSON is for nightly compilers only. */
import type { TestStatus } from '../model/test-result.ts';
import { HeadAndTail } from './head-and-tail.ts';

/** One test of a binary. */
export interface LibtestTest {
  readonly name: string;
  readonly status: TestStatus;
  /** What the binary captured from the test; empty when it passed or nothing was captured. */
  readonly output: string;
}

/** All that a binary's output says. */
export interface LibtestOutput {
  readonly tests: readonly LibtestTest[];
  /** False: the binary ended before its last line, the result of all its tests. */
  readonly finished: boolean;
  /** The test that ran when the output broke off, where the output says it (only with one test thread). */
  readonly running: string | null;
}

const TEST = /^test (.+?)(?: - should panic)? \.\.\. (.*)$/;
const RESULT = /(ok|FAILED|ignored(?:, .*)?|bench: .*)(?: <\d+\.\d+s>)?(?: \(time limit exceeded\))?$/;
const STATUS: Readonly<Record<string, TestStatus>> = { ok: 'passed', FAILED: 'failed', 'bench:': 'passed' };
/** How the list of failed tests at the end names one. */
const LISTED = /^ {4}(\S.*)$/;
const CAPTURED = /^---- (.+) std(?:out|err) ----$/;
const COLOURS = /\u001b(?:\[[0-9;]*m|\(B)/g;

/** Takes a binary's output, or that of rustdoc, line by line. */
export class LibtestReader {
  private readonly statuses: [name: string, status: TestStatus][] = [];
  private readonly captured = new Map<string, HeadAndTail>();
  private running: string | null = null;
  private candidate: TestStatus | null = null;
  private capturing: HeadAndTail | null = null;
  /** The tests that the binary itself counts as failed. */
  private readonly listed = new Set<string>();
  /** The list that is being printed; null: none is. */
  private listing: Set<string> | null = null;
  private finished = false;

  /** One line, without its line end. */
  add(coloured: string): void {
    const line = coloured.replaceAll(COLOURS, '');
    const captured = CAPTURED.exec(line);
    if (captured !== null) this.capturing = this.capture(captured[1] ?? '');
    else if (line === 'failures:' || line === 'successes:') this.section(line === 'failures:' ? this.listed : null);
    else if (line.startsWith('test result: ')) this.end();
    else if (this.capturing !== null) this.capturing.add(`${line}\n`);
    else if (this.listing !== null) this.listing.add(LISTED.exec(line)?.[1] ?? '');
    else this.outcome(line);
  }

  /** What was read so far. */
  result(): LibtestOutput {
    this.settle();
    const output = (name: string) => this.captured.get(name)?.toString() ?? '';
    // What a test prints looks like a result, too; the list at the end is the binary's own.
    const isOwn = ([name, status]: [string, TestStatus]) =>
      !this.finished || status !== 'failed' || this.listed.has(name.replace(/ - compile( fail)?$/, ''));
    const tests = this.statuses.filter(isOwn).map(([name, status]) => ({ name, status, output: output(name) }));
    return { tests, finished: this.finished, running: this.running };
  }

  private capture(name: string): HeadAndTail {
    const text = this.captured.get(name) ?? new HeadAndTail();
    this.captured.set(name, text);
    return text;
  }

  private section(listing: Set<string> | null): void {
    this.settle();
    this.capturing = null;
    this.listing = listing;
  }

  private end(): void {
    this.section(null);
    this.finished = true;
  }

  /**
   * With --nocapture a test's own lines stand between its name and its result: the last line that looks like a result
   * is it. A name that stands there without a result is that of the only test that runs: no other one can begin.
   */
  private outcome(line: string): void {
    const runsAlone = this.running !== null && this.candidate === null;
    const test = runsAlone ? null : TEST.exec(line);
    if (test !== null) {
      this.settle();
      this.finished = false;
      this.running = test[1] ?? '';
    }
    if (this.running === null) return;
    const result = RESULT.exec(test === null ? line : (test[2] ?? ''))?.[1];
    if (result !== undefined) this.candidate = STATUS[result.split(' ', 1)[0] ?? ''] ?? 'skipped';
  }

  private settle(): void {
    if (this.running === null || this.candidate === null) return;
    this.statuses.push([this.running, this.candidate]);
    this.running = null;
    this.candidate = null;
  }
}
