/** What fails on one kind of machine alone, in the contract of results.json, and from the analysis into it. Pure. */
import { z } from 'zod';
import type { PlaceDifference } from '../analyze/places.ts';
import { BACKENDS } from '../model/backend.ts';

const count = z.int().nonnegative();

export const placeDifference = z
  .strictObject({
    test: z.string().nullable().describe('Id in tests[]; null: the command as a whole.'),
    fails_on: z.enum(BACKENDS),
    failures_there: count,
    runs_there: count,
    runs_elsewhere: count.describe('None of them failed.'),
    p_value: z.number().min(0).max(1).describe("Fisher's exact test, adjusted by Holm for all tests."),
  })
  .describe('What failed on one kind of machine and never on the other, where the session had runs on both.');

/** One of them in results.json. */
export type PlaceEntry = z.infer<typeof placeDifference>;

/** @param test the test's id; null: the command as a whole */
export function placeEntry({ failsOn, there, elsewhere, pValue }: PlaceDifference, test: string | null): PlaceEntry {
  const counts = { failures_there: there.failures, runs_there: there.runs, runs_elsewhere: elsewhere.runs };
  return { test, fails_on: failsOn, ...counts, p_value: pValue };
}
