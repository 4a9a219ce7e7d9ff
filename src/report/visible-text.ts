/** Texts of others, shown and not obeyed: wherever a report, a log or an annotation is plain text. Pure. */

/** Control characters but tab and newline, line separators, and marks that turn the direction of text. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Text of others as text: colours are dropped, and what would steer the terminal or turn the line around is shown, not
 * obeyed.
 */
export function visible(text: string): string {
  return text
    .replace(/\u001b\[[0-9;:]*m/g, '')
    .replace(/\r$/gm, '')
    .replace(STEERING, escaped);
}

/** The same for what must stay one line, or it could pass for lines of the report: a line's end is shown as a mark. */
export function visibleLine(text: string): string {
  return visible(text.trimEnd()).replaceAll('\n', '⏎');
}

function escaped(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}
