/** The texts of `report --help` and `replay --help`. */

/** Of `report`. */
export const REPORT_HELP = `flaky-detector report <report folder | results.json | events.ndjson>

Shows the report of a session again, and writes report.html, summary.md and junit.xml beside the
file. events.ndjson is there also after a session that was killed.

Example:
  flaky-detector report flaky-detector-report

Exit codes:
  0  the report was shown
  2  wrong usage, or the file holds no session
`;

/** Of `replay`. */
export const REPLAY_HELP = `flaky-detector replay <report folder | results.json> [flags]

Carries out a stored replay: the line that failed most often when it was tried, or that of one
test. It says in which folder it runs which line.

A file that your own session did not write here (a downloaded, changed or copied one, or the
events.ndjson of a killed session) can hold anything. Its line is built anew from its test command,
seed and test, shown with its folder, and run only after a yes.

Flags:
  --test <id>                     The test to replay: its id, or a part that no other id has.
  --working-directory <folder>    Where to run it [where the session ran]. Needed for results of
                                  another machine or of a clone: the folder of the same code in
                                  which the command runs.
  --yes                           Run what others wrote unasked. Needed where nobody can be asked.

Examples:
  flaky-detector replay flaky-detector-report
  flaky-detector replay flaky-detector-report/results.json --test tests/test_cart.py::test_total
  flaky-detector replay downloaded/results.json --working-directory .

Exit codes:
  0    it failed again: the test did, or, where its result cannot be read, the command did with an
       exit code that the session saw
  1    it did not fail, or it failed otherwise
  2    wrong usage, no yes to a file of others, or it could not be run
  130  interrupted
`;
