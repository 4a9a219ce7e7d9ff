/** Reads what one Go test binary printed under `-test.v`: which tests ran, how each ended, and what it said. */
import { BoundedText } from './failure-text.ts';
import { HeadAndTail } from './head-and-tail.ts';

/** One test or sub-test of a binary. `unfinished`: it ran when the binary ended; `paused`: it waited for its turn. */
export interface GoTest {
  readonly name: string;
  state: 'passed' | 'failed' | 'skipped' | 'unfinished' | 'paused';
  durationMs: number | null;
  readonly output: HeadAndTail;
}

/** All that a binary's output says. */
export interface GoOutput {
  readonly tests: ReadonlyMap<string, GoTest>;
  /** Names of the failed tests in the order in which Go said so: a sub-test before its parent. */
  readonly failed: readonly string[];
  /** What was printed before the first test, and by no test. */
  readonly preamble: string;
  /** From the first panic or fatal error on; empty when there was none. */
  readonly crash: string;
}

/** Characters kept of a crash: the goroutine that panicked comes first, the others after it. */
const CRASH_LIMIT = 16_000;
const EVENT = /^\s*=== (RUN|PAUSE|CONT|NAME) {1,3}(.*)$/;
const RESULT = /^\s*--- (PASS|FAIL|SKIP): (\S.*) \((\d+(?:\.\d+)?)s\)$/;
const CRASH = /^(panic: |fatal error: |SIG[A-Z]+: |unexpected fault address )/;
const RESULT_STATE = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' } as const;

/** Takes a binary's output line by line. */
export class GoOutputReader {
  private readonly tests = new Map<string, GoTest>();
  private readonly crash = new BoundedText(CRASH_LIMIT);
  private readonly preamble = new BoundedText();
  private readonly failed: string[] = [];
  private crashed = false;
  private current: GoTest | null = null;
  /** From Go 1.20 on, each line of its own has U+0016 in front, and what has none is a test's text. */
  private marksItsLines = false;
  /** Started, and without a result yet: only these can have one. */
  private readonly started = new Set<string>();

  /** One line, without its line end. A test may have printed the start of a line that Go marks as its own. */
  add(line: string): void {
    const mark = line.indexOf('\u0016');
    if (mark > 0) this.text(line.slice(0, mark));
    const rest = mark < 0 ? line : line.slice(mark + 1);
    this.marksItsLines ||= mark >= 0;
    const isText = mark < 0 && this.marksItsLines;
    if (isText || !this.event(rest)) this.text(rest);
  }

  /** What was read so far. */
  result(): GoOutput {
    return { tests: this.tests, failed: this.failed, preamble: this.preamble.toString(), crash: this.crash.toString() };
  }

  private event(line: string): boolean {
    const event = EVENT.exec(line);
    if (event !== null) {
      this.moved(event[1] ?? '', event[2] ?? '');
      return true;
    }
    const result = RESULT.exec(line);
    if (result === null || !this.started.delete(result[2] ?? '')) return false;
    this.ended(this.test(result[2] ?? ''), RESULT_STATE[result[1] as keyof typeof RESULT_STATE], Number(result[3]));
    return true;
  }

  private ended(test: GoTest, state: GoTest['state'], seconds: number): void {
    if (state === 'failed') this.failed.push(test.name);
    // With -count=2 a test runs again: what failed once stays failed.
    test.state = this.failed.includes(test.name) ? 'failed' : state;
    test.durationMs = Math.round(seconds * 1000);
    this.current = test;
  }

  private moved(kind: string, name: string): void {
    this.current = name === '' ? null : this.test(name);
    if (kind === 'RUN') this.started.add(name);
    if (this.current === null || kind === 'NAME') return;
    if (this.current.state !== 'failed') this.current.state = kind === 'PAUSE' ? 'paused' : 'unfinished';
  }

  private text(line: string): void {
    if (CRASH.test(line)) this.crashed = true;
    if (this.crashed) this.crash.add(line);
    else if (this.current != null) this.current.output.add(`${line.replace(/^ {4}/, '')}\n`);
    else this.preamble.add(line.replace(/^ {4}/, ''));
  }

  private test(name: string): GoTest {
    const known = this.tests.get(name);
    if (known !== undefined) return known;
    const test: GoTest = { name, state: 'unfinished', durationMs: null, output: new HeadAndTail() };
    this.tests.set(name, test);
    return test;
  }
}
