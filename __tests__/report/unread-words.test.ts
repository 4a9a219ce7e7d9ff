/** What a report says of runs whose tests it does not know. */
import { expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import { BY_EXIT_CODE } from '../../src/model/framework.ts';
import type { Observation } from '../../src/model/observation.ts';
import { resultsOf } from '../../src/report/results.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const unread = (run: number, over: Partial<Observation> = {}): Observation => {
  const made = observation(run, '', over);
  return { ...made, tests: { ...made.tests, kind: 'unreadable', problem: 'its end is missing' } };
};
const viewed = (runs: readonly Observation[]) => {
  const session = sessionOf(runs);
  return viewOf(resultsOf(session, analyze(session)));
};

test('runs whose report was not read are counted, those that could write none are not', () => {
  const crashed = { outcome: { kind: 'crashed', signal: 'SIGSEGV' } } as const;
  expect(viewed([unread(0), observation(1, 'p'), unread(2, crashed)]).warnings).toEqual([
    'No test result was read in 1 of 2 runs (its end is missing): these tests are missing from this report.',
  ]);
  expect(viewed([observation(0, 'p'), observation(1, '')]).warnings).toEqual([]);
  const half = observation(1, 'p');
  const partly = { ...half, tests: { ...half.tests, kind: 'unreadable', problem: null } } as const;
  expect(viewed([observation(0, 'pp'), partly]).warnings).toEqual([
    'Some test results were not read in 1 of 2 runs (their report breaks off): these tests are missing from this report.',
  ]);
});

test('failing tests behind exit code 0 are told as what CI does not see', () => {
  const hidden = { outcome: { kind: 'failed', exitCode: 0 } } as const;
  const runs = Array.from({ length: 6 }, (_, run) => observation(run, 'f', hidden));
  const { headline, verdict, failingRuns } = viewed(runs);
  expect(headline).toBe('Always fails');
  expect(verdict).toContain('The command exited with 0 although tests failed: CI does not see that.');
  expect(failingRuns[0]?.outcome).toBe('a test failed, the command exited with 0');
  expect(viewed([...runs, observation(6, 'f')]).verdict).toContain('exited with 0 in 6 runs although');
});

test('why no framework is seen stands in the Framework line, and not a second time among the warnings', () => {
  const session = sessionOf([observation(0, '')], { warnings: [`${BY_EXIT_CODE}ava is not read.`, 'Another.'] });
  const { facts, warnings } = viewOf(resultsOf(session, analyze(session)));
  expect(facts.find(({ label }) => label === 'Framework')?.value).toMatch(
    /only the exit code counts: ava is not read\.$/,
  );
  expect(warnings).toEqual(['Another.']);
});
