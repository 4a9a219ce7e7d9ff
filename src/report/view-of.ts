/** From results to the view: rounding, sorting and wording happen here, once, for every renderer. Pure. */
import { conditionsInWords } from './factor-words.ts';
import { counted, duration, percent, rateSentence } from './numbers.ts';
import { placeSentence } from './place-words.ts';
import type { Results } from './results-schema.ts';
import { sensitivitySentence } from './sensitivity-words.ts';
import { triedOf, triedSentence } from './tried-words.ts';
import type { Door, RateView, ReportView, Tone } from './view.ts';
import { commandOf, testsOf } from './view-cases.ts';
import { causeOf } from './view-causes.ts';
import { clustersOf, systemicSentence } from './view-clusters.ts';
import { compared } from './view-comparison.ts';
import type { RunView } from './view-details.ts';
import { factsOf } from './view-facts.ts';
import { measuredTests } from './view-measured.ts';
import { conditionsOf, durationsOf, figuresOf, powerOf } from './view-numbers.ts';
import { rateOf } from './view-rate.ts';
import { reproduceOf, type Support } from './view-reproduce.ts';
import { failingRun, hungFirst, runView, stripOf } from './view-runs.ts';
import { failingTestsOf } from './view-tests.ts';

/** Who reads a report. */
export interface Reader {
  /** Inputs are named as this door writes them; left out: as the Action does. */
  readonly door?: Door;
  /** Our own files that replay lines need on another machine; left out: none. */
  readonly support?: Support | null;
}

/** The view of a session's results, for its reader. */
export function viewOf(results: Results, { door = 'action', support = null }: Reader = {}): ReportView {
  const measured = measuredTests(results);
  const rate = measured ? rateOf(results) : null;
  const detection = measured ? detectionSentence(results) : null;
  const runs = results.results.map(runView);
  return {
    ...whatFailed(results, runs, rate),
    tone: TONES[results.verdict],
    headline: headlineOf(results),
    verdict: verdictSentence(results, rate),
    endLog: results.ended.log,
    rate,
    lostRuns: results.lost_runs,
    detection,
    power: detection === null ? null : powerOf(results),
    strip: stripOf(results),
    failingRuns: hungFirst(results.results.filter(({ passed }) => passed === false)).map(failingRun),
    systemicFlakes: results.systemic_flakes.map(systemicSentence),
    sensitivities: results.sensitivities.map((entry) => ({
      text: sensitivitySentence(entry),
      replay: entry.replay_command,
      replaySays: entry.replay_command === null ? '' : triedSentence(triedOf(entry, results.diagnosis)),
    })),
    testsSeen: results.tests.length,
    reproduce: measured ? reproduceOf(results, rate, support) : null,
    runs,
    durations: durationsOf(runs),
    conditions: conditionsOf(runs),
    figures: figuresOf(results),
    facts: factsOf(results, door),
    warnings: [...results.place_differences.map(placeSentence), ...results.warnings],
  };
}

/** Tests, kinds of failure and causes, which refer to each other. */
function whatFailed(results: Results, runs: readonly RunView[], rate: RateView | null) {
  const clusters = clustersOf(results.clusters);
  const failingTests = failingTestsOf(results);
  const causes = results.diagnosis.map((entry) => causeOf(entry, results));
  const statements = causes.map(({ statement }) => statement);
  return {
    causes,
    failingTests,
    clusters: compared(clusters, runs),
    tests: testsOf(results, { failingTests, clusters, statements }),
    command: commandOf(results, clusters, rate),
  };
}

const TONES: Record<Results['verdict'], Tone> = {
  flaky: 'bad',
  'always-fails': 'bad',
  'no-failure-seen': 'good',
  inconclusive: 'unsure',
};

const HEADLINES: Record<Results['verdict'], string> = {
  flaky: 'Flaky',
  'always-fails': 'Always fails',
  'no-failure-seen': 'No failure seen',
  inconclusive: 'Inconclusive',
};

