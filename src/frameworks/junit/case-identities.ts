/** Which test a test case is. What one run's report says is worked out once, and found again for the runs after it. */
import { ownText } from '../../model/own-text.ts';
import { interned, type TestIdentity } from '../../model/test-identity.ts';
import { relativePath } from '../failure-text.ts';
import { stableName } from '../identity.ts';
import { caseMemory } from './case-memory.ts';
import type { Suites, TestCaseElement } from './parse.ts';

/** No XML has it. */
const NONE = '\u0001';

/** Those of one report. */
export class CaseIdentities {
  readonly #workingDirectory: string;
  #suites: Suites | null = null;
  #known = new Map<string, TestIdentity>();

  /** @param workingDirectory absolute, as the tests saw it */
  constructor(workingDirectory: string) {
    this.#workingDirectory = workingDirectory;
  }

  /** The same object for the same test in every run. */
  of(element: TestCaseElement): TestIdentity {
    if (element.suites !== this.#suites) this.#enter(element.suites);
    const { name, classname, file, filepath, value_param: value } = element.attributes;
    const key = `${name ?? NONE}\0${classname ?? NONE}\0${file ?? filepath ?? NONE}\0${value ?? NONE}`;
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const identity = interned(identityOf(element, this.#workingDirectory));
    this.#known.set(ownText(key), identity);
    return identity;
  }

  #enter(suites: Suites): void {
    this.#suites = suites;
    this.#known = caseMemory(suites, this.#workingDirectory).identities;
  }
}

/** Placeholders of tools that have no class: they tell nothing of the test. */
const EMPTY_CLASS = new Set(['', 'test', 'undefined', 'null']);

/** Worked out from what it says. */
export function identityOf({ attributes, suites }: TestCaseElement, workingDirectory: string): TestIdentity {
  const { name = '', classname = '' } = attributes;
  const file = attributes.file ?? attributes.filepath ?? suites.findLast((suite) => suite.file !== undefined)?.file;
  const nested = suites.map((suite) => suite.name ?? '').filter((part) => part !== '' && part !== file);
  // ctest repeats the name as the class; others put a fixed word there.
  const suite = EMPTY_CLASS.has(classname) || classname === name ? nested.join(' > ') : classname;
  const isRepeated = classname === name && classname !== '';
  return {
    file: file === undefined || file === '' ? null : stableName(relativePath(file, workingDirectory), workingDirectory),
    suite: isRepeated || suite === '' ? null : stableName(suite, workingDirectory),
    name: stableName(parametrised(name, attributes), workingDirectory),
  };
}

/** googletest keeps a parameter's value beside a name that only numbers it. */
function parametrised(name: string, { value_param: value }: Readonly<Record<string, string>>): string {
  return value === undefined ? name : `${name} [${value}]`;
}
