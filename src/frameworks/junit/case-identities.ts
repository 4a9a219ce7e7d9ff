/** Which test a test case is. What one run's report says is worked out once, and found again for the runs after it. */
import { ownText } from '../../model/own-text.ts';
import { interned, type TestIdentity } from '../../model/test-identity.ts';
import { anyOf } from '../../patterns.ts';
import { relativePath } from '../failure-text.ts';
import { stableName } from '../identity.ts';
import { caseMemory } from './case-memory.ts';
import type { Suites, TestCaseElement } from './parse.ts';

/** No XML has it. */
const NONE = '\u0001';

/** Those of one report. */
export class CaseIdentities {
  readonly #workingDirectory: string;
  readonly #folder: string | null;
  #suites: Suites | null = null;
  #known = new Map<string, TestIdentity>();

  /**
   * @param workingDirectory absolute, as the tests saw it
   * @param folder where the report stood, for one that any tool may have written: all that is around its test cases is
   *   part of their identity then; null: it is a known tool's, whose classes say enough
   */
  constructor(workingDirectory: string, folder: string | null = null) {
    this.#workingDirectory = workingDirectory;
    this.#folder = folder;
  }

  /** The same object for the same test in every run. */
  of(element: TestCaseElement): TestIdentity {
    if (element.suites !== this.#suites) this.#enter(element.suites);
    const { name, classname, file, filepath, value_param: value } = element.attributes;
    const key = `${name ?? NONE}\0${classname ?? NONE}\0${file ?? filepath ?? NONE}\0${value ?? NONE}`;
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const identity = interned(identityOf(element, this.#workingDirectory, this.#folder));
    this.#known.set(ownText(key), identity);
    return identity;
  }

  #enter(suites: Suites): void {
    this.#suites = suites;
    this.#known = caseMemory(suites, this.#workingDirectory, this.#folder).identities;
  }
}

/** Placeholders of tools that have no class: they tell nothing of the test. */
const EMPTY_CLASS = new Set(['', 'test', 'undefined', 'null']);

/**
 * Worked out from what it says.
 * @param folder see CaseIdentities
 */
export function identityOf(
  { attributes, suites }: TestCaseElement,
  workingDirectory: string,
  folder: string | null,
): TestIdentity {
  const { name = '', classname = '' } = attributes;
  const file = attributes.file ?? attributes.filepath ?? suites.findLast((suite) => suite.file !== undefined)?.file;
  const nested = suites.map((suite) => suite.name ?? '').filter((part) => part !== '' && part !== file);
  // ctest repeats the name as the class; others put a fixed word there.
  const ofClass = EMPTY_CLASS.has(classname) || classname === name ? '' : classname;
  const isRepeated = classname === name && classname !== '';
  const ofTool = ofClass || (isRepeated ? '' : nested.join(' > '));
  const suite = folder === null ? ofTool : surroundings(folder, nested, ofClass, name);
  return {
    file: file === undefined || file === '' ? null : stableName(relativePath(file, workingDirectory), workingDirectory),
    suite: suite === '' ? null : stableName(suite, workingDirectory),
    name: stableName(parametrised(name, attributes), workingDirectory),
  };
}

/** What reporters call a suite that has no name. */
const NO_SUITE = anyOf(
  /^((jest|mocha|vitest|junit|xunit|bun|deno|root|default|all|unit)[ _-]?)?(test ?suites?|tests?|suites?)$/i,
  /^(pytest|rspec|minitest|undefined)$/,
);
/** A moment or a random number in a suite's name is not the same in the next run. */
const OF_THE_MOMENT = anyOf(
  /\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?/g,
  /[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/,
);

/** What is around a test case: the folder of the report, suites and class, each once. */
function surroundings(folder: string, suites: readonly string[], ofClass: string, name: string): string {
  const parts = [folder, ...suites.filter((part) => !NO_SUITE.test(part)), ofClass].map((part) =>
    part.replaceAll(OF_THE_MOMENT, '…'),
  );
  const isRepeated = (part: string, at: number) => parts.slice(at + 1).some((other) => repeats(other, part));
  const saysMore = (part: string, at: number) => !name.startsWith(`${part} `) && !isRepeated(part, at);
  return parts.filter((part, at) => part !== '' && saysMore(part, at)).join(' > ');
}

/** Whether the text has the other one as its beginning or end. */
function repeats(text: string, part: string): boolean {
  return text === part || (text.length > part.length && (text.startsWith(part) || text.endsWith(part)));
}

/** googletest keeps a parameter's value beside a name that only numbers it. */
function parametrised(name: string, { value_param: value }: Readonly<Record<string, string>>): string {
  return value === undefined ? name : `${name} [${value}]`;
}
