/** The single runs, failures, lines and rates of a report's view (view.ts), as types. */

/** What a run did as a whole. */
export type RunResultKind = 'passed' | 'failed' | 'crashed' | 'timed-out' | 'not-observed';

/** One run that was carried out. */
export interface RunView {
  readonly run: number;
  readonly seed: number;
  readonly result: RunResultKind;
  /** Null: the infrastructure lost it. */
  readonly passed: boolean | null;
  /** In words: `failed (exit code 1)`. */
  readonly outcome: string;
  readonly durationMs: number;
  /** What it was given besides its seed, in words; empty: nothing was changed. */
  readonly conditions: readonly string[];
  readonly slot: number;
  readonly place: string;
  /** One character per entry of `tests`: p passed, f failed, s skipped, r failed and passed on retry, else missing. */
  readonly marks: string;
  /** What it printed at its end; empty where nothing was kept. */
  readonly printed: string;
}

/** One failing run of a test, or of the command. */
export interface FailureView {
  readonly run: number;
  readonly seed: number;
  readonly result: RunResultKind;
  /** Its own, or else that of its kind of failure, or the run's outcome in words. */
  readonly title: string;
  /** What it said itself; where that was not kept, it says so, and what the first of its kind said. */
  readonly text: string;
}

/** How the failing runs of something are told in a list of cases: `flaky` passed too. */
export type CaseResult = 'passed' | 'flaky' | 'failed' | 'skipped';

/** How long some runs took. */
export interface DurationsView {
  readonly of: 'passing' | 'failing';
  /** At least one. */
  readonly durationsMs: readonly number[];
  readonly medianMs: number;
}

/** A failing run's log against a passing one's. */
export interface ComparisonView {
  readonly failing: number;
  readonly passing: number;
  /** Empty: no difference but times, addresses and the like. Null: too little in common to be compared. */
  readonly lines: readonly DiffLine[] | null;
}

/** One line of a comparison; `skipped` stands for lines that are the same in both. */
export interface DiffLine {
  readonly kind: 'same' | 'failing' | 'passing' | 'skipped';
  readonly text: string;
}

/** A line that is repeated until it fails. */
export interface Loop {
  readonly line: string;
  /** How many tries that takes. */
  readonly says: string;
}

/** A repro rate with what it stands on; fractions are 0 to 1. */
export interface RateView {
  /** Failed, crashed or timed-out runs. */
  readonly failures: number;
  /** At least 1. */
  readonly observed: number;
  readonly rate: number;
  /** Bounds of the 95 % interval. */
  readonly lower: number;
  readonly upper: number;
}

/**
 * What one planned run showed, as one mark of the runs strip. `-uncounted`: it is in no rate, because of its conditions
 * or because the session had its answer before it; `not-started`: the session ended before it.
 */
export type RunMark =
  | 'passed'
  | 'failed'
  | 'crashed'
  | 'timed-out'
  | 'passed-uncounted'
  | 'failed-uncounted'
  | 'lost'
  | 'not-started';

/** One failing run. */
export interface FailingRunView {
  readonly run: number;
  readonly seed: number;
  /** In words: `failed (exit code 1)`, `crashed (SIGSEGV)`, `timed out after 10m`. */
  readonly outcome: string;
  readonly durationMs: number;
  /** The last lines that it printed; empty when it printed nothing. */
  readonly tail: string;
  /** Log file relative to the report's folder; null where none was kept. */
  readonly log: string | null;
}
