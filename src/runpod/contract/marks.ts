/**
 * A run's per-test marks with repeats counted (`p1203fp80`): a large suite that mostly passes is a few characters.
 * Pure.
 */
import { z } from 'zod';
import { STATUS_MARKS } from '../../model/marks.ts';

/** Far more tests than a suite has; a worker's reply must not make the client's memory arbitrarily large. */
const MOST_TESTS = 200_000;

/** Packs marks: each mark, followed by how often it stands there if more than once. */
export function packMarks(marks: string): string {
  return marks.replace(REPEATED, (repeated, mark: string) => `${mark}${repeated.length}`);
}

const MARK = `[${STATUS_MARKS.join('')}]`;
const REPEATED = new RegExp(`(${MARK})\\1+`, 'g');
const PACKED = new RegExp(`(${MARK})(\\d*)`, 'g');

function lengthOf(packed: string): number {
  let length = 0;
  for (const [, , count] of packed.matchAll(PACKED)) length += count === '' ? 1 : Number(count);
  return length;
}

/** Packed marks from outside. */
export const packedMarks = z
  .string()
  .regex(new RegExp(`^(?:${MARK}\\d{0,7})*$`))
  .refine((packed) => lengthOf(packed) <= MOST_TESTS, `must stand for at most ${MOST_TESTS} tests`);

/** Marks as packMarks packed them. */
export function unpackMarks(packed: string): string {
  return packed.replace(PACKED, (_, mark: string, count: string) => mark.repeat(count === '' ? 1 : Number(count)));
}
