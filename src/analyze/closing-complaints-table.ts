/**
 * The closing complaints, as data: who prints it, the line (with a group: that part of it), and where it was seen. The
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
  readonly seenOn: 'stdout' | 'stderr' | 'both';
}

/** The process itself broke: memory, signals, runtimes, sanitizers. */
const CRASHES: readonly ClosingComplaint[] = [
  { name: 'node: memory', pattern: /^FATAL ERROR: .+$/m, seenOn: 'stderr' },
  { name: 'JVM: memory', pattern: /^.*java\.lang\.OutOfMemoryError.*$/m, seenOn: 'both' },
  {
    name: 'JVM: crash',
    pattern: /^# +((?:SIG[A-Z]+|EXCEPTION_\w+|Internal Error|There is insufficient memory)\b.*)$/m,
    seenOn: 'stdout',
  },
  { name: 'surefire: fork', pattern: /^(?:\[ERROR\] )?(.*The forked VM terminated without .+)$/m, seenOn: 'stdout' },
  {
    name: 'gradle: executor',
    pattern: /^>? ?(Process 'Gradle Test Executor \d+' finished with .+)$/m,
    seenOn: 'stderr',
  },
  { name: 'python: fatal', pattern: /^Fatal Python error: .+$/m, seenOn: 'stderr' },
  { name: 'pytest: internal', pattern: /^INTERNALERROR> (\w[\w.]*(?:Error|Exception|Exit)\b.*)$/m, seenOn: 'stdout' },
  { name: 'go: fatal', pattern: /^(?:fatal error|runtime): .+$/m, seenOn: 'stderr' },
  {
    name: 'sanitizer',
    pattern:
      /^(?:={2,}\d+={2,})? ?((?:ERROR|WARNING|SUMMARY): (?:Address|Leak|Thread|Memory|UndefinedBehavior)Sanitizer.+)$/m,
    seenOn: 'stderr',
  },
  { name: 'go: race', pattern: /^(?:WARNING: DATA RACE|testing: race detected .+)$/m, seenOn: 'stderr' },
  { name: 'valgrind', pattern: /^==\d+== (ERROR SUMMARY: [1-9]\d* errors .+)$/m, seenOn: 'stderr' },
  {
    name: 'libc',
    pattern: /^(?:\S+: )?(?:double free or corruption|(?:free|malloc|munmap_chunk)\(\): |\*\*\* stack smashing).*$/m,
    seenOn: 'stderr',
  },
  { name: 'C++: terminate', pattern: /^(?: {2}what\(\): +.+|terminate called .+)$/m, seenOn: 'stderr' },
  { name: 'C: assert', pattern: /^\S+: \S+:\d+: .+: Assertion .+ failed\.$/m, seenOn: 'stderr' },
  { name: 'cargo: signal', pattern: /^ *(process didn't exit successfully: .+\(signal: .+\))$/m, seenOn: 'stderr' },
  {
    name: 'jest: worker',
    pattern: /^.*[Jj]est worker process .+ was terminated by another process: .+$/m,
    seenOn: 'stderr',
  },
  { name: 'disk', pattern: /^.*\b(?:No space left on device|ENOSPC: .+)$/im, seenOn: 'both' },
  {
    name: 'shell: signal',
    pattern: inTurn(
      /^(?:\S+: )?(?:line \d+: +)?(?:\d+ )?/m,
      /(?:Segmentation fault|Killed|Aborted|Bus error|Illegal instruction|Floating point exception|Terminated)\b.*$/,
    ),
    seenOn: 'stderr',
  },
];

const PERCENT = /-?\d+(?:\.\d+)? ?%?/;

/** A threshold that the tests' coverage is below. */
const COVERAGE: readonly ClosingComplaint[] = [
  { name: 'pytest-cov', pattern: /^(?:FAIL |ERROR: )?(Required test coverage of .+ not reached.*)$/m, seenOn: 'both' },
  { name: 'coverage.py', pattern: /^(?:ERROR: )?(Coverage failure: total of .+)$/m, seenOn: 'both' },
  { name: 'jest', pattern: /^(?:Jest: )?(".+" coverage threshold for .+ not met: .+)$/m, seenOn: 'stderr' },
  { name: 'nyc, c8, vitest', pattern: /^(?:ERROR: )?(Coverage for \w+ \(.+\) does not meet .+)$/m, seenOn: 'stderr' },
  {
    name: 'node:test',
    pattern: /^(?:\S )?(?:Error: )?(\S+ \w+ coverage does not meet threshold of .+)$/m,
    seenOn: 'stdout',
  },
  {
    name: 'simplecov',
    pattern: /^((?:\w+ )?[Cc]overage (?:\(.+\) is below the expected minimum|has dropped by) .+)$/m,
    seenOn: 'stderr',
  },
  { name: 'jacoco', pattern: /^.*?(Rule violated for .+ but expected (?:minimum|maximum) is .+)$/m, seenOn: 'both' },
  { name: 'tarpaulin', pattern: /^.*(Coverage is below the failure threshold[^"]*)"?$/m, seenOn: 'stderr' },
  { name: 'gcovr', pattern: /^.*(failed minimum \w+ coverage \(.+\))$/m, seenOn: 'stderr' },
  {
    name: 'a script of their own',
    pattern: inTurn(
      new RegExp(`^(?=.*${PERCENT.source})(?=.*\\bcoverage\\b).*`, 'im'),
      /\b(?:below|less than|under|lower than|not (?:met|reached)|too low|does not meet|insufficient|fail\w{0,4})\b.*$/,
    ),
    seenOn: 'both',
  },
];

/** The tests could not be built or started. */
const BUILDS: readonly ClosingComplaint[] = [
  { name: 'C, C++ compiler', pattern: /^\S+:\d+(?::\d+)?: (?:fatal )?error: .+$/m, seenOn: 'stderr' },
  {
    name: 'linker',
    pattern: /^.*(?:undefined reference to .+|\bcannot find -l\S+.*|multiple definition of .+)$/m,
    seenOn: 'stderr',
  },
  { name: 'linker: macOS', pattern: /^(?:Undefined symbols for .+|ld: .+not found.*)$/m, seenOn: 'stderr' },
  { name: 'cmake', pattern: /^CMake Error.*(?:\n {2}.+)?$/m, seenOn: 'stderr' },
  { name: 'rustc', pattern: /^error\[E\d+\]: .+$/m, seenOn: 'stderr' },
  {
    name: 'cargo',
    pattern: /^error: (?:could not compile|no such command|no matching package|failed to ).+$/m,
    seenOn: 'stderr',
  },
  { name: 'go compiler', pattern: /^(?:\.\/|\.\.\/)?[\w./-]+\.go:\d+:\d+: .+$/m, seenOn: 'both' },
  { name: 'go', pattern: /^go: .+$/m, seenOn: 'stderr' },
  { name: 'tsc', pattern: /^\S+?(?:\(\d+,\d+\):|:\d+:\d+ -) error TS\d+: .+$/m, seenOn: 'stdout' },
  { name: 'javac: maven', pattern: /^\[ERROR\] (\S+\.(?:java|kt):\[\d+,\d+\] .+)$/m, seenOn: 'stdout' },
  { name: 'javac', pattern: /^\S+\.(?:java|kt):\d+: error: .+$/m, seenOn: 'stderr' },
];

/** What each test framework says of itself, where no test of it failed. */
const FRAMEWORKS: readonly ClosingComplaint[] = [
  {
    name: 'pytest: interrupted',
    pattern: /^!+ ((?:Interrupted|stopping|_pytest\.outcomes\.Exit|KeyboardInterrupt)\b.*?) !+$/m,
    seenOn: 'stdout',
  },
  { name: 'pytest: usage', pattern: /^ERROR: .+$/m, seenOn: 'stderr' },
  { name: 'xdist', pattern: /^.*\bworker '?gw\d+'? crashed.*$/m, seenOn: 'stdout' },
  { name: 'jest: nothing', pattern: /^No tests found, exiting with code \d+$/m, seenOn: 'both' },
  { name: 'jest: snapshots', pattern: /^ › \d+ snapshots? (?:not written|obsolete)\b.*$/m, seenOn: 'stderr' },
  {
    name: 'vitest: unhandled',
    pattern:
      /^(?:Error: )?(?:Worker exited unexpectedly|Vitest caught \d+ unhandled errors?.*|No test files found.*)$/m,
    seenOn: 'stderr',
  },
  { name: 'mocha', pattern: /^ *Error: No test files found.*$/m, seenOn: 'stderr' },
  {
    name: 'playwright',
    pattern: /^ *Error: (?:Timed out waiting .+webServer.*|\S+ is already used.*|No tests found.*|browserType\..+)$/m,
    seenOn: 'both',
  },
  {
    name: 'node: not caught',
    pattern: /^(?:Uncaught )?((?:[A-Z]\w*)?Error\b.*)$(?=[\s\S]*^Node\.js v\d)/m,
    seenOn: 'stderr',
  },
  {
    name: 'rspec: hooks, files',
    pattern: /^(An error occurred (?:while|in) .+(?:\nFailure\/Error: .+)?)$/m,
    seenOn: 'stdout',
  },
  { name: 'rake', pattern: /^rake aborted!\n(?!Command failed)(.+)$/m, seenOn: 'stderr' },
  {
    name: 'surefire',
    pattern: /^\[ERROR\] +(No tests (?:were executed|matching pattern).*|There was a timeout .+)$/m,
    seenOn: 'stdout',
  },
  { name: 'maven', pattern: /^\[ERROR\] (Failed to execute goal (?!.*There are test failures).+)$/m, seenOn: 'stdout' },
  {
    name: 'gradle',
    pattern: /^\* What went wrong:\n(?:Execution failed for task .+\n)?(?:> )?(.+)$/m,
    seenOn: 'stderr',
  },
  { name: 'ctest', pattern: /^No tests were found!!!$/m, seenOn: 'stderr' },
  { name: 'go: panic', pattern: /^panic: .+$/m, seenOn: 'both' },
  { name: 'Rust: panic', pattern: /^thread '.+'(?: \(\d+\))? panicked at .+(?:\n.+)?$/m, seenOn: 'stderr' },
];

/** Shells, containers, package managers and make: what they say for themselves. */
const RUNNERS: readonly ClosingComplaint[] = [
  {
    name: 'docker',
    pattern:
      /^(?:docker: )?(?:Error response from daemon: .+|Cannot connect to the Docker daemon .+|service ".+" .+)$/m,
    seenOn: 'stderr',
  },
  {
    name: 'compose',
    pattern: /^(?:dependency failed to start: .+|.*container \S+ (?:is unhealthy|exited \(\d+\)))$/m,
    seenOn: 'stderr',
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
    seenOn: 'stderr',
  },
  { name: 'make: target', pattern: /^g?make(?:\[\d+\])?: \*\*\* (?:No |missing ).+$/m, seenOn: 'stderr' },
  { name: 'ninja', pattern: /^ninja: error: .+$/m, seenOn: 'stderr' },
  {
    name: 'npm: code',
    pattern: /^npm (?:ERR!|error) (?:code E(?!LIFECYCLE)\w+|Missing script: .+|.*Could not read .+)$/m,
    seenOn: 'stderr',
  },
  { name: 'pnpm', pattern: /^.*(ERR_PNPM_(?!RECURSIVE_RUN_FIRST_FAIL)\w+ .+)$/m, seenOn: 'both' },
  { name: 'yarn', pattern: /^error (?!Command failed)\S.+$/m, seenOn: 'stderr' },
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
