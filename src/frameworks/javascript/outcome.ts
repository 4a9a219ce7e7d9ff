/** What a run's results mean as a report: read, cut off, or a framework that could not run at all. */
import type { TestReport, TestResult } from '../../model/test-result.ts';
import { bounded } from '../failure-text.ts';
import type { RunEvidence } from '../framework.ts';
import { matchingLines } from '../log-lines.ts';

/** What was found in a run's report files. */
export interface FoundResults {
  readonly tests: readonly TestResult[];
  /** Files that failed outside their tests. */
  readonly brokenFiles: readonly TestResult[];
  /** Whether the framework got as far as to open its report. */
  readonly started: boolean;
  /** Whether it closed it. */
  readonly complete: boolean;
}

/** @param framework its name, for the reasons */
export async function reportOf(framework: string, evidence: RunEvidence, found: FoundResults): Promise<TestReport> {
  // A file's process that we end at the time-out has not failed by itself, though a runner that hears of it in time
  // says so.
  const tests = evidence.timedOut ? found.tests : [...found.tests, ...found.brokenFiles];
  const stopped = evidence.timedOut || evidence.exitCode === 0 || evidence.exitCode > 128;
  if (evidence.timedOut || (!found.complete && (stopped || tests.length > 0))) {
    const why = evidence.timedOut ? 'the run timed out' : `the process ended (code ${evidence.exitCode})`;
    return { kind: 'unreadable', reason: `the report of ${framework} breaks off: ${why}`, tests };
  }
  if (!found.started) return withoutReport(framework, evidence);
  if (found.tests.length > 0 || evidence.exitCode === 0) return { kind: 'read', tests, couldNotRun: null };
  const broken = found.brokenFiles[0];
  const reason =
    broken === undefined
      ? await lastWords(framework, evidence)
      : `${broken.identity.file ?? 'a file'} could not be run: ${broken.failure?.message ?? ''}`;
  return { kind: 'read', tests, couldNotRun: bounded(reason) };
}

/** Our reporter was never loaded. */
async function withoutReport(framework: string, evidence: RunEvidence): Promise<TestReport> {
  if (evidence.exitCode === 0 || evidence.exitCode > 128) {
    const why =
      evidence.exitCode === 0 ? 'does the command replace NODE_OPTIONS or the reporters?' : `code ${evidence.exitCode}`;
    return { kind: 'unreadable', reason: `${framework} wrote no report: ${why}`, tests: [] };
  }
  return { kind: 'read', tests: [], couldNotRun: await lastWords(framework, evidence) };
}

/** A usage error, no tests found, a broken configuration: the framework says it in its first lines. */
async function lastWords(framework: string, evidence: RunEvidence): Promise<string> {
  const said = [
    ...(await matchingLines(evidence.stderrLog, /\S/, 8)),
    ...(await matchingLines(evidence.stdoutLog, /^(?!> )\S/, 4)),
  ];
  const ended = `${framework} ended with code ${evidence.exitCode} and ran no tests`;
  return bounded(said.length === 0 ? ended : `${ended}: ${said.join('\n')}`);
}
