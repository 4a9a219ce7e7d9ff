/** The texts of `report --help` and `replay --help`. */

/** Of `report`. */
export const REPORT_HELP = `flaky-detector report <report folder | results.json | events.ndjson>

Shows the report of a session again, and writes report.html, summary.md and junit.xml next to the
file. A session that was killed also leaves its events.ndjson.

Example:
  flaky-detector report flaky-detector-report

Exit codes:
  0  the report was shown
  2  wrong usage, or the file holds no session
`;

/** Of `replay`. */
export const REPLAY_HELP = `flaky-detector replay <report folder | results.json> [flags]

Runs a stored replay line: the one that failed most often when it was tried, or that of the test
that you name. It tells you which line it runs and in which folder.

A file that your own session did not write here (a downloaded, changed or copied one, or the
events.ndjson of a killed session) can hold anything. Its line is built anew from its test command,
seed and test, shown to you with its folder, and run only if you say yes.

Flags:
  --test <id>                     The test to replay: its id, or a part that no other id has.
  --working-directory <folder>    Where to run the line [where the session ran]. If the results come
                                  from another machine or from a clone, name the folder that has the
                                  same code and in which the command runs.
  --runs <n>, --until-fail        Run it so often [1], or until it fails again (at most 1000 times).
  --yes                           Run what others wrote without asking, for scripts.

Examples:
  flaky-detector replay flaky-detector-report --until-fail
  flaky-detector replay flaky-detector-report/results.json --test tests/test_cart.py::test_total
  flaky-detector replay downloaded/results.json --working-directory .

Exit codes:
  0    it failed again, in one of its runs at least: the test did, or, if no test's result can be
       read, the command did, with an exit code that the session saw
  1    it did not fail, or it failed differently
  2    wrong usage, the answer was not yes, or it could not be run
  130  interrupted
`;
