/** Long patterns made of short ones. The flags are those of the first. */

/** One after the other. */
export function inTurn(...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => source).join(''), parts[0]?.flags);
}

/** Any one of them. */
export function anyOf(...parts: readonly RegExp[]): RegExp {
  return new RegExp(`(?:${parts.map(({ source }) => source).join('|')})`, parts[0]?.flags);
}
