/** JUnit XML that the command itself writes (`report-files`): how results are read where no framework is recognised. */
import { posix } from 'node:path';
import { withVariables } from '../command/shell-line.ts';
import type { TestReport } from '../model/test-result.ts';
import { anyOf, inTurn } from '../patterns.ts';
import type { Framework, RunEvidence } from './framework.ts';
import { readJUnit } from './junit/read.ts';

/** Never recognises a command by itself: `report-files` names it. Only TEST_SEED carries the seed. */
export const junitFiles: Framework = {
  name: 'junit',
  orders: ['as-is'],
  recognise: () => null,
  prepare: ({ commandLine }) => ({ commandLine, env: {} }),
  seedKnob: async () => null,
  read: (evidence) => readReportFiles(evidence, ''),
  replay: ({ commandLine, seed }) => ({
    commandLine: withVariables({ TEST_SEED: String(seed) }, commandLine),
    selectsTest: false,
  }),
};

/**
 * The tests in the files that the run wrote; a run that wrote none has no report, and says so.
 * @param pattern that the files match: where it leaves the folder open, the folder tells which package a test is of
 */
export async function readReportFiles(
  { reportFiles, timedOut, workingDirectory }: RunEvidence,
  pattern: string,
): Promise<TestReport> {
  if (reportFiles.length === 0) {
    const reason = timedOut
      ? 'the run was ended by its time limit before it wrote a report'
      : 'the run wrote no file that report-files matches';
    return { kind: 'unreadable', reason, tests: [] };
  }
  const { tests, problem } = await readJUnit(reportFiles, { workingDirectory, folderOf: packageFolders(pattern) });
  return problem === null ? { kind: 'read', tests, couldNotRun: null } : { kind: 'unreadable', reason: problem, tests };
}

/** Folders that tools make for reports inside of a package's own. */
const REPORT_FOLDER = inTurn(
  /(^|\/)/i,
  anyOf(
    /\.?(report|result|test)s?|test-?(results?|reports?)|(surefire|failsafe)-reports/,
    /target|build|out|dist|coverage|junit/,
  ),
  /$/,
);

function packageFolders(pattern: string): (path: string) => string {
  if (!/[*?{[]/.test(posix.dirname(pattern))) return () => '';
  return (path) => {
    let folder = posix.dirname(path);
    while (REPORT_FOLDER.test(folder)) folder = folder.replace(REPORT_FOLDER, '');
    return folder === '.' ? '' : folder;
  };
}
