/** Words for a POSIX shell: every room that builds shell lines quotes them here. Pure. */

const PLAIN = /^[\w@%+=:,./-]+$/;

/** A bash as GitHub's `shell: bash` runs a step; the command line follows, also one that begins with a dash. */
export const STEP_SHELL = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', '--'] as const;

/** One word, in single quotes only where it needs them: the shell takes it as it is, whatever stands in it. */
export function shellQuote(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
