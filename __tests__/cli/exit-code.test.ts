import { expect, test } from '@jest/globals';
import { exitCodeFor } from '../../src/cli/exit-code.ts';
import type { FailOn, Verdict } from '../../src/model/verdict.ts';

test.each<[Verdict['kind'], FailOn, number]>([
  ['no-failure-seen', 'flaky', 0],
  ['no-failure-seen', 'always-fails', 0],
  ['no-failure-seen', 'never', 0],
  ['flaky', 'flaky', 1],
  ['flaky', 'always-fails', 0],
  ['flaky', 'never', 0],
  ['always-fails', 'flaky', 1],
  ['always-fails', 'always-fails', 1],
  ['always-fails', 'never', 0],
  ['inconclusive', 'flaky', 3],
  ['inconclusive', 'always-fails', 3],
  ['inconclusive', 'never', 0],
])('%s with fail-on %s: %p', (verdict, failOn, code) => {
  expect(exitCodeFor(verdict, failOn)).toBe(code);
});
