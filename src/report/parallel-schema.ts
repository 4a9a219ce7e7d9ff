/** What results.json says of runs that fail because of each other. */
import { z } from 'zod';
import { PARALLEL_ANSWERS, RESOURCES } from '../model/control.ts';

const count = z.int().nonnegative();
const arm = z.strictObject({ failures: count, runs: count });

/** results.json's `parallel`. */
export const parallelEntry = z
  .strictObject({
    answer: z
      .enum(PARALLEL_ANSWERS)
      .describe(
        'What failed with several runs at a time: `by-itself`: fails by itself, too; `collision`: only beside ' +
          'others, and not where each has a network, /tmp and home folder of its own; `busy`: only beside others, ' +
          'there too; `open`.',
      ),
    together: arm.describe("The session's own runs."),
    alone: arm.describe('Runs of the plan, repeated one after the other before the verdict. In no rate.'),
    again: arm.describe('Repeated with several at a time, to see that they still fail. In no rate.'),
    apart: arm.describe('The same, each with a network, /tmp and home folder of its own. In no rate.'),
    folders: arm.describe(
      "The same, each with a /tmp and home folder of its own, on the machine's network. In no rate.",
    ),
    shared: z
      .array(z.strictObject({ kind: z.enum(RESOURCES), name: z.string() }))
      .describe('What each of these runs took for itself outside of its working copy: ports, paths.'),
  })
  .describe('Whether runs failed because others went on beside them; null: nothing failed so.');

/** It, decoded. */
export type ParallelEntry = z.infer<typeof parallelEntry>;
