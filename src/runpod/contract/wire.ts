/** JSON as it goes over RunPod's wire: how large it is there, and fit to be sent. Pure. */

/** A string that ends in half a character is what cutting leaves; Python could not send it on. */
const wellFormed = (_key: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);

/** The value as one line of JSON in which every text is well-formed Unicode. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value, wellFormed);
}

/** At most so many bytes it takes as the worker's SDK writes it: in UTF-8, with a space after each comma and colon. */
export function wireBytes(value: unknown): number {
  const text = jsonLine(value);
  return Buffer.byteLength(text) + (text.match(/[,:]/g)?.length ?? 0);
}

/** One way of making a value smaller, and what it leaves out. */
export interface Reduction<T> {
  /** What is gone, in words, once it was applied. */
  readonly said: string;
  readonly apply: (value: T) => T;
}

/** A value that fits, and what was left out of it. */
export interface Fitted<T> {
  readonly value: T;
  readonly reduced: readonly string[];
}

/**
 * Applies reductions, one on top of the other in their order, until the value takes at most `limit` bytes or none is
 * left.
 */
export function fitted<T>(whole: T, limit: number, reductions: readonly Reduction<T>[]): Fitted<T> {
  let value = whole;
  const reduced: string[] = [];
  for (const { said, apply } of reductions) {
    if (wireBytes(value) <= limit) break;
    value = apply(value);
    reduced.push(said);
  }
  return { value, reduced };
}
