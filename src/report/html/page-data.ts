/** From the view to what the page draws: the grid's columns and rows, and which runs have their log there. Pure. */
import { MISSING, STATUS_MARKS } from '../../model/marks.ts';
import { packMarks } from '../../model/packed-marks.ts';
import type { ReportView } from '../view.ts';
import type { RunResultKind, RunView } from '../view-details.ts';
import type { TestView } from '../view-findings.ts';
import type { GridData, GridRun, GridTest, RunSign } from './grid-data.ts';
import type { Limits } from './limits.ts';
import { shownName } from './shown.ts';

/** Columns of the grid at most: far over what a session can plan. */
const GRID_RUNS = 5000;

const SIGNS: Readonly<Record<RunResultKind, RunSign>> = {
  passed: 'p',
  failed: 'f',
  crashed: 'c',
  'timed-out': 't',
  'not-observed': 'x',
};

/** The runs whose logs the page holds: of each kind of failure the first, then the first failing ones. */
export function loggedRuns({ clusters, failingRuns }: ReportView, limits: Limits): ReadonlySet<number> {
  const known = new Set(failingRuns.map(({ run }) => run));
  const representative = clusters.slice(0, limits.clusters).flatMap(({ runs }) => runs.slice(0, 1));
  const wanted = [...representative, ...known].filter((run) => known.has(run));
  return new Set([...new Set(wanted)].slice(0, limits.logs));
}

/** Rows and columns of the grid. The tests that failed come first, so that the limits cost those that never did. */
export function gridOf(view: ReportView, limits: Limits): GridData {
  const runs = view.runs.slice(0, GRID_RUNS);
  const logged = loggedRuns(view, limits);
  const rows = mostFailing(view.tests, limits.gridTests);
  return {
    runs: runs.map((run) => gridRun(run, logged)),
    tests: rows.flatMap((index) => gridTest(view.tests[index], packMarks(marksOf(runs, index)), limits)),
    clusters: view.clusters.slice(0, limits.clusters).map(({ title }) => shownName(title)),
    testsLeftOut: view.tests.length - rows.length,
  };
}

/** The first of the tests by falling number of failures, each by its place in the list. */
function mostFailing(tests: readonly TestView[], count: number): number[] {
  const failuresOf = (index: number) => tests[index]?.failures ?? 0;
  const failed = [...tests.keys()].filter((index) => failuresOf(index) > 0);
  const rows = failed.sort((a, b) => failuresOf(b) - failuresOf(a)).slice(0, count);
  for (let index = 0; rows.length < count && index < tests.length; index += 1)
    if (failuresOf(index) === 0) rows.push(index);
  return rows;
}

function gridTest(test: TestView | undefined, marks: string, limits: Limits): GridTest[] {
  if (test === undefined) return [];
  const { verdict, failures, kind } = test;
  return [{ ...namesOf(test, limits), verdict, failures, cluster: kind === null ? null : kind - 1, marks }];
}

function namesOf({ file, suite, name }: TestView, limits: Limits): Pick<GridTest, 'name' | 'place'> {
  const place = [file, suite].filter((part) => part !== null && part !== '').join('::');
  return { name: shownName(name, limits.name), place: shownName(place, limits.name) };
}

/** A test's marks over the runs. What comes from a file may hold any character. */
function marksOf(runs: readonly RunView[], test: number): string {
  return runs.map(({ marks }) => STATUS_MARKS.find((mark) => mark === marks[test]) ?? MISSING).join('');
}

function gridRun(
  { run, seed, result, outcome, durationMs, conditions, slot, place }: RunView,
  logged: ReadonlySet<number>,
): GridRun {
  return {
    run,
    seed,
    sign: SIGNS[result],
    outcome: shownName(outcome, 120),
    durationMs: Math.round(durationMs),
    where: shownName([...conditions, `slot ${slot}`, place].join(' · '), 160),
    logged: logged.has(run),
  };
}
