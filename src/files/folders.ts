/** The one question about the disk that decoding asks, answered the same at every door. */
import { statSync } from 'node:fs';

/**
 * Whether an absolute path is an existing folder. Never throws: false also where the path is too long or closed to us.
 */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
