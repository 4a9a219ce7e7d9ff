import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import type { SessionEvent } from '../../src/events/events.ts';
import { TestIndex } from '../../src/events/test-index.ts';
import type { TestFailure, TestReport, TestResult, TestStatus } from '../../src/model/test-result.ts';

const FAILURE: TestFailure = { type: 'E', message: 'm', stack: null, location: null };

const result = (name: string, status: TestStatus): TestResult => ({
  identity: { file: 'a.test', suite: null, name },
  status,
  durationMs: 1,
  failure: status === 'failed' || status === 'flaky' ? FAILURE : null,
});

const read = (...tests: TestResult[]): TestReport => ({ kind: 'read', tests, couldNotRun: null });

function index() {
  const events: SessionEvent[] = [];
  const tests = new TestIndex((event) => events.push(event));
  return {
    tests,
    names: () => events.map((event) => (event.type === 'tests-seen' ? event.tests.map(({ name }) => name) : [])),
  };
}

describe('TestIndex', () => {
  test('a run is one mark per test, in the order in which tests were first seen', () => {
    const { tests, names } = index();
    const first = tests.observe(
      read(result('a', 'passed'), result('b', 'failed'), result('c', 'skipped'), result('d', 'flaky')),
    );
    expect(first).toMatchObject({ kind: 'read', marks: 'pfsr', couldNotRun: false, problem: null });
    expect(first.failures.map(({ test }) => test)).toEqual([1, 3]);
    expect(tests.observe(read(result('c', 'passed'), result('a', 'passed'))).marks).toBe('p-p');
    expect(names()).toEqual([['a', 'b', 'c', 'd']]);
  });

  test('tells of new tests alone, and before their marks are used', () => {
    const { tests, names } = index();
    tests.observe(read(result('a', 'passed')));
    expect(tests.observe(read(result('b', 'passed'))).marks).toBe('-p');
    expect(tests.observe(read()).marks).toBe('');
    expect(names()).toEqual([['a'], ['b']]);
  });

  test('names that could run together are different tests', () => {
    const { tests } = index();
    const named = (suite: string | null, name: string): TestResult => ({
      ...result(name, 'passed'),
      identity: { file: null, suite, name },
    });
    expect(tests.observe(read(named('a', 'b'), named('a","b', ''), named(null, 'a b'), named('', 'b'))).marks).toBe(
      'pppp',
    );
  });

  test('an unreadable report keeps its reason and what was read of it', () => {
    const { tests } = index();
    const observed = tests.observe({ kind: 'unreadable', reason: 'cut off', tests: [result('a', 'failed')] });
    expect(observed).toMatchObject({ kind: 'unreadable', marks: 'f', problem: 'cut off', couldNotRun: false });
  });

  test('a framework that could not run the tests is told apart from one that found none', () => {
    const { tests } = index();
    expect(tests.observe({ kind: 'read', tests: [], couldNotRun: 'usage error' })).toMatchObject({
      couldNotRun: true,
      problem: 'usage error',
    });
    expect(tests.observe(read())).toMatchObject({ couldNotRun: false, problem: null });
    expect(tests.observe({ kind: 'none' })).toMatchObject({ kind: 'none', marks: '' });
  });

  test('many new tests are told of in several events, each a line of bounded length', () => {
    const { tests, names } = index();
    const all = Array.from({ length: 25_000 }, (_, at) => result(`test ${at}`, 'passed'));
    expect(tests.observe(read(...all)).marks).toBe('p'.repeat(25_000));
    expect(names().map(({ length }) => length)).toEqual([10_000, 10_000, 5000]);
    expect(names().flat()[24_999]).toBe('test 24999');
  });

  test('a failure does not hold the report that it was cut out of, and one that is said again is kept once', () => {
    const { tests } = index();
    const kept: unknown[] = [];
    const before = heapMb();
    for (let run = 0; run < 40; run += 1) {
      const report = `${'x'.repeat(4_000_000)} ${run} expected 3 items in the cart`;
      const [name, message] = [`test ${report.slice(-26)}`, report.slice(-28)];
      const failed = { ...result(name, 'failed'), failure: { ...FAILURE, message } };
      kept.push(tests.observe(read(failed)), tests.observe(read(failed)));
    }
    expect(heapMb() - before).toBeLessThan(40); // in place of 160
    const [first, second] = kept as ReturnType<TestIndex['observe']>[];
    expect(second?.failures[0]?.failure).toBe(first?.failures[0]?.failure);
  });
});

/** What is in use when all that can go has gone. */
function heapMb(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1e6;
}
