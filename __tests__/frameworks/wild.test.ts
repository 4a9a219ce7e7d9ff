/** What sessions come to whose reports name tests as no one planned, and that the order of results never matters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runsIn, sessionOfRuns, type WildRun } from './wild-sessions.ts';

const recorded = (name: string) =>
  runsIn(readFileSync(join(import.meta.dirname, '../fixtures/wild', `${name}.txt`), 'utf8'));
const times = (count: number, runs: readonly WildRun[]) => Array.from({ length: count }, () => runs).flat();

test.each([
  [
    'suites-in-turn',
    3,
    'always-fails',
    { 'src/cart.test.js > total::adds up': 'no-failure-seen', 'src/order.test.js > total::adds up': 'always-fails' },
  ],
  ['one-title-twice', 3, 'always-fails', { 'prices::rounds': 'always-fails' }],
  [
    'one-title-on-two-lines',
    3,
    'always-fails',
    { 'prices::rounds': 'no-failure-seen', 'prices::rounds #2': 'always-fails' },
  ],
  ['another-number-fails', 3, 'flaky', { 'prices::rounds': 'flaky' }],
  [
    'rerun-in-the-command',
    3,
    'flaky',
    { 'shop.test_cart::test_total': 'flaky', 'shop.test_cart::test_empty': 'no-failure-seen' },
  ],
  [
    'packages',
    3,
    'always-fails',
    { 'packages/web > login::works': 'no-failure-seen', 'packages/api > login::works': 'always-fails' },
  ],
  ['suite-of-the-moment', 1, 'flaky', { 'nightly …::syncs': 'flaky' }],
  [
    'names-of-the-run',
    1,
    'flaky',
    { 'orders::stores[<uuid>]': 'flaky', 'orders::page[1]': 'no-failure-seen', 'orders::page[2]': 'no-failure-seen' },
  ],
  ['ports-in-names', 1, 'flaky', { 'net::listens on 127.0.0.1:<number>': 'flaky' }],
  ['tap-in-another-order', 3, 'always-fails', { reads: 'no-failure-seen', writes: 'always-fails' }],
  ['hidden-by-the-command', 3, 'always-fails', { 's > c::a': 'always-fails', 's > c::b': 'no-failure-seen' }],
])('%s, %i times', async (name, count, verdict, tests) => {
  expect(await sessionOfRuns(times(count, recorded(name)))).toEqual({ verdict, tests });
});

const cases = fc.array(
  fc.record({
    classname: fc.constantFrom('', 'total', 'Cart', 'shop.test_cart'),
    name: fc.constantFrom('adds up', 'is empty', 'rounds', 'page[1]', 'page[2]'),
    fails: fc.boolean(),
  }),
  { minLength: 1, maxLength: 4 },
);
const suites = fc.array(fc.record({ name: fc.constantFrom('a.test.js', 'b.test.js', 'tests', ''), cases }), {
  minLength: 1,
  maxLength: 3,
});
type Suites = typeof suites extends fc.Arbitrary<infer Value> ? Value : never;

/** The same results, in an order by chance. */
function shuffled<Value>(values: readonly Value[], chance: () => number): Value[] {
  return values
    .map((value) => [chance(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}

function report(all: Suites, chance: () => number): WildRun {
  const xml = shuffled(all, chance).map(({ name, cases: own }) => {
    const inside = shuffled(own, chance).map(
      (one) =>
        `<testcase classname="${one.classname}" name="${one.name}">${one.fails ? '<failure message="no"/>' : ''}</testcase>`,
    );
    return `<testsuite name="${name}">${inside.join('')}</testsuite>`;
  });
  const exitCode = Number(all.some(({ cases: own }) => own.some(({ fails }) => fails)));
  return { exitCode, left: [['out/junit.xml', `<testsuites>${xml.join('')}</testsuites>`]] };
}

test('the same results in any order of suites and cases are no flake, and the same tests', async () => {
  await fc.assert(
    fc.asyncProperty(
      suites,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 200, maxLength: 200 }),
      async (all, numbers) => {
        let at = 0;
        const chance = () => numbers[at++ % numbers.length] ?? 0;
        const inOrder = await sessionOfRuns(Array.from({ length: 5 }, () => report(all, () => 0)));
        const inAny = await sessionOfRuns(Array.from({ length: 5 }, () => report(all, chance)));
        expect(inAny).toEqual(inOrder);
        expect(inAny.verdict).not.toBe('flaky');
      },
    ),
    { numRuns: 40 },
  );
});
