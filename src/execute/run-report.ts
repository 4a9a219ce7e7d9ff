/** The report of one run's tests: where it is made room for, and how it is read. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodeOf } from '../analyze/outcomes.ts';
import type { PreparedRun, RunEvidence } from '../frameworks/framework.ts';
import type { FrameworkSession } from '../frameworks/session.ts';
import type { Outcome } from '../model/outcome.ts';
import type { TestReport } from '../model/test-result.ts';
import type { WorkingCopy } from '../workspace/workspace.ts';
import type { FinishedChild } from './child.ts';
import { makeEmpty } from './empty-folder.ts';
import { findReportFiles } from './report-files.ts';

/** Of a run of which no report is expected. */
export const NO_REPORT: TestReport = { kind: 'none' };

/** An empty folder for the framework's report, with the folders in it that it needs; nothing where there is none. */
export async function makeReportFolders(framework: FrameworkSession | null, reportDir: string): Promise<void> {
  if (framework === null) return;
  await makeEmpty(reportDir);
  for (const folder of framework.reportFolders) mkdirSync(join(reportDir, folder));
}

/** By whom reports are read, and who hears of each run before. */
export interface Reader {
  /** Null: exit codes only. */
  readonly framework: FrameworkSession | null;
  readonly learn: (evidence: RunEvidence, prepared: PreparedRun) => Promise<void>;
}

/** A run that came to its end, as its report is read. */
export interface EndedRun {
  readonly prepared: PreparedRun;
  readonly child: FinishedChild;
  readonly reportDir: string;
  readonly outcome: Outcome;
}

/** What the framework reads of a run that ended. */
export async function readReport(
  { framework, learn }: Reader,
  copy: WorkingCopy,
  { prepared, child, reportDir, outcome }: EndedRun,
): Promise<TestReport> {
  const exitCode = exitCodeOf(outcome);
  if (framework === null || exitCode === null) return NO_REPORT;
  const evidence: RunEvidence = {
    exitCode,
    timedOut: outcome.kind === 'timed-out',
    reportDir,
    workingDirectory: copy.directory,
    reportFiles: await findReportFiles(framework.reportFiles, copy.visibleAt),
    stdoutLog: child.stdout.path,
    stderrLog: child.stderr.path,
  };
  await learn(evidence, prepared);
  return inPlainSight(await framework.read(evidence), copy);
}

/** What is wrong with a report is told by the paths that the tests saw, not by the way that we take to them. */
function inPlainSight(report: TestReport, { visibleAt, directory }: WorkingCopy): TestReport {
  if (report.kind !== 'unreadable') return report;
  return { ...report, reason: report.reason.replaceAll(`${visibleAt}/`, '').replaceAll(visibleAt, directory) };
}
