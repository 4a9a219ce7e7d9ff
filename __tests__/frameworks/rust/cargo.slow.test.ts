/** cargo test itself, through prepare, a real run and read. */
import { describe, expect, test } from '@jest/globals';
import { cargo } from '../../../src/frameworks/cargo.ts';
import {
  exampleCopy,
  expectedStatuses,
  hasTool,
  project,
  realRun,
  runEnvironment,
  shell,
  statuses,
  testsOf,
} from '../real-run.ts';

const needsCargo = hasTool('cargo') ? describe : describe.skip;
const MANIFEST = '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n';
const COMMAND = 'cargo test --no-fail-fast -- --test-threads=1';

const run = (directory: string, more: object = {}) =>
  realRun(cargo, { directory, commandLine: COMMAND, seed: 1, ...more });
const library = (tests: string) =>
  project({ 'Cargo.toml': MANIFEST, 'src/lib.rs': `#[cfg(test)]\nmod tests {\n${tests}\n}\n` });

needsCargo('the example suite', () => {
  const directory = exampleCopy('cargo');

  test.each([1, 3, 15, 77])('seed %i fails exactly the planted unit, integration and doc tests', async (seed) => {
    const { report, knob } = await run(directory, { seed });
    expect(report).toMatchObject({ kind: 'read', couldNotRun: null });
    expect(statuses(report)).toMatchObject({ ...expectedStatuses(directory, seed) });
    expect(knob).toBeNull();
  });

  test('a shuffled run follows its seed on a stable compiler', async () => {
    const victim = async (seed: number) => {
      const { report, knob } = await run(directory, { seed, order: 'shuffled' });
      expect(knob).toBe("libtest's --shuffle-seed");
      return statuses(report)['flaky-example::order > expects_clean_state'];
    };
    expect([await victim(1), await victim(2), await victim(1)]).toEqual(['failed', 'passed', 'failed']);
  });

  test.each([
    ['a unit test', { file: null, suite: 'flaky-example', name: 'tests::seed_controlled' }, 5],
    ['a doc test', { file: 'src/lib.rs', suite: 'doc-tests', name: 'seed (line 5)' }, 11],
  ])('the replay line of %s fails, and passes with another seed', (_, identity, seed) => {
    const line = (value: number) =>
      cargo.replay({
        commandLine: 'cargo test',
        recognition: { invocation: { words: ['cargo', 'test'], extend: 'append' } },
        seed: value,
        order: 'as-is',
        test: identity,
        supportDir: '/nowhere',
      }).commandLine;
    expect(shell(line(seed), directory, runEnvironment(0)).status).toBe(101);
    expect(shell(line(seed + 1), directory, runEnvironment(0)).status).toBe(0);
  });
});

needsCargo('the hard endings', () => {
  test('a build failure could not run', async () => {
    const { report } = await run(library('#[test] fn a() { nonsense }'));
    expect(report).toMatchObject({
      kind: 'read',
      tests: [],
      couldNotRun: expect.stringContaining('cannot find value `nonsense`'),
    });
  });

  test('a wrong flag could not run', async () => {
    const { report } = await run(library(''), { commandLine: 'cargo test --nosuchflag' });
    expect(report).toMatchObject({ couldNotRun: expect.stringContaining('--nosuchflag') });
  });

  test('no tests at all is a report of none', async () => {
    expect((await run(library(''))).report).toEqual({ kind: 'read', tests: [], couldNotRun: null });
  });

  test('an abort is the failure of the one test that ran', async () => {
    const { report } = await run(
      library('#[test] fn a() {}\n#[test] fn b() { std::process::abort() }\n#[test] fn c() {}'),
    );
    expect(statuses(report)).toEqual({ 'demo > tests::a': 'passed', 'demo > tests::b': 'failed' });
    expect(testsOf(report)[1]?.failure?.message).toContain('ended with code 134');
  });

  test('a stack overflow among several threads is the test whose thread overflowed', async () => {
    const overflow =
      'fn f(n: u64) -> u64 { 1 + f(std::hint::black_box(n + 1)) }\n#[test] #[allow(unconditional_recursion)] fn deep() { f(1); }';
    const { report } = await run(library(`#[test] fn a() {}\n${overflow}`), { commandLine: 'cargo test' });
    expect(statuses(report)['demo > tests::deep']).toBe('failed');
  });

  test("the user's --nocapture and -q change nothing", async () => {
    const directory = library(
      '#[test] fn noisy() { println!("all ok"); print!("no newline"); }\n#[test] fn bad() { println!("x"); panic!("boom") }',
    );
    const { report } = await run(directory, { commandLine: 'cargo test -q -- --nocapture --test-threads=1' });
    expect(statuses(report)).toEqual({ 'demo > tests::noisy': 'passed', 'demo > tests::bad': 'failed' });
    expect(testsOf(report)[0]?.failure).toMatchObject({ message: 'boom', location: { file: 'src/lib.rs', line: 4 } });
  });

  test('a run that is killed leaves an unreadable report that keeps what was seen', async () => {
    const directory = library(
      '#[test] fn a() {}\n#[test] fn hangs() { std::thread::sleep(std::time::Duration::from_secs(3600)) }',
    );
    shell('cargo test --no-run', directory, runEnvironment(1));
    const { report } = await run(directory, { timeoutMs: 4000 });
    expect(report).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('timed out') });
    expect(statuses(report)).toEqual({ 'demo > tests::a': 'passed' });
  });
});
