/** Which path lies in which: the one place that says so. Pure. */
import { isAbsolute, relative, sep } from 'node:path';

/**
 * Whether `path` is `folder` or lies in it, judged by their text: both absolute, and free of symlinks where those
 * matter.
 */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
