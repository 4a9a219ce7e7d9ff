/** What our hook wrote of a jest that ended before its report: each test as it came, in the shape of its report. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunRequest } from '../framework.ts';
import { logLines } from '../log-lines.ts';
import type { JestAssertion, JestFile } from './jest-schema.ts';
import { withNodeOptions } from './node-options.ts';
import { supportPath } from './support-files.ts';

/** Where the hook writes. */
const STREAM_VARIABLE = 'FLAKY_DETECTOR_JEST_STREAM';

/** The variables that let jest write it, on top of these. */
export function streamVariables(
  { supportDir, reportDir }: Pick<RunRequest, 'supportDir' | 'reportDir'>,
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const hook = `--require=${join(supportDir, supportPath('jest-stream.cjs'))}`;
  return { NODE_OPTIONS: withNodeOptions(env.NODE_OPTIONS, [hook]), [STREAM_VARIABLE]: reportDir };
}

/** What was written, and which tests had begun and not ended. */
export interface JestStream {
  readonly files: readonly JestFile[];
  readonly running: readonly string[];
}

/** Null where no jest of the run wrote any. */
export async function jestStream(reportDir: string): Promise<JestStream | null> {
  const names = (await readdir(reportDir)).filter((name) => /^jest-stream-\d+\.ndjson$/.test(name)).sort();
  if (names.length === 0) return null;
  const { decodeJestStreamLine } = await import('./jest-schema.ts');
  const files = new Map<string, JestAssertion[]>();
  const running = new Set<string>();
  for (const name of names) {
    for await (const text of logLines(join(reportDir, name))) {
      const line = decodeJestStreamLine(text);
      if (line === null) continue;
      const test = [line.path, ...line.test.ancestorTitles, line.test.title].join(' > ');
      if (line.kind === 'start') running.add(test);
      else {
        running.delete(test);
        files.set(line.path, [...(files.get(line.path) ?? []), line.test]);
      }
    }
  }
  const found = [...files].map(([path, assertionResults]) => ({
    name: path,
    status: '',
    message: '',
    assertionResults,
  }));
  return { files: found, running: [...running] };
}
