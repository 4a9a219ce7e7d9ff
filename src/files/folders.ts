/** The one question about the disk that decoding asks, answered the same at every door. */
import { statSync } from 'node:fs';

/** Whether an absolute path is an existing folder. Never throws: a path that cannot be looked at (too long, no access) is none. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