/** Green for fewer runs than were asked for says so where it is read first. */
function headlineOf({ verdict, completed_runs: completed, total_runs: planned }: Results): string {
  const words = HEADLINES[verdict];
  return verdict === 'no-failure-seen' && completed < planned ? `${words} in ${completed} of ${planned} runs` : words;
}

function verdictSentence(results: Results, rate: RateView | null): string {
  const numbers = rate === null ? '' : ` ${rateSentence(rate)}.`;
  switch (results.verdict) {
    case 'flaky':
      return `${flakySentence(results)}${numbers}`;
    case 'always-fails':
      return alwaysSentence(results);
    case 'no-failure-seen':
      return [detectionSentence(results), uncountedSentence(results), lossSentence(results)]
        .filter((text) => text !== null)
        .join(' ');
    case 'inconclusive':
      return results.verdict_reason?.detail ?? 'The session gave no answer.';
  }
}

/** A limit that no run keeps says more of the limit than of the code. */
function alwaysSentence(all: Results): string {
  const { results, failures, detectable_rate: detectable, timeout_ms: limitMs, ended, total_runs: planned } = all;
  const late = results.every(({ outcome }) => outcome === 'timed-out' || outcome === 'not-observed');
  if (late)
    return `Every run took longer than its limit of ${duration(limitMs)}: it hangs, or it needs a longer timeout.`;
  const least = percent(1 - (detectable ?? 1)); // a pass as rare as that would have shown
  const worth = `All ${failures} runs failed: it fails more than ${least} of the time (95 % confidence).`;
  const early = `The session ended there because all failed alike; \`stop: all\` makes all ${planned} runs.`;
  return ended.kind === 'stopped' && ended.detail === 'auto' ? `${worth} ${early}` : worth;
}

/** Which tests, where a report names them; else what the command itself did. */
function flakySentence({ tests }: Results): string {
  const flaky = tests.filter(({ verdict }) => verdict === 'flaky').length;
  const broken = tests.filter(({ verdict }) => verdict === 'always-fails').length;
  const others = broken === 0 ? '' : `, and ${broken} always ${broken === 1 ? 'fails' : 'fail'}`;
  if (flaky === 0) return 'The same code both passes and fails.';
  if (tests.length === 1) return 'The only test both passes and fails on the same code.';
  return `${flaky} of ${tests.length} tests both ${flaky === 1 ? 'passes and fails' : 'pass and fail'} on the same code${others}.`;
}

/**
 * Of the runs that were left as the command is: the detectable rate is about these. Where all failed, nothing is left
 * to be detected.
 */
function detectionSentence(results: Results): string | null {
  const { failures, detectable_rate: detectable } = results;
  if (detectable === null) return null;
  const runs = results.completed_runs - results.perturbed_runs;
  const power = percent(detectable);
  if (failures === runs) return null;
  if (failures === 0) return `0 of ${counted(runs, 'run')} failed. ${detectableWords('Any', power, runs)}`;
  return detectableWords('Any other', power, runs);
}

function detectableWords(which: 'Any' | 'Any other', power: string, runs: number): string {
  const these = runs === 1 ? 'this run' : `these ${runs} runs`;
  return `${which} flake that fails ${power} of the time or more would have shown up in ${these} (95 % confidence).`;
}

/** Green as the command is, and yet not all green. */
function uncountedSentence({ results }: Results): string | null {
  const changed = results.filter((run) => conditionsInWords(run) !== '' && run.passed !== null);
  const failed = changed.filter(({ passed }) => passed === false).length;
  return failed === 0 ? null : `Under changed conditions, ${failed} of ${counted(changed.length, 'run')} failed.`;
}

function lossSentence({ lost_runs: lost, total_runs: planned }: Results): string | null {
  return lost === 0 ? null : `${lost} of ${counted(planned, 'planned run')} ${lost === 1 ? 'was' : 'were'} lost.`;
}
