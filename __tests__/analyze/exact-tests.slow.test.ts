/** The runs that docs/causes.md asks of an experiment, by exact enumeration. */
import { expect, test } from '@jest/globals';
import { boschlooTest } from '../../src/analyze/exact-tests.ts';
import { claims } from './claims.ts';

test.each([
  [0.5, 0, 20],
  [0.3, 0, 32],
  [0.5, 0.1, 34],
])('%d against %d at 0.05/6: %d runs an arm have 80 %%', (p, q, n) => {
  expect(claims(boschlooTest, n, n, 0.05 / 6)(p, q)).toBeGreaterThanOrEqual(0.8);
});
