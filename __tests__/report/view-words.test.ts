/** Sentences of the view that must not say more than was seen. */
import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { DiagnosisEntry } from '../../src/report/diagnosis-schema.ts';
import { distinctTails } from '../../src/report/distinct-tails.ts';
import { resultsOf } from '../../src/report/results.ts';
import type { FailingRunView } from '../../src/report/view.ts';
import { causeOf } from '../../src/report/view-causes.ts';
import { clusterOf, clustersOf } from '../../src/report/view-clusters.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

test('no failure of the command as it is, and some under changed conditions: both are said', () => {
  const reversed = { ...PLAIN_CONDITIONS, order: 'reversed' as const };
  const plain = Array.from({ length: 10 }, (_, run) => observation(run, 'p'));
  const changed = [observation(10, 'f'), observation(11, 'p'), observation(12, 'f')];
  const session = sessionOf([...plain, ...changed.map((run) => ({ ...run, conditions: reversed }))]);
  expect(viewOf(resultsOf(session, analyze(session))).verdict).toMatch(
    /^0 of 10 runs failed: .* 95 % confidence\. Under changed conditions 2 of 3 failed\.$/,
  );
});

describe("a cluster's title", () => {
  const titleOf = (title: string, excerpt: string) =>
    clusterOf({
      ...{ id: 'a', title, excerpt, fingerprint_version: 1, of: 'tests', tests: ['t'], attempts: [1], count: 1 },
    }).title;

  test.each([
    [
      'AssertionError: Expected values to be strictly equal:',
      "AssertionError: Expected values to be strictly equal:\n+ actual - expected\n\n+ 'second'\n- 'first'\n    at x (a.js:1:2)",
      "AssertionError: Expected values to be strictly equal: + 'second' - 'first'",
    ],
    ['Error: as follows:', 'Error: as follows:\n    at x (a.js:1:2)', 'Error: as follows:'],
    ['Error: as follows:', 'Error: as follows:', 'Error: as follows:'],
    ['Error: 3 is not 4', 'Error: 3 is not 4\nmore', 'Error: 3 is not 4'],
  ])('%s, with what it announces', (title, excerpt, shown) => expect(titleOf(title, excerpt)).toBe(shown));
});

test('kinds of failure that begin alike are told apart by what not all of them say', () => {
  const kinds = ['xxo', '83z'].map((got) => ({
    ...{
      id: got,
      title: 'Error: a',
      fingerprint_version: 1,
      of: 'tests' as const,
      tests: ['t'],
      attempts: [1],
      count: 1,
    },
    excerpt: `Error: a\n\nExpected length: 4\nReceived string: "${got}"\n    at x (a.js:1:2)`,
  }));
  expect(clustersOf(kinds).map(({ title }) => title)).toEqual([
    'Error: a · Received string: "xxo"',
    'Error: a · Received string: "83z"',
  ]);
  expect(clustersOf(kinds.slice(1)).map(({ title }) => title)).toEqual(['Error: a']);
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
      { results: [], parallelism: 2 },
    ).evidence;

  test.each(['not-enough-runs', 'unexplained'] as const)(
    '%s: refutes the seed by one run, and else decides nothing',
    (cause) => {
      const refuted = 'The seed does not control it: fails 3 of 4 with seed 7, 2 of 4 with seed 8.';
      expect(evidence(cause)).toBe(refuted);
      expect(evidence(cause, { control_failed: 0 })).toMatch(/^The seed does not control it/);
      expect(evidence(cause, { failed: 4, control_failed: 0 })).toBe(
        'Whether the seed controls it is not known yet: fails 4 of 4 with seed 7, 0 of 4 with seed 8.',
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
