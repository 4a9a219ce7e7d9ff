/**
 * What the page's own script gets to know for the grid of runs and tests: embedded in the page as JSON, read by
 * client/. Every text in
 * it is already fit to be shown. Imports nothing, so that both sides share it.
 */

/** What a run did as a whole, in one character: passed, failed, crashed, timed out, lost. */
export type RunSign = 'p' | 'f' | 'c' | 't' | 'x';

/** One column. */
export interface GridRun {
  readonly run: number;
  readonly seed: number;
  readonly sign: RunSign;
  /** Its outcome in words. */
  readonly outcome: string;
  readonly durationMs: number;
  /** Slot, place and conditions in words. */
  readonly where: string;
  /** True where the page has a section `run-<number>` with its log. */
  readonly logged: boolean;
}

/** One row. */
export interface GridTest {
  readonly name: string;
  /** File and suite; empty where the report has neither. */
  readonly place: string;
  /** `flaky`, `always fails`, ... ; empty for a test that never failed. */
  readonly verdict: string;
  readonly failures: number;
  /** Index into `clusters` of the first that it is in; null: none. */
  readonly cluster: number | null;
  /** One mark per column (p passed, f failed, s skipped, r retried, m mixed, - missing), by `packMarks`. */
  readonly marks: string;
}

/** Everything that the grid shows. */
export interface GridData {
  readonly runs: readonly GridRun[];
  readonly tests: readonly GridTest[];
  /** Titles of the clusters, in the order of the page. */
  readonly clusters: readonly string[];
  /** Tests of the session that have no row, since the page would be too large. */
  readonly testsLeftOut: number;
}
