/** What the two arms of an experiment are called in sentences. Pure. */
import type { Contrast } from '../model/contrast.ts';

/** Two phrases that follow `runs` or a count of them. */
export interface ArmWords {
  readonly treatment: string;
  readonly control: string;
}

/**
 * How a contrast's arms differ.
 * @param value the order, the time zone, the locale or the tests before it; null: not named
 */
export function armWords(contrast: Contrast, value: string | null): ArmWords {
  const [treatment, control] = ARMS[contrast](value);
  return { treatment, control };
}

const ARMS: Readonly<Record<Contrast, (value: string | null) => readonly [string, string]>> = {
  seed: () => ['with the failing seed', 'with a passing seed'],
  'hash-seed': () => ["with the passing seed's hash order", 'with its own hash order'],
  alone: () => ['by itself', 'in the whole suite'],
  'after-tests': (tests) => [`after ${tests ?? 'some of the tests before it'}`, 'by itself'],
  parallelism: () => ['with other runs at the same time', 'one at a time'],
  'fresh-copy': () => ['in fresh copies of the folder', 'in a used copy'],
  'own-network': () => ['with a network of its own', 'with the shared network'],
  order: (order) => [`in ${order ?? 'another'} order`, "in the command's own order"],
  timezone: (zone) => [zone === null ? 'in another time zone' : `in the time zone ${zone}`, "in the machine's own"],
  locale: (locale) => [locale === null ? 'in another locale' : `in the locale ${locale}`, "in the machine's own"],
  'cpu-jitter': () => ['stopped and continued in short bursts', 'left alone'],
  'one-cpu': () => ['on one processor', 'on all processors'],
};
