/**
 * The closing complaints, as data: who prints it, the line (with a group: that part of it). The
 * first that matches is why: what broke stands before what only passes it on.
 *
 * Each pattern looks at one line, or at a few that belong together, and begins at a line's start: it takes time in
 * proportion to the text.
 */
import { anyOf, inTurn } from '../patterns.ts';

/** One program's. */
export interface ClosingComplaint {
  readonly name: string;
  readonly pattern: RegExp;
}

/** The process itself broke: memory, signals, runtimes, sanitizers. */
const CRASHES: readonly ClosingComplaint[] = [
  { name: 'node: memory', pattern: /^FATAL ERROR: .+$/m },
  { name: 'JVM: memory', pattern: /^.*java\.lang\.OutOfMemoryError.*$/m },
  {
    name: 'JVM: crash',
    pattern: /^# +((?:SIG[A-Z]+|EXCEPTION_\w+|Internal Error|There is insufficient memory)\b.*)$/m,
  },
  { name: 'surefire: fork', pattern: /^(?:\[ERROR\] )?(.*The forked VM terminated without .+)$/m },
  {
    name: 'gradle: executor',
    pattern: /^>? ?(Process 'Gradle Test Executor \d+' finished with .+)$/m,
  },
  { name: 'python: fatal', pattern: /^Fatal Python error: .+$/m },
  { name: 'pytest: internal', pattern: /^INTERNALERROR> (\w[\w.]*(?:Error|Exception|Exit)\b.*)$/m },
  { name: 'go: fatal', pattern: /^(?:fatal error|runtime): .+$/m },
  {
    name: 'sanitizer',
    pattern:
      /^(?:={2,}\d+={2,})? ?((?:ERROR|WARNING|SUMMARY): (?:Address|Leak|Thread|Memory|UndefinedBehavior)Sanitizer.+)$/m,
  },
  { name: 'go: race', pattern: /^(?:WARNING: DATA RACE|testing: race detected .+)$/m },
  { name: 'valgrind', pattern: /^==\d+== (ERROR SUMMARY: [1-9]\d* errors .+)$/m },
  {
    name: 'libc',
    pattern: /^(?:\S+: )?(?:double free or corruption|(?:free|malloc|munmap_chunk)\(\): |\*\*\* stack smashing).*$/m,
  },
  { name: 'C++: terminate', pattern: /^(?: {2}what\(\): +.+|terminate called .+)$/m },
  { name: 'C: assert', pattern: /^\S+: \S+:\d+: .+: Assertion .+ failed\.$/m },
  { name: 'cargo: signal', pattern: /^ *(process didn't exit successfully: .+\(signal: .+\))$/m },
  {
    name: 'jest: worker',
    pattern: /^.*[Jj]est worker process .+ was terminated by another process: .+$/m,
  },
  { name: 'disk', pattern: /^.*\b(?:No space left on device|ENOSPC: .+)$/im },
  {
    name: 'shell: signal',
    pattern: inTurn(
      /^(?:\S+: )?(?:line \d+: +)?(?:\d+ )?/m,
      /(?:Segmentation fault|Killed|Aborted|Bus error|Illegal instruction|Floating point exception|Terminated)\b.*$/,
    ),
  },
];

const PERCENT = /-?\d+(?:\.\d+)? ?%?/;

/** A threshold that the tests' coverage is below. */
const COVERAGE: readonly ClosingComplaint[] = [
  { name: 'pytest-cov', pattern: /^(?:FAIL |ERROR: )?(Required test coverage of .+ not reached.*)$/m },
  { name: 'coverage.py', pattern: /^(?:ERROR: )?(Coverage failure: total of .+)$/m },
  { name: 'jest', pattern: /^(?:Jest: )?(".+" coverage threshold for .+ not met: .+)$/m },
  { name: 'nyc, c8, vitest', pattern: /^(?:ERROR: )?(Coverage for \w+ \(.+\) does not meet .+)$/m },
  {
    name: 'node:test',
    pattern: /^(?:\S )?(?:Error: )?(\S+ \w+ coverage does not meet threshold of .+)$/m,
  },
  {
    name: 'simplecov',
    pattern: /^((?:\w+ )?[Cc]overage (?:\(.+\) is below the expected minimum|has dropped by) .+)$/m,
  },
  { name: 'jacoco', pattern: /^.*?(Rule violated for .+ but expected (?:minimum|maximum) is .+)$/m },
  { name: 'tarpaulin', pattern: /^.*(Coverage is below the failure threshold[^"]*)"?$/m },
  { name: 'gcovr', pattern: /^.*(failed minimum \w+ coverage \(.+\))$/m },
  {
    name: 'a script of their own',
    pattern: inTurn(
      new RegExp(`^(?=.*${PERCENT.source})(?=.*\\bcoverage\\b).*`, 'im'),
      /\b(?:below|less than|under|lower than|not (?:met|reached)|too low|does not meet|insufficient|fail\w{0,4})\b.*$/,
    ),
  },
];

/** The tests could not be built or started. */
const BUILDS: readonly ClosingComplaint[] = [
  { name: 'C, C++ compiler', pattern: /^\S+:\d+(?::\d+)?: (?:fatal )?error: .+$/m },
  {
    name: 'linker',
    pattern: /^.*(?:undefined reference to .+|\bcannot find -l\S+.*|multiple definition of .+)$/m,
  },
  { name: 'linker: macOS', pattern: /^(?:Undefined symbols for .+|ld: .+not found.*)$/m },
  { name: 'cmake', pattern: /^CMake Error.*(?:\n {2}.+)?$/m },
  { name: 'rustc', pattern: /^error\[E\d+\]: .+$/m },
  {
    name: 'cargo',
    pattern: /^error: (?:could not compile|no such command|no matching package|failed to ).+$/m,
  },
  { name: 'go compiler', pattern: /^(?:\.\/|\.\.\/)?[\w./-]+\.go:\d+:\d+: .+$/m },
  { name: 'go', pattern: /^go: .+$/m },
  { name: 'tsc', pattern: /^\S+?(?:\(\d+,\d+\):|:\d+:\d+ -) error TS\d+: .+$/m },
  { name: 'javac: maven', pattern: /^\[ERROR\] (\S+\.(?:java|kt):\[\d+,\d+\] .+)$/m },
  { name: 'javac', pattern: /^\S+\.(?:java|kt):\d+: error: .+$/m },
];

/** What each test framework says of itself, where no test of it failed. */
const FRAMEWORKS: readonly ClosingComplaint[] = [
  {
    name: 'pytest: interrupted',
    pattern: /^!+ ((?:Interrupted|stopping|_pytest\.outcomes\.Exit|KeyboardInterrupt)\b.*?) !+$/m,
  },
  { name: 'pytest: usage', pattern: /^ERROR: .+$/m },
  { name: 'xdist', pattern: /^.*\bworker '?gw\d+'? crashed.*$/m },
  { name: 'jest: nothing', pattern: /^No tests found, exiting with code \d+$/m },
  { name: 'jest: snapshots', pattern: /^ › \d+ snapshots? (?:not written|obsolete)\b.*$/m },
  {
    name: 'vitest: unhandled',
    pattern:
      /^(?:Error: )?(?:Worker exited unexpectedly|Vitest caught \d+ unhandled errors?.*|No test files found.*)$/m,
  },
  { name: 'mocha', pattern: /^ *Error: No test files found.*$/m },
  {
    name: 'playwright',
    pattern: /^ *Error: (?:Timed out waiting .+webServer.*|\S+ is already used.*|No tests found.*|browserType\..+)$/m,
  },
  {
    name: 'node: not caught',
    pattern: /^(?:Uncaught )?((?:[A-Z]\w*)?Error\b.*)$(?=[\s\S]*^Node\.js v\d)/m,
  },
  {
    name: 'rspec: hooks, files',
    pattern: /^(An error occurred (?:while|in) .+(?:\nFailure\/Error: .+)?)$/m,
  },
  { name: 'rake', pattern: /^rake aborted!\n(?!Command failed)(.+)$/m },
  {
    name: 'surefire',
    pattern: /^\[ERROR\] +(No tests (?:were executed|matching pattern).*|There was a timeout .+)$/m,
  },
  { name: 'maven', pattern: /^\[ERROR\] (Failed to execute goal (?!.*There are test failures).+)$/m },
  {
    name: 'gradle',
    pattern: /^\* What went wrong:\n(?:Execution failed for task .+\n)?(?:> )?(.+)$/m,
  },
  { name: 'ctest', pattern: /^No tests were found!!!$/m },
  { name: 'go: panic', pattern: /^panic: .+$/m },
  { name: 'Rust: panic', pattern: /^thread '.+'(?: \(\d+\))? panicked at .+(?:\n.+)?$/m },
];

/** Shells, containers, package managers and make: what they say for themselves. */
const RUNNERS: readonly ClosingComplaint[] = [
  {
    name: 'docker',
    pattern:
      /^(?:docker: )?(?:Error response from daemon: .+|Cannot connect to the Docker daemon .+|service ".+" .+)$/m,
  },
  {
    name: 'compose',
    pattern: /^(?:dependency failed to start: .+|.*container \S+ (?:is unhealthy|exited \(\d+\)))$/m,
  },
  {
    name: 'shell',
    pattern: inTurn(
      /^(?:\/(?:usr\/)?bin\/)?(?:bash|sh|dash|zsh|env|xargs|\S+\.sh): .*/m,
      anyOf(
        /(?:command )?not found|No such file or directory|Permission denied|unbound variable/,
        /[Ss]yntax error.*|exited with status \d+.*|Exec format error/,
      ),
      /$/,
    ),
  },
  { name: 'make: target', pattern: /^g?make(?:\[\d+\])?: \*\*\* (?:No |missing ).+$/m },
  { name: 'ninja', pattern: /^ninja: error: .+$/m },
  {
    name: 'npm: code',
    pattern: /^npm (?:ERR!|error) (?:code E(?!LIFECYCLE)\w+|Missing script: .+|.*Could not read .+)$/m,
  },
  { name: 'pnpm', pattern: /^.*(ERR_PNPM_(?!RECURSIVE_RUN_FIRST_FAIL)\w+ .+)$/m },
  { name: 'yarn', pattern: /^error (?!Command failed)\S.+$/m },
];

/** All, in the order in which they are looked for. */
export const CLOSING_COMPLAINTS: readonly ClosingComplaint[] = [
  ...CRASHES,
  ...COVERAGE,
  ...BUILDS,
  ...FRAMEWORKS,
  ...RUNNERS,
];

/** Lines that only pass on that something failed, that all tests passed, or where a log is. */
export const SAYS_NOTHING = anyOf(
  /^npm (?:ERR!|error)\s*$/,
  inTurn(
    /^npm (?:ERR!|error)\s+/,
    anyOf(
      /A complete log of this run |\/\S+-debug-\d+\.log$|Lifecycle script |Test failed\. |workspace /,
      /location |path |command (?:failed|sh |bash )|code (?:ELIFECYCLE|\d+)$|errno \d+$|\S+@\S+ \S+: `/,
      /Exit status \d+$|This is probably not a problem with npm|Failed at the |To see a list of scripts|npm run$/,
    ),
  ),
  /^(?:info Visit |error Command failed with exit code \d| ?ELIFECYCLE |.*ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL)/,
  /^g?make(?:\[\d+\])?: (?:\*\*\* \[.+\] (?:Error \d+|[A-Z].*)|Leaving directory .+)$/,
  /^(?:ninja: build stopped: .+|exit status \d+|FAIL|PASS|ok|OK)$/,
  /^(?:FAIL|ok)\s+\S+\s+[\d.]+s$/,
  /^error: test failed, to rerun pass .+$|^error: Recipe .+ failed|^task: Failed to run task /,
  /^=* ?\d+ passed\b.* in [\d.]+s(?: \([\d:]+\))? ?=*$/,
  /^\s*(?:Tests|Test Suites|Snapshots|Time|Test Files|Start at|Duration):? .+$|^Ran all test suites.*$/,
  /^\s*\d+ passing \(.+\)$|^Ran \d+ tests? in .+$|^Errors while running CTest$|^Output from these tests are in: .+$/,
  /^Use "--rerun-failed .+$|^Finished in .+$|^\d+ examples?, 0 failures.*$|^Node\.js v\d.*$|^Done in .+$/,
  /^\[ERROR\] *$|^\[ERROR\] (?:->|To see the full stack|Re-run Maven|For more information|\[Help \d).*$/,
  /^\[INFO\].*$|^BUILD (?:FAILED|SUCCESSFUL) in .+$|^\* Try:$|^> (?:Run with|Get more help) .+$/,
);
