/** One TAP stream as test results, sub-tests included. The grammar is tap-parser's; what its results mean is here. */
import { type FinalResults, Parser, type Result } from 'tap-parser';
import type { TestResult, TestStatus } from '../../model/test-result.ts';
import { relativePath } from '../failure-text.ts';
import { stableName } from '../identity.ts';
import { CommentsBelow, failureIn } from './diagnostics.ts';

/** What a stream came to. */
export interface EndedStream {
  readonly tests: readonly TestResult[];
  /** The reason behind `Bail out!`. */
  readonly bailedOut: string | null;
  /** The plan does not fit the tests: the stream broke off. */
  readonly problem: string | null;
}

/** Sub-tests nested deeper than this are an attack. */
const MOST_DEPTH = 50;

/** Takes a stream line by line. */
export class TapStream {
  /** Whether a test or a plan was seen. */
  hasBegun = false;
  readonly #parser = new Parser();
  readonly #file: string | null;
  readonly #workingDirectory: string;
  readonly #tests: TestResult[] = [];
  #bailedOut: string | null = null;
  #final: FinalResults | null = null;

  /** @param file the script that prints the stream, where that is known */
  constructor(file: string | null, workingDirectory: string) {
    this.#file = file;
    this.#workingDirectory = workingDirectory;
    this.#watch(this.#parser, []);
    this.#parser.on('bailout', (reason: string) => {
      this.#bailedOut ??= (reason || 'no reason given').slice(0, 500);
    });
    this.#parser.on('complete', (results: FinalResults) => {
      this.#final = results;
    });
  }

  /** The next line, without its line end. */
  add(line: string): void {
    if (line.search(/\S/) > 4 * MOST_DEPTH) return;
    this.#parser.write(`${line}\n`);
  }

  /** No more lines. */
  end(): EndedStream {
    this.#parser.end();
    const problem = this.hasBegun && this.#bailedOut === null ? this.#planProblem() : null;
    return { tests: this.#tests, bailedOut: this.#bailedOut, problem };
  }

  #watch(parser: Parser, path: readonly string[]): void {
    let failedBelow = 0;
    let seenBelow = 0;
    const comments = new CommentsBelow(this.#workingDirectory, this.#tests);
    parser.on('comment', (comment: string) => comments.add(comment));
    parser.on('plan', () => {
      this.hasBegun = true;
    });
    parser.on('assert', (result: Result) => {
      this.hasBegun = true;
      // The line that sums a sub-test up says nothing new, unless it failed for another reason than its tests.
      const repeats = result.closingTestPoint && seenBelow > 0 && (result.ok || failedBelow > 0);
      comments.close();
      if (!repeats) {
        this.#tests.push(this.#resultOf(result, path));
        if (!result.diag) comments.open(this.#tests.length - 1);
      }
      seenBelow = 0;
      failedBelow = 0;
    });
    parser.on('complete', () => comments.close());
    parser.on('child', (child: Parser) => {
      comments.close();
      child.on('assert', (result: Result) => {
        seenBelow += 1;
        if (!result.ok) failedBelow += 1;
      });
      this.#watch(child, [...path, child.name]);
    });
  }

  #resultOf(result: Result, path: readonly string[]): TestResult {
    const clean = (text: string) => stableName(text, this.#workingDirectory);
    const status = statusOf(result);
    const suite = path.filter((part) => part !== '').join(' > ');
    const name = result.name || `test ${result.id}`;
    return {
      identity: {
        file: this.#file === null ? null : clean(relativePath(this.#file, this.#workingDirectory)),
        suite: suite === '' ? null : clean(suite),
        name: clean(name),
      },
      status,
      durationMs: typeof result.time === 'number' ? Math.round(result.time) : null,
      failure: status === 'failed' ? failureIn(result, this.#workingDirectory) : null,
    };
  }

  #planProblem(): string | null {
    const final = this.#final;
    if (final === null) return 'the TAP stream has no end';
    const said = final.failures.map((failure) => failure.tapError).find((error) => typeof error === 'string');
    if (said === undefined) return null;
    const planned = final.plan.end === null ? 'no plan' : `a plan of ${final.plan.end}`;
    const where = this.#file === null ? '' : ` of ${this.#file}`;
    return `the TAP stream${where} broke off: ${said} (${planned}, ${final.count} tests seen)`;
  }
}

function statusOf(result: Result): TestStatus {
  if (result.skip !== false) return 'skipped';
  // TODO: expected to fail, so either way it did what it may.
  return result.ok || result.todo !== false ? 'passed' : 'failed';
}
