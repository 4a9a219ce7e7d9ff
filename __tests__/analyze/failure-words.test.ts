/** What is quoted of a failure: its title and its excerpt have what differed, as each framework really prints it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { failureClusters } from '../../src/analyze/clusters.ts';
import { excerptOf } from '../../src/analyze/excerpt.ts';
import { titleOf } from '../../src/analyze/failure-title.ts';
import type { TestFailure } from '../../src/model/test-result.ts';
import { observation } from './sessions.ts';

const failure = (message: string, stack: string | null = null, type: string | null = null): TestFailure => ({
  ...{ type, message, stack, location: null },
});

/** A long test in pytest's own layout: its source stands before what matters. */
const SOURCE = Array.from({ length: 60 }, (_, at) => `        prepare_the_shop_for_the_next_customer(${at})`).join(
  '\n',
);
const PYTEST = failure(
  "AssertionError: assert {'a': 1} == {'a': 2}\n  \n  Differing items:\n  {'a': 1} != {'a': 2}",
  [
    '    def test_total():',
    SOURCE,
    '>       assert total() == TWO',
    "E       AssertionError: assert {'a': 1} == {'a': 2}",
    'E         ',
    'E         Differing items:',
    "E         {'a': 1} != {'a': 2}",
    '',
    'test_cart.py:71: AssertionError',
  ].join('\n'),
  'AssertionError',
);
const DOCTEST = failure(
  '/w/shop.py:4: DocTestFailure',
  ['001 ', '002     >>> total(2)', 'Expected:', '    5', 'Got:', '    4', '', '/w/shop.py:4: DocTestFailure'].join(
    '\n',
  ),
);
const UNITTEST_DOCTEST = failure(
  [
    'Failed doctest test for shop.total',
    '  File "/w/shop.py", line 1, in total',
    '',
    '-'.repeat(70),
    'File "/w/shop.py", line 4, in shop.total',
    'Failed example:',
    '    total(2)',
    'Expected:',
    '    5',
    'Got:',
    '    4',
  ].join('\n'),
);
const LONG = 'abcde'.repeat(60);

describe('a title says what differed', () => {
  test.each<[string, TestFailure, string]>([
    ['pytest', PYTEST, "AssertionError: assert {'a': 1} == {'a': 2}"],
    [
      'pytest, dicts that it cuts',
      failure(
        "assert {'id': 74, ...'} == {'id': 4, 'it...'}\n  \n  Omitting 1 identical items\n  Differing items:\n  {'id': 74} != {'id': 4}",
      ),
      "assert {'id': 74, ...'} == {'id': 4, 'it...'} {'id': 74} != {'id': 4}",
    ],
    ['pytest, doctest', DOCTEST, '>>> total(2) Expected: 5 Got: 4'],
    ['unittest, doctest', UNITTEST_DOCTEST, 'Failed example: total(2) Expected: 5 Got: 4'],
    [
      'unittest',
      failure('3 != 4 : total', 'Traceback (most recent call last):\nAssertionError: 3 != 4 : total', 'AssertionError'),
      'AssertionError: 3 != 4 : total',
    ],
    [
      'Rust',
      failure('assertion `left == right` failed: sum\n  left: "abcde"\n right: "abcdf"', null, 'panic'),
      'panic: assertion `left == right` failed: sum left: "abcde" right: "abcdf"',
    ],
    [
      'GoogleTest',
      failure('Expected equality of these values:\n  total()\n    Which is: 17\n  4'),
      'Expected equality of these values: total() Which is: 17 4',
    ],
    [
      'GoogleTest XML',
      failure('cart.cc:5\nValue of: open()\n  Actual: false\nExpected: true'),
      'Value of: open() Actual: false Expected: true',
    ],
    [
      'jest',
      failure('expect(received).toBe(expected) // Object.is equality\n\nExpected: 4\nReceived: 17', null, 'Error'),
      'Error: expect(received).toBe(expected) // Object.is equality Expected: 4 Received: 17',
    ],
    [
      'jest, objects',
      failure(
        'expect(received).toEqual(expected) // deep equality\n\n- Expected  - 1\n+ Received  + 1\n\n  Object {\n-   "a": 1,\n+   "a": 2,\n  }',
      ),
      'expect(received).toEqual(expected) // deep equality - "a": 1, + "a": 2,',
    ],
    [
      'node:assert',
      failure("Expected values to be strictly equal:\n+ actual - expected\n\n+ 'sent'\n- 'done'\n"),
      "Expected values to be strictly equal: + 'sent' - 'done'",
    ],
    [
      'rspec',
      failure('\nexpected: 4\n     got: 17\n\n(compared using ==)\n', null, 'ExpectationNotMetError'),
      'ExpectationNotMetError: expected: 4 got: 17',
    ],
    [
      'minitest',
      failure('Expected: 4\n  Actual: 17', null, 'Minitest::Assertion'),
      'Minitest::Assertion: Expected: 4 Actual: 17',
    ],
    [
      'hamcrest',
      failure('\nExpected: is <4>\n     but: was <17>', null, 'java.lang.AssertionError'),
      'java.lang.AssertionError: Expected: is <4> but: was <17>',
    ],
    [
      'AssertJ',
      failure('\nExpecting actual:\n  17\nto be less than:\n  4 '),
      'Expecting actual: 17 to be less than: 4',
    ],
    [
      'testify',
      failure(
        '    cart_test.go:10: \n\tError Trace:\t/w/cart_test.go:10\n\tError:      \tNot equal: \n\t            \texpected: 4\n\t            \tactual  : 17',
      ),
      'Error: Not equal: expected: 4 actual : 17',
    ],
    ['nextest', failure("thread 'a' (7) panicked at src/lib.rs:6:20:\nqueue holds 7 jobs"), 'queue holds 7 jobs'],
    ['TAP', failure('equal', 'operator: equal\nexpected: 4\nactual: 17\n', null), 'equal expected: 4 actual: 17'],
    [
      'long values',
      failure(`assertion \`left == right\` failed\n  left: "${LONG}x"\n right: "${LONG}y"`),
      'x" right: …',
    ],
    ['nothing', failure('', null, 'Error'), 'Error'],
  ])('%s', (_, said, expected) => expect(titleOf(said)).toContain(expected));

  test('of long values both ends that differ', () => {
    const title = titleOf(failure(`values differ\n  left: "${LONG}x"\n right: "${LONG}y"`));
    expect(title).toMatch(/^values differ left: …\w+x" right: …\w+y"$/);
  });
});

