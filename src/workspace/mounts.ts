/** What is mounted in a folder, as this process sees it. */
import { readFile } from 'node:fs/promises';
import { isWithin } from '../paths.ts';
import { command } from '../process/command.ts';

const LIMIT_MS = 10_000;

/** The mount points that are `folder` or lie in it, the deepest last; none where there is no /proc. */
export async function mountsWithin(folder: string): Promise<string[]> {
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  // The fifth word is the mount point; spaces and the like in it are written as octal escapes.
  const points = mounts.split('\n').map((line) => unescaped(line.split(' ')[4] ?? '/'));
  return points.filter((point) => isWithin(folder, point));
}

/**
 * Takes away what a test mounted in a folder of ours and left there: who removes the folder would remove what is
 * mounted, be it the user's own files. False: something is still mounted.
 */
export async function unmountWithin(folder: string): Promise<boolean> {
  const points = await mountsWithin(folder);
  if (points.length === 0) return true;
  for (const point of points.toReversed()) await command('umount', ['-l', '--', point], { timeoutMs: LIMIT_MS });
  return (await mountsWithin(folder)).length === 0;
}

function unescaped(word: string): string {
  return word.replace(/\\([0-7]{3})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
}
