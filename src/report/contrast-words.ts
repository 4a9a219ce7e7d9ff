/** Each contrast in words: while it is tried, and as evidence. Pure. */
import type { Contrast } from '../model/contrast.ts';

/** What is being tried, while it is: `now alone against in the suite`. */
export const TRYING_WORDS: Readonly<Record<Contrast, string>> = {
  seed: 'a failing seed against a passing one',
  'hash-seed': 'one hash order against another',
  alone: 'alone against in the suite',
  'after-tests': 'after some of the tests before it against by itself',
  parallelism: 'in parallel with itself against one by one',
  'fresh-copy': 'in fresh copies against a used one',
  'own-network': 'in networks of their own against the shared one',
  order: 'another order against its own',
  timezone: 'another time zone against its own',
  locale: 'another locale against its own',
  'cpu-jitter': 'in short bursts against left alone',
  'one-cpu': 'on one processor against all',
};

type ArmWords = readonly [treatment: string, control: string];

/** The treatment, and what it is compared with, where the treatment changed something to `value`. */
export const ARM_WORDS: Readonly<Record<Contrast, (value: string | null) => ArmWords>> = {
  seed: () => ['with the failing seed', 'with a passing one'],
  'hash-seed': () => ["with the passing seed's hash order", 'with its own'],
  alone: () => ['by itself', 'in the whole suite'],
  'after-tests': (value) => [`after ${value}`, 'by itself'],
  parallelism: () => ['in parallel with itself', 'one run after the other'],
  'fresh-copy': () => ['in fresh copies', 'in a used one'],
  'own-network': () => ['in networks of their own', 'in the shared one'],
  order: (value) => [`in ${value} order`, "in the command's own"],
  timezone: (value) => [`in the time zone ${value}`, "in the machine's own"],
  locale: (value) => [`in the locale ${value}`, "in the machine's own"],
  'cpu-jitter': () => ['when stopped and continued in short bursts', 'when left alone'],
  'one-cpu': () => ['on one processor', 'on all'],
};
