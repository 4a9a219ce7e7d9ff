/** The text of a file that a repository brought along: it may be a link to anything. */
import { readFileSync, statSync } from 'node:fs';

/**
 * Null for what is not there, cannot be read, or is larger than `mostBytes`, and for what has no end: a device, a pipe,
 * a file of /proc.
 */
export function fileText(path: string, mostBytes: number): string | null {
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > mostBytes) return null;
    return stats.size === 0 ? '' : readFileSync(path, 'utf8'); // those of /proc have no size
  } catch {
    return null;
  }
}
