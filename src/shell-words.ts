/** Words for a POSIX shell: every room that builds shell lines quotes them here. Pure. */

const PLAIN = /^[\w@%+=:,./-]+$/;

/** One word, in single quotes only where it needs them: the shell takes it as it is, whatever stands in it. */
export function shellQuote(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
