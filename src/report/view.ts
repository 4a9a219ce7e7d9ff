/**
 * The one view model of a report: what a session showed, as plain sentences, numbers and lists. Every renderer
 * (terminal, markdown, page, JUnit XML, annotations, outputs) reads this and nothing else, and decides nothing about
 * rates, verdicts or kinds of failure itself. All text in it may hold what tests printed: the renderers escape it.
 */

import type { LogExcerpt } from '../model/session-end.ts';
import type { DurationsView, FailingRunView, Loop, RateView, RunMark, RunView } from './view-details.ts';
import type {
  CauseView,
  ClusterView,
  CommandView,
  FailingTestView,
  SensitivityView,
  TestView,
} from './view-findings.ts';

/** How inputs are written where the reader is: as the Action's, or as flags. */
export type Door = 'action' | 'cli';

/** What a reader should feel at first sight. */
export type Tone = 'bad' | 'good' | 'unsure';

/** How to make it fail again. */
export interface ReproduceView {
  /** The shell line to paste. */
  readonly line: string;
  /** What it may be expected to do: `Tried: it failed 8 of 8 times.` */
  readonly promise: string;
  /** Where it does not fail every time: a line that repeats it until it does. */
  readonly loop: Loop | null;
  /** Shell lines that write what replay lines need on another machine, once; null: they need nothing. */
  readonly preparation: string | null;
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
  readonly sensitiveTests: readonly string[];
  readonly toolVersion: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

/** One thing that is known of the session: `Seed`, `7`. */
export interface Fact {
  readonly label: string;
  readonly value: string;
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
