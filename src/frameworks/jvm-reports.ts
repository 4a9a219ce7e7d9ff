/**
 * Test results of the JVM's build tools: the XML of Surefire, Failsafe and Gradle, with the source files that it does
 * not name.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestReport, TestResult } from '../model/test-result.ts';
import { insideNamespace, relativePath } from './failure-text.ts';
import type { RunEvidence } from './framework.ts';
import { oneResultEach } from './identity.ts';
import { readJUnit } from './junit/read.ts';
import { matchingLines } from './log-lines.ts';

/** What differs between the build tools. */
export interface JvmTool {
  readonly name: string;
  /** Where in a report's path the module's own folder ends. */
  readonly buildFolder: RegExp;
  /** A line of the log that tells why the build failed. */
  readonly errorLine: RegExp;
}

/** Every report of the run. Never throws. */
export async function readJvmReports(tool: JvmTool, evidence: RunEvidence): Promise<TestReport> {
  const reading = await readModules(tool, evidence);
  const { tests, problem } = reading;
  if (problem !== null) return { kind: 'unreadable', reason: problem, tests };
  if (evidence.timedOut) {
    return {
      kind: 'unreadable',
      reason: `the run timed out: ${tool.name} reports a class only when it is through`,
      tests,
    };
  }
  const crashed = await matchingLines(
    evidence.stdoutLog,
    /The forked VM terminated|There was a timeout or other error in the fork/,
    1,
  );
  const nothingRan = tests.length === 0 && evidence.exitCode !== 0 && crashed.length === 0;
  return { kind: 'read', tests, couldNotRun: nothingRan ? await whyNothingRan(tool, evidence) : null };
}

/** Module by module: two modules may have a class of the same name. */
async function readModules(tool: JvmTool, { reportFiles, workingDirectory }: RunEvidence) {
  const modules = new Map<string, string[]>();
  for (const path of [...reportFiles].sort()) {
    const module = path.replace(tool.buildFolder, '');
    modules.set(module, [...(modules.get(module) ?? []), path]);
  }
  const tests: TestResult[] = [];
  const problems: string[] = [];
  for (const [module, paths] of modules) {
    const reading = await readJUnit(paths, { workingDirectory });
    const sourceOf = sourceFinder(module, workingDirectory);
    for (const result of reading.tests) tests.push(located(result, sourceOf(result.identity.suite ?? '')));
    if (reading.problem !== null) problems.push(reading.problem);
  }
  return { tests: oneResultEach(tests), problem: problems.length === 0 ? null : problems.slice(0, 3).join('; ') };
}

const LANGUAGES = ['java', 'kotlin', 'groovy', 'scala'].map((name) => ({
  folder: name,
  extension: name === 'kotlin' ? 'kt' : name,
}));

/** Finds a class's source in the folders that both tools use by default; remembers what it found. */
function sourceFinder(module: string, workingDirectory: string): (className: string) => string | null {
  const known = new Map<string, string | null>();
  const find = (outer: string): string | null => {
    for (const set of ['test', 'integrationTest']) {
      for (const { folder, extension } of LANGUAGES) {
        const path = join(module, 'src', set, folder, `${outer.replaceAll('.', '/')}.${extension}`);
        if (existsSync(path)) return relativePath(insideNamespace(path), workingDirectory);
      }
    }
    return null;
  };
  return (className) => {
    const [outer = ''] = className.split('$', 1);
    if (!/^[\p{L}\w.]+$/u.test(outer)) return null;
    const path = known.has(outer) ? (known.get(outer) ?? null) : find(outer);
    known.set(outer, path);
    return path;
  };
}

/** A frame of the test's own source names the line: `at demo.ATest.adds(ATest.java:12)`. */
function located(result: TestResult, file: string | null): TestResult {
  if (file === null) return result;
  const identity = { ...result.identity, file };
  if (result.failure === null) return { ...result, identity };
  const frames = (result.failure.stack ?? '').matchAll(/\(([^():\n]+):(\d+)\)/g);
  const line = [...frames].find(([, name]) => name === file.split('/').at(-1))?.[2];
  return {
    ...result,
    identity,
    failure: { ...result.failure, location: line === undefined ? null : { file, line: Number(line) } },
  };
}

async function whyNothingRan(tool: JvmTool, { stdoutLog, stderrLog, exitCode }: RunEvidence): Promise<string> {
  const said = [
    ...(await matchingLines(stdoutLog, tool.errorLine, 5)),
    ...(await matchingLines(stderrLog, tool.errorLine, 5)),
  ];
  return said.join('\n').slice(0, 1000) || `${tool.name} ended with code ${exitCode} and ran no tests`;
}
