/**
 * The session as JUnit XML for viewers that know Surefire's: a flaky test is a passing one with a `flakyFailure` for each failing run, a
 * test that always fails has a `failure` and `rerunFailure`s. The elements stand in the order of Surefire's schema. Pure.
 */
import { group } from 'd3-array';
import { type Attributes, type Child, element, type Markup } from './markup.ts';
import { rateSentence } from './numbers.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Results, RunResult, TestEntry } from './results-schema.ts';
import { visible } from './terminal.ts';
import type { RateView, ReportView } from './view.ts';

/** Failing runs of one test that are told one by one; `system-out` has the counts of all. */
const TOLD_RUNS = 10;
const COMMAND = 'test command';
/** Durations of single tests are not recorded, and Surefire's schema wants a number. */
const NO_TIME = { time: '0' } as const;

/** junit.xml of these results; `view` is theirs. */
export function renderJUnit(results: Results, view: ReportView): string {
  const context: Context = { results, rates: new Map(view.failingTests.map(({ id, rate }) => [id, rate])) };
  const all = cases(context, view);
  const root = element(
    'testsuites',
    { name: visible(results.command), ...countsOf(all) },
    ...[...group(all, ({ suite }) => suite)].map(([name, members]) =>
      element('testsuite', { name, ...countsOf(members), ...NO_TIME }, ...members.map(({ markup }) => markup)),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

interface Context {
  readonly results: Results;
  readonly rates: ReadonlyMap<string, RateView | null>;
}

/** One testcase, and how it counts. */
interface Case {
  readonly suite: string;
  readonly counts: 'passed' | 'failed' | 'skipped';
  readonly markup: Markup;
}

function countsOf(members: readonly Case[]): Attributes {
  const count = (kind: Case['counts']) => members.filter(({ counts }) => counts === kind).length;
  return { tests: members.length, failures: count('failed'), errors: 0, skipped: count('skipped') };
}

/** The tests; and the command itself where there are none, or where runs failed that no test accounts for. */
function cases(context: Context, view: ReportView): Case[] {
  const { tests, clusters } = context.results;
  const tested = tests.map((test, index) => testCase(test, index, context));
  const unattributed = clusters.some((cluster) => cluster.tests.length === 0);
  return tests.length === 0 || unattributed ? [commandCase(context, view), ...tested] : tested;
}

function testCase(test: TestEntry, index: number, context: Context): Case {
  const { file, suite, name } = test;
  const runs = context.results.results.filter(({ marks }) => isFailing(marks.charAt(index)));
  const content = { told: failuresOf(test.id, runs, context), rate: context.rates.get(test.id) ?? null };
  const attributes = { name, classname: suite ?? file ?? COMMAND, file, line: test.line };
  return caseOf(file ?? suite ?? COMMAND, attributes, KINDS[test.verdict], content, test.replay_command);
}

type Kind = 'passed' | 'flaky' | 'failed' | 'skipped';

/** `inconclusive`: it only failed, in too few runs for a verdict. */
const KINDS: Readonly<Record<TestEntry['verdict'], Kind>> = {
  flaky: 'flaky',
  'always-fails': 'failed',
  inconclusive: 'failed',
  'no-failure-seen': 'passed',
  skipped: 'skipped',
};

function isFailing(mark: string): boolean {
  return mark === 'f' || mark === 'r';
}

function commandCase(context: Context, view: ReportView): Case {
  const { results } = context.results;
  const runs = results.filter(({ passed }) => passed === false);
  const told = failuresOf(null, runs, context);
  const attributes = { name: context.results.command, classname: COMMAND };
  return caseOf(COMMAND, attributes, kindOfRuns(results), { told, rate: view.rate }, context.results.replay_command);
}

/** `skipped`: no run was observed. */
function kindOfRuns(runs: readonly RunResult[]): Kind {
  const passes = runs.some(({ passed }) => passed === true);
  const failures = runs.some(({ passed }) => passed === false);
  if (failures) return passes ? 'flaky' : 'failed';
  return passes ? 'passed' : 'skipped';
}

/** One failing run of a test. */
interface Failure {
  readonly message: string;
  readonly type: string;
  readonly text: string;
}

interface Content {
  readonly told: readonly Failure[];
  readonly rate: RateView | null;
}

function failuresOf(test: string | null, runs: readonly RunResult[], { results }: Context): Failure[] {
  const clusters = results.clusters.filter(({ tests }) => (test === null ? tests.length === 0 : tests.includes(test)));
  return runs.slice(0, TOLD_RUNS).map((run) => {
    const cluster = clusters.find(({ attempts }) => attempts.includes(run.attempt));
    const title = visible(cluster?.title ?? outcomeWords(run));
    return {
      message: `run ${run.attempt}, seed ${run.seed}: ${title}`,
      type: run.outcome,
      text: visible(cluster?.excerpt ?? (run.stderr.trim() === '' ? run.stdout : run.stderr)),
    };
  });
}

function caseOf(suite: string, attributes: Attributes, kind: Kind, content: Content, replay: string | null): Case {
  const shown = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'string' ? visible(value) : value,
  ]);
  const markup = element(
    'testcase',
    { ...Object.fromEntries(shown), ...NO_TIME },
    failureElements(kind, content),
    output(content, replay),
  );
  return { suite, counts: kind === 'flaky' ? 'passed' : kind, markup };
}

function failureElements(kind: Kind, { told }: Content): Child {
  switch (kind) {
    case 'passed':
      return null;
    case 'skipped':
      return element('skipped', {});
    case 'flaky':
      return told.map((failure) => rerun('flakyFailure', failure));
    case 'failed': {
      const [first, ...others] = told;
      if (first === undefined) return null;
      const { message, type, text } = first;
      return [element('failure', { message, type }, text), ...others.map((failure) => rerun('rerunFailure', failure))];
    }
  }
}

function rerun(name: 'flakyFailure' | 'rerunFailure', { message, type, text }: Failure): Markup {
  return element(name, { message, type }, element('stackTrace', {}, text));
}

/** The rate with its counts, and how to make it fail again. */
function output({ rate }: Content, replay: string | null): Markup | null {
  const lines = [rate === null ? '' : rateSentence(rate), replay === null ? '' : `Make it fail again: ${replay}`];
  const text = lines.filter((line) => line !== '').join('\n');
  return text === '' ? null : element('system-out', {}, text);
}
