/** Many simulated sessions through the real analysis, planning and judging: what may never be named is not. */
import { expect, test } from '@jest/globals';
import { coin } from '../diagnose/behaviours.ts';
import { simulate } from '../diagnose/simulation.ts';

const RUNS = 50;
const never = () => false;

test('10,000 sessions of tests that never fail name no flaky test and no cause', async () => {
  let named = 0;
  for (let rootSeed = 1; rootSeed <= 10_000; rootSeed += 1) {
    const { session, findings } = await simulate({ rootSeed, runs: RUNS, tests: [never, never, never] });
    named += findings.length + (session.diagnosis === null ? 0 : 1);
  }
  expect(named).toBe(0);
});

test('100 sessions of two coins: a false cause in no more of them than chance explains where it may be 5 %', async () => {
  let wrong = 0;
  for (let rootSeed = 1; rootSeed <= 100; rootSeed += 1) {
    const { findings } = await simulate({ rootSeed, runs: RUNS, tests: [coin(0.5), coin(0.2)] });
    if (findings.some(({ cause }) => cause !== 'unexplained' && cause !== 'not-enough-runs')) wrong += 1;
  }
  expect(wrong).toBeLessThanOrEqual(5);
});
