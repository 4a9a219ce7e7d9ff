/**
 * Reads what a report repeats of the reports before it, by comparing texts: a large suite that mostly passes is its
 * test cases in the same order, each with another duration.
 */
import { ownText } from '../../model/own-text.ts';
import { identityTable, interned } from '../../model/test-identity.ts';
import type { TestResult } from '../../model/test-result.ts';
import { identityOf } from './case-identities.ts';
import { type CaseMemory, caseMemory, type KnownCase } from './case-memory.ts';
import type { Suites } from './parse.ts';
import { millisecondsOf, resultOf } from './result.ts';
import { type SimpleCase, simpleCaseAt } from './simple-case.ts';

/** Texts remembered for each test of the session, and some more: of others, something else differs in each run. */
const TEXTS_PER_TEST = 2;
const MORE_TEXTS = 1000;
/** So many surprises in a row are another order. */
const SHUFFLED = 16;
/** Stands between parts in a key; no XML has it. */
const CUT = '\u0001';

/** Those of one report. */
export class KnownCases {
  readonly #workingDirectory: string;
  readonly #folder: string | null;
  readonly #emit: (result: TestResult, suites: Suites) => void;
  #suites: Suites | null = null;
  #memory: CaseMemory;
  /** Where in the memory the report is. */
  #next = 0;
  /** How many in a row were not the expected ones. */
  #surprises = 0;

  /**
   * @param workingDirectory absolute, as the tests saw it
   * @param folder see CaseIdentities
   * @param emit called with each result that was read
   */
  constructor(workingDirectory: string, folder: string | null, emit: (result: TestResult, suites: Suites) => void) {
    this.#workingDirectory = workingDirectory;
    this.#folder = folder;
    this.#memory = caseMemory([], workingDirectory, folder);
    this.#emit = emit;
  }

  /**
   * Reads the test case that begins there.
   * @returns where it ends; -1: only a parser can read it
   */
  take(text: string, at: number, suites: Suites): number {
    if (suites !== this.#suites) this.#enter(suites);
    const end = this.#expected(text, at);
    if (end !== -1) return end;
    const simple = simpleCaseAt(text, at);
    const known = simple === null ? null : this.#known(simple, suites);
    if (simple === null || known === null) return -1;
    this.#took(known, millisecondsOf(simple.attributes.time));
    return simple.end;
  }

  #enter(suites: Suites): void {
    this.#suites = suites;
    this.#memory = caseMemory(suites, this.#workingDirectory, this.#folder);
    this.#next = 0;
  }

  /** A report in another order is not compared with what comes next in this one, but now and then. */
  #expected(text: string, at: number): number {
    const expected = this.#memory.inOrder[this.#next];
    if (expected === undefined || (this.#surprises >= SHUFFLED && this.#surprises % SHUFFLED !== 0)) {
      this.#surprises += 1;
      return -1;
    }
    const end = this.#compared(expected, text, at);
    this.#surprises = end === -1 ? this.#surprises + 1 : 0;
    return end;
  }

  #compared(known: KnownCase, text: string, at: number): number {
    const { parts, timeAt } = known;
    let end = at;
    let durationMs: number | null = null;
    for (let part = 0; part < parts.length; part += 1) {
      if (part > 0) {
        const from = end;
        end = endOfValue(text, from);
        if (part === timeAt) durationMs = millisecondsOf(text.slice(from, end));
      }
      const expected = parts[part] ?? '';
      if (!text.startsWith(expected, end)) return -1;
      end += expected.length;
    }
    this.#took(known, durationMs);
    return end;
  }

  #took({ identity, line, status, at }: KnownCase, durationMs: number | null): void {
    this.#next = at + 1;
    const result = { identity, status, durationMs, failure: null };
    this.#emit(line === undefined ? result : { ...result, line }, this.#suites ?? []);
  }

  /** Null: it says that it failed. */
  #known(simple: SimpleCase, suites: Suites): KnownCase | null {
    const text = simple.parts.join(CUT);
    const before = this.#memory.byText.get(text);
    if (before !== undefined) return before;
    const element = { attributes: simple.attributes, suites, outcomes: [], output: '' };
    const identity = interned(identityOf(element, this.#workingDirectory, this.#folder));
    const { status, line } = resultOf(element, identity, this.#workingDirectory);
    if (status === 'failed' || status === 'flaky') return null;
    return this.#remembered(text, { ...simple, identity, line, status, at: this.#next - 1 });
  }

  #remembered(text: string, { timeAt, identity, line, status, parts, at }: KnownCase): KnownCase {
    const { inOrder, byText, session } = this.#memory;
    if (session.texts >= TEXTS_PER_TEST * identityTable().size + MORE_TEXTS)
      return { parts, timeAt, identity, line, status, at };
    const own = ownText(text);
    const known = { parts: own.split(CUT), timeAt, identity, line, status, at: inOrder.length };
    inOrder.push(known);
    byText.set(own, known);
    session.texts += 1;
    return known;
  }
}

const [QUOTE, AMPERSAND, LESS, SPACE] = ['"', '&', '<', ' '].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

/** Where a plain value ends; the first sign that a plain value does not have. */
function endOfValue(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE || sign === AMPERSAND || sign === LESS || sign < SPACE) return at;
  }
  return text.length;
}
