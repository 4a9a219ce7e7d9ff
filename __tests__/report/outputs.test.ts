import { describe, expect, test } from '@jest/globals';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import type { Results, TestEntry } from '../../src/report/results-schema.ts';

const entry = (id: string, verdict: TestEntry['verdict']) => ({ id, verdict }) as TestEntry;
const interval = { lower: 0.1, upper: 0.5, confidence: 0.95, method: 'clopper-pearson', failures: 2, runs: 8 } as const;
const results = {
  verdict: 'flaky',
  repro_rate: 0.25,
  repro_rate_interval: interval,
  detectable_rate: 0.312,
  total_runs: 10,
  completed_runs: 8,
  failures: 2,
  seed: 7,
  replay_command: 'TEST_SEED=5 make test',
  tests: [entry('a::one', 'flaky'), entry('b::"two"\n', 'always-fails'), entry('c::three', 'no-failure-seen')],
} as unknown as Results;

describe('outputsOf', () => {
  test('sets every output of the contract, and no other', () => {
    const { values, warnings } = outputsOf(results, { results: '/out/results.json', report: '/out/summary.md' });
    expect(Object.keys(values)).toEqual(OUTPUTS.map(({ name }) => name));
    expect(values).toMatchObject({
      verdict: 'flaky',
      'repro-rate': '0.25',
      'repro-rate-lower': '0.1',
      'detectable-rate': '0.312',
      seed: '7',
    });
    expect(JSON.parse(values['flaky-tests'])).toEqual(['a::one']);
    expect(JSON.parse(values['failing-tests'])).toEqual(['b::"two"\n']);
    expect(warnings).toEqual([]);
  });

  test('what is not known is empty', () => {
    const bare = {
      ...results,
      repro_rate: null,
      repro_rate_interval: null,
      detectable_rate: null,
      replay_command: null,
    };
    const { values } = outputsOf(bare, null);
    const empty = [
      'repro-rate',
      'repro-rate-lower',
      'repro-rate-upper',
      'detectable-rate',
      'replay-command',
      'results-file',
      'report-file',
    ] as const;
    for (const name of empty) expect(values[name]).toBe('');
  });

  test('long lists stay JSON within the limit, which is said', () => {
    const tests = Array.from({ length: 5000 }, (_, index) =>
      entry(`tests/test_${index}.py::${'ü'.repeat(90)}`, 'flaky'),
    );
    const { values, warnings } = outputsOf({ ...results, tests, replay_command: 'x'.repeat(60_000) }, null);
    const names = JSON.parse(values['flaky-tests']) as string[];
    expect(values['flaky-tests'].length).toBeLessThanOrEqual(100_000);
    expect(warnings).toEqual([
      expect.stringContaining(`holds ${names.length} of 5000 tests`),
      expect.stringContaining('replay-command is empty'),
    ]);
    expect(2 * Object.values(values).join('').length).toBeLessThan(1_000_000);
  });
});
