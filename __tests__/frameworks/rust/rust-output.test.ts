/** Rust's texts: libtest as cargo 1.95 prints it, nextest 0.9.151's JSON, panics of old and new compilers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LibtestReader } from '../../../src/frameworks/libtest-output.ts';
import { nextest } from '../../../src/frameworks/nextest.ts';
import { rustFailure } from '../../../src/frameworks/rust-panic.ts';
import { scratch, statuses } from '../real-run.ts';

function libtest(text: string) {
  const reader = new LibtestReader();
  for (const line of text.split('\n')) reader.add(line);
  return reader.result();
}

describe('libtest', () => {
  test('each form of a result, in colours too', () => {
    const { tests, finished } = libtest(`running 5 tests
test a ... ok
test b - should panic ... \u001b[32mok\u001b(B\u001b[m
test c ... ignored, why
test d ... ok <0.001s>
test e ... FAILED

failures:

---- e stdout ----
said

failures:
    e

test result: FAILED. 3 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s`);
    expect(tests.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'a passed',
      'b passed',
      'c skipped',
      'd passed',
      'e failed',
    ]);
    expect(tests[4]?.output).toBe('said');
    expect(finished).toBe(true);
  });

  test('with --nocapture the last thing that looks like a result is it', () => {
    const { tests } = libtest(
      'test a ... all ok\nFAILED\ntest b ... nearly FAILED\nok\n\nfailures:\n    a\n\ntest result: FAILED. 1 passed',
    );
    expect(tests.map(({ name, status }) => `${name} ${status}`)).toEqual(['a failed', 'b passed']);
  });

  test.each([
    ['by the only test that runs', 'test a ... \ntest other::b ... FAILED\nok\ntest c ... ok'],
    ['by one of several at a time', 'test other::b ... FAILED\ntest a ... ok\ntest c ... ok'],
  ])('a line like a result that is printed %s is none', (_, printed) => {
    const { tests } = libtest(`running 2 tests\n${printed}\n\ntest result: ok. 2 passed; 0 failed`);
    expect(tests.map(({ name, status }) => `${name} ${status}`)).toEqual(['a passed', 'c passed']);
  });

  test('what the list of failed tests names without its mode, a benchmark, and what was captured of a pass', () => {
    const { tests } = libtest(`test src/lib.rs - f (line 3) - compile fail ... FAILED
test g ... bench:       1,234 ns/iter (+/- 12)

successes:

---- g stdout ----
test other::b ... FAILED

successes:
    g

failures:

failures:
    src/lib.rs - f (line 3)

test result: FAILED. 0 passed; 1 failed`);
    expect(tests.map(({ status }) => status)).toEqual(['failed', 'passed']);
  });

  test('an output that breaks off tells which test ran', () => {
    expect(libtest('running 2 tests\ntest a ... ok\ntest b ... ')).toMatchObject({ finished: false, running: 'b' });
  });
});

describe('a panic', () => {
  const expected = { type: 'panic', message: 'boom', location: { file: 'src/lib.rs', line: 14 } };

  test.each([
    ["thread 'tests::a' (12040) panicked at src/lib.rs:14:44:\nboom\nnote: run with `RUST_BACKTRACE=1`"],
    ["thread 'tests::a' panicked at src/lib.rs:14:44:\nboom"],
    ["thread 'tests::a' panicked at 'boom', src/lib.rs:14:44\nnote: run with `RUST_BACKTRACE=1`"],
    ["thread 'tests::a' panicked at /w/src/lib.rs:14:44:\nboom\nstack backtrace:\n   0: rust_begin_unwind"],
  ])('%j', (text) => {
    expect(rustFailure(text, '/w')).toMatchObject(expected);
  });
});

describe('nextest', () => {
  const evidence = (lines: readonly string[], timedOut = false) => {
    const stdoutLog = join(scratch('nextest'), 'stdout');
    writeFileSync(stdoutLog, lines.join('\n'));
    return {
      exitCode: 100,
      timedOut,
      reportDir: '/none',
      workingDirectory: '/w',
      reportFiles: [],
      stdoutLog,
      stderrLog: null,
    };
  };
  const event = (kind: string, name: string) => JSON.stringify({ type: 'test', event: kind, name });
  const [started, failed, second] = ['started', 'failed', 'ok'].map((kind, at) =>
    event(kind, `a-b::it$m::t${at === 2 ? '#2' : ''}`),
  );

  test('a second attempt that passed is flaky', async () => {
    expect(statuses(await nextest.read(evidence([started ?? '', second ?? ''])))).toEqual({
      'a-b::it > m::t': 'flaky',
    });
  });

  test("the library's own tests bear the package's name", async () => {
    const lines = [event('started', 'a-b::a_b$t'), event('ok', 'a-b::a_b$t')];
    expect(statuses(await nextest.read(evidence(lines)))).toEqual({ 'a-b > t': 'passed' });
  });

  test.each([
    ['ends while a test runs', [started ?? '']],
    ['is cut inside a line', [started ?? '', (failed ?? '').slice(0, 40)]],
  ])('an output that %s is unreadable', async (_, lines) => {
    expect(await nextest.read(evidence(lines, true))).toMatchObject({ kind: 'unreadable', tests: [] });
  });
});
