/**
 * What programs print where a run fails though no test does: a threshold of coverage, a crash, a broken build. The
 * line that says why is seldom the last one: package managers and make have their say behind it. Pure.
 */
import { stripVTControlCharacters } from 'node:util';
import type { Observation } from '../model/observation.ts';
import { CLOSING_COMPLAINTS, SAYS_NOTHING } from './closing-complaints-table.ts';

/** How much of each stream's end is looked at. */
const LAST_LINES = 80;
const LINE_LIMIT = 500;

/** The line that says why, as it was printed; null where no known program complained. */
export function closingComplaint({ stderrTail, stdoutTail }: Observation): string | null {
  const ends = { stderr: endOf(stderrTail), stdout: endOf(stdoutTail) };
  for (const { pattern } of CLOSING_COMPLAINTS)
    for (const text of [ends.stderr, ends.stdout]) {
      const found = pattern.exec(text);
      if (found !== null) return (found[1] ?? found[0]).trim();
    }
  return null;
}

/** The last lines that say why: of stderr, or of stdout where stderr only says that it ended. */
export function lastWords({ stderrTail, stdoutTail }: Observation, count: number): string {
  const telling = [stderrTail, stdoutTail].map((text) => linesOf(text).filter((line) => !SAYS_NOTHING.test(line)));
  const said = telling.find(({ length }) => length > 0) ?? [];
  return said.slice(-count).join('\n');
}

/** The last lines of stderr, or of stdout where stderr stayed silent. */
export function lastLines({ stderrTail, stdoutTail }: Observation, count: number): string {
  const said = [stderrTail, stdoutTail].map(linesOf).find(({ length }) => length > 0) ?? [];
  return said.slice(-count).join('\n');
}

function endOf(text: string): string {
  return linesOf(text).slice(-LAST_LINES).join('\n');
}

function linesOf(text: string): string[] {
  const lines = plain(text).split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '').map((line) => line.slice(0, LINE_LIMIT));
}

/** Without colours. */
function plain(text: string): string {
  return text.includes('\u001b') ? stripVTControlCharacters(text) : text;
}
