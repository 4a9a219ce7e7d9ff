/** Building shell lines: putting variables before a command, adding arguments to one. */
import { shellQuote } from '../shell-words.ts';
import type { Invocation } from './invocation.ts';

/**
 * The command line with `NAME=value` words before it, in the order given. A line of several commands, or one that
 * expands a variable (the shell would do that before it assigns), gets a shell of its own, as runs have it.
 */
export function withVariables(variables: Readonly<Record<string, string>>, commandLine: string): string {
  const words = Object.entries(variables).map(([name, value]) => `${name}=${shellQuote(value)}`);
  return words.length === 0 ? commandLine : [...words, inOneShell(commandLine)].join(' ');
}

/** A line that assignments can stand before: one command, or a shell of its own for what is more. */
export function inOneShell(commandLine: string): string {
  return needsShell(commandLine) ? `bash -eo pipefail -c ${shellQuote(commandLine)}` : commandLine;
}

function needsShell(commandLine: string): boolean {
  return (
    /[;&|\n($`!]/.test(commandLine.replaceAll(/'[^']*'/g, '')) ||
    /^\s*(cd|export|source|\.|eval|set|if|for|while|until|case|\{|\[\[)\s/.test(commandLine)
  );
}

/**
 * The command line with arguments added for one of its programs, quoted.
 * @returns null when only the environment reaches that program
 */
export function withArguments(commandLine: string, invocation: Invocation, words: readonly string[]): string | null {
  if (words.length === 0) return commandLine;
  const added = words.map(shellQuote).join(' ');
  switch (invocation.extend) {
    case 'append':
      return `${commandLine.trimEnd()} ${added}`;
    case 'after-dashes':
      return `${commandLine.trimEnd()} -- ${added}`;
    case 'none':
      return null;
  }
}
