/** What results.json says of a line that was carried out after the runs. */
import { z } from 'zod';

const counts = { failed: z.int().nonnegative(), runs: z.int().positive() };

/** Of the line of one test. */
export const triedLine = z
  .strictObject(counts)
  .nullable()
  .default(null)
  .describe('How often the test failed when replay_command was carried out after the runs; null: it was not.');

/** Of the line that stands for the session. */
export const triedWhole = z
  .strictObject({
    test: z.string().nullable().describe('Whose failures these are, an id of tests[]; null: of the command.'),
    ...counts,
    selects_test: z.boolean().default(false).describe('Whether the line runs that test alone.'),
  })
  .nullable()
  .default(null)
  .describe('What came of replay_command when it was carried out after the runs; null: it was not.');
