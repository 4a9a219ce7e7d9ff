/** Where the runs' logs stand in output-dir, and which of them stay there. */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { KeepLogs } from '../config/config.ts';
import { OUTPUT_FILES } from '../events/session-output.ts';
import type { Outcome } from '../model.ts';
import { type FinishedLog, LogFile } from './log-file.ts';

/** @throws the system's error when output-dir cannot be written */
export function makeLogsFolder(outputDir: string): void {
  mkdirSync(join(outputDir, OUTPUT_FILES.logs), { recursive: true });
}

/** The log of one stream of a run; no file is there before the first byte. */
export function runLog(outputDir: string, run: number, stream: 'stdout' | 'stderr'): LogFile {
  return new LogFile(join(outputDir, OUTPUT_FILES.logs, `run-${String(run).padStart(4, '0')}.${stream}.log`));
}

/** Whether a run's logs stay; `outcome` null: it was aborted, and shows nothing. */
export function staysOnDisk(keepLogs: KeepLogs, outcome: Outcome | null): boolean {
  return outcome !== null && (keepLogs === 'all' || outcome.kind !== 'passed');
}

/**
 * Removes the log unless it stays.
 * @returns its path relative to output-dir; null when the stream was silent or the log is gone
 */
export function settleLog(log: FinishedLog, outputDir: string, stays: boolean): string | null {
  if (log.path === null) return null;
  if (stays) return relative(outputDir, log.path);
  rmSync(log.path, { force: true });
  return null;
}
