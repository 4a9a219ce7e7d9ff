/** The generic JUnit reader: the reports of one run, in any dialect met in the wild, as test results. */
import { statSync } from 'node:fs';
import type { TestResult } from '../../model/test-result.ts';
import { insideNamespace, relativePath } from '../failure-text.ts';
import { mergeRetries, oneResultEach } from '../identity.ts';
import { CaseIdentities } from './case-identities.ts';
import { KnownCases } from './known-cases.ts';
import type { JUnitParser, ReadCase, Suites, TestCaseElement } from './parse.ts';
import { resultOf } from './result.ts';
import { REPORT_LIMIT_BYTES, textOfFile } from './text-of-file.ts';

/** How reports are to be understood. */
export interface JUnitOptions {
  /** Absolute path of the working directory as the tests saw it; taken off paths and names. */
  readonly workingDirectory: string;
  /**
   * By a report's path, relative to the working directory: its folder as far as it tells which package it is of. Left
   * out: the reports are of a known tool.
   */
  readonly folderOf?: (path: string) => string;
  /**
   * What equal identities mean (see identity.ts). By default see `oneResultEach`, but for Go, whose names are unique:
   * there they are retries.
   */
  readonly repeats?: (results: readonly TestResult[]) => TestResult[];
}

/** What was read. */
export interface JUnitReading {
  /** In the order of the files and of their test cases; what stood before a problem is kept. */
  readonly tests: readonly TestResult[];
  /** What could not be read, in words with file and place; null when all was read. */
  readonly problem: string | null;
}

/** Results of all files together: 64 files' worth of the largest report would be a mistake in the pattern. */
const MOST_TOTAL_BYTES = 4 * REPORT_LIMIT_BYTES;

/**
 * Reads the reports of one run, in the order given (sort the paths for stable numbers). Never throws; memory is bounded
 * by the test cases' own number, time by the size limits (64 MiB a file, 256 MiB together).
 */
export async function readJUnit(paths: readonly string[], options: JUnitOptions): Promise<JUnitReading> {
  // Loaded where XML is read: a parser that most sessions need not would delay the start of all.
  const { GO_PROPERTY, JUnitParser } = await import('./parse.ts');
  const { workingDirectory } = options;
  const [go, others]: [TestResult[], TestResult[]] = [[], []];
  const add = (result: TestResult, suites: Suites) => {
    const ofGo = suites.some((suite) => suite[GO_PROPERTY] !== undefined);
    (ofGo ? go : others).push(result);
  };
  const problems: string[] = [];
  let left = MOST_TOTAL_BYTES;
  for (const path of paths) {
    const shown = relativePath(insideNamespace(path), workingDirectory);
    if (left <= 0) {
      problems.push(`${shown} and later reports were not read: over 256 MiB of reports in one run`);
      break;
    }
    const folder = options.folderOf?.(shown) ?? null;
    const identities = new CaseIdentities(workingDirectory, folder);
    const known = new KnownCases(workingDirectory, folder, add);
    const addElement = (element: TestCaseElement) =>
      add(resultOf(element, identities.of(element), workingDirectory), element.suites);
    const readCase: ReadCase = (text, at, suites) => known.take(text, at, suites);
    const problem = await readOne(path, new JUnitParser(addElement, readCase));
    if (problem.what !== null) problems.push(`${shown}: ${problem.what}`);
    left -= problem.bytes;
  }
  const own = (options.repeats ?? oneResultEach)(others);
  const tests = go.length === 0 ? own : [...mergeRetries(go), ...own];
  return { tests, problem: problems.length === 0 ? null : problems.slice(0, 3).join('; ') };
}

async function readOne(path: string, parser: JUnitParser): Promise<{ what: string | null; bytes: number }> {
  let bytes = 0;
  try {
    bytes = statSync(path).size;
    for await (const piece of textOfFile(path)) if (!parser.write(piece)) break;
    const what = parser.end();
    const cut = `larger than ${REPORT_LIMIT_BYTES / 1024 / 1024} MiB: only its beginning was read`;
    return { what: bytes > REPORT_LIMIT_BYTES ? cut : what, bytes };
  } catch (error) {
    return { what: `cannot be read: ${(error as Error).message}`, bytes };
  }
}
