/**
 * One line of what our reporters record. A file of its own, loaded where one is read: zod would delay every session's
 * first run.
 */
import { z } from 'zod';
import { TEST_STATUSES } from '../../model/test-result.ts';

const FAILURE = z.object({
  type: z.string().nullable(),
  message: z.string(),
  stack: z.string().nullable(),
});

const TEST = z.object({
  kind: z.literal('test'),
  file: z.string().nullable(),
  suite: z.array(z.string()),
  name: z.string(),
  status: z.enum(TEST_STATUSES),
  ms: z.number().nullable(),
  line: z.number().int().positive().nullable(),
  /** Where its file has several of that name: the how manieth, for a framework that knows no lines. */
  nth: z.number().int().positive().nullable().optional(),
  failure: FAILURE.nullable(),
  /** A second word on the test that this process reported last. */
  again: z.boolean().optional(),
});

/** What a reporter writes: that it began, each test, a file that could not be loaded, and that it came to its end. */
const LINE = z.discriminatedUnion('kind', [
  /** `knob`: what took the seed in this process, in words. */
  z.object({ kind: z.literal('begin'), knob: z.string().max(200).nullable() }),
  TEST,
  z.object({ kind: z.literal('broken-file'), file: z.string().nullable(), failure: FAILURE }),
  z.object({ kind: z.literal('end') }),
]);
export type RecordingLine = z.infer<typeof LINE>;
/** What a reporter says of one test. */
export type RecordedTest = z.infer<typeof TEST>;
/** What it says of a failure. */
export type RecordedFailure = z.infer<typeof FAILURE>;

/** Null for a line that is broken: cut off by a kill, or not ours. */
export function decodeRecordingLine(text: string): RecordingLine | null {
  try {
    return LINE.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
