import { expect, test } from '@jest/globals';
import { saysInUse } from '../../src/analyze/in-use.ts';
import { observation } from './sessions.ts';

test.each([
  ['OSError: [Errno 98] Address already in use', true],
  ['listen EADDRINUSE: address already in use :::3000', true],
  ['java.net.BindException: Address already in use (Bind failed)', true],
  ['listen tcp 127.0.0.1:8080: bind: address already in use', true],
  ['Web server failed to start. Port 8080 was already in use.', true],
  ['Bind for 0.0.0.0:5432 failed: port is already allocated', true],
  ['sqlite3.OperationalError: database is locked', true],
  ['Unable to acquire lock on build directory', true],
  ['expected 3, got 4', false],
  ['the address is already in the list', false],
  ['the door is locked', false],
])('%s: %p', (message, says) => {
  const failure = { type: null, message, stack: null, location: null };
  expect(saysInUse(observation(0, 'f', { failures: [{ test: 0, failure }] }), 0)).toBe(says);
  expect(saysInUse(observation(0, 'f', { stderrTail: `${message}\n` }), null)).toBe(says);
  expect(saysInUse(observation(0, 'pf', { failures: [{ test: 0, failure }] }), 1)).toBe(false);
});
