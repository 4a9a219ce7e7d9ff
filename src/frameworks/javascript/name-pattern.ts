/** Regular expressions that select one test by its name, for frameworks that select by pattern. */

/**
 * Characters that are lost or expanded on the way through cross-env (backslashes, quotes) and npm before 7 (quoted, but
 * by double quotes).
 */
const LOST_ON_THE_WAY = /[\\'"`^]/;

/**
 * The text as a regular expression that matches it alone; no delimiters and no backslashes. What wrappers of a command
 * may change stands as "any character".
 */
export function literalPattern(text: string): string {
  return text.replaceAll(/[.*+?()[{}|$\\'"`^]/g, (special) => (LOST_ON_THE_WAY.test(special) ? '.' : `[${special}]`));
}

/** The same for a path, readable: a dot stands for itself. */
export function pathPattern(path: string): string {
  return literalPattern(path).replaceAll('[.]', '.');
}

/** Matches what one of the patterns does. */
export function anyOf(patterns: readonly string[]): string {
  return patterns.length === 1 ? (patterns[0] ?? '') : `(${patterns.join('|')})`;
}

/** A space; or our own separator, which a block's name may hold too. */
const BETWEEN = '( >)? ';

/**
 * Matches a name from its beginning to its end, with or without a duplicate's number. What was cut matches by its
 * beginning.
 * @param parts the blocks, outermost first, and the test's own name
 */
export function exactly(parts: readonly string[]): string {
  const cut = parts.findIndex((part) => part.includes('…'));
  if (cut >= 0) {
    const [beginning = ''] = parts[cut]?.split('…') ?? [];
    return `^${[...parts.slice(0, cut), beginning].map(literalPattern).join(BETWEEN)}`;
  }
  const name = parts.at(-1) ?? '';
  const plain = name.replace(/ #\d+$/, '');
  const number = name.slice(plain.length);
  const last = `${literalPattern(plain)}${number === '' ? '' : `(${literalPattern(number)})?`}`;
  return `^${[...parts.slice(0, -1).map(literalPattern), last].join(BETWEEN)}$`;
}
