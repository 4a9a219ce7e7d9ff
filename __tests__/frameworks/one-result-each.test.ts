import { expect, test } from '@jest/globals';
import { oneResultEach } from '../../src/frameworks/identity.ts';
import type { TestResult } from '../../src/model/test-result.ts';

const result = (line: number): TestResult => ({
  identity: { file: 'cart.py', suite: 'cart', name: 'adds' },
  line,
  status: line === 7 ? 'failed' : 'passed',
  durationMs: 1,
  failure: null,
});

test('a name that stands on very many lines is told apart in one pass over them', () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => 100_000 - at);
  const started = performance.now();
  const results = oneResultEach(lines.map(result));
  expect(performance.now() - started).toBeLessThan(3000); // one pass for each line takes 16 s
  expect(results).toHaveLength(100_000);
  expect(results.findIndex(({ status }) => status === 'failed')).toBe(6);
  expect(results.slice(5, 8).map(({ identity }) => identity.name)).toEqual(['adds #6', 'adds #7', 'adds #8']);
});
