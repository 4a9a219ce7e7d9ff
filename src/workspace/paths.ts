/** Which path lies in which. Pure. */
import { isAbsolute, relative } from 'node:path';

/** True when `path` is `folder` or lies in it. Both absolute and free of symlinks. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith('../') || isAbsolute(way));
}
