import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

// Fails in every run that finds the file of an earlier run: passes with `isolation: run` alone.
test('starts with an empty cart', () => {
  const file = new URL('./cart.json', import.meta.url);
  assert.ok(!existsSync(file), 'the cart of an earlier run is still there');
  writeFileSync(file, '[]');
});

// Fails when two runs at a time want the same port: passes with `private-network: true` or `parallelism: 1`.
test('serves the shop', async () => {
  const server = createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen(47113, '127.0.0.1', resolve));
  await delay(150);
  await new Promise((resolve) => server.close(resolve));
});
