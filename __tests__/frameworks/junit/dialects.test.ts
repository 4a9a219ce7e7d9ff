import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { reading, short } from './reports.ts';

const recorded = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/junit', `${name}.xml`));

describe('reports as their tools wrote them', () => {
  test.each([
    [
      'bun',
      [
        'a.test.js | null | top: passed',
        'a.test.js | inner > outer | passes: passed',
        'a.test.js | outer | fails: failed',
        'a.test.js | outer | skipped: skipped',
      ],
    ],
    [
      'ctest',
      [
        'null | null | passes: passed',
        'null | null | fails: failed',
        'null | null | skipped: skipped',
        'null | null | off: skipped',
      ],
    ],
    [
      'deno',
      ['passes: passed', 'outer: failed', 'skipped: skipped', 'outer > fails: failed', 'outer > fine: passed'].map(
        (line) => `null | ./a_test.ts | ${line}`,
      ),
    ],
    [
      'googletest',
      [
        't.cc | Suite | Passes: passed',
        't.cc | Suite | Fails: failed',
        't.cc | Suite | Skipped: skipped',
        't.cc | Suite | DISABLED_Off: skipped',
        't.cc | I/P | Works/0 ["a"]: passed',
        't.cc | I/P | Works/1 ["b"]: passed',
      ],
    ],
    [
      'go-junit-report',
      [
        'TestPasses: passed',
        'TestFails: failed',
        'TestSkipped: skipped',
        'TestTable: failed',
        'TestTable/a_b: passed',
        'TestTable/a_b#01: failed',
        'TestRetried: failed',
      ].map((line) => `null | example.com/g | ${line}`),
    ],
    [
      'gotestsum',
      [
        'TestFails: failed',
        'TestTable/a_b#01: failed',
        'TestTable: failed',
        'TestRetried: flaky',
        'TestSkipped: skipped',
        'TestPasses: passed',
        'TestTable/a_b: passed',
      ].map((line) => `null | example.com/g | ${line}`),
    ],
    [
      'jest-junit',
      [
        'null | null | outer passes: passed',
        'null | null | outer fails: failed',
        'null | null | outer skipped: skipped',
      ],
    ],
    [
      'mocha-junit-reporter',
      [
        'm/a.spec.js | passes | outer passes: passed',
        'm/a.spec.js | fails | outer fails: failed',
        'm/a.spec.js | passes | outer inner passes: passed',
      ],
    ],
    [
      'node-test',
      [
        'n/a.test.mjs | outer | passes: passed',
        'n/a.test.mjs | outer | fails: failed',
        'n/a.test.mjs | outer | skipped: skipped',
      ],
    ],
    [
      'playwright',
      [
        'null | a.spec.js | outer › passes: passed',
        'null | a.spec.js | outer › fails: failed',
        'null | a.spec.js | outer › skipped: skipped',
        'null | a.spec.js | outer › retried: flaky',
      ],
    ],
    [
      'vitest',
      ['passes: passed', 'fails: failed', 'skipped: skipped', 'größe <b> & "q": passed'].map(
        (line) => `null | v/a.test.mjs | outer > ${line}`,
      ),
    ],
    [
      'surefire',
      [
        'passes: passed',
        'errs: failed',
        'fails: failed',
        'retriedError: flaky',
        'retried: flaky',
        'skipped: skipped',
      ].map((line) => `null | x.FooTest | ${line}`),
    ],
  ])('%s', async (name, expected) => {
    const read = await reading([recorded(name)]);
    expect(read.problem).toBeNull();
    expect(short(read)).toEqual(expected);
    const red = read.tests.filter(({ status }) => status === 'failed' || status === 'flaky');
    expect(red.every(({ failure }) => failure !== null && failure.message !== '')).toBe(true);
  });

  test('a retry keeps its type, message and stack', async () => {
    const { tests } = await reading([recorded('surefire')]);
    expect(tests.find(({ identity }) => identity.name === 'retried')?.failure).toEqual({
      type: 'org.opentest4j.AssertionFailedError',
      message: 'first',
      stack: 'org.opentest4j.AssertionFailedError: first\n\tat x.FooTest.retried(FooTest.java:10)',
      location: null,
    });
  });

  test("ctest's failure is what the test printed", async () => {
    const { tests } = await reading([recorded('ctest')]);
    expect(tests[1]?.failure).toMatchObject({ message: 'boom', stack: 'boom' });
  });

  test('googletest tells where', async () => {
    const { tests } = await reading([recorded('googletest')]);
    expect(tests[1]?.failure?.location).toEqual({ file: 't.cc', line: 3 });
  });
});

