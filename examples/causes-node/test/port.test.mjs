// A fixed port: runs at the same time take it from each other.
import { once } from 'node:events';
import { createServer } from 'node:net';
import test from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

test('serves on its port', async () => {
  const server = createServer().listen(21_188, '127.0.0.1');
  await once(server, 'listening');
  await delay(80);
  server.close();
});
