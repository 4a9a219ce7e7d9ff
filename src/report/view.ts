/**
 * The one view model of a report: what a session showed, as plain sentences, numbers and lists. Every renderer
 * (terminal, markdown, page, JUnit XML, annotations, outputs) reads this and nothing else, and decides nothing about
 * rates, verdicts or kinds of failure itself. All text in it may hold what tests printed: the renderers escape it.
 */

import type { LogExcerpt } from '../model/session-end.ts';
import type { CaseResult, ComparisonView, DurationsView, FailureView, ReproduceView, RunView } from './view-details.ts';

/** How inputs are written where the reader is: as the Action's, or as flags. */
export type Door = 'action' | 'cli';

/** What a reader should feel at first sight. */
export type Tone = 'bad' | 'good' | 'unsure';

/**
 * What one planned run showed, as one mark of the runs strip. `-uncounted`: it is in no rate, because of its conditions
 * or because the
 * session had its answer before it; `not-started`: the session ended before it.
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
  /** The best shell line that is known to make it fail again; null: none is known. */
  readonly replay: string | null;
  /** What came of that line; empty where there is none. */
  readonly replaySays: string;
}

/** What is told of one test, or of the command as a whole, where all of them are listed. */
export interface CaseView {
  readonly result: CaseResult;
  /** Null when no judged run executed it, and for a test that never failed. */
  readonly rate: RateView | null;
  readonly replay: string | null;
  /** What came of that line; empty where there is none. */
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

/** How runs went that had one thing changed, whatever else was changed for them. */
export interface ConditionView {
  /** In words; null: nothing was changed. */
  readonly condition: string | null;
  readonly rate: RateView;
}

/** The session's numbers as they are, for programs. */
export interface FiguresView {
  readonly verdict: string;
  readonly reproRate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly detectableRate: number | null;
  readonly totalRuns: number;
  readonly completedRuns: number;
  readonly failures: number;
  readonly seed: number;
  readonly flakyTests: readonly string[];
  readonly failingTests: readonly string[];
  readonly toolVersion: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

/** One kind of failure: failures that look like one and the same. */
export interface ClusterView {
  /** One line that no other kind of the report has, short enough to be shown whole. */
  readonly title: string;
  /** `12 failures of 3 tests in 9 runs`. */
  readonly extent: string;
  /** Test ids; empty for runs that failed with no failing test in their report. */
  readonly tests: readonly string[];
  readonly excerpt: string;
  /** Numbers of the runs that failed so, ascending. */
  readonly runs: readonly number[];
  /** The first such run's log against a passing run's; null: there is no passing run, or too many came before. */
  readonly comparison: ComparisonView | null;
}

/** One thing that is known of the session: `Seed`, `7`. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** That a condition makes a test fail. */
export interface SensitivityView {
  /** One sentence, with counts. */
  readonly text: string;
  /** A line that repeats such a failure; null where there is none. */
  readonly replay: string | null;
  /** What came of that line; empty where there is none. */
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
  /** What that line does; empty where there is none. */
  readonly replaySays: string;
  /** What to do about it; null where nothing is known. */
  readonly advice: string | null;
}

/** A whole report. */
export interface ReportView {
  readonly tone: Tone;
  /** A few words: `Flaky`, `Always fails`, `No failure seen`, `Inconclusive`. */
  readonly headline: string;
  /** One sentence that answers the question, with its numbers; the reason and the remedy when inconclusive. */
  readonly verdict: string;
  /** What a failed setup, or whatever else ended the session, printed last; null where nothing did. */
  readonly endLog: LogExcerpt | null;
  /** Null when no test was measured: nothing was observed, or nothing but a command that is not there. */
  readonly rate: RateView | null;
  /** Runs that the infrastructure lost: in neither count of the rate. */
  readonly lostRuns: number;
  /**
   * The smallest true rate that so many runs would have shown, as a sentence; null where `rate` is, and where all
   * failed.
   */
  readonly detection: string | null;
  /** In order of run number, one per planned run. */
  readonly strip: readonly RunMark[];
  /** In order of run number, all of them. */
  readonly failingRuns: readonly FailingRunView[];
  /** Flaky ones first, then by falling rate. */
  readonly failingTests: readonly FailingTestView[];
  /** The largest first. */
  readonly clusters: readonly ClusterView[];
  /** Tests that fail in the same runs, as sentences. */
  readonly systemicFlakes: readonly string[];
  /** What failed under changed conditions more often, or only there. */
  readonly sensitivities: readonly SensitivityView[];
  /** Why each flaky test is flaky, worst first. */
  readonly causes: readonly CauseView[];
  /** How many tests were seen; 0 where no framework reports any. */
  readonly testsSeen: number;
  /**
   * Shell lines that make it fail again, to be pasted as they are; null when nothing failed, or nothing was measured.
   */
  readonly reproduce: ReproduceView | null;
  readonly command: CommandView;
  /** All that were carried out, in order of run number. */
  readonly runs: readonly RunView[];
  /** All of the session, in the order of each run's `marks`. */
  readonly tests: readonly TestView[];
  readonly durations: readonly DurationsView[];
  /** How many runs show which rate with 95 % confidence; null where `detection` is. */
  readonly power: { readonly runs: number; readonly detectable: number } | null;
  /** Unchanged runs first; empty where no condition was changed. */
  readonly conditions: readonly ConditionView[];
  readonly figures: FiguresView;
  readonly facts: readonly Fact[];
  readonly warnings: readonly string[];
}
