/** Where the runs' logs stand in output-dir, and which of them stay there. */
import { basename } from 'node:path';
import type { KeepLogs } from '../config/config.ts';
import { removeEntry } from '../files/new-file.ts';
import type { Outcome } from '../model/outcome.ts';
import { OUTPUT_FILES } from '../output/output-files.ts';
import type { OutputFolder } from '../output/output-folder.ts';
import { type FinishedLog, LogFile } from './log-file.ts';

/**
 * The folder of the runs' logs, held open.
 * @throws the system's error when output-dir cannot be written
 */
export function logsFolder(output: OutputFolder): OutputFolder {
  return output.inside(OUTPUT_FILES.logs);
}

/** The log of one stream of a run; no file is there before the first byte. */
export function runLog(logs: OutputFolder, run: number, stream: 'stdout' | 'stderr'): LogFile {
  return new LogFile(logs.at(`run-${String(run).padStart(4, '0')}.${stream}.log`));
}

/** Whether a run's logs stay; `outcome` null: it was aborted, and shows nothing. */
export function staysOnDisk(keepLogs: KeepLogs, outcome: Outcome | null): boolean {
  return outcome !== null && (keepLogs === 'all' || outcome.kind !== 'passed');
}

/**
 * Removes the log unless it stays.
 * @returns its path relative to output-dir; null when the stream was silent or the log is gone
 */
export function settleLog(log: FinishedLog, stays: boolean): string | null {
  if (log.path === null) return null;
  if (stays) return `${OUTPUT_FILES.logs}/${basename(log.path)}`;
  removeEntry(log.path);
  return null;
}
