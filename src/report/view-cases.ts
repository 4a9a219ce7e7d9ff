/** All tests of a session, and the command itself, each with its first failing runs in their own words. Pure. */
import { FAILED_MARK } from '../model/marks.ts';
import type { OwnText, Results, RunResult, TestEntry } from './results-schema.ts';
import type { ClusterWords } from './view-clusters.ts';
import type { CaseResult, FailureView, RateView } from './view-details.ts';
import type { CommandView, FailingTestView, TestView } from './view-findings.ts';
import { failingRun } from './view-runs.ts';
import { TEST_WORDS } from './view-verdict.ts';

/** Failing runs of one test that are told one by one; the rate has the counts of all. */
const TOLD_RUNS = 10;
/** Of a run's output, which may be long, its end says why it failed. */
const OUTPUT_LENGTH = 4000;

/** What the other parts of the view say of these tests. */
export interface KnownOfTests {
  readonly failingTests: readonly FailingTestView[];
  readonly clusters: readonly ClusterWords[];
  /** The statements of the causes, in the order of `diagnosis`. */
  readonly statements: readonly string[];
}

/** One list for all tests that have none: there may be very many. */
const NONE: readonly never[] = [];

/** In the order of the session's test table. */
export function testsOf(results: Results, { failingTests, clusters, statements }: KnownOfTests): TestView[] {
  const failing = new Map(failingTests.map((test) => [test.id, test]));
  const failures = failuresByTest(results);
  const shared = sharedByTest(results);
  const whys = new Map(
    results.diagnosis.flatMap(({ tests }, at) => tests.map((id): [string, string] => [id, statements[at] ?? ''])),
  );
  return results.tests.map((test, at) => {
    const { id, file, suite, name, line, verdict } = test;
    const found = failing.get(id);
    const runs = failures.get(at) ?? NONE;
    return {
      id,
      file,
      suite,
      name,
      line,
      verdict: found?.verdict ?? '',
      result: TEST_WORDS[verdict].result,
      rate: found?.rate ?? null,
      replay: test.replay_command,
      replaySays: found?.replaySays ?? '',
      failures: runs.length,
      kind: found?.kind ?? null,
      why: whys.get(id) ?? null,
      shared: shared.get(id) ?? NONE,
      told: runs === NONE ? NONE : runs.slice(0, TOLD_RUNS).map((run) => failureOf(test, run, results, clusters)),
    };
  });
}

/** The runs in which each test failed, whether these count for a rate or not. */
function failuresByTest({ tests, results }: Results): Map<number, RunResult[]> {
  const failures = new Map<number, RunResult[]>();
  for (const run of results)
    for (const { index: test } of run.marks.matchAll(FAILED_MARK)) {
      const runs = failures.get(test) ?? [];
      if (test < tests.length) failures.set(test, runs);
      runs.push(run);
    }
  return failures;
}

function sharedByTest({ clusters, diagnosis, systemic_flakes: together }: Results): Map<string, string[]> {
  const shared = new Map<string, string[]>();
  for (const [name, members] of Object.entries({ clusters, diagnosis, together }))
    for (const [index, { tests }] of members.entries())
      for (const id of tests) shared.set(id, [...(shared.get(id) ?? []), `${name} ${index}`]);
  return shared;
}

function failureOf(
  { id }: TestEntry,
  run: RunResult,
  results: Results,
  clusters: readonly ClusterWords[],
): FailureView {
  const own = run.failures.find(({ test }) => test === id);
  const at = kindOf(id, run, own, results);
  const { seed, outcome } = run;
  const kind = clusters[at];
  const title = own?.title ?? kind?.title ?? failingRun(run).outcome;
  return { run: run.attempt, seed, result: outcome, title, text: own?.text ?? withoutOwn(kind, run) };
}

/** Its own text says of which kind it is; without one, what is known of the test and the run. -1: of none. */
function kindOf(id: string, run: RunResult, own: OwnText | undefined, { clusters }: Results): number {
  const named = own === undefined ? -1 : clusters.findIndex((cluster) => cluster.id === own.cluster);
  if (named >= 0) return named;
  return clusters.findIndex(({ tests, attempts }) => tests.includes(id) && attempts.includes(run.attempt));
}

function withoutOwn(kind: ClusterWords | undefined, run: RunResult): string {
  if (kind === undefined) return outputOf(run);
  const of = kind.saidBy === '' ? 'The first failure of its kind' : `The first of its kind (${kind.saidBy})`;
  return `The text of this failure was not kept. ${of} says:\n${kind.excerpt}`;
}

/** The command, with the runs that failed. */
export function commandOf(results: Results, clusters: readonly ClusterWords[], rate: RateView | null): CommandView {
  const failing = results.results.filter(({ passed }) => passed === false);
  const unattributed = clusters.filter(({ tests }) => tests.length === 0);
  return {
    line: results.command,
    unattributed: unattributed.length > 0,
    result: resultOf(results.results),
    ...{ rate, replay: results.replay_command, replaySays: '' },
    told: failing.slice(0, TOLD_RUNS).map((run) => ({
      ...{ run: run.attempt, seed: run.seed, result: run.outcome },
      title: unattributed.find((kind) => saidSo(kind, run))?.title ?? failingRun(run).outcome,
      text: outputOf(run),
    })),
  };
}

/** A kind's title is its first run's; where others said something else, it is not theirs. */
function saidSo({ runs, others }: ClusterWords, { attempt }: RunResult): boolean {
  return runs[0] === attempt || (others.length === 0 && runs.includes(attempt));
}

/** `skipped`: no run was observed. */
function resultOf(runs: readonly RunResult[]): CaseResult {
  const passes = runs.some(({ passed }) => passed === true);
  const failures = runs.some(({ passed }) => passed === false);
  if (failures) return passes ? 'flaky' : 'failed';
  return passes ? 'passed' : 'skipped';
}

function outputOf(run: RunResult): string {
  return failingRun(run).tail.slice(-OUTPUT_LENGTH);
}
