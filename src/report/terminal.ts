/**
 * A report for the terminal: the answer first, then the numbers, the failing runs and how to make it fail again. Pure.
 */
import { duration, rateSentence } from './numbers.ts';
import {
  FAILING_RUNS,
  failingTestsHeading,
  KINDS_OF_FAILURE,
  LINE_IS_THERE,
  MAKE_IT_FAIL,
  MARK_WORDS,
  PREPARATION,
  SENSITIVE,
  WHY,
} from './phrases.ts';
import { type TestCell, testColumns } from './test-columns.ts';
import type { ReportView, Tone } from './view.ts';
import type { RunMark } from './view-details.ts';
import { visible, visibleLine } from './visible-text.ts';

/** How text is made to stand out; `plainStyle` leaves it as it is. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly tone: (tone: Tone, text: string) => string;
}

/** No escape sequences at all: for files, pipes and NO_COLOR. */
export const plainStyle: Style = { bold: (text) => text, dim: (text) => text, tone: (_, text) => text };

const TONE_CODES: Record<Tone, number> = { bad: 31, good: 32, unsure: 33 };

/** ANSI colours. */
export const colourStyle: Style = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  dim: (text) => `\u001b[2m${text}\u001b[22m`,
  tone: (tone, text) => `\u001b[${TONE_CODES[tone]}m${text}\u001b[39m`,
};

const MARKS: Record<RunMark, string> = {
  passed: '.',
  failed: 'F',
  crashed: 'C',
  'timed-out': 'T',
  'passed-uncounted': ',',
  'failed-uncounted': 'f',
  lost: '?',
  'not-started': ' ',
};
const STRIP_WIDTH = 80;
const LISTED_RUNS = 10;
const LISTED_TESTS = 20;
const LISTED_CLUSTERS = 10;
const EXCERPT_LINES = 10;
const TAIL_LINES = 8;
const LOG_LINES = 20;

