/** Sentences of the view that must not say more than was seen. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../src/analyze/analysis.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { DiagnosisEntry } from '../../src/report/diagnosis-schema.ts';
import { distinctTails } from '../../src/report/distinct-tails.ts';
import { resultsOf } from '../../src/report/results.ts';
import { causeOf } from '../../src/report/view-causes.ts';
import type { FailingRunView } from '../../src/report/view-details.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { titlesOf } from '../../src/report/view-titles.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

test('no failure of the command as it is, and some under changed conditions: both are said', () => {
  const reversed = { ...PLAIN_CONDITIONS, order: 'reversed' as const };
  const plain = Array.from({ length: 10 }, (_, run) => observation(run, 'p'));
  const changed = [observation(10, 'f'), observation(11, 'p'), observation(12, 'f')];
  const session = sessionOf([...plain, ...changed.map((run) => ({ ...run, conditions: reversed }))]);
  expect(viewOf(resultsOf(session, analyze(session))).verdict).toMatch(
    /^0 of 10 runs failed\. .*95 % confidence\)\. Under changed conditions, 2 of 3 runs failed\.$/,
  );
});

describe("a cluster's title", () => {
  test.each([
    [
      'AssertionError: Expected values to be strictly equal:',
      "AssertionError: Expected values to be strictly equal:\n+ actual - expected\n\n+ 'second'\n- 'first'\n    at x (a.js:1:2)",
      "AssertionError: Expected values to be strictly equal: + 'second' - 'first'",
    ],
    ['Error: as follows:', 'Error: as follows:\n    at x (a.js:1:2)', 'Error: as follows:'],
    ['Error: as follows:', 'Error: as follows:', 'Error: as follows:'],
    ['Error: 3 is not 4', 'Error: 3 is not 4\nmore', 'Error: 3 is not 4'],
  ])('%s, with what it announces', (title, excerpt, shown) => expect(titlesOf([{ title, excerpt }])).toEqual([shown]));
});

describe('kinds of failure that begin alike are told apart', () => {
  const titles = (excerpts: readonly string[]) => titlesOf(excerpts.map((excerpt) => ({ title: 'Error: a', excerpt })));
  const long = 'x'.repeat(500);
  const said = 'Error: a\n\nExpected length: 4\n';

  test.each([
    [
      'by what not all of them say',
      [`${said}Got: "xxo"\n    at x (a.js:1:2)`, `${said}Got: "83z"\n    at x (a.js:1:2)`],
      ['Error: a · Got: "xxo"', 'Error: a · Got: "83z"'],
    ],
    [
      'where a long line differs',
      [`Error: a\n${long}one`, `Error: a\n${long}two`],
      [`Error: a · …${'x'.repeat(20)}one`, `Error: a · …${'x'.repeat(20)}two`],
    ],
    [
      'by the stack',
      ['Error: a\n at x (a.js:1)', 'Error: a\n at y (b.js:2)'],
      ['Error: a · at x (a.js:1)', 'Error: a · at y (b.js:2)'],
    ],
    ['by a number, where all is the same', ['Error: a', 'Error: a'], ['Error: a (1)', 'Error: a (2)']],
    ['one alone stays as it is', [said], ['Error: a']],
  ])('%s', (_, excerpts, expected) => expect(titles(excerpts)).toEqual(expected));

  test('whatever they say, and no title is long', () => {
    const kinds = fc.array(fc.record({ title: fc.string(), excerpt: fc.string() }), { maxLength: 8 });
    fc.assert(
      fc.property(kinds, (entitled) => {
        const told = titlesOf(entitled.map((kind) => ({ ...kind, title: `${long}${kind.title}` })));
        expect(new Set(told).size).toBe(told.length);
        expect(Math.max(0, ...told.map(({ length }) => length))).toBeLessThanOrEqual(210);
      }),
    );
  });
});

describe('what a replay showed', () => {
  const replay = { seed: 7, runs: 4, failed: 3, control_seed: 8, control_runs: 4, control_failed: 2, command: 'x' };
  const evidence = (cause: DiagnosisEntry['cause'], changes: Partial<typeof replay> = {}) =>
    causeOf(
      {
        cause,
        mechanism: null,
        more_runs: 60,
        test: 't',
        tests: ['t'],
        evidence: [],
        replay: { ...replay, ...changes },
      } as unknown as DiagnosisEntry,
      { results: [], diagnosis: [], sensitivities: [] },
    ).evidence;

  test.each(['not-enough-runs', 'unexplained'] as const)(
    '%s: refutes the seed by one run, and else decides nothing',
    (cause) => {
      const refuted = 'The seed does not decide it: it failed in 3 of 4 runs with seed 7, and in 2 of 4 with seed 8.';
      expect(evidence(cause)).toBe(refuted);
      expect(evidence(cause, { control_failed: 0 })).toMatch(/^The seed does not decide it/);
      expect(evidence(cause, { failed: 4, control_failed: 0 })).toBe(
        'Whether the seed decides it is not known yet: it failed in 4 of 4 runs with seed 7, and in 0 of 4 with seed 8.',
      );
    },
  );

  test('is nothing where one of the two seeds had no run', () => {
    expect(evidence('not-enough-runs', { control_runs: 0 })).toBe('');
    expect(evidence('unexplained', { runs: 0 })).toBe('');
  });
});

test('of runs that failed alike, up to their numbers, the first is shown; a silent one is not', () => {
  const run = (number: number, tail: string): FailingRunView => ({
    ...{ run: number, seed: number, outcome: 'failed', durationMs: 1, tail, log: null },
  });
  const runs = [run(1, ''), run(2, 'took 12 ms\nboom\n'), run(3, 'took 7 ms\nboom'), run(4, 'bang')];
  expect(distinctTails(runs).map(({ run: number }) => number)).toEqual([2, 4]);
});
