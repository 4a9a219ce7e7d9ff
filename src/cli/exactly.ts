/**
 * Shows text from others exactly as it will be run: a character that could hide or move others is shown by its number.
 * Pure.
 */

/** Control and format characters, what has no glyph, what fonts leave out, and spaces that are not the plain one. */
const UNSEEN = /[\u2800\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

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

/** How much of a terminal's screen text takes that is printed there: rows at so many columns. */
export function rowsOf(shown: string, columns: number): number {
  const rows = shown
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => Math.max(1, Math.ceil([...line].length / columns)));
  return rows.reduce((sum, count) => sum + count, 0);
}
