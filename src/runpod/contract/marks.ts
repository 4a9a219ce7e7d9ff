/** A run's per-test marks as a worker sends them, packed (`p1203fp80`). Pure. */
import { z } from 'zod';
import { STATUS_MARKS } from '../../model/marks.ts';

/** Far more tests than a suite has; a worker's reply must not make the client's memory arbitrarily large. */
const MOST_TESTS = 200_000;

const MARK = `[${STATUS_MARKS.join('')}]`;

function lengthOf(packed: string): number {
  let length = 0;
  for (const [, count = ''] of packed.matchAll(/\D(\d*)/g)) length += count === '' ? 1 : Number(count);
  return length;
}

/** Packed marks from outside. */
export const packedMarks = z
  .string()
  .regex(new RegExp(`^(?:${MARK}\\d{0,7})*$`))
  .refine((packed) => lengthOf(packed) <= MOST_TESTS, `must stand for at most ${MOST_TESTS} tests`);
