/** What a failing run printed and a passing one did not, for each kind of failure. Pure. */
import { logDiff } from './log-diff.ts';
import type { ClusterWords } from './view-clusters.ts';
import type { ComparisonView, RunView } from './view-details.ts';
import type { ClusterView } from './view-findings.ts';

/** Kinds of failure whose logs are compared: more are not read. */
const MOST = 60;
/** Of each log the last so many lines, and of these so many characters. */
const LINES = 200;
const LINE_LENGTH = 2000;

/** The kinds of failure, the first of them with a comparison. */
export function compared(clusters: readonly ClusterWords[], runs: readonly RunView[]): ClusterView[] {
  return clusters.map((cluster, at) => ({ ...cluster, comparison: at < MOST ? comparisonOf(cluster, runs) : null }));
}

function comparisonOf({ runs: failed }: ClusterWords, runs: readonly RunView[]): ComparisonView | null {
  const failing = runs.find(({ run }) => run === failed[0]);
  const passing = failing === undefined ? null : passingLike(failing, runs);
  if (failing === undefined || passing === null) return null;
  const lines = logDiff(lastLines(passing.printed), lastLines(failing.printed));
  return { failing: failing.run, passing: passing.run, lines };
}

/** The passing run that is likest to a failing one: under the same conditions, and nearest in number. */
export function passingLike(failing: RunView, runs: readonly RunView[]): RunView | null {
  const conditions = failing.conditions.join();
  const distance = (run: RunView) => Math.abs(run.run - failing.run) + (run.conditions.join() === conditions ? 0 : 1e7);
  const passing = runs.filter((run) => run.passed === true && run.printed !== '');
  return passing.reduce<RunView | null>(
    (best, run) => (best === null || distance(run) < distance(best) ? run : best),
    null,
  );
}

function lastLines(text: string): string[] {
  const lines = text
    .slice(-LINES * LINE_LENGTH)
    .trimEnd()
    .split(/\r\n|[\n\r]/);
  return lines.slice(-LINES).map((line) => line.slice(0, LINE_LENGTH));
}
