/** Random draws that are functions of the root seed: each key has draws of its own, none of them a run's seed. Pure. */
import { runSeed } from './seeds.ts';

/** 31 random bits, another for each key and index. */
export function drawn(rootSeed: number, key: number, index: number): number {
  return runSeed(rootSeed ^ key, index);
}

/** The items in a random order (Fisher & Yates). */
export function shuffled<Item>(items: readonly Item[], rootSeed: number, key: number): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = drawn(rootSeed, key, last) % (last + 1);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}
