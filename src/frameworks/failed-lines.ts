/** Where a program's own output says that it failed: for programs whose output nobody gave a form. Pure. */

const SAYS_FAILED =
  /\b(?:fail(?:ed|ure|s)?|errors?|assert\w*|abort\w*|panic\w*|exception|mismatch|expected|segfault|not ok)\b/i;
/** What is well, or counts nothing that failed. */
const IS_FINE =
  /^\s*(?:ok\b|\[ *(?:OK|PASSED|RUN)|PASS)|\b(?:0|no) (?:failed|failures?|errors?)\b|\b(?:OK|passed)\W*$/i;
const SHOWN = 6;

/** The first line that says so, with some below it that are not fine again; the last line where none does. */
export function failedLines(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => SAYS_FAILED.test(line) && !IS_FINE.test(line));
  if (first < 0) return lines.at(-1) ?? text;
  const below = lines.slice(first, first + SHOWN);
  const fine = below.findIndex((line) => IS_FINE.test(line));
  return below.slice(0, fine < 0 ? undefined : fine).join('\n');
}
