import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../src/analyze/analysis.ts';
import { resultsOf } from '../../src/report/results.ts';
import type { Results } from '../../src/report/results-schema.ts';
import { resultsPieces } from '../../src/report/results-text.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const written = (results: Results) => [...resultsPieces(results)].join('');

test('what is written in pieces is what JSON would write at once', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
      expect(written(value as unknown as Results)).toBe(`${JSON.stringify(value, null, 1)}\n`);
    }),
  );
});

test('a session with many tests comes in several pieces, and is the same', () => {
  const marks = 'pf'.repeat(1000);
  const session = sessionOf([observation(0, marks), observation(1, marks.replaceAll('f', 'p'))]);
  const results = resultsOf(session, analyze(session));
  expect([...resultsPieces(results)].length).toBeGreaterThan(3);
  expect(written(results)).toBe(`${JSON.stringify(results, null, 1)}\n`);
});
