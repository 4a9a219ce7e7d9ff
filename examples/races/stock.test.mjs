// A shop that reads its stock, then writes it: two buyers who come at the same moment both get the last one.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds over which the buyers' requests arrive; the wider, the rarer they meet. */
const ARRIVALS_MS = 300;

async function buy(shelf) {
  await delay(Math.random() * ARRIVALS_MS);
  const left = Number(await readFile(shelf, 'utf8'));
  if (left === 0) return false;
  await writeFile(shelf, String(left - 1)); // nobody has locked it since it was read
  return true;
}

test('sells the last one once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shelf-'));
  const shelf = join(folder, 'stock');
  await writeFile(shelf, '1');
  const sold = await Promise.all([buy(shelf), buy(shelf)]);
  await rm(folder, { recursive: true });
  assert.deepEqual(sold.filter(Boolean).length, 1);
});
