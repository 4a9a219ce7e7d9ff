import { expect, test } from '@jest/globals';
import { exitCodeFor } from '../../src/cli/exit-code.ts';
import { readFailOn } from '../../src/config/fail-on.ts';
import type { Verdict } from '../../src/model/verdict.ts';

/** For each verdict, the exit code with fail-on `sensitive`, `flaky`, `always-fails` and `never`. */
test.each<[Verdict['kind'], number[]]>([
  ['no-failure-seen', [0, 0, 0, 0]],
  ['sensitive', [1, 0, 0, 0]],
  ['flaky', [1, 1, 0, 0]],
  ['always-fails', [1, 1, 1, 0]],
  ['inconclusive', [3, 3, 3, 0]],
])('%s: %p', (verdict, codes) => {
  const given = ['sensitive', 'flaky', 'always-fails', 'never'].map((text) => {
    const failOn = readFailOn(text);
    return failOn.ok ? exitCodeFor(verdict, failOn.value) : null;
  });
  expect(given).toEqual(codes);
});

test('several are named with commas, in any order; a wrong word is told what it means', () => {
  expect(readFailOn('sensitive, always-fails')).toMatchObject({ ok: true, value: ['always-fails', 'sensitive'] });
  expect(readFailOn('flaky,sensitive')).toEqual(readFailOn('sensitive'));
  expect(readFailOn('flakey,sensitive')).toEqual({ ok: false, instead: ['flaky,sensitive'] });
  expect([readFailOn('never,flaky').ok, readFailOn('').ok, readFailOn('green').ok]).toEqual([false, false, false]);
});
