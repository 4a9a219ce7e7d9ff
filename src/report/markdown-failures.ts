/** What the failures of a report say, in markdown: each kind once with one excerpt, and the failing runs. Pure. */
import { distinctTails } from './distinct-tails.ts';
import type { Extent } from './extent.ts';
import { folded, leftOut } from './markdown-blocks.ts';
import { block, cellCode, code, plain } from './markdown-text.ts';
import { duration } from './numbers.ts';
import { KINDS_OF_FAILURE, OTHERS_SAY } from './phrases.ts';
import type { ReportView } from './view.ts';
import type { FailingRunView } from './view-details.ts';
import type { ClusterView } from './view-findings.ts';

const LINE_LENGTH = 1000;
const NAMED_TESTS = 10;

/** What the failures say, each kind once, numbered as the table of tests refers to them. */
export function kindsOfFailure({ clusters, systemicFlakes }: ReportView, { kinds, excerptLines }: Extent): string[] {
  if (clusters.length === 0) return [];
  const shown = clusters.slice(0, kinds).flatMap((cluster, index) => kindOfFailure(cluster, index + 1, excerptLines));
  const rest = clusters.length - Math.min(kinds, clusters.length);
  const together = systemicFlakes.slice(0, Math.max(1, kinds)).map(plain);
  return [`### ${KINDS_OF_FAILURE}`, ...shown, ...leftOut(rest, 'kind of failure', kinds > 0), ...together];
}

function kindOfFailure(kind: ClusterView, number: number, lines: number): string[] {
  const { title, extent, tests, saidBy, excerpt, others } = kind;
  const named = tests.slice(0, NAMED_TESTS).map(code).join(', ');
  const more = tests.length > NAMED_TESTS ? `, and ${tests.length - NAMED_TESTS} more` : '';
  return folded(`${number}. ${title} — ${extent}`, [
    ...(named === '' ? [] : [named + more]),
    ...(saidBy === '' ? [] : [`${code(saidBy)}:`]),
    block(firstLines(excerpt, lines)),
    ...(others.length === 0 ? [] : [`${OTHERS_SAY}:`, block(others.join('\n'))]),
  ]);
}

/** The failing runs, as a table, and what they printed last: the same once. */
export function failingRuns({ failingRuns: runs }: ReportView, { runs: most, tails, tailLines }: Extent): string[] {
  if (runs.length === 0) return [];
  const rows = runs
    .slice(0, most)
    .map((run) => `| ${run.run} | ${run.seed} | ${cellCode(run.outcome)} | ${duration(run.durationMs)} |`);
  const table =
    rows.length === 0 ? [] : [['| run | seed | outcome | time |', '| ---: | ---: | --- | ---: |', ...rows].join('\n')];
  return [
    ...folded(`${runs.length} failing ${runs.length === 1 ? 'run' : 'runs'}`, [
      ...table,
      ...leftOut(runs.length - rows.length, 'failing run', rows.length > 0),
    ]),
    ...distinctTails(runs)
      .slice(0, tails)
      .flatMap((run) => tail(run, tailLines)),
  ];
}

function tail(run: FailingRunView, lines: number): string[] {
  const log = run.log === null ? [] : [`The whole log is ${code(run.log)} in the report's folder.`];
  return folded(`Run ${run.run}, seed ${run.seed}: its last lines`, [block(lastLines(run.tail, lines)), ...log]);
}

/** The end of a program's output; that lines stand before it is shown by a mark. */
export function lastLines(text: string, most: number): string {
  const lines = linesOf(text);
  return [...(lines.length > most ? ['…'] : []), ...lines.slice(-most)].join('\n');
}

/** An excerpt begins with what matters. */
function firstLines(text: string, most: number): string {
  const lines = linesOf(text);
  return [...lines.slice(0, most), ...(lines.length > most ? ['…'] : [])].join('\n');
}

function linesOf(text: string): string[] {
  const lines = text.trimEnd().split(/\r\n|[\n\r]/);
  return lines.map((line) => (line.length > LINE_LENGTH ? `${line.slice(0, LINE_LENGTH)}…` : line));
}
