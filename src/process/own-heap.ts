/** How much memory this process takes for itself. */
import { setFlagsFromString } from 'node:v8';

/**
 * How the engine's collector goes about it, read each time that it has run. By itself it lets the heap grow to four
 * times of what is kept before it looks again, and keeps up to 48 MB for what is new: half a gigabyte where reports are
 * large, on a machine that the tests want for themselves. What that costs was not measurable (docs/adr/0016).
 */
const FLAGS = ['--heap-growing-percent=40', '--semi-space-growth-factor=1'];

/** Keeps the heap of this process near to what it really holds. */
export function keepHeapSmall(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}