/** Shapes of tools that are not recorded here, by their documentation. */
describe('other shapes', () => {
  test("PHPUnit's nested suites, its file on the class and its warnings", async () => {
    const read = await reading([
      `<testsuites><testsuite name="Unit"><testsuite name="App\\FooTest" file="/work dir/tests/FooTest.php">
         <testsuite name="App\\FooTest::testSum"><testcase name="testSum with data set #0" class="App\\FooTest" classname="App.FooTest" file="/work dir/tests/FooTest.php" line="7" assertions="1" time="0.1"/></testsuite>
         <testcase name="testOld" classname="App.FooTest"><warning type="PHPUnit\\Framework\\Warning">old</warning></testcase>
       </testsuite></testsuite></testsuites>`,
    ]);
    expect(short(read)).toEqual([
      'tests/FooTest.php | App.FooTest | testSum with data set #0: passed',
      'tests/FooTest.php | App.FooTest | testOld: failed',
    ]);
  });

  test('RSpec, nextest and Catch2', async () => {
    const read = await reading([
      '<testsuite name="rspec"><testcase classname="spec.a_spec" name="A works" file="./spec/a_spec.rb" time="0.01"/></testsuite>',
      '<testsuites name="nextest-run" uuid="1"><testsuite name="crate"><testcase name="m::t" classname="crate" timestamp="x" time="0.1"><flakyFailure type="test failure with exit code 101" message="thread panicked">boom<system-out>x</system-out></flakyFailure></testcase></testsuite></testsuites>',
      '<testsuites><testsuite name="tests"><testcase classname="tests.global" name="adds/zero" time="0" status="run"><failure message="1 == 2" type="REQUIRE">FAILED:</failure></testcase><system-out>x</system-out></testsuite></testsuites>',
    ]);
    expect(short(read)).toEqual([
      'spec/a_spec.rb | spec.a_spec | A works: passed',
      'null | crate | m::t: flaky',
      'null | tests.global | adds/zero: failed',
    ]);
    expect(read.tests[1]?.failure).toMatchObject({ message: 'thread panicked', stack: 'boom' });
  });

  test('no class: the suites around it; equal names are one test, whichever file they come from', async () => {
    const report =
      '<testsuites><testsuite name="a"><testsuite name="b"><testcase name="t" time="1,234.5"/></testsuite></testsuite></testsuites>';
    const read = await reading([report, report, report]);
    expect(short(read)).toEqual(['null | a > b | t: passed']);
    expect(read.tests[0]?.durationMs).toBe(3 * 1_234_500);
  });

  test('a suite that failed outside its tests', async () => {
    const read = await reading([
      '<testsuite name="s"><error type="X" message="hook">at y</error><testcase name="t" classname="c"/></testsuite>',
    ]);
    expect(short(read)).toEqual(['null | s | (error outside a test): failed', 'null | c | t: passed']);
  });

  test('paths and names without the working copy they ran in, addresses without their digits', async () => {
    const read = await reading([
      '<testsuite><testcase classname="c" name="opens /work dir/data/x &lt;obj at 0x7f3a2b1c&gt;" file="/work dir/a/t.py" line="3"><failure>/work dir/a/t.py: no</failure></testcase></testsuite>',
    ]);
    expect(short(read)).toEqual(['a/t.py | c | opens data/x <obj at 0x…>: failed']);
    expect(read.tests[0]?.failure).toMatchObject({ stack: 'a/t.py: no', location: { file: 'a/t.py', line: 3 } });
  });
});
