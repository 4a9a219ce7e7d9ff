/** The contract of results.json for failures: what each said, and the kinds that they are of. */
import { z } from 'zod';

/** That of results from before it stood there. */
const FIRST_FINGERPRINTS = 1;

const count = z.int().nonnegative();
const maybeText = z.string().nullable();

/** One failing test of one run. */
export const ownText = z
  .strictObject({
    test: z.string().describe('Id of tests[].'),
    cluster: z.string().describe('Id of clusters[]: the kind of failure that it is.'),
    title: maybeText.default(null).describe('One line that says what differed.'),
    text: z.string().describe('What this very failure said, with what differed first: at most 400 characters.'),
  })
  .describe('One failing test of one run, in its own words.');

/** One kind of failure. */
export const cluster = z.strictObject({
  id: z.string().describe('Of the same kind of failure the same in every session with this fingerprint_version.'),
  fingerprint_version: z
    .int()
    .positive()
    .default(FIRST_FINGERPRINTS)
    .describe('How the id is made: ids of different versions say nothing of each other.'),
  title: z
    .string()
    .describe('One line that says what differed, as the example printed it: of fingerprint_version 1 masked.'),
  excerpt: z.string().describe('What the example said, with what differed first: at most 1,000 characters.'),
  example: z
    .strictObject({ test: maybeText.describe('Id of tests[]; null: no test accounts for it.'), attempt: count })
    .nullable()
    .default(null)
    .describe('The failure that title and excerpt quote.'),
  others: z.array(z.string()).default([]).describe('Titles of some others in it, where they say other values.'),
  count: count.describe('Failures in it.'),
  tests: z.array(z.string()).describe('Ids of tests[]; empty for failures that no test accounts for.'),
  attempts: z.array(count),
});
