/**
 * Flaky tests that fail in the same runs: one cause is likelier than many, so they are shown as one systemic flake.
 * Pure.
 */
import { FAILED_MARK, failedAt, MARK_OF } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import { groupIsBeyondChance, pairIsBeyondChance } from './coincidence.ts';
import { groupsByAverageLinkage } from './linkage.ts';
import { isObserved } from './outcomes.ts';

/** Tests whose failures come together. */
export interface SystemicFlake {
  /** Indices into the session's test table, ascending; at least two. */
  readonly tests: readonly number[];
  /** Numbers of the runs in which any of them failed, ascending. */
  readonly runs: readonly number[];
  /** In how many of these runs all of them failed. */
  readonly togetherIn: number;
}

/**
 * From this likeness on, failing together is the rule: sets of failing runs that overlap more than half of the way from
 * what chance gives (0) to identical (1).
 */
const ALIKE = 0.5;
/** More different sets of failing runs than this are not compared; the tests of the commonest sets are. */
const SETS_COMPARED = 2000;

/** The groups of at least two flaky tests that fail together, the largest first. */
export function systemicFlakes(testCount: number, observations: readonly Observation[]): SystemicFlake[] {
  const observed = observations.filter(isObserved);
  const sets = distinctSets(testCount, observed);
  const groups = groupsByAverageLinkage(
    sets.map((it) => it.tests.length),
    likenesses(sets, observed.length),
    ALIKE,
  );
  const flakyTests = sets.reduce((sum, it) => sum + it.tests.length, 0);
  return groups
    .map((members) => members.flatMap((index) => sets[index] ?? []))
    .filter((group) => isBeyondChance(group, observed.length, flakyTests))
    .map((group) => flakeOf(group, observed))
    .sort((a, b) => b.tests.length - a.tests.length || (a.tests[0] ?? 0) - (b.tests[0] ?? 0));
}

/** At least two tests, and more alike than the best of so many flaky tests are by chance: all of them, or some pair. */
function isBeyondChance(group: readonly FailingSet[], runs: number, flakyTests: number): boolean {
  const sizes = group.flatMap(({ size, tests }) => tests.map(() => size));
  if (sizes.length < 2) return false;
  const together = countBits(
    group.map((it) => it.bits).reduce((all, bits) => all.map((word, index) => word & (bits[index] ?? 0))),
  );
  if (groupIsBeyondChance(sizes, together, runs, flakyTests)) return true;
  const alike = (a: FailingSet, b: FailingSet) =>
    pairIsBeyondChance([a.size, b.size], countCommonBits(a.bits, b.bits), runs, flakyTests);
  return group.some((a, index) => group.slice(index + (a.tests.length > 1 ? 0 : 1)).some((b) => alike(a, b)));
}

/** Runs as bits, and the tests that failed in exactly these. */
interface FailingSet {
  readonly bits: Uint32Array;
  readonly size: number;
  readonly tests: number[];
}

function distinctSets(testCount: number, observed: readonly Observation[]): FailingSet[] {
  const words = Math.ceil(observed.length / 32);
  const sets = new Map<string, FailingSet>();
  const failing = new Set<number>();
  for (const { tests } of observed) for (const { index } of tests.marks.matchAll(FAILED_MARK)) failing.add(index);
  for (const test of [...failing].sort((a, b) => a - b)) {
    if (test >= testCount) break;
    const bits = failingRuns(test, observed, words);
    if (bits === null) continue;
    const key = bits.join();
    const known = sets.get(key);
    if (known === undefined) sets.set(key, { bits, size: countBits(bits), tests: [test] });
    else known.tests.push(test);
  }
  return [...sets.values()].sort((a, b) => b.tests.length - a.tests.length).slice(0, SETS_COMPARED);
}

/** Null unless the test is flaky: it failed, and it passed in another run or at a retry. */
function failingRuns(test: number, observed: readonly Observation[], words: number): Uint32Array | null {
  const bits = new Uint32Array(words);
  let failed = false;
  let passed = false;
  for (const [index, { tests }] of observed.entries()) {
    const mark = tests.marks.charAt(test);
    passed ||= mark === MARK_OF.passed || mark === MARK_OF.flaky || mark === MARK_OF.mixed;
    if (!failedAt(tests.marks, test)) continue;
    failed = true;
    bits[index >>> 5] = (bits[index >>> 5] ?? 0) | (1 << (index & 31));
  }
  return failed && passed ? bits : null;
}

/** The likeness of each pair of sets, row by row. */
function likenesses(sets: readonly FailingSet[], runs: number): Float32Array {
  const matrix = new Float32Array(sets.length * sets.length);
  for (const [row, a] of sets.entries()) {
    for (let column = row + 1; column < sets.length; column++) {
      const b = sets[column];
      if (b === undefined) continue;
      const alike = likeness(a, b, runs);
      matrix[row * sets.length + column] = alike;
      matrix[column * sets.length + row] = alike;
    }
  }
  return matrix;
}

/**
 * Jaccard's index, corrected for chance as Cohen's kappa is: two unrelated tests that fail nine times in ten overlap by
 * 0.82, and are not alike for that. 0 at what independence gives, 1 for identical sets.
 */
function likeness(a: FailingSet, b: FailingSet, runs: number): number {
  const both = countCommonBits(a.bits, b.bits);
  const byChance = (a.size * b.size) / runs;
  const expected = byChance / (a.size + b.size - byChance);
  return expected >= 1 ? 0 : (both / (a.size + b.size - both) - expected) / (1 - expected);
}

function countCommonBits(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) count += bitsIn((a[word] ?? 0) & (b[word] ?? 0));
  return count;
}

function countBits(bits: Uint32Array): number {
  return countCommonBits(bits, bits);
}

/** Bits set in a 32-bit word, added up in parallel (Warren, Hacker's Delight, 5-1). */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function flakeOf(sets: readonly FailingSet[], observed: readonly Observation[]): SystemicFlake {
  const failedIn = (set: FailingSet, index: number) => (((set.bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;
  const indices = [...observed.keys()];
  return {
    tests: sets.flatMap((set) => set.tests).sort((a, b) => a - b),
    runs: indices
      .filter((index) => sets.some((set) => failedIn(set, index)))
      .map((index) => observed[index]?.run ?? index),
    togetherIn: indices.filter((index) => sets.every((set) => failedIn(set, index))).length,
  };
}
