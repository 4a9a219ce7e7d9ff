/** What results.json says of a sensitivity. */
import { z } from 'zod';
import { FACTORS } from '../model/conditions.ts';
import { triedLine } from './tried-schema.ts';

const count = z.int().nonnegative();

/** What a session can vary. */
export const factor = z.enum(FACTORS);

/** One entry of results.json's `sensitivities`. */
export const sensitivity = z
  .strictObject({
    condition: z
      .enum([...FACTORS, 'parallel'])
      .nullable()
      .describe(
        'What was changed; `parallel`: other runs went on beside it; null: it failed under changed conditions alone, ' +
          'too seldom to tell which of them matters.',
      ),
    level: z
      .string()
      .nullable()
      .describe(
        'How many runs at a time; of other conditions: what it was changed to, such as a time zone, where one level ' +
          'shows it best; null: any.',
      ),
    levels: z
      .array(z.strictObject({ level: z.string(), runs: count, failures: count }))
      .default([])
      .describe('Where `level` is null: what it was changed to, with the runs and failures of each.'),
    test: z.string().nullable().describe('Null: the command as a whole.'),
    runs_with: count.describe('Observed runs with the condition.'),
    failures_with: count,
    runs_without: count,
    failures_without: count,
    difference: z
      .strictObject({
        estimate: z.number(),
        lower: z.number(),
        upper: z.number(),
        confidence: z.number(),
        method: z.string(),
      })
      .describe('The rate with the condition less the rate without.'),
    p_value: z
      .number()
      .min(0)
      .max(1)
      .describe('Exact and two-sided, corrected for all tests and conditions that were compared.'),
    shown: z
      .boolean()
      .describe(
        'True: p_value is at most 0.05. False: it failed with the condition and never without, which may be chance.',
      ),
    attempts: z.array(count).describe('The failing runs with the condition.'),
    replay_command: z.string().nullable(),
    replay_tried: triedLine,
  })
  .describe('What a condition that the session changed on purpose does to a test. It is in no rate and no verdict.');

/** One entry, decoded. */
export type SensitivityEntry = z.infer<typeof sensitivity>;
