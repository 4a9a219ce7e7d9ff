/** How a report in markdown begins: the answer, how sure it is, and one square per run. Pure. */
import { lastLines } from './markdown-failures.ts';
import { block, code, plain } from './markdown-text.ts';
import { rateSentence } from './numbers.ts';
import { lostWords, MARK_WORDS } from './phrases.ts';
import type { ReportView, Tone } from './view.ts';
import type { RunMark } from './view-details.ts';

/** Squares between two spaces: they can be counted, and the line breaks there, however narrow the page is. */
const GROUP = 10;
/** Squares that are drawn; a results file from outside may claim any number of runs. */
const MOST_SQUARES = 1000;

const SIGNS: Record<Tone, string> = { bad: '❌', good: '✅', unsure: '⚠️' };
const SQUARES: Record<RunMark, string> = {
  passed: '🟩',
  failed: '🟥',
  crashed: '🟪',
  'timed-out': '🟧',
  'passed-uncounted': '🟢',
  'failed-uncounted': '🔴',
  lost: '⬛',
  'not-started': '⬜',
};

/** Headline, verdict, what ended a session that gave no answer, numbers, strip of runs. */
export function opening(view: ReportView): string[] {
  return [
    `## ${SIGNS[view.tone]} ${plain(view.headline)}`,
    plain(view.verdict),
    ...endLog(view),
    ...numbers(view),
    ...strip(view.strip),
  ];
}

function endLog({ endLog: log }: ReportView): string[] {
  return log === null ? [] : [`${code(log.file)}, in the report's folder, ends with:`, block(lastLines(log.tail, 40))];
}

/** What the verdict's sentence already says is not said twice. */
function numbers({ verdict, rate, lostRuns, detection }: ReportView): string[] {
  const lines = [];
  if (rate !== null && !verdict.includes(rateSentence(rate))) lines.push(`- **Repro rate:** ${rateSentence(rate)}`);
  if (lostRuns > 0) lines.push(`- **Lost runs:** ${lostWords(lostRuns)}`);
  if (detection !== null && !verdict.includes(detection)) lines.push(`- **Detection power:** ${plain(detection)}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function strip(marks: readonly RunMark[]): string[] {
  if (marks.length === 0) return [];
  const shown = marks.slice(0, MOST_SQUARES);
  const groups = [];
  for (let from = 0; from < shown.length; from += GROUP) {
    const group = shown.slice(from, from + GROUP);
    groups.push(group.map((mark) => SQUARES[mark]).join(''));
  }
  const rest = marks.length > MOST_SQUARES ? `; ${marks.length - MOST_SQUARES} more are not drawn` : '';
  return [groups.join(' '), `<sub>One mark per run, in order of run number: ${legend(shown)}${rest}</sub>`];
}

function legend(marks: readonly RunMark[]): string {
  const used = (Object.keys(SQUARES) as RunMark[]).filter((mark) => marks.includes(mark));
  return used.map((mark) => `${SQUARES[mark]} ${MARK_WORDS[mark]}`).join(', ');
}
