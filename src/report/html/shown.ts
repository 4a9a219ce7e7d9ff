/**
 * Text of others as a page shows it: colours dropped, what would steer or turn a line around spelled out, and a bounded
 * length. Pure.
 */
import { visible, visibleLine } from '../visible-text.ts';

/** How much of a text is shown. */
export interface TextLimit {
  /** The last so many lines. */
  readonly lines: number;
  /** Characters of each line. */
  readonly lineLength: number;
}

/** Characters of a text that are looked at, from its end: far over what a run's tail has. */
const LOOKED_AT = 200_000;

/** What a program printed: its last lines, each cut where it is too long; that something is left out is said. */
export function shownLines(text: string, { lines, lineLength }: TextLimit): string[] {
  const all = text
    .slice(-LOOKED_AT)
    .trimEnd()
    .split(/\r\n|[\n\r]/);
  const kept = all.slice(-lines).map((line) => visible(shortened(line, lineLength)));
  const complete = kept.length === all.length && text.length <= LOOKED_AT;
  return complete ? kept : ['… the lines before these are not shown', ...kept];
}

/** A name or a sentence, on one line. */
export function shownName(text: string, length = 300): string {
  return visibleLine(shortened(text, length));
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length)} … ${text.length - length} more characters`;
}
