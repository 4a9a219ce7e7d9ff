/** The processors that runs may be kept on, and the program that does it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a run can be kept on one processor. */
export type Processors =
  /** Nothing needs to be done for it. */
  | { readonly kind: 'single' }
  /** `numbers`: at least two, as `taskset` takes them. */
  | { readonly kind: 'several'; readonly numbers: readonly number[] }
  /** No `taskset` that works. */
  | { readonly kind: 'not-to-be-chosen' };

const LIMIT_MS = 5000;

let found: Processors | null = null;

/** What this machine can do. Looked for once. */
export function processors(): Processors {
  found ??= findProcessors();
  return found;
}

/**
 * Words before a program that keep it, and all that it starts, on one processor: another for each slot, as far as there
 * are others.
 */
export function pinnedTo(slot: number, machine: Processors = processors()): string[] {
  if (machine.kind !== 'several') return [];
  return ['taskset', '-c', String(machine.numbers[slot % machine.numbers.length])];
}

function findProcessors(): Processors {
  const numbers = allowedProcessors();
  if (numbers.length === 1) return { kind: 'single' };
  const probe = spawnSync('taskset', ['-c', String(numbers[0]), 'true'], { stdio: 'ignore', timeout: LIMIT_MS });
  return probe.status === 0 ? { kind: 'several', numbers } : { kind: 'not-to-be-chosen' };
}

/** Those that this process may use; empty where there is no /proc. */
function allowedProcessors(): number[] {
  try {
    const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
    return processorNumbers(list);
  } catch {
    return [];
  }
}

/** The numbers of a list of ranges, as the kernel writes it: `0-3,8`. */
export function processorNumbers(list: string): number[] {
  const ranges = list === '' ? [] : list.split(',');
  return ranges.flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split('-').map(Number);
    return Number.isInteger(first) ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [];
  });
}
