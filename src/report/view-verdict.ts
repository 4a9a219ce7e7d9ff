/** What each verdict is called and says, of a session and of a test. A new verdict has all of its words here. Pure. */
import { conditionsInWords } from './factor-words.ts';
import { counted, duration, percent, rateSentence } from './numbers.ts';
import { besideSentence, collisionSentences } from './parallel-words.ts';
import type { Results, TestEntry } from './results-schema.ts';
import type { Door, ReportView, Tone } from './view.ts';
import type { CaseResult, RateView } from './view-details.ts';

const ANSWERS: Readonly<Record<Results['verdict'], { readonly tone: Tone; readonly headline: string }>> = {
  flaky: { tone: 'bad', headline: 'Flaky' },
  'always-fails': { tone: 'bad', headline: 'Always fails' },
  sensitive: { tone: 'unsure', headline: 'Sensitive' },
  'no-failure-seen': { tone: 'good', headline: 'No failure seen' },
  inconclusive: { tone: 'unsure', headline: 'Inconclusive' },
};

/** A test's verdict in words, where it failed, and what it comes to where there are fewer words for it. */
export const TEST_WORDS: Readonly<
  Record<TestEntry['verdict'], { readonly failed: string | null; readonly result: CaseResult }>
> = {
  flaky: { failed: 'flaky', result: 'flaky' },
  'always-fails': { failed: 'always fails', result: 'failed' },
  inconclusive: { failed: 'failed, in too few runs to say more', result: 'failed' },
  // A gate that counts failures must not fail because of what is the observer's.
  sensitive: { failed: 'fails only beside other runs', result: 'passed' },
  'no-failure-seen': { failed: null, result: 'passed' },
  skipped: { failed: null, result: 'skipped' },
};

/** The session's answer. */
export function answerOf(
  results: Results,
  rate: RateView | null,
  door: Door,
): Pick<ReportView, 'tone' | 'headline' | 'verdict'> {
  const { tone } = ANSWERS[results.verdict];
  const sentences = [verdictSentence(results, rate, door), hiddenSentence(results), besideSentence(results)];
  return { tone, headline: headlineOf(results), verdict: sentences.filter((text) => text !== '').join(' ') };
}

/** Green for fewer runs than were asked for says so where it is read first. */
function headlineOf({ verdict, completed_runs: completed, total_runs: planned }: Results): string {
  const words = ANSWERS[verdict].headline;
  return verdict === 'no-failure-seen' && completed < planned ? `${words} in ${completed} of ${planned} runs` : words;
}

function verdictSentence(results: Results, rate: RateView | null, door: Door): string {
  const numbers = rate === null ? '' : ` ${rateSentence(rate)}.`;
  switch (results.verdict) {
    case 'flaky':
      return `${flakySentence(results)}${numbers}`;
    case 'always-fails':
      return alwaysSentence(results);
    case 'sensitive':
      return results.parallel === null ? '' : collisionSentences(results, results.parallel, door);
    case 'no-failure-seen':
      return [detectionSentence(results), uncountedSentence(results), lossSentence(results)]
        .filter((text) => text !== null)
        .join(' ');
    case 'inconclusive':
      return results.verdict_reason?.detail ?? 'The session gave no answer.';
  }
}

/** CI goes by the exit code, so nobody sees these. */
function hiddenSentence({ results, failures }: Results): string {
  const hidden = results.filter(({ outcome, exit_code: code }) => outcome === 'failed' && code === 0).length;
  if (hidden === 0) return '';
  const where = hidden >= failures ? '' : ` in ${counted(hidden, 'run')}`;
  return `The command exited with 0${where} although tests failed: CI does not see that.`;
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
  const colliding = tests.filter(({ verdict }) => verdict === 'sensitive').length;
  const others = [
    ...(broken === 0 ? [] : [`, and ${broken} always ${broken === 1 ? 'fails' : 'fail'}`]),
    ...(colliding === 0 ? [] : [`, and ${colliding} ${colliding === 1 ? 'fails' : 'fail'} only beside other runs`]),
  ].join('');
  if (flaky === 0) return 'The same code both passes and fails.';
  if (tests.length === 1) return 'The only test both passes and fails on the same code.';
  return (
    `${flaky} of ${tests.length} tests both ${flaky === 1 ? 'passes and fails' : 'pass and fail'} on the same ` +
    `code${others}.`
  );
}

/**
 * Of the runs that were left as the command is: the detectable rate is about these. Where all failed, nothing is left
 * to be detected.
 */
export function detectionSentence(results: Results): string | null {
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
