/**
 * The shape of jest's JSON, as far as it is read. A file of its own, loaded where one is read: zod would delay every
 * session's first run.
 */
import { z } from 'zod';

const ASSERTION = z.object({
  ancestorTitles: z.array(z.string()),
  title: z.string(),
  status: z.string(),
  duration: z.number().nullable().catch(null),
  failureMessages: z.array(z.string()).catch([]),
  /** How often the test ran; over 1 with jest.retryTimes. Since jest 28. */
  invocations: z.number().catch(1),
  retryReasons: z.array(z.string()).catch([]),
  location: z.object({ line: z.number().int().positive() }).nullable().catch(null),
});

const FILE = z.object({
  name: z.string(),
  status: z.string(),
  message: z.string().catch(''),
  assertionResults: z.array(ASSERTION),
});
/** A test file's results. */
export type JestFile = z.infer<typeof FILE>;

const REPORT = z.object({ testResults: z.array(FILE) });
/** One test's result. */
export type JestAssertion = z.infer<typeof ASSERTION>;

/** @throws Error that says in words what is not as jest writes it */
export function decodeJestReport(text: string): JestFile[] {
  const { data, error } = REPORT.safeParse(JSON.parse(text));
  if (error !== undefined) throw new Error(z.prettifyError(error));
  return data.testResults;
}

const STARTED = z.object({ ancestorTitles: z.array(z.string()), title: z.string() });
const STREAM_LINE = z.discriminatedUnion('kind', [
  z.object({ path: z.string(), kind: z.literal('start'), test: STARTED }),
  z.object({ path: z.string(), kind: z.literal('result'), test: ASSERTION }),
]);

/** Null for a line that is broken: cut off by a kill, or not ours. */
export function decodeJestStreamLine(text: string): z.infer<typeof STREAM_LINE> | null {
  try {
    return STREAM_LINE.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
