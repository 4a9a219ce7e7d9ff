/** NODE_OPTIONS: its quoting, and adding options without losing the user's. */

/** One option as a word of NODE_OPTIONS: quoted where node would split it, or take it for an escape. */
function nodeOption(option: string): string {
  return /[\s"\\]/.test(option) ? `"${option.replaceAll(/["\\]/g, '\\$&')}"` : option;
}

/** Options behind those that the environment has; the last one wins where node takes one only. */
export function withNodeOptions(existing: string | undefined, options: readonly string[]): string {
  return [existing?.trim() ?? '', ...options.map(nodeOption)].filter((part) => part !== '').join(' ');
}
