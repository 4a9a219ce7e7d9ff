import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { asked, type Behaviour, coin, collides, seededRandom, slow } from './asked.ts';

/** The figures of docs/adr/0015 are those of ALL_RATES: nine rates, 2000 sessions each, in three minutes. */
const EVERYTHING = process.env.ALL_RATES === '1';
const SESSIONS = EVERYTHING ? 2000 : 1000;

/** How often simulated sessions got each verdict, and the controls that they took on average. */
function verdicts(tests: readonly Behaviour[], runs: number, parallelism: number) {
  const random = seededRandom(runs * 31 + parallelism + tests.length * 7);
  let [sensitive, spent, anyTest] = [0, 0, 0];
  for (let session = 0; session < SESSIONS; session += 1) {
    const result = asked(tests, runs, random, parallelism);
    const { verdict, tests: rows } = analyze(result.session);
    spent += result.spent;
    if (verdict.kind === 'sensitive') sensitive += 1;
    if (rows.some((row) => row.verdict === 'sensitive')) anyTest += 1;
  }
  return { sensitive: sensitive / SESSIONS, anyTest: anyTest / SESSIONS, spent: spent / SESSIONS };
}

const RATES = EVERYTHING ? [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9] : [0.1, 0.4];

describe.each([2, 4])('at parallelism %i', (parallelism) => {
  test.each([20, 50])('of %i runs, flaky tests are called sensitive in at most 1 %% of sessions', (runs) => {
    for (const rate of RATES) {
      const one = verdicts([coin(rate)], runs, parallelism);
      expect(one.sensitive).toBeLessThanOrEqual(0.01);
      // What it costs: each control takes the time of `parallelism` runs of the plan.
      expect(one.spent).toBeLessThan(Math.min(30, 1.5 / rate + 4));
      const many = verdicts([coin(rate), coin(rate / 3), coin(rate / 2)], runs, parallelism);
      expect(many.sensitive).toBeLessThanOrEqual(0.01);
    }
  });

  test('a flaky test beside one that collides is not hidden by it', () => {
    for (const rate of RATES) {
      const { sensitive } = verdicts([collides(0.58), coin(rate)], 50, parallelism);
      // One that fails so seldom is not seen in as few runs as the other takes: rates that can be told apart only.
      if (rate >= 0.3) expect(sensitive).toBeLessThanOrEqual(0.03);
    }
  });

  test('a busy machine is called flaky', () => {
    for (const rate of RATES) expect(verdicts([slow(rate)], 50, parallelism).sensitive).toBeLessThanOrEqual(0.01);
  });

  test('a collision that fails a fifth of the runs is told in nearly all sessions', () => {
    for (const rate of EVERYTHING ? [0.25, 0.4, 0.58, 0.9, 1] : [0.25, 1])
      expect(verdicts([collides(rate)], 50, parallelism).sensitive).toBeGreaterThan(0.95);
  });
});
