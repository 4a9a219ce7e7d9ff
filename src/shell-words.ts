/** Words for a POSIX shell: every room that builds shell lines quotes them here. Pure. */

const PLAIN = /^[\w@%+=:,./-]+$/;

/** A bash as GitHub's `shell: bash` runs a step; the command line follows, also one that begins with a dash. */
export const STEP_SHELL = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', '--'] as const;

/** One word, in single quotes only where it needs them: the shell takes it as it is, whatever stands in it. */
export function shellQuote(word: string): string {
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** What a shell reads before its first line: settings, and functions, which may be named like what that line calls. */
const READ_BY_SHELLS = /^(BASH_FUNC_.*|BASH_ENV|ENV|SHELLOPTS|BASHOPTS|CDPATH|GLOBIGNORE|POSIXLY_CORRECT)$/s;

/** The environment for a program of ours that is a shell or starts one; the tests' own shells read all of it. */
export function withoutShellSettings<T>(env: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !READ_BY_SHELLS.test(name)));
}
