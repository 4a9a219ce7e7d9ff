/** From results to the view: rounding, sorting and wording happen here, once, for every renderer. Pure. */
import { isConfirmed, settled } from './finding.ts';
import { placeSentence } from './place-words.ts';
import type { Results } from './results-schema.ts';
import { confirmedSentence, sensitivitySentence } from './sensitivity-words.ts';
import { triedOf, triedSentence } from './tried-words.ts';
import type { Door, ReportView } from './view.ts';
import { commandOf, testsOf } from './view-cases.ts';
import { causeOf } from './view-causes.ts';
import { clustersOf, systemicSentence } from './view-clusters.ts';
import { compared } from './view-comparison.ts';
import type { RateView, RunView } from './view-details.ts';
import { factsOf, isNoFact } from './view-facts.ts';
import { measuredTests } from './view-measured.ts';
import { conditionsOf, durationsOf, figuresOf, powerOf } from './view-numbers.ts';
import { rateOf } from './view-rate.ts';
import { reproduceOf, type Support } from './view-reproduce.ts';
import { failingRun, hungFirst, runView, stripOf } from './view-runs.ts';
import { failingTestsOf } from './view-tests.ts';
import { answerOf, detectionSentence } from './view-verdict.ts';

/** Who reads a report. */
export interface Reader {
  /** Inputs are named as this door writes them; left out: as the Action does. */
  readonly door?: Door;
  /** Our own files that replay lines need on another machine; left out: none. */
  readonly support?: Support | null;
}

/** The view of a session's results, for its reader. */
export function viewOf(told: Results, { door = 'action', support = null }: Reader = {}): ReportView {
  const results = settled(told);
  const measured = measuredTests(results);
  const rate = measured ? rateOf(results) : null;
  const detection = measured ? detectionSentence(results) : null;
  const runs = results.results.map(runView);
  return {
    ...whatFailed(results, runs, rate),
    ...answerOf(results, rate, door),
    endLog: results.ended.log,
    rate,
    lostRuns: results.lost_runs,
    detection,
    power: detection === null ? null : powerOf(results),
    strip: stripOf(results),
    failingRuns: hungFirst(results.results.filter(({ passed }) => passed === false)).map(failingRun),
    systemicFlakes: results.systemic_flakes.map(systemicSentence),
    sensitivities: results.sensitivities.map((entry) => ({
      text: (!entry.shown && isConfirmed(entry, results) ? confirmedSentence : sensitivitySentence)(entry),
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
    warnings: [...results.place_differences.map(placeSentence), ...results.warnings.filter(isNoFact(results))],
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
