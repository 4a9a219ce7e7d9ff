/** What each tool really prints where a run fails and no test does, with what stands behind it. */
import { describe, expect, test } from '@jest/globals';
import { closingComplaint } from '../../src/analyze/closing-complaints.ts';
import { CLOSING_COMPLAINTS } from '../../src/analyze/closing-complaints-table.ts';
import { failureClusters } from '../../src/analyze/clusters.ts';
import { observation } from './sessions.ts';

const NPM = [
  'npm error Lifecycle script `test` failed with error:',
  'npm error code 1',
  'npm error path /w/shop',
  'npm error workspace shop@1.0.0',
  'npm error location /w/shop',
  'npm error command failed',
  'npm error command sh -c nyc mocha',
];

/** Tool; lines of stdout; lines of stderr; the line that says why. */
const ENDS: readonly (readonly [string, readonly string[], readonly string[], string])[] = [
  [
    'pytest-cov',
    [
      'Name      Stmts   Miss  Cover',
      'TOTAL        20      5    75%',
      'FAIL Required test coverage of 90% not reached. Total coverage: 75.00%',
      '=========== 1 passed in 0.03s ===========',
    ],
    [],
    'Required test coverage of 90% not reached. Total coverage: 75.00%',
  ],
  [
    'pytest-cov 7',
    ['ERROR: Coverage failure: total of 75 is less than fail-under=90', '1 passed in 0.03s'],
    [],
    'Coverage failure: total of 75 is less than fail-under=90',
  ],
  [
    'jest',
    ['All files |   50 |'],
    ['Jest: "global" coverage threshold for branches (90%) not met: 50%', 'Tests:       1 passed, 1 total'],
    '"global" coverage threshold for branches (90%) not met: 50%',
  ],
  [
    'nyc under npm',
    ['  3 passing (5ms)'],
    ['ERROR: Coverage for lines (79.31%) does not meet global threshold (80%)', ...NPM],
    'Coverage for lines (79.31%) does not meet global threshold (80%)',
  ],
  [
    'node:test',
    ['ℹ fail 0', 'ℹ Error: 60.00% line coverage does not meet threshold of 90%.'],
    [],
    '60.00% line coverage does not meet threshold of 90%.',
  ],
  [
    'simplecov',
    ['3 examples, 0 failures'],
    [
      'Line coverage (75.00%) is below the expected minimum coverage (90.00%).',
      'SimpleCov failed with exit 2 due to a coverage related error',
    ],
    'Line coverage (75.00%) is below the expected minimum coverage (90.00%).',
  ],
  [
    'jacoco, maven',
    [
      '[WARNING] Rule violated for bundle shop: lines covered ratio is 0.50, but expected minimum is 0.90',
      '[INFO] BUILD FAILURE',
      '[ERROR] Failed to execute goal org.jacoco:jacoco-maven-plugin:0.8.11:check (check) on project shop: Coverage checks have not been met. See log for details. -> [Help 1]',
      '[ERROR] ',
    ],
    [],
    'Rule violated for bundle shop: lines covered ratio is 0.50, but expected minimum is 0.90',
  ],
  [
    'jacoco, gradle',
    [],
    [
      'FAILURE: Build failed with an exception.',
      '* What went wrong:',
      "Execution failed for task ':jacocoTestCoverageVerification'.",
      '> Rule violated for bundle shop: lines covered ratio is 0.5, but expected minimum is 0.9',
      '* Try:',
      '> Run with --stacktrace option to get the stack trace.',
    ],
    'Rule violated for bundle shop: lines covered ratio is 0.5, but expected minimum is 0.9',
  ],
  [
    'tarpaulin',
    ['75.00% coverage, 3/4 lines covered'],
    ['Error: "Coverage is below the failure threshold 75.00% < 90.00%"'],
    'Coverage is below the failure threshold 75.00% < 90.00%',
  ],
  [
    'a script behind go test',
    ['ok  \tshop\t0.3s\tcoverage: 61.2% of statements', 'coverage 61.2% is below the minimum of 80%'],
    ['make: *** [Makefile:7: cover] Error 1'],
    'coverage 61.2% is below the minimum of 80%',
  ],
  [
    'gcovr',
    ['lines: 50.0% (1 out of 2)'],
    ['failed minimum line coverage (got 50.0%, minimum 90.0%)'],
    'failed minimum line coverage (got 50.0%, minimum 90.0%)',
  ],
  [
    'node: memory',
    [],
    [
      '<--- Last few GCs --->',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      '----- Native stack trace -----',
      ' 1: 0xb76dc5 node::OOMErrorHandler [node]',
      'Aborted (core dumped)',
    ],
    'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  ],
  [
    'JVM: crash',
    [
      '#',
      '# A fatal error has been detected by the Java Runtime Environment:',
      '#',
      '#  SIGSEGV (0xb) at pc=0x00007f01, pid=12, tid=13',
      '#',
    ],
    ['Aborted'],
    'SIGSEGV (0xb) at pc=0x00007f01, pid=12, tid=13',
  ],
  [
    'surefire: fork',
    [
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.2.5:test: ',
      '[ERROR] The forked VM terminated without properly saying goodbye. VM crash or System.exit called?',
      '[ERROR] [Help 1] http://cwiki.apache.org/x',
    ],
    [],
    'The forked VM terminated without properly saying goodbye. VM crash or System.exit called?',
  ],
  [
    'python: fatal',
    [],
    [
      'Fatal Python error: Segmentation fault',
      '',
      'Current thread 0x00007f01 (most recent call first):',
      '  File "t.py", line 3 in f',
      'Segmentation fault (core dumped)',
    ],
    'Fatal Python error: Segmentation fault',
  ],
  [
    'bash: killed',
    ['1 passed'],
    ['bash: line 1: 4711 Killed                  ./tests'],
    'bash: line 1: 4711 Killed                  ./tests',
  ],
  [
    'bash: not found',
    [],
    ['bash: line 1: npn: command not found', 'make: *** [Makefile:2: t] Error 127'],
    'bash: line 1: npn: command not found',
  ],
  ['dash: not found', [], ['sh: 1: jestt: not found', ...NPM], 'sh: 1: jestt: not found'],
  ['bash: permission', [], ['./run.sh: line 2: ./t: Permission denied'], './run.sh: line 2: ./t: Permission denied'],
  [
    'docker',
    [],
    ['docker: Error response from daemon: pull access denied for shop.', "See 'docker run --help'."],
    'docker: Error response from daemon: pull access denied for shop.',
  ],
  [
    'gcc',
    [],
    ["cart.c:3:5: error: 'x' undeclared", 'make: *** [Makefile:2: cart.o] Error 1'],
    "cart.c:3:5: error: 'x' undeclared",
  ],
  [
    'linker',
    [],
    [
      "/usr/bin/ld: a.o: in function `main':",
      "a.c:(.text+0x9): undefined reference to `total'",
      'collect2: error: ld returned 1 exit status',
    ],
    "a.c:(.text+0x9): undefined reference to `total'",
  ],
  [
    'rustc',
    [],
    [
      'error[E0425]: cannot find value `x` in this scope',
      'error: could not compile `shop` (lib) due to 1 previous error',
    ],
    'error[E0425]: cannot find value `x` in this scope',
  ],
  [
    'cargo: a signal',
    [],
    [
      'error: test failed, to rerun pass `--lib`',
      '',
      'Caused by:',
      "  process didn't exit successfully: `/w/t` (signal: 11, SIGSEGV: invalid memory reference)",
    ],
    "process didn't exit successfully: `/w/t` (signal: 11, SIGSEGV: invalid memory reference)",
  ],
  [
    'tsc',
    ["src/a.ts(3,4): error TS2304: Cannot find name 'x'."],
    [...NPM],
    "src/a.ts(3,4): error TS2304: Cannot find name 'x'.",
  ],
  ['go: build', ['FAIL\tshop [build failed]'], ['# shop', './a.go:3:4: undefined: y'], './a.go:3:4: undefined: y'],
  [
    'sanitizer',
    [],
    [
      '=================================================================',
      '==12==ERROR: AddressSanitizer: heap-use-after-free on address 0x60',
      '    #0 0x4 in main a.c:3',
    ],
    'ERROR: AddressSanitizer: heap-use-after-free on address 0x60',
  ],
  ['libc', [], ['double free or corruption (out)', 'Aborted (core dumped)'], 'double free or corruption (out)'],
  [
    'rake',
    [],
    ['rake aborted!', 'LoadError: cannot load such file -- shop', "/w/Rakefile:1:in `<top>'"],
    'LoadError: cannot load such file -- shop',
  ],
  [
    'pytest: interrupted',
    ['!!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!!', '1 error in 0.1s'],
    [],
    'Interrupted: 1 error during collection',
  ],
  [
    'playwright',
    [],
    ['Error: Timed out waiting 60000ms from config.webServer.'],
    'Error: Timed out waiting 60000ms from config.webServer.',
  ],
  [
    'node: an error that nothing caught',
    [],
    [
      '/w/a.js:1',
      "TypeError: Cannot read properties of undefined (reading 'x')",
      '    at a (/w/a.js:1:2)',
      '',
      'Node.js v24.1.0',
      ...NPM,
    ],
    "TypeError: Cannot read properties of undefined (reading 'x')",
  ],
  [
    'pnpm',
    [' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"'],
    [],
    'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"',
  ],
];

const failed = (stdout: readonly string[], stderr: readonly string[]) =>
  observation(0, 'p', {
    outcome: { kind: 'failed', exitCode: 1 },
    stdoutTail: stdout.join('\n'),
    stderrTail: stderr.join('\n'),
  });

test.each(ENDS)('%s', (_, stdout, stderr, why) => {
  const run = failed(stdout, stderr);
  expect(closingComplaint(run)).toBe(why);
  const [kind] = failureClusters({ observations: [run] });
  expect(kind?.title).toBe(`exit code 1, no failing test explains it: ${why}`.slice(0, 200));
  expect(kind?.excerpt).toContain(why);
});

describe('what no program of the table said', () => {
  test.each([
    ['all passed', ['leaked 3 handles', '1 passed in 0.03s'], [], 'leaked 3 handles'],
    ['make behind it', [], ['no license', 'make[1]: *** [Makefile:3: check] Error 1'], 'no license'],
    ['npm behind stdout', ['port in use'], NPM, 'port in use'],
    ['nothing else', [], ['make: *** [Makefile:3: check] Error 1'], 'make: *** [Makefile:3: check] Error 1'],
    ['coverage that is enough', ['coverage: 91 % of lines', 'server still running'], [], 'server still running'],
  ])('%s: the last line that says something', (_, stdout, stderr, last) => {
    const [kind] = failureClusters({ observations: [failed(stdout, stderr)] });
    expect(kind?.title).toBe(`exit code 1, no failing test explains it: ${last}`);
  });

  test('runs whose complaint differs in its figures alone are one kind, and the others are shown', () => {
    const of = (share: string) => ({
      ...failed([], [`Coverage for lines (${share}%) does not meet global threshold (80%)`]),
    });
    const [kind, ...more] = failureClusters({ observations: [of('79.31'), of('78.02')] });
    expect(more).toEqual([]);
    expect(kind?.others).toEqual([expect.stringContaining('(78.02%)')]);
  });
});

test('a megabyte of anything ends', () => {
  for (const piece of ['a', '1%', 'coverage ', 'Error', ': ', '= ', '!', 'x:1', '# ', '[ERROR] ', 'npm error ', '/'])
    expect(closingComplaint(failed([piece.repeat(3e5)], [`${piece}\n`.repeat(1e5)]))).not.toBe('');
});

test('each entry is named once', () => {
  const names = CLOSING_COMPLAINTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
