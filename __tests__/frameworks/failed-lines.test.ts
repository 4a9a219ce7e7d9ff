import { expect, test } from '@jest/globals';
import { failedLines } from '../../src/frameworks/failed-lines.ts';
import { HeadAndTail } from '../../src/frameworks/head-and-tail.ts';
import { LibtestReader } from '../../src/frameworks/libtest-output.ts';

const FINE = Array.from({ length: 6 }, (_, at) => `check ${at} ... OK`).join('\n');

test.each([
  [
    'the failure between lines that are fine',
    `${FINE}\ntotal: FAILED, 17 is not 4\n${FINE}\ndone`,
    'total: FAILED, 17 is not 4',
  ],
  [
    'with what stands below it',
    `${FINE}\nAssertion failed\n  got 17\n  want 4\nok 7`,
    'Assertion failed\n  got 17\n  want 4',
  ],
  ['counts of nothing are none', '3 passed, 0 failed\nbye', 'bye'],
  ['the last line where none says so', 'a\nb\n\n', 'b'],
  ['nothing', '', ''],
])('%s', (_, text, expected) => expect(failedLines(text)).toBe(expected));

test('of a test that printed much, the panic at its end is kept', () => {
  const reader = new LibtestReader();
  const noise = Array.from({ length: 900 }, (_, at) => `step ${at} of many`);
  const lines = ['running 1 test', 'test a ... FAILED', '', 'failures:', '', '---- a stdout ----', ...noise];
  for (const line of [
    ...lines,
    "thread 'a' panicked at src/lib.rs:3:5:",
    'total is 17',
    '',
    'failures:',
    '    a',
    '',
    'test result: FAILED.',
  ])
    reader.add(line);
  expect(reader.result().tests[0]?.output).toMatch(
    /^step 0 [\s\S]*characters left out[\s\S]*panicked at .*\ntotal is 17$/,
  );
});

test('text in pieces or in one: the same is kept of it', () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `line ${at}\n`);
  const [whole, pieces] = [new HeadAndTail(), new HeadAndTail()];
  whole.add(lines.join(''));
  for (const line of lines) pieces.add(line);
  expect(pieces.toString()).toBe(whole.toString());
});
