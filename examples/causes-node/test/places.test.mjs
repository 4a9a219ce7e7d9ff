// What depends on where the machine believes to be. Never fails where no condition is changed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import test from 'node:test';

// Midnight of 1 January in UTC, read as local time: still December west of Greenwich.
test('new year is in January', () => {
  assert.equal(new Date(1_767_225_600_000).getMonth(), 0);
});

// Where the locale has plain ASCII alone, such as C, `wc` counts bytes.
test('a dessert has twelve letters', () => {
  assert.equal(Number(execFileSync('wc', ['-m'], { input: 'crème brûlée' })), 12);
});
