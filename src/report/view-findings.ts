/** What a report's view (view.ts) says of tests, kinds of failure, conditions and causes, as types. */
import type { CaseResult, ComparisonView, FailureView, RateView } from './view-details.ts';

/** One test that failed, or that could not be judged. */
export interface FailingTestView {
  /** `file::suite::name`. */
  readonly id: string;
  /** In words: `flaky`, `always fails`, `failed, in too few runs to say more`. */
  readonly verdict: string;
  /** Null when no judged run executed it. */
  readonly rate: RateView | null;
  /** Why it fails, in a few words; null where nothing is known. */
  readonly cause: string | null;
  /** Which of the report's kinds of failure is its own: the place in `clusters`, from 1; null where it has none. */
  readonly kind: number | null;
  /** In launch order. */
  readonly failingSeeds: readonly number[];
  /** A shell line that makes it fail again as far as its seed controls it; null: none is known. */
  readonly replay: string | null;
  /** What came of that line, or what it does; empty where there is none. */
  readonly replaySays: string;
}

/** What is told of one test, or of the command as a whole, where all of them are listed. */
export interface CaseView {
  readonly result: CaseResult;
  /** Null when no judged run executed it, and for a test that never failed. */
  readonly rate: RateView | null;
  readonly replay: string | null;
  /** What came of that line, or what it does; empty where there is none. */
  readonly replaySays: string;
  /** Its first failing runs, in launch order: a bounded number. */
  readonly told: readonly FailureView[];
}

/** The test command as a whole. */
export interface CommandView extends CaseView {
  readonly line: string;
  /** Whether runs failed that no test accounts for. */
  readonly unattributed: boolean;
}

/** One test of the session, whether it failed or not. */
export interface TestView extends CaseView {
  readonly id: string;
  readonly file: string | null;
  readonly suite: string | null;
  readonly name: string;
  readonly line: number | null;
  /** In words, as in FailingTestView; empty for a test that never failed. */
  readonly verdict: string;
  /** Runs in which it failed, whether these count for a rate or not. */
  readonly failures: number;
  /** As in FailingTestView. */
  readonly kind: number | null;
  /** Why it fails, as a sentence; null where nothing is known. */
  readonly why: string | null;
  /** Names of what it has in common with other tests: a kind of failure, a diagnosis, the runs in which they fail. */
  readonly shared: readonly string[];
}

/** One kind of failure: failures that look like one and the same. */
export interface ClusterView {
  /** One line that no other kind of the report has, short enough to be shown whole. */
  readonly title: string;
  /** `12 failures of 3 tests in 9 runs`. */
  readonly extent: string;
  /** Test ids; empty for runs that failed with no failing test in their report. */
  readonly tests: readonly string[];
  /** Whose words the title and the excerpt are: `a.test.js::adds, run 3`; empty where it is not known. */
  readonly saidBy: string;
  readonly excerpt: string;
  /** What some others of the kind say in place of the title. */
  readonly others: readonly string[];
  /** Numbers of the runs that failed so, ascending. */
  readonly runs: readonly number[];
  /** The first such run's log against a passing run's; null: there is no passing run, or too many came before. */
  readonly comparison: ComparisonView | null;
}

/** That a condition makes a test fail. */
export interface SensitivityView {
  /** One sentence, with counts. */
  readonly text: string;
  /** A line that repeats such a failure; null where there is none. */
  readonly replay: string | null;
  /** What came of that line, or what it does; empty where there is none. */
  readonly replaySays: string;
}

/** Why a test is flaky, for people. */
export interface CauseView {
  /** `file::suite::name`, or `The command`. */
  readonly test: string;
  /** How many other tests it holds for. */
  readonly others: number;
  /** A few words: `timing`, `unexplained`. */
  readonly cause: string;
  /** What it is, and what shows it. */
  readonly statement: string;
  readonly evidence: string;
  /**
   * The line by which it fails more often, as an experiment showed; null where its replay is the one, or none is known.
   */
  readonly replay: string | null;
  /** What came of that line, or what it does; empty where there is none. */
  readonly replaySays: string;
  /** What to do about it; null where nothing is known. */
  readonly advice: string | null;
}
