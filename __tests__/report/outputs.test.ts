import { describe, expect, test } from '@jest/globals';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import type { ReportView } from '../../src/report/view.ts';
import { SAMPLE_VIEW } from './sample-view.ts';

const view: ReportView = {
  ...SAMPLE_VIEW,
  command: { ...SAMPLE_VIEW.command, replay: 'TEST_SEED=5 make test' },
  figures: { ...SAMPLE_VIEW.figures, lower: 0.1, flakyTests: ['a::one'], failingTests: ['b::"two"\n'] },
};

describe('outputsOf', () => {
  test('sets every output of the contract, and no other', () => {
    const { values, warnings } = outputsOf(view, { results: '/out/results.json', report: '/out/summary.md' });
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
      ...SAMPLE_VIEW,
      figures: { ...SAMPLE_VIEW.figures, reproRate: null, lower: null, upper: null, detectableRate: null },
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
    const flakyTests = Array.from({ length: 5000 }, (_, index) => `tests/test_${index}.py::${'ü'.repeat(90)}`);
    const { values, warnings } = outputsOf(
      {
        ...view,
        figures: { ...view.figures, flakyTests },
        command: { ...view.command, replay: 'x'.repeat(60_000) },
      },
      null,
    );
    const names = JSON.parse(values['flaky-tests']) as string[];
    expect(values['flaky-tests'].length).toBeLessThanOrEqual(100_000);
    expect(warnings).toEqual([
      expect.stringContaining(`holds ${names.length} of 5000 tests`),
      expect.stringContaining('replay-command is empty'),
    ]);
    expect(2 * Object.values(values).join('').length).toBeLessThan(1_000_000);
  });
});
