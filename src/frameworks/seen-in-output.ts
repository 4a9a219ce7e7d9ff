/**
 * Frameworks that a command hides: what they print shows them, and naming them in `framework` lets the runs after it be
 * read test by test.
 */
import { BY_EXIT_CODE, type RecognisedName } from '../model/framework.ts';
import type { RunEvidence } from './framework.ts';
import { matchingLines } from './log-lines.ts';

/** A line that only this framework prints. */
const SIGNS: Readonly<Partial<Record<RecognisedName, RegExp>>> = {
  pytest: /^=+ test session starts =+$|^=+ .*\b\d+ (passed|failed|error).* in [\d.]+s.*=+$/,
  unittest: /^Ran \d+ tests? in [\d.]+s$/,
  vitest: /^ ?(RUN|DEV) +v\d+\.\d+|^ *Test Files +.*\d+ (passed|failed)/,
  jest: /^Tests: +.*\d+ total$/,
  mocha: /^ +\d+ passing \(.+\)$/,
  playwright: /^Running \d+ tests? using \d+ workers?$/,
  go: /^(--- (PASS|FAIL): Test\S+ \([\d.]+s\)|(ok|FAIL) {2}\t\S+\t[\d.]+s)$/,
  nextest: /^ *Nextest run ID /,
  cargo: /^test result: (ok|FAILED)\. \d+ passed/,
  surefire: /^\[(INFO|ERROR|WARNING)\] Tests run: \d+, Failures: \d+/,
  rspec: /^\d+ examples?, \d+ failures?/,
  minitest: /^\d+ runs, \d+ assertions, \d+ failures/,
  ctest: /^\d+% tests passed, \d+ tests failed out of \d+$/,
  googletest: /^\[={10}\] Running \d+ tests? from \d+ test (suite|case)s?\.$/,
};
/** Anything that names a failing test. */
const FAILS = /^\s*(✗|✘|✖|×|not ok\b|FAIL(ED|URE)?\b[: ]|\d+\) )\s*\S/;

/** What to tell the user of a run that no framework was recognised in; null: its output shows none. */
export async function seenInOutput({ stdoutLog, stderrLog, exitCode }: RunEvidence): Promise<string | null> {
  const shows = async (sign: RegExp) =>
    [await matchingLines(stdoutLog, sign, 1), await matchingLines(stderrLog, sign, 1)].flat().length > 0;
  for (const [name, sign] of Object.entries(SIGNS)) {
    if (await shows(sign))
      return (
        `${BY_EXIT_CODE}the output is that of ${name}, which the command does not show. Set \`framework: ${name}\` ` +
        'for results of each test.'
      );
  }
  if (exitCode === 0 || !(await shows(FAILS))) return null;
  return (
    `${BY_EXIT_CODE}the output names failing tests, in a form that is not read. Let the runner print TAP, or write ` +
    'JUnit XML (most have a reporter for it) and name that in `report-files`.'
  );
}
