import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packMarks, unpackMarks } from '../../../src/model/packed-marks.ts';
import { packedMarks } from '../../../src/runpod/contract/marks.ts';

const marks = fc
  .array(fc.record({ mark: fc.constantFrom(...'pfsr-'), count: fc.integer({ min: 1, max: 300 }) }), { maxLength: 20 })
  .map((parts) => parts.map(({ mark, count }) => mark.repeat(count)).join(''));

test('unpacking packed marks gives the marks', () => {
  fc.assert(fc.property(marks, (text) => expect(unpackMarks(packedMarks.parse(packMarks(text)))).toBe(text)));
});

test('5000 passing tests with one failure are a few characters', () => {
  expect(packMarks(`${'p'.repeat(3200)}f${'p'.repeat(1799)}`)).toBe('p3200fp1799');
});

test.each([['x'], ['3p'], ['p3x'], ['p9999999'], ['p200000f']])('%s is refused before it is unpacked', (text) => {
  expect(packedMarks.safeParse(text).success).toBe(false);
});
