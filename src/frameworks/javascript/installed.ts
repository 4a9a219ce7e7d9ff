/** Which version of an npm package a command runs, as node_modules tells. */
import { posix } from 'node:path';
import type { Invocation, ProjectFacts } from '../../command/invocation.ts';

/**
 * The installed version, looked for from the command's own folder upwards, as node does.
 * @returns null when it is not below the working directory
 */
export function installedVersion(
  name: string,
  { directory = '.' }: Invocation,
  { readFile }: ProjectFacts,
): string | null {
  for (let folder = directory; ; folder = posix.dirname(folder)) {
    const text = readFile(posix.join(folder, 'node_modules', name, 'package.json'));
    const version = /"version"\s*:\s*"(\d[^"]*)"/.exec(text ?? '')?.[1];
    if (version !== undefined) return version;
    if (folder === '.' || folder === '/' || folder.startsWith('..')) return null;
  }
}

/** Whether a version is this one or a later one; an unknown version is taken for a current one. */
export function atLeast(version: string | undefined, major: number, minor = 0): boolean {
  const [ownMajor = Number.POSITIVE_INFINITY, ownMinor = 0] = (version ?? '')
    .split('.')
    .map(Number)
    .filter(Number.isFinite);
  return version === undefined || ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
