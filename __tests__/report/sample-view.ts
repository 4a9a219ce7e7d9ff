/** A view of a session as the tests of the renderers use it. */
import type { ReportView } from '../../src/report/view.ts';
import type { ClusterView, FailingTestView } from '../../src/report/view-findings.ts';

/** 2 of 8 runs failed. */
export const SAMPLE_VIEW: ReportView = {
  tone: 'bad',
  headline: 'Flaky',
  verdict: 'The command both passes and fails: 2 of 8 runs failed.',
  endLog: null,
  rate: { failures: 2, observed: 8, rate: 0.25, lower: 0.0319, upper: 0.6509 },
  lostRuns: 1,
  detection: 'So many runs show a failure that occurs in 31 % of runs or more (95 % confidence).',
  failingTests: [],
  sensitivities: [],
  clusters: [],
  systemicFlakes: [],
  causes: [],
  testsSeen: 0,
  strip: ['passed', 'failed', 'passed', 'passed', 'lost', 'passed', 'timed-out', 'passed', 'passed', 'not-started'],
  failingRuns: [
    {
      run: 1,
      seed: 1735,
      outcome: 'failed (exit code 1)',
      durationMs: 412,
      tail: 'FAILED test_queue\nassert 3 == 4',
      log: 'logs/run-1.stdout.log',
    },
    { run: 6, seed: 90210, outcome: 'timed out after 10m', durationMs: 600_000, tail: '', log: null },
  ],
  reproduce: {
    line: 'TEST_SEED=1735 pytest tests',
    promise: 'Tried: it failed 8 of 8 times.',
    loop: null,
    preparation: null,
  },
  command: {
    line: 'pytest tests',
    result: 'flaky',
    rate: null,
    replay: null,
    replaySays: '',
    told: [],
    unattributed: false,
  },
  runs: [],
  tests: [],
  durations: [],
  power: null,
  conditions: [],
  figures: {
    ...{ verdict: 'flaky', reproRate: 0.25, lower: 0.0319, upper: 0.6509, detectableRate: 0.312 },
    ...{ totalRuns: 10, completedRuns: 8, failures: 2, seed: 7, flakyTests: [], failingTests: [], sensitiveTests: [] },
    ...{ toolVersion: '0.1.0', startedAt: '2026-01-02T03:04:05.000Z' },
  },
  facts: [
    { label: 'Command', value: 'pytest tests' },
    { label: 'Root seed', value: '7' },
  ],
  warnings: ['No report was found: exit codes only.'],
};

/** The same text wherever a view holds text of others. */
export function hostileView(text: string): ReportView {
  return {
    ...SAMPLE_VIEW,
    verdict: text,
    endLog: { file: text, tail: `x${text}` },
    detection: text,
    failingRuns: [{ run: 1, seed: 2, outcome: text, durationMs: 5, tail: `x${text}`, log: text }],
    reproduce: {
      line: `x${text}`,
      promise: 'Not tried. It has the seed of a run that failed.',
      loop: null,
      preparation: null,
    },
    facts: [{ label: text, value: text }],
    warnings: [text],
  };
}

/** A kind of failure of the first run. */
export function kindOf(shown: Pick<ClusterView, 'title' | 'extent' | 'tests' | 'excerpt'>): ClusterView {
  return { ...shown, saidBy: '', others: [], runs: [1], comparison: null };
}

/** A test that was seen to fail, of which nothing else is known. */
export function failingTest(id: string): FailingTestView {
  return { id, verdict: 'flaky', rate: null, cause: null, kind: null, failingSeeds: [1], replay: null, replaySays: '' };
}
