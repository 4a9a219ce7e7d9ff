/** Names in a sentence. */

/** `` `a`, `b` or `c` ``. */
export function quoted(words: readonly string[], last: 'and' | 'or'): string {
  const marked = words.map((word) => `\`${word}\``);
  return `${marked.slice(0, -1).join(', ')} ${last} ${marked.at(-1)}`;
}
