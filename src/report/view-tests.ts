/**
 * The failing tests of a report, the worst first, each with its cause and its kind of failure where these are known.
 * Pure.
 */

import type { Results, TestEntry } from './results-schema.ts';
import { triedOf, triedSentence } from './tried-words.ts';
import type { FailingTestView } from './view-findings.ts';
import { rateOf } from './view-rate.ts';
import { TEST_WORDS } from './view-verdict.ts';

/** Flaky ones first, then by falling rate. */
export function failingTestsOf(results: Results): FailingTestView[] {
  const causes = causesByTest(results);
  const kinds = kindsByTest(results);
  const failing = results.tests.filter(({ verdict }) => TEST_WORDS[verdict].failed !== null);
  return failing.sort(worstFirst).map((test) => ({
    id: test.id,
    verdict: verdictWords(test, results),
    rate: rateOf(test),
    cause: causes.get(test.id) ?? null,
    kind: kinds.get(test.id) ?? null,
    failingSeeds: test.failing_seeds,
    replay: test.replay_command,
    replaySays: test.replay_command === null ? '' : triedSentence(triedOf(test, results.diagnosis)),
  }));
}

/** What always fails as the command is, and passes under a condition, does not always fail. */
function verdictWords({ id, verdict }: TestEntry, { sensitivities }: Results): string {
  const words = TEST_WORDS[verdict].failed ?? '';
  const passes = sensitivities.some((it) => it.test === id && it.failures_with < it.runs_with);
  return verdict === 'always-fails' && passes ? `${words} as the command is, and passes under other conditions` : words;
}

function worstFirst(one: TestEntry, other: TestEntry): number {
  const flaky = Number(other.verdict === 'flaky') - Number(one.verdict === 'flaky');
  return flaky || (other.repro_rate ?? 0) - (one.repro_rate ?? 0);
}

function causesByTest({ diagnosis }: Results): Map<string, string> {
  const pairs = diagnosis.flatMap(({ test, tests, cause }) =>
    [...tests, test].map((id): [string, string] => [id ?? '', cause.replaceAll('-', ' ')]),
  );
  return new Map(pairs);
}

/** By the largest kind that a test takes part in, numbered from 1 as the report lists them. */
function kindsByTest({ clusters }: Results): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [index, { tests }] of clusters.entries())
    for (const id of tests) if (!kinds.has(id)) kinds.set(id, index + 1);
  return kinds;
}
