/** From results to what the page's parts draw: the grid's columns and rows, and which log belongs to which failure. Pure. */
import { outcomeWords } from '../outcome-words.ts';
import type { Results, RunResult, TestEntry } from '../results-schema.ts';
import type { FailingTestView, ReportView } from '../view.ts';
import { type GridData, type GridRun, type GridTest, packMarks, type RunSign } from './grid-data.ts';
import type { Limits } from './limits.ts';
import { shownName } from './shown.ts';

/** Columns of the grid at most: far over what a session can plan. */
const GRID_RUNS = 5000;

const SIGNS: Readonly<Record<RunResult['outcome'], RunSign>> = {
  passed: 'p',
  failed: 'f',
  crashed: 'c',
  'timed-out': 't',
  'not-observed': 'x',
};

/** The runs whose logs the page holds: of each cluster the first, then the first failing ones, as many as the limits allow. */
export function loggedRuns({ clusters, results }: Results, limits: Limits): ReadonlySet<number> {
  const known = new Set(results.filter(({ passed }) => passed === false).map(({ attempt }) => attempt));
  const representative = clusters.slice(0, limits.clusters).flatMap(({ attempts }) => attempts.slice(0, 1));
  const wanted = [...representative, ...known].filter((attempt) => known.has(attempt));
  return new Set([...new Set(wanted)].slice(0, limits.logs));
}

/** Rows and columns of the grid. The tests that failed come first, so that the limits cost those that never did. */
export function gridOf(results: Results, view: ReportView, limits: Limits): GridData {
  const runs = results.results.slice(0, GRID_RUNS);
  const logged = loggedRuns(results, limits);
  const clusters = clusterIndex(results);
  const verdicts = new Map(view.failingTests.map((test) => [test.id, test.verdict]));
  const failures = failuresOf(results);
  const order = [...results.tests.entries()].sort(([a], [b]) => (failures[b] ?? 0) - (failures[a] ?? 0));
  const rows = order.slice(0, limits.gridTests);
  return {
    runs: runs.map((run) => gridRun(run, logged)),
    tests: rows.map(([index, test]) => ({
      ...namesOf(test, limits),
      verdict: verdicts.get(test.id) ?? '',
      failures: failures[index] ?? 0,
      cluster: clusters.get(test.id) ?? null,
      marks: packMarks(marksOf(runs, index)),
    })),
    clusters: results.clusters.slice(0, limits.clusters).map(({ title }) => shownName(title, 120)),
    testsLeftOut: results.tests.length - rows.length,
  };
}

/** In how many runs each test failed, whether these count for a rate or not: the grid shows all. */
function failuresOf({ tests, results }: Results): number[] {
  const failures = tests.map(() => 0);
  for (const { marks } of results)
    for (let test = 0; test < Math.min(marks.length, tests.length); test += 1)
      if (marks[test] === 'f' || marks[test] === 'r') failures[test] = (failures[test] ?? 0) + 1;
  return failures;
}

function namesOf({ file, suite, name }: TestEntry, limits: Limits): Pick<GridTest, 'name' | 'place'> {
  const place = [file, suite].filter((part) => part !== null && part !== '').join('::');
  return { name: shownName(name, limits.name), place: shownName(place, limits.name) };
}

/** A test's marks over the runs. What comes from a file may hold any character. */
function marksOf(runs: readonly RunResult[], test: number): string {
  return runs.map(({ marks }) => (/[pfsr]/.test(marks.charAt(test)) ? marks.charAt(test) : '-')).join('');
}

function gridRun(run: RunResult, logged: ReadonlySet<number>): GridRun {
  return {
    run: run.attempt,
    seed: run.seed,
    sign: SIGNS[run.outcome],
    outcome: shownName(outcomeWords(run), 120),
    durationMs: Math.round(run.duration_ms),
    where: shownName([...conditionWords(run), `slot ${run.slot}`, run.place].join(' · '), 160),
    logged: logged.has(run.attempt),
  };
}

const CPU_WORDS: Readonly<Record<RunResult['cpu'], string>> = {
  free: '',
  jitter: 'CPU in bursts',
  'one-cpu': 'one CPU',
};

/** What a run was given besides its seed, in words; empty: it was left as the command is. */
export function conditionWords(run: RunResult): string[] {
  const words = [];
  if (run.order !== 'as-is') words.push(`order ${run.order}`);
  if (run.timezone !== null) words.push(`time zone ${shownName(run.timezone, 60)}`);
  if (run.locale !== null) words.push(`locale ${shownName(run.locale, 60)}`);
  if (CPU_WORDS[run.cpu] !== '') words.push(CPU_WORDS[run.cpu]);
  return words;
}

/** For each test that is in a cluster, the first such cluster's place in the list. */
function clusterIndex({ clusters }: Results): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [place, { tests }] of clusters.entries()) for (const id of tests) if (!index.has(id)) index.set(id, place);
  return index;
}

/** A line of the table of failing tests, with the cluster that it belongs to. */
export interface TestLine {
  readonly test: FailingTestView;
  readonly cluster: number | null;
}

/** The failing tests, as the view sorts them. */
export function testLines(results: Results, view: ReportView): TestLine[] {
  const clusters = clusterIndex(results);
  return view.failingTests.map((test) => ({ test, cluster: clusters.get(test.id) ?? null }));
}

/** Everything that a run printed at its end; empty when nothing was kept. */
export function outputOf({ stdout, stderr }: RunResult): string {
  return [stdout, stderr].filter((text) => text.trim() !== '').join('\n');
}

/** The passing run that is likest to a failing one: under the same conditions, and nearest in number; null: there is none. */
export function passingLike(failing: RunResult, runs: readonly RunResult[]): RunResult | null {
  const passing = runs.filter((run) => run.passed === true && (run.stdout !== '' || run.stderr !== ''));
  const distance = (run: RunResult) =>
    Math.abs(run.attempt - failing.attempt) + (sameConditions(run, failing) ? 0 : 1e7);
  return passing.reduce<RunResult | null>(
    (best, run) => (best === null || distance(run) < distance(best) ? run : best),
    null,
  );
}

function sameConditions(a: RunResult, b: RunResult): boolean {
  return a.order === b.order && a.timezone === b.timezone && a.locale === b.locale && a.cpu === b.cpu;
}
