/**
 * What of output-dir goes into the artifact: the files that a session writes there and no others, within a limit of
 * size.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT_FILES } from '../output/output-files.ts';

/** Absolute paths, and how many logs there was no room for. */
export interface ArtifactFiles {
  readonly files: readonly string[];
  readonly leftOut: number;
}

/** What the reader opens first, and what it is made of. The support files are ours, and of no use elsewhere. */
const REPORT = ['page', 'results', 'junit', 'summary', 'events', 'setupLog'] as const;

/** As a session names them. */
const LOG = /^run-\d+\.std(out|err)\.log$/;

/**
 * The report's files, and the logs in order of run number as long as they fit.
 * @param folder output-dir, absolute; it may hold what is none of ours
 * @param room bytes before compression
 */
export function artifactFiles(folder: string, room: number): ArtifactFiles {
  const report = REPORT.map((name) => join(folder, OUTPUT_FILES[name])).filter((path) => sizeOf(path) !== null);
  const logs = namesIn(join(folder, OUTPUT_FILES.logs)).map((name) => join(folder, OUTPUT_FILES.logs, name));
  let left = room - report.reduce((sum, path) => sum + (sizeOf(path) ?? 0), 0);
  const fitting = logs.filter((path) => {
    const size = sizeOf(path);
    if (size === null || size > left) return false;
    left -= size;
    return true;
  });
  return { files: [...report, ...fitting], leftOut: logs.length - fitting.length };
}

/** Null where there is no regular file, or one of two names: a link that a test planted could lead anywhere. */
function sizeOf(path: string): number | null {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  return entry?.isFile() && entry.nlink === 1 ? entry.size : null;
}

function namesIn(folder: string): readonly string[] {
  try {
    return lstatSync(folder).isDirectory()
      ? readdirSync(folder)
          .filter((name) => LOG.test(name))
          .sort()
      : [];
  } catch {
    return []; // A session that ended before its first run has none.
  }
}
