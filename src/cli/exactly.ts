/**
 * Shows text from others exactly as it will be run: a character that could hide or move others is shown by its number.
 * Pure.
 */

/** Control and format characters, what has no glyph, what fonts leave out, and spaces that are not the plain one. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** One line of it; nothing is left out. */
export function exactly(text: string): string {
  return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

/** All lines, each behind a bar, so that none passes for a line of ours. */
export function exactLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `  | ${exactly(line)}`)
    .join('\n');
}

/** A longer line may have left the screen when the question comes. */
const LONG = 1000;

/** What the question is about, with its size if it may not fit on the screen. */
export function sizeInWords(text: string): string {
  const lines = text.split('\n').length;
  if (lines > 1) return `these ${lines} lines`;
  return text.length > LONG ? `this line of ${text.length} characters` : 'it';
}
