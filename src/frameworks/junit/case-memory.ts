/** What reports of a session said before, by the suites that it stood in: most of it is said again by each run. */
import { type IdentityTable, identityTable, type TestIdentity } from '../../model/test-identity.ts';
import type { TestResult, TestStatus } from '../../model/test-result.ts';
import type { Suites } from './parse.ts';

/** A test case that holds nothing, as it was written, and what it means. */
export interface KnownCase {
  /** See SimpleCase. */
  readonly parts: readonly string[];
  readonly timeAt: number;
  readonly identity: TestIdentity;
  /** Of the test, where the report has it. */
  readonly line: TestResult['line'];
  readonly status: TestStatus;
  /** Its place in `inOrder`. */
  readonly at: number;
}

/** Of the test cases in the same suites. */
export interface CaseMemory {
  /** By what a test case itself says. */
  readonly identities: Map<string, TestIdentity>;
  /** As reports had them, each once. */
  readonly inOrder: KnownCase[];
  /** The same, by their parts. */
  readonly byText: Map<string, KnownCase>;
  /** Of all suites of the session. */
  readonly session: { texts: number };
}

interface SessionMemory {
  texts: number;
  /** By working directory, folder of the report and suites. */
  readonly bySuites: Map<string, CaseMemory>;
}

const MEMORIES = new WeakMap<IdentityTable, SessionMemory>();

/** The memory of the sessions that this process has under way. */
export function caseMemory(suites: Suites, workingDirectory: string, folder: string | null): CaseMemory {
  const session = MEMORIES.get(identityTable()) ?? { texts: 0, bySuites: new Map<string, CaseMemory>() };
  MEMORIES.set(identityTable(), session);
  const key = JSON.stringify([workingDirectory, folder, suites.map(({ name, file }) => [name, file])]);
  const memory = session.bySuites.get(key) ?? { identities: new Map(), inOrder: [], byText: new Map(), session };
  session.bySuites.set(key, memory);
  return memory;
}
