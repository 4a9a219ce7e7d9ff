/**
 * Run seeds: a keyed permutation of 1..2^31-1, so that no two runs of a session can ever share a seed and run 37 has
 * the same seed on any machine, in any shard, at any parallelism. Pure: the root seed is the only randomness.
 */

/** How many seeds there are: 1..SEED_COUNT, the range that every framework's seed knob takes. */
export const SEED_COUNT = 2 ** 31 - 1;

const ROUNDS = 6;

/**
 * MurmurHash3's 32-bit finaliser (Appleby, public domain): every input bit changes every output bit about half of the
 * time.
 */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One balanced Feistel network over 32 bits: a bijection whatever the round function does (Luby & Rackoff 1988). */
function permute32(value: number, key: number): number {
  let left = value >>> 16;
  let right = value & 0xffff;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = left ^ (mix(right ^ mix(key ^ mix(round + 1))) & 0xffff);
    left = right;
    right = next;
  }
  return ((left << 16) | right) >>> 0;
}

/**
 * The seed of one run: 1 to 2^31-1, distinct for distinct runs under one root seed.
 * Cycle walking (Black & Rogaway 2002) keeps the 32-bit permutation inside the range; two steps on average.
 * @param rootSeed 0 to 2^31-1
 * @param run 0 to 2^31-2
 */
export function runSeed(rootSeed: number, run: number): number {
  let value = run;
  do value = permute32(value, rootSeed);
  while (value >= SEED_COUNT);
  return value + 1;
}
