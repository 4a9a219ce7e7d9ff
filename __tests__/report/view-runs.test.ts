/** One mark per planned run; what is in no rate looks otherwise than what is. */
import { expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { Observation } from '../../src/model/observation.ts';
import { resultsOf } from '../../src/report/results.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const failed = { outcome: { kind: 'failed', exitCode: 1 } } as const;
const late = { outcome: { kind: 'timed-out', afterMs: 300 } } as const;
const elsewhere = { conditions: { ...PLAIN_CONDITIONS, timezone: 'Asia/Kolkata' } };

function viewed(runs: readonly Partial<Observation>[], header = {}) {
  const session = sessionOf(
    runs.map((over, run) => observation(run, '', over)),
    { header: { plannedRuns: runs.length + 1, ...header } },
  );
  return viewOf(resultsOf(session, analyze(session)));
}

test('runs under changed conditions, and runs after the answer, are marked apart from those that make the rate', () => {
  expect(viewed([{}, failed, elsewhere, { ...failed, ...elsewhere }]).strip).toEqual([
    ...['passed', 'failed', 'passed-uncounted', 'failed-uncounted', 'not-started'],
  ]);
  expect(viewed([{}, failed, failed], { stop: 'decided' }).strip).toEqual([
    ...['passed', 'failed', 'failed-uncounted', 'not-started'],
  ]);
});

test('failing runs are told in their order, those that hung first', () => {
  const { failingRuns } = viewed([failed, {}, late, failed, late]);
  expect(failingRuns.map(({ run }) => run)).toEqual([2, 4, 0, 3]);
});

test('where every run exceeded its limit, the limit is named, not the code', () => {
  const runs = Array.from({ length: 5 }, () => late);
  expect(viewed(runs, { timeoutMs: 300 }).verdict).toMatch(
    /^Every run took longer than its limit of 0.3 s: it hangs, or it needs/,
  );
  expect(viewed([...runs, failed], { timeoutMs: 300 }).verdict).toMatch(
    /^All 6 runs failed: it fails more than 61 % of the time/,
  );
});
