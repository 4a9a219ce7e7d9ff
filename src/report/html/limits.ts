/**
 * How much a page shows, in steps: the first whose page is small enough is taken, and each says what it leaves out.
 * Pure.
 */
import type { TextLimit } from './shown.ts';

/** A page larger than this is made anew with less in it. Bytes. */
export const PAGE_BYTES = 5_000_000;

/** How much of each kind a page has at most. */
export interface Limits {
  /** Rows of the table of failing tests. */
  readonly tests: number;
  /** Clusters with their excerpt, log and diff. */
  readonly clusters: number;
  /** Failing runs with what they printed. */
  readonly logs: number;
  /** Rows of the table of failing runs. */
  readonly runs: number;
  readonly log: TextLimit;
  /** Rows of the grid. */
  readonly gridTests: number;
  /** Characters of a test's name. */
  readonly name: number;
}

/** From generous to bare; the last fits whatever a session can hold. */
export const LIMITS: readonly Limits[] = [
  {
    tests: 1000,
    clusters: 100,
    logs: 60,
    runs: 1000,
    log: { lines: 200, lineLength: 2000 },
    gridTests: 20_000,
    name: 300,
  },
  { tests: 500, clusters: 40, logs: 20, runs: 500, log: { lines: 100, lineLength: 500 }, gridTests: 4000, name: 200 },
  { tests: 200, clusters: 20, logs: 5, runs: 200, log: { lines: 40, lineLength: 200 }, gridTests: 2000, name: 100 },
  { tests: 50, clusters: 10, logs: 2, runs: 50, log: { lines: 20, lineLength: 100 }, gridTests: 200, name: 60 },
  { tests: 20, clusters: 5, logs: 0, runs: 20, log: { lines: 5, lineLength: 100 }, gridTests: 0, name: 60 },
];
