/** What a TAP stream says of a failure: its YAML block, or the comments below the line. */
import { stripVTControlCharacters } from 'node:util';
import type { Result } from 'tap-parser';
import { stringify } from 'yaml';
import type { TestFailure, TestResult } from '../../model/test-result.ts';
import { BoundedText, failureOf, relativePath } from '../failure-text.ts';
import { headAndTail } from '../head-and-tail.ts';

/** What producers say of the whole stream, at its end. */
const OF_THE_STREAM = /^(?:tests|pass|fail|suites|cancelled|skipped|todo|duration_ms)\s+\d|^(?:time=|ok$|Looks like )/;
/** bats: `(in test file test/a.bats, line 12)`; Test::More: `at t/a.t line 12.` */
const PLACE = /\(in test file (?<bats>\S+), line (?<batsLine>\d+)\)|^at (?<perl>\S+) line (?<perlLine>\d+)\.$/m;

/** The comments that follow a failed test without a YAML block: bats and others have their reason there. */
export class CommentsBelow {
  readonly #workingDirectory: string;
  readonly #tests: TestResult[];
  #index = -1;
  #text = new BoundedText();

  /** @param tests as far as they are known; the failure of one of them is replaced by what is said of it */
  constructor(workingDirectory: string, tests: TestResult[]) {
    this.#workingDirectory = workingDirectory;
    this.#tests = tests;
  }

  /** What comes now is about this test. */
  open(index: number): void {
    this.#index = index;
    this.#text = new BoundedText();
  }

  /** A comment as it stands in the stream. */
  add(comment: string): void {
    const said = stripVTControlCharacters(comment).trim().replace(/^#\s*/, '');
    if (OF_THE_STREAM.test(said)) this.close();
    else if (this.#index >= 0) this.#text.add(said);
  }

  /** Nothing more is said of it. */
  close(): void {
    const test = this.#tests[this.#index];
    const said = this.#text.toString();
    if (test?.failure && said !== '') {
      const failure = { ...test.failure, message: said, location: this.#placeIn(said) };
      this.#tests[this.#index] = { ...test, failure: failureOf(failure, this.#workingDirectory) };
    }
    this.#index = -1;
  }

  #placeIn(said: string): TestFailure['location'] {
    const { bats, perl, batsLine, perlLine } = PLACE.exec(said)?.groups ?? {};
    const file = bats ?? perl;
    if (file === undefined) return null;
    return { file: relativePath(file, this.#workingDirectory), line: Number(batsLine ?? perlLine) };
  }
}

/** Of a failed result: what its YAML block says, or the line itself. */
export function failureIn(result: Result, workingDirectory: string): TestFailure {
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
