import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

// The same name as a test in cart.test.js, and twice in this file: three different tests.
test('ships abroad', () => {});
test('ships abroad', () => {});

test('reserves stock', async (t) => {
  await t.test('takes from the shelf', () => {});

  // Fails in about 4 of 10 runs: two buyers, and whoever comes first gets the last one.
  await t.test('sells the last one to the first buyer', async () => {
    const arrivals = [];
    const slow = Math.random() < 0.4 ? 4 : 0;
    await Promise.all([
      delay(slow).then(() => arrivals.push('first buyer')),
      delay(2).then(() => arrivals.push('second buyer')),
    ]);
    if (slow > 0) assert.equal(arrivals[0], 'first buyer');
  });
});