describe('an excerpt has what differed before its cut', () => {
  test.each<[string, TestFailure, string, RegExp]>([
    ['pytest', PYTEST, "E         {'a': 1} != {'a': 2}", /^> {7}assert total\(\) == TWO\nE /],
    ['pytest, doctest', DOCTEST, 'Got:\n    4', /^002 {5}>>> total\(2\)\nExpected:/],
    ['unittest, doctest', UNITTEST_DOCTEST, 'Got:\n    4', /^Failed example:/],
    [
      'unittest, with a long trace',
      failure(
        '3 != 4',
        `Traceback (most recent call last):\n${'  File "/w/a.py", line 3, in f\n'.repeat(60)}AssertionError: 3 != 4\n`,
      ),
      '3 != 4',
      /^AssertionError: 3 != 4\nTraceback/,
    ],
    [
      'Rust, with a backtrace that has the message as a word',
      failure('total', `stack backtrace:\n${'   2: shop::total\n             at ./src/lib.rs:6:20\n'.repeat(40)}`),
      'total',
      /^total\nstack backtrace:/,
    ],
    [
      'ctest, with the failure in the middle of what the program printed',
      failure('total: FAILED, 17', `${'check 1 ... OK\n'.repeat(9)}total: FAILED, 17\ncheck 2 ... OK`),
      'total',
      /^total: FAILED, 17\ncheck 2 \.\.\. OK$/,
    ],
    [
      'Rust, with the frames of the panic first',
      failure(
        'boom',
        `stack backtrace:\n${'   1: core::panicking::panic_fmt\n             at /rustc/5980/x.rs:80:14\n'.repeat(20)}   9: shop::total\n             at ./src/lib.rs:4:27`,
      ),
      './src/lib.rs:4:27',
      /^boom\nstack backtrace:\n +9: shop::total/,
    ],
    [
      'jest, a long object',
      failure(
        `expect(received).toEqual(expected)\n\n- Expected\n+ Received\n\n${'    "same": true,\n'.repeat(90)}-   "a": 1,\n+   "a": 2,`,
      ),
      '+   "a": 2,',
      /^expect\(received\)/,
    ],
  ])('%s', (_, said, telling, begins) => {
    const excerpt = excerptOf(said);
    expect(excerpt.length).toBeLessThanOrEqual(1000);
    expect(excerpt).toContain(telling);
    expect(excerpt).toMatch(begins);
  });

  test('whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string()), (message, stack) => {
        expect(excerptOf({ message, stack }).length).toBeLessThanOrEqual(1000);
        expect(titleOf({ type: null, message, stack })).toMatch(/^[^\n\r]{0,200}$/);
      }),
    );
  });
});

test('a kind quotes one failure, names its test and run, and shows what others said instead', () => {
  const said = (test: number, value: number) => ({ test, failure: failure(`total is ${value}, not 4`) });
  const [kind] = failureClusters({
    observations: [
      observation(3, 'pf', { failures: [said(1, 17)] }),
      observation(4, 'fp', { failures: [said(0, 17)] }),
      ...[5, 6, 7, 8, 9].map((run) => observation(run, 'fp', { failures: [said(0, run)] })),
    ],
  });
  expect(kind).toMatchObject({
    title: 'total is 17, not 4',
    excerpt: 'total is 17, not 4',
    example: { run: 3, test: 1 },
    others: ['total is 5, not 4', 'total is 6, not 4', 'total is 7, not 4'],
    tests: [0, 1],
  });
});
