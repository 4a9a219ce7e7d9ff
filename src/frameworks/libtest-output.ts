/** Reads what one Rust test binary printed: libtest's text, since its JSON is for nightly compilers only. */
import type { TestStatus } from '../model/test-result.ts';
import { BoundedText } from './failure-text.ts';

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
const RESULT = /(ok|FAILED|ignored(?:, .*)?)(?: <\d+\.\d+s>)?$/;
const CAPTURED = /^---- (.+) std(?:out|err) ----$/;
const COLOURS = /\u001b(?:\[[0-9;]*m|\(B)/g;

/** Takes a binary's output, or that of rustdoc, line by line. */
export class LibtestReader {
  private readonly statuses: [name: string, status: TestStatus][] = [];
  private readonly captured = new Map<string, BoundedText>();
  private running: string | null = null;
  private candidate: TestStatus | null = null;
  private capturing: BoundedText | null = null;
  private finished = false;

  /** One line, without its line end. */
  add(coloured: string): void {
    const line = coloured.replaceAll(COLOURS, '');
    const captured = CAPTURED.exec(line);
    if (captured !== null) this.capturing = this.capture(captured[1] ?? '');
    else if (line === 'failures:') this.section();
    else if (line.startsWith('test result: ')) this.end();
    else if (this.capturing !== null) this.capturing.add(line);
    else this.outcome(line);
  }

  /** What was read so far. */
  result(): LibtestOutput {
    this.settle();
    const output = (name: string) => this.captured.get(name)?.toString() ?? '';
    const tests = this.statuses.map(([name, status]) => ({ name, status, output: output(name) }));
    return { tests, finished: this.finished, running: this.running };
  }

  private capture(name: string): BoundedText {
    const text = this.captured.get(name) ?? new BoundedText();
    this.captured.set(name, text);
    return text;
  }

  private section(): void {
    this.settle();
    this.capturing = null;
  }

  private end(): void {
    this.section();
    this.finished = true;
  }

  /**
   * With --nocapture a test's own lines stand between its name and its result: the last line that looks like a result
   * is it.
   */
  private outcome(line: string): void {
    const test = TEST.exec(line);
    if (test !== null) {
      this.settle();
      this.finished = false;
      this.running = test[1] ?? '';
    }
    if (this.running === null) return;
    const result = RESULT.exec(test === null ? line : (test[2] ?? ''))?.[1];
    if (result !== undefined) this.candidate = result === 'ok' ? 'passed' : result === 'FAILED' ? 'failed' : 'skipped';
  }

  private settle(): void {
    if (this.running === null || this.candidate === null) return;
    this.statuses.push([this.running, this.candidate]);
    this.running = null;
    this.candidate = null;
  }
}
