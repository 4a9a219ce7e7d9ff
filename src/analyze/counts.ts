/** Refuses counts and probabilities that cannot be: a wrong number must not become a plausible interval. */

/** Throws RangeError unless 0 <= count <= total, both whole. `noun` is what is counted, in the plural. */
export function requireCounts(noun: string, count: number, total: number): void {
  requireWhole('runs', total);
  requireWhole(noun, count);
  if (count > total) throw new RangeError(`${noun} must be at most the number of runs (${total}), got ${count}.`);
}

/** Throws RangeError unless `value` is whole and not negative. */
export function requireWhole(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number, 0 or more, got ${value}.`);
  }
}

/** Throws RangeError unless `value` lies strictly between 0 and 1. */
export function requireProbability(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must be over 0 and under 1, got ${value}.`);
}