/** The report as lines for a terminal, ending in a newline. */
export function renderTerminal(view: ReportView, style: Style): string {
  const blocks = [
    `${style.tone(view.tone, style.bold(visibleLine(view.headline)))}  ${visibleLine(view.verdict)}`,
    endLog(view, style),
    strip(view.strip, style),
    failingTests(view, style),
    causes(view, style),
    clusters(view, style),
    sensitivities(view),
    view.systemicFlakes.map(visibleLine).join('\n'),
    failingRuns(view, style),
    reproduce(view),
    view.facts.map(({ label, value }) => `${style.dim(visibleLine(label).padEnd(16))}${visibleLine(value)}`).join('\n'),
    view.warnings.map((text) => `${style.tone('unsure', 'warning:')} ${visibleLine(text)}`).join('\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function endLog({ endLog: log }: ReportView, style: Style): string {
  return log === null
    ? ''
    : [style.dim(`${visibleLine(log.file)} ends with:`), ...tailLines(log.tail, LOG_LINES)].join('\n');
}

/** The last lines of what a program printed, marked so that none passes for a line of the report. */
function tailLines(text: string, count: number): string[] {
  if (text.trim() === '') return ['  (nothing was printed)'];
  const lines = text.trimEnd().split('\n').slice(-count);
  return lines.map((line) => `  | ${visibleLine(line)}`);
}

function strip(marks: readonly RunMark[], style: Style): string {
  const used = (Object.keys(MARKS) as RunMark[]).filter((mark) => mark !== 'not-started' && marks.includes(mark));
  if (used.length === 0) return '';
  const text = marks
    .map((mark) => MARKS[mark])
    .join('')
    .trimEnd();
  const rows = text.match(new RegExp(`.{1,${STRIP_WIDTH}}`, 'g')) ?? [];
  return [...rows, style.dim(used.map((mark) => `${MARKS[mark]} ${MARK_WORDS[mark]}`).join('   '))].join('\n');
}

function failingTests({ failingTests: tests, testsSeen, reproduce: how }: ReportView, style: Style): string {
  if (tests.length === 0) return '';
  const columns = testColumns('terminal');
  const rows = tests
    .slice(0, LISTED_TESTS)
    .map((test) => columns.map(({ title, cell }) => cellText(cell(test), title, style, how?.line ?? null)).join(''));
  if (tests.length > LISTED_TESTS) rows.push(`  and ${tests.length - LISTED_TESTS} more in results.json`);
  return [`${failingTestsHeading(tests.length, testsSeen)}:`, ...rows].join('\n');
}

/** A line to paste and what came of it; the one at the end of the report is only referred to. */
function lineRows({ replay, replaySays }: Pasted, last: string | null): string[] {
  if (replay === null) return [];
  if (replay === last) return [`      ${visibleLine(replaySays)} ${LINE_IS_THERE}`];
  return [`      ${pasted(replay)}`, ...(replaySays === '' ? [] : [`      ${visibleLine(replaySays)}`])];
}

interface Pasted {
  readonly replay: string | null;
  readonly replaySays: string;
}

/** In a list a line stays one: what has several would not work when it is pasted from here. */
function pasted(line: string): string {
  return line.includes('\n') ? 'Its line has several lines: summary.md has it.' : visibleLine(line);
}

/** The test and its verdict share a line; each of the other columns has one of its own, where it says something. */
function cellText(cell: TestCell, title: string, style: Style, last: string | null): string {
  const line = (text: string | null) => (text === null ? '' : `\n      ${visibleLine(text)}`);
  switch (cell.kind) {
    case 'test':
      return `  ${style.bold(visibleLine(cell.id))}`;
    case 'verdict':
      return `  ${visibleLine(cell.verdict)}`;
    case 'rate':
      return line(cell.rate && rateSentence(cell.rate));
    case 'kind-of-failure':
      return line(cell.number === null ? null : `${title}: ${cell.number}`);
    case 'line':
      return lineRows({ replay: cell.line, replaySays: cell.says }, last)
        .map((row) => `\n${row}`)
        .join('');
    case 'text':
      return line(cell.text && `${title}: ${cell.text}`);
  }
}

function causes({ causes: found, reproduce: how }: ReportView, style: Style): string {
  if (found.length === 0) return '';
  const rows = found.flatMap(({ test, others, cause, statement, evidence, replay, replaySays, advice }) => [
    `  ${style.bold(visibleLine(test))}${others > 0 ? ` and ${others} more` : ''}  ${cause}`,
    `      ${visibleLine(statement)}`,
    ...[evidence, advice ?? ''].filter((text) => text !== '').map((text) => `      ${visibleLine(text)}`),
    ...causeLine({ replay, replaySays }, how?.line ?? null),
  ]);
  return [`${WHY}:`, ...rows].join('\n');
}

/** What a line does comes before it. */
function causeLine({ replay, replaySays }: Pasted, last: string | null): string[] {
  if (replay === null) return [];
  if (replay === last) return [`      ${visibleLine(replaySays)} the one under “${MAKE_IT_FAIL}”`];
  return [`      ${visibleLine(replaySays)}`, `      ${pasted(replay)}`];
}

function clusters({ clusters: groups }: ReportView, style: Style): string {
  if (groups.length === 0) return '';
  const rows = groups
    .slice(0, LISTED_CLUSTERS)
    .map(
      ({ title, extent }, at) => `  ${at + 1}. ${style.bold(visibleLine(title))}  ${style.dim(visibleLine(extent))}`,
    );
  if (groups.length > LISTED_CLUSTERS) rows.push(`  and ${groups.length - LISTED_CLUSTERS} more in results.json`);
  return [`${KINDS_OF_FAILURE}:`, ...rows, ...firstExcerpt(groups)].join('\n');
}

/**
 * What the most frequent failure of a test says, from its beginning; what a run printed last is seldom about its
 * failures.
 */
function firstExcerpt(groups: ReportView['clusters']): string[] {
  const group = attributed(groups);
  const excerpt = group?.excerpt.trim() ?? '';
  if (!excerpt.includes('\n')) return [];
  const shown = tailLines(excerpt.split('\n').slice(0, EXCERPT_LINES).join('\n'), EXCERPT_LINES);
  const others = (group?.others ?? []).map((other) => `  another says: ${visibleLine(other)}`);
  return ['', `  ${visibleLine(group?.saidBy || group?.tests[0] || '')}:`, ...shown, ...others];
}

/** The first cluster of failures that tests reported. */
function attributed(groups: ReportView['clusters']): ReportView['clusters'][number] | undefined {
  return groups.find(({ tests }) => tests.length > 0);
}

function reproduce({ reproduce: how }: ReportView): string {
  if (how === null) return '';
  const once = how.preparation === null ? '' : `\n${PREPARATION}, as summary.md shows.`;
  const loop = how.loop === null ? '' : `\n  ${visible(how.loop.line)}\n${how.loop.says}`;
  return `${MAKE_IT_FAIL}:\n  ${visible(how.line)}\n${visibleLine(how.promise)}${loop}${once}`;
}

function sensitivities({ sensitivities: found, reproduce: how }: ReportView): string {
  if (found.length === 0) return '';
  const rows = found
    .slice(0, LISTED_TESTS)
    .flatMap(({ text, ...line }) => [`  ${visibleLine(text)}`, ...lineRows(line, how?.line ?? null)]);
  return [`${SENSITIVE}:`, ...rows].join('\n');
}

function failingRuns({ failingRuns: runs, clusters: groups }: ReportView, style: Style): string {
  const first = runs[0];
  if (first === undefined) return '';
  const rows = runs
    .slice(0, LISTED_RUNS)
    .map(
      (run) =>
        `${String(run.run).padStart(4)}  seed ${String(run.seed).padEnd(10)}  ` +
        `${visibleLine(run.outcome).padEnd(22)}  ${duration(run.durationMs)}`,
    );
  if (runs.length > LISTED_RUNS) rows.push(`      and ${runs.length - LISTED_RUNS} more in results.json`);
  const said =
    first.tail.trim() === '' || attributed(groups) !== undefined
      ? []
      : ['', style.dim(`Run ${first.run} ended with:`), ...tailLines(first.tail, TAIL_LINES)];
  return [`${FAILING_RUNS}:`, ...rows, ...said].join('\n');
}
