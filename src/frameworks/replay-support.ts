/**
 * What a replay line needs on another machine than the session's: our support files, at a place that the line can name
 * everywhere.
 */
import { frameworksNamed } from './registry.ts';

/**
 * Where the lines of a session look for support files that whoever pastes them must write first. A plain word of the
 * shell.
 */
export const PORTABLE_SUPPORT = '/tmp/flaky-detector-support';

/** A folder, and the files in it by name. */
export interface ReplaySupport {
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The support files of a framework, from this program and never from a report, which strangers can have written.
 * @param framework its name; null: none was recognised
 */
export function portableSupport(framework: string | null): ReplaySupport | null {
  const all = frameworksNamed(framework).map(({ supportFiles = {} }) => supportFiles);
  const files: Readonly<Record<string, string>> = Object.assign({}, ...all);
  return Object.keys(files).length === 0 ? null : { folder: PORTABLE_SUPPORT, files };
}
