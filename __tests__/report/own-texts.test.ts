/** What results.json keeps of each failure's own words. */
import { expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import type { ObservedFailure } from '../../src/model/observation.ts';
import { resultsOf } from '../../src/report/results.ts';
import { namedTests, observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const failed = (test: number, message: string): ObservedFailure => ({
  test,
  failure: { type: 'Error', message, stack: null, location: null },
});
const resultsWith = (tests: number, runs: number, message: (test: number, run: number) => string) => {
  const all = namedTests(tests);
  const observations = Array.from({ length: runs }, (_, run) =>
    observation(run, 'f'.repeat(tests), { failures: all.map((_, at) => failed(at, message(at, run))) }),
  );
  const session = sessionOf(observations, { tests: all });
  return resultsOf(session, analyze(session));
};

test('each run has the words of its own failures, with the test and the kind of failure', () => {
  const { results, clusters } = resultsWith(2, 2, (at, run) => (at === 0 ? `got ${run}` : `lost ${run}`));
  expect(results.map(({ failures }) => failures.map(({ test: id, text }) => `${id}: ${text}`))).toEqual([
    ['cart.test::t0: got 0', 'cart.test::t1: lost 0'],
    ['cart.test::t0: got 1', 'cart.test::t1: lost 1'],
  ]);
  const kinds = results.map(({ failures }) => failures.map(({ cluster }) => clusters.find(({ id }) => id === cluster)));
  expect(kinds.map((run) => run.map((kind) => kind?.tests[0]))).toEqual([
    ['cart.test::t0', 'cart.test::t1'],
    ['cart.test::t0', 'cart.test::t1'],
  ]);
});

test('a text is cut, and no character is split', () => {
  const [run] = resultsWith(1, 1, () => `${'x'.repeat(398)}😀 and so on`).results;
  expect(run?.failures[0]?.text).toBe(`${'x'.repeat(398)}…`);
});

test('runs in which 400 tests fail: a bounded size, and each test has some of its failures', () => {
  const { results } = resultsWith(400, 12, (at) => `test ${at} ${'is wrong '.repeat(60)}`);
  const texts = results.flatMap(({ failures }) => failures);
  expect(texts.reduce((sum, { text, title }) => sum + text.length + (title?.length ?? 0), 0)).toBeLessThanOrEqual(
    1_000_000,
  );
  expect(texts.length).toBe(1666);
  const perTest = Object.values(Object.groupBy(texts, ({ test: id }) => id)).map((own) => own?.length ?? 0);
  expect([perTest.length, Math.min(...perTest), Math.max(...perTest)]).toEqual([400, 4, 5]);
});
