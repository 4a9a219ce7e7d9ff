import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { translatedMarks } from '../../src/events/foreign-marks.ts';
import { STATUS_MARKS } from '../../src/model/marks.ts';

const anyTable = fc.uniqueArray(fc.nat(20), { maxLength: 12 });
const marksFor = (tests: number) =>
  fc.string({ unit: fc.constantFrom(...STATUS_MARKS), minLength: tests, maxLength: tests });

test('each test has the mark that the other table gave it, whatever its place there; all others are missing', () => {
  fc.assert(
    fc.property(
      anyTable.chain((indices) => fc.tuple(fc.constant(indices), marksFor(indices.length))),
      ([indices, marks]) => {
        const translated = translatedMarks(marks, indices);
        for (let test = 0; test <= 20; test += 1)
          expect(translated[test] ?? '-').toBe(marks[indices.indexOf(test)] ?? '-');
      },
    ),
  );
});

test('what the session does not have has no place', () => {
  expect(translatedMarks('pfs', [undefined, 1, undefined])).toBe('-f');
  expect(translatedMarks('pf', [])).toBe('');
});
