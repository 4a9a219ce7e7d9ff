import assert from 'node:assert/strict';
import { test } from 'node:test';
import { total } from '../src/cart.js';

// A real bug, not a flaky test.
test('half a cent is rounded up', () => {
  assert.equal(total([{ price: 12.5, count: 1 }]), 13);
});
