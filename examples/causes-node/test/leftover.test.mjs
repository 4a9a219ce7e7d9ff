// State that stays in the folder: the first run in a copy passes, the next ones do not.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import test from 'node:test';

const receipt = new URL('../receipt.tmp', import.meta.url);

test('writes the receipt once', () => {
  assert.ok(!existsSync(receipt), 'the receipt was written before');
  writeFileSync(receipt, 'paid');
});
