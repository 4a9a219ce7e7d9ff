/**
 * Shortens rendered markdown to a limit at a line's end, closes what was open there, and says that something is
 * missing. Pure.
 */

/** How much of the limit a text takes: characters for a comment, bytes for a summary. */
export type Measure = (text: string) => number;

/** As GitHub counts a comment, or more: UTF-16 code units. */
export const inCharacters: Measure = (text) => text.length;
/** As the runner counts a summary. */
export const inBytes: Measure = (text) => Buffer.byteLength(text);

/** Bytes of a step's summary: over it nothing is shown at all. */
export const SUMMARY_LIMIT = 1024 * 1024;

interface Open {
  /** The backticks that would end the code block; empty outside one. */
  readonly fence: string;
  readonly details: number;
}

/**
 * The text itself if it keeps the limit; else its first lines, with open code blocks and details closed, and the
 * notice. Only whole
 * lines are kept, so that no character is ever split; the result is longer than the limit only where the notice alone
 * is.
 * @param notice says what was cut and where the whole is, as markdown
 */
export function cutMarkdown(text: string, limit: number, measure: Measure, notice: string): string {
  if (measure(text) <= limit) return text;
  const kept: string[] = [];
  let open: Open = { fence: '', details: 0 };
  let size = 0;
  for (const line of text.split('\n')) {
    const next = after(open, line);
    const grown = size + measure(`${line}\n`);
    if (grown + measure(ending(next, notice)) > limit) break;
    kept.push(`${line}\n`);
    open = next;
    size = grown;
  }
  return kept.join('') + ending(open, notice);
}

function after(open: Open, line: string): Open {
  if (open.fence !== '') return line === open.fence ? { ...open, fence: '' } : open;
  if (line.startsWith('<details>')) return { ...open, details: open.details + 1 };
  if (line === '</details>') return { ...open, details: open.details - 1 };
  return { ...open, fence: /^`{3,}(?=[^`]*$)/.exec(line)?.[0] ?? '' };
}

function ending({ fence, details }: Open, notice: string): string {
  return `${fence === '' ? '' : `${fence}\n`}${'\n</details>\n'.repeat(details)}\n${notice}\n`;
}
