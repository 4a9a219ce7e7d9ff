/**
 * JUnit XML as a stream of test cases as written, whatever the dialect: nested suites, failures, retries. Never expands
 * an entity, never holds more than one test case, gives up on what no test tool writes.
 */
import { HeadAndTail } from '../head-and-tail.ts';
import { SparseXml } from './sparse-xml.ts';

/** An element that says how one try of a test went: `failure`, `error`, `skipped`, `flakyFailure`, `rerunError` ... */
export interface OutcomeElement {
  readonly tag: string;
  readonly type: string | null;
  readonly message: string;
  readonly text: string;
}

/** Attributes of the suites around a test case, outermost first; the same array for all of the same suites. */
export type Suites = readonly Readonly<Record<string, string>>[];

/** One `testcase`, or a suite that failed as a whole. */
export interface TestCaseElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly suites: Suites;
  readonly outcomes: readonly OutcomeElement[];
  /** What the test printed, bounded; empty where the report has none. */
  readonly output: string;
}

/** What no report of a real tool has. */
const MOST_DEPTH = 200;
const MOST_ATTRIBUTES = 500;
const MOST_CASES = 100_000;
/** Each costs an Error with its stack. */
const MOST_ERRORS = 5_000;

const OUTCOMES = /^(failure|error|skipped|warning|(flaky|rerun)(Failure|Error))$/;
const OUTPUTS = /^system-(out|err)$/;
/** Colours, and characters that XML forbids but tools write as they come. */
const COLOURS = /\u001b\[[\d;]*m/g;
const FORBIDDEN = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** Tools write stray ampersands; reading on is safe. */
const HARMLESS = /disallowed character|undefined entity|entity name|malformed character entity/;

/** Only Go's tools write it into their suites. */
export const GO_PROPERTY = 'go.version';

/**
 * Reads a test case of the text by itself, where it can.
 * @returns where it ends; -1: it cannot, and the parser is to read it
 */
export type ReadCase = (text: string, at: number, suites: Suites) => number;

const CASE = '<testcase';
const BLANKS = new Set([...' \t\r\n'].map((sign) => sign.charCodeAt(0)));

/** Why reading stopped before the end. */
class GivenUp extends Error {}

interface OpenOutcome {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: HeadAndTail;
}

/** Reads one report; `write` its text piece by piece, then `end` it. */
export class JUnitParser {
  readonly #xml = new SparseXml();
  readonly #emit: (element: TestCaseElement) => void;
  readonly #readCase: ReadCase;
  readonly #path: string[] = [];
  /** Replaced, never changed: test cases of the same suites share it. */
  #suites: readonly Record<string, string>[] = [];
  #attributes = 0;
  #cases = 0;
  #case: Record<string, string> | null = null;
  /** Replaced, never changed: most test cases have none. */
  #outcomes: readonly OutcomeElement[] = [];
  #open: OpenOutcome | null = null;
  /** Null: nothing was printed. */
  #output: HeadAndTail | null = null;
  #errors = 0;
  #problem: string | null = null;
  #root: string | null = null;

  /**
   * @param emit called with each test case, in order
   * @param readCase asked before each test case of a suite; one that it reads is not emitted
   */
  constructor(emit: (element: TestCaseElement) => void, readCase: ReadCase = () => -1) {
    this.#emit = emit;
    this.#readCase = readCase;
    const { parser } = this.#xml;
    parser.on('error', (error) => this.#broken(error.message));
    parser.on('attribute', () => this.#countAttribute());
    parser.on('opentag', (tag) => this.#opened(tag.name, tag.attributes as Record<string, string>));
    parser.on('closetag', (tag) => this.#closed(tag.name));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
  }

  /** Reads the next piece. Returns false once there is no use in reading on. */
  write(text: string): boolean {
    return this.#guarded(() => this.#read(text.replace(COLOURS, '').replace(FORBIDDEN, '\ufffd')));
  }

  /** The end of the text: what is wrong with it, with the place, or null. */
  end(): string | null {
    const unclosed = this.#path.length > 0 ? this.#here(`the report breaks off inside <${this.#path.at(-1)}>`) : null;
    if (this.#problem === null && unclosed !== null) this.#problem = unclosed;
    this.#guarded(() => this.#xml.parser.close());
    if (this.#root === null) return 'the report is empty: it has no XML element';
    return this.#problem;
  }

  #read(text: string): void {
    let done = 0;
    for (let at = text.indexOf(CASE); at !== -1; at = text.indexOf(CASE, Math.max(done, at + 1))) {
      if (at > done) this.#xml.write(text.slice(done, at));
      done = at;
      if (this.#xml.isBetweenTags && /^testsuites?$/.test(this.#path.at(-1) ?? '')) done = this.#readCases(text, at);
    }
    this.#xml.write(text.slice(done));
  }

  /** Reads without the XML parser as far as that goes, and returns how far. */
  #readCases(text: string, from: number): number {
    let done = from;
    while (this.#cases < MOST_CASES && text.startsWith(CASE, done)) {
      const end = this.#readCase(text, done, this.#suites);
      if (end === -1) break;
      this.#cases += 1;
      done = end;
      while (BLANKS.has(text.charCodeAt(done))) done += 1;
    }
    if (done > from) this.#xml.leaveOut(text.slice(from, done));
    return done;
  }

  #guarded(step: () => unknown): boolean {
    try {
      step();
      return true;
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error;
      this.#problem = this.#here(error.message);
      this.#root ??= '';
      this.#path.length = 0;
      return false;
    }
  }

  #broken(message: string): void {
    this.#errors += 1;
    if (this.#errors > MOST_ERRORS) throw new GivenUp(`over ${MOST_ERRORS} places are not well-formed XML`);
    if (HARMLESS.test(message)) return;
    this.#problem ??= `not well-formed XML at line ${this.#xml.placed(message).slice(0, 200)}`;
  }

  #here(what: string): string {
    return `${what} at line ${this.#xml.parser.line}`;
  }

  #countAttribute(): void {
    this.#attributes += 1;
    if (this.#attributes > MOST_ATTRIBUTES) throw new GivenUp(`an element has over ${MOST_ATTRIBUTES} attributes`);
  }

  #opened(tag: string, attributes: Record<string, string>): void {
    this.#xml.tagEnded();
    this.#attributes = 0;
    this.#root ??= tag;
    if (this.#path.push(tag) > MOST_DEPTH) throw new GivenUp(`elements are nested over ${MOST_DEPTH} deep`);
    if (this.#path.length === 1 && !/^test(suites?|case|run)$/.test(tag)) {
      throw new GivenUp(`the root element <${tag.slice(0, 50)}> is not one of JUnit XML`);
    }
    if (tag === 'testsuite') this.#suites = [...this.#suites, attributes];
    if (tag === 'testcase') this.#openCase(attributes);
    const suite = this.#suites.at(-1);
    if (tag === 'property' && attributes.name === GO_PROPERTY && suite !== undefined) suite[GO_PROPERTY] = 'go';
    if (OUTCOMES.test(tag) && this.#open === null) this.#open = { tag, attributes, text: new HeadAndTail() };
  }

  #openCase(attributes: Record<string, string>): void {
    this.#cases += 1;
    if (this.#cases > MOST_CASES) throw new GivenUp(`the report has over ${MOST_CASES} test cases`);
    this.#case = attributes;
    this.#startAfresh();
  }

  #startAfresh(): void {
    if (this.#outcomes.length > 0) this.#outcomes = [];
    this.#output = null;
  }

  #text(text: string): void {
    const tag = this.#path.at(-1) ?? '';
    if (OUTPUTS.test(tag)) {
      if (this.#case === null) return;
      this.#output ??= new HeadAndTail();
      this.#output.add(text);
      return;
    }
    this.#open?.text.add(text); // Surefire puts the stack of a retry into <stackTrace> inside it.
  }

  #closed(tag: string): void {
    this.#xml.tagEnded();
    this.#path.pop();
    if (this.#open?.tag === tag) this.#closeOutcome(this.#open);
    if (tag === 'testsuite') this.#suites = this.#suites.slice(0, -1);
    if (tag === 'testcase' && this.#case !== null) {
      this.#emitCase(this.#case);
      this.#case = null;
    }
  }

  #closeOutcome({ tag, attributes, text }: OpenOutcome): void {
    this.#open = null;
    const { type = '', message = '' } = attributes;
    const outcome = { tag, type: type === '' ? null : type, message, text: text.toString() };
    this.#outcomes = [...this.#outcomes, outcome];
    if (this.#case !== null) return;
    // A failure of the suite itself: a hook, a crash of its process.
    if (/failure|error/i.test(tag)) this.#emitCase({ name: `(${tag} outside a test)` });
    this.#startAfresh();
  }

  #emitCase(attributes: Record<string, string>): void {
    this.#emit({ attributes, suites: this.#suites, outcomes: this.#outcomes, output: this.#output?.toString() ?? '' });
    this.#startAfresh();
  }
}
