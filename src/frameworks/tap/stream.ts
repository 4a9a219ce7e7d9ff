/** One TAP stream as test results, sub-tests included. The grammar is tap-parser's; what its results mean is here. */
import { stripVTControlCharacters } from 'node:util';
import { type FinalResults, Parser, type Result } from 'tap-parser';
import { stringify } from 'yaml';
import type { TestFailure, TestResult, TestStatus } from '../../model/test-result.ts';
import { failureOf, relativePath } from '../failure-text.ts';
import { headAndTail } from '../head-and-tail.ts';
import { stableName } from '../identity.ts';

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
    parser.on('plan', () => {
      this.hasBegun = true;
    });
    parser.on('assert', (result: Result) => {
      this.hasBegun = true;
      // The line that sums a sub-test up says nothing new, unless it failed for another reason than its tests.
      const repeats = result.closingTestPoint && seenBelow > 0 && (result.ok || failedBelow > 0);
      if (!repeats) this.#tests.push(this.#resultOf(result, path));
      seenBelow = 0;
      failedBelow = 0;
    });
    parser.on('child', (child: Parser) => {
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

function failureIn(result: Result, workingDirectory: string): TestFailure {
  const diagnostics: unknown = result.diag ?? null;
  const field = (name: string): unknown =>
    typeof diagnostics === 'object' && diagnostics !== null ? Reflect.get(diagnostics, name) : undefined;
  const said = [field('message'), field('error'), field('operator')].find((value) => typeof value === 'string');
  return failureOf(
    {
      type: typeof field('code') === 'string' ? String(field('code')) : null,
      message: headAndTail(
        typeof said === 'string' ? stripVTControlCharacters(said) : `not ok ${result.id} - ${result.name}`,
      ),
      stack: diagnostics === null ? null : headAndTail(asText(diagnostics)),
      location: locationIn(field('at'), field('file'), field('line'), workingDirectory),
    },
    workingDirectory,
  );
}

function asText(diagnostics: unknown): string {
  try {
    return stringify(diagnostics, (_key, value) =>
      typeof value === 'string' ? stripVTControlCharacters(value) : value,
    );
  } catch {
    return String(diagnostics);
  }
}

function locationIn(at: unknown, file: unknown, line: unknown, workingDirectory: string): TestFailure['location'] {
  const fields: { file?: unknown; line?: unknown; fileName?: unknown; lineNumber?: unknown } =
    typeof at === 'object' && at !== null ? at : { file, line };
  // node-tap says fileName and lineNumber.
  const path = fields.file ?? fields.fileName;
  const number = fields.line ?? fields.lineNumber;
  if (typeof path !== 'string' || typeof number !== 'number') return null;
  return { file: relativePath(path, workingDirectory), line: number };
}
