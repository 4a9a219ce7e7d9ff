/** JUnit XML that the command itself writes (`report-files`): how results are read where no framework is recognised. */
import { withVariables } from '../command/shell-line.ts';
import type { TestReport } from '../model/test-result.ts';
import type { Framework, RunEvidence } from './framework.ts';
import { readJUnit } from './junit/read.ts';

/** Never recognises a command by itself: `report-files` names it. Only TEST_SEED carries the seed. */
export const junitFiles: Framework = {
  name: 'junit',
  orders: ['as-is'],
  recognise: () => null,
  prepare: ({ commandLine }) => ({ commandLine, env: {} }),
  seedKnob: async () => null,
  read: readReportFiles,
  replay: ({ commandLine, seed }) => ({
    commandLine: withVariables({ TEST_SEED: String(seed) }, commandLine),
    selectsTest: false,
  }),
};

/** The tests in the files that the run wrote; a run that wrote none has no report, and says so. */
export async function readReportFiles({ reportFiles, timedOut, workingDirectory }: RunEvidence): Promise<TestReport> {
  if (reportFiles.length === 0) {
    const reason = timedOut
      ? 'the run was ended by its time limit before it wrote a report'
      : 'the run wrote no file that report-files matches';
    return { kind: 'unreadable', reason, tests: [] };
  }
  const { tests, problem } = await readJUnit(reportFiles, { workingDirectory });
  return problem === null ? { kind: 'read', tests, couldNotRun: null } : { kind: 'unreadable', reason: problem, tests };
}
