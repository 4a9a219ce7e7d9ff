import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import type { ObservedFailure } from '../../src/model/observation.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { resultsOf } from '../../src/report/results.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const failure = (test: number, message: string): ObservedFailure => ({
  test,
  failure: { type: 'Error', message, stack: null, location: { file: 'cart.test', line: 10 + test } },
});

/** Test 0 fails in run 0; 1 and 2 fail alike in other runs, 1 more often; 3 passes. */
const session = sessionOf([
  observation(0, 'fppp', { failures: [failure(0, 'no answer from the queue')] }),
  observation(1, 'pffp', { failures: [failure(1, 'total is wrong'), failure(2, 'total is wrong')] }),
  observation(2, 'pfpp', { failures: [failure(1, 'total is wrong')] }),
  ...Array.from({ length: 9 }, (_, index) => observation(3 + index, 'pppp')),
]);
const results = resultsOf(session, analyze(session));
const view = viewOf(results);

describe('annotationsOf', () => {
  test('one for each cause, the worst test first, at the line of its failure', () => {
    expect(annotationsOf(view)).toEqual([
      expect.objectContaining({ file: 'cart.test', line: 11, title: 't1: flaky' }),
      expect.objectContaining({ file: 'cart.test', line: 10, title: 't0: flaky' }),
    ]);
  });

  test('tells the rate with both counts, and the failure', () => {
    expect(annotationsOf(view)[0]!.message).toMatch(
      /^2 of 12 runs failed: 17 % \(95 % interval .*\)\.\n.*total is wrong/,
    );
  });

  test('no file, no annotation; no line, none is named', () => {
    const tests = view.tests.map((it) => ({ ...it, line: null, file: it.name === 't1' ? null : it.file }));
    expect(annotationsOf({ ...view, tests }).map(({ title, line }) => [title, line])).toEqual([
      ['t0: flaky', null],
      ['t2: flaky', null],
    ]);
  });
});
