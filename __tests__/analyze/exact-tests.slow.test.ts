/** By exact enumeration: the runs that docs/causes.md asks of an experiment, and the p-value by its definition. */
import { expect, test } from '@jest/globals';
import { type Arm, boschlooLessTest, boschlooTest } from '../../src/analyze/exact-tests.ts';
import { binomial } from './binomial.ts';
import { arm, claims } from './claims.ts';

test.each([
  [0.5, 0, 20],
  [0.3, 0, 32],
  [0.5, 0.1, 34],
])('%d against %d at 0.05/6: %d runs an arm have 80 %%', (p, q, n) => {
  expect(claims(boschlooTest, n, n, 0.05 / 6)(p, q)).toBeGreaterThanOrEqual(0.8);
});

test('the highest chance is found: no rate of a fine grid gives more, and one gives nearly as much', () => {
  for (const [a, b] of [
    [arm(1, 40), arm(9, 40)],
    [arm(0, 40), arm(6, 25)],
    [arm(33, 40), arm(30, 30)],
  ] as const) {
    const found = boschlooLessTest(a, b);
    const chance = chanceOfAsExtreme(a, b);
    const highest = Math.max(...Array.from({ length: 999 }, (_, i) => chance((i + 1) / 1000)));
    expect(highest).toBeLessThanOrEqual(found + 1e-9);
    expect(highest).toBeGreaterThan(found - 1e-4);
  }
});

/** By its definition: the chance, at a common rate, of all tables whose one-sided Fisher p-value is at most this one's. */
function chanceOfAsExtreme(a: Arm, b: Arm): (rate: number) => number {
  const choose = (n: number, k: number) => binomial(k, n, 0.5) * 2 ** n;
  const tail = (x: number, y: number) => {
    let sum = 0;
    for (let k = Math.max(0, x + y - b.runs); k <= x; k++) sum += choose(a.runs, k) * choose(b.runs, x + y - k);
    return sum / choose(a.runs + b.runs, x + y);
  };
  const limit = tail(a.failures, b.failures) * (1 + 1e-7);
  const tables: [number, number][] = [];
  for (let x = 0; x <= a.runs; x++) for (let y = 0; y <= b.runs; y++) if (tail(x, y) <= limit) tables.push([x, y]);
  return (rate) => tables.reduce((sum, [x, y]) => sum + binomial(x, a.runs, rate) * binomial(y, b.runs, rate), 0);
}
