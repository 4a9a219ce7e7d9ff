/** Exact binomial probabilities and coverage by enumeration: the yardstick that the intervals are held against. */

const LN_FACTORIAL = [0];
for (let i = 1; i <= 2000; i++) LN_FACTORIAL[i] = LN_FACTORIAL[i - 1]! + Math.log(i);

/** P(K = k) of Binomial(n, p). */
export function binomial(k: number, n: number, p: number): number {
  if (p === 0 || p === 1) return k === n * p ? 1 : 0;
  const ways = LN_FACTORIAL[n]! - LN_FACTORIAL[k]! - LN_FACTORIAL[n - k]!;
  return Math.exp(ways + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

/** One possible end of an experiment: the interval it yields, and its chance under a rate. */
export interface PossibleEnd {
  readonly lower: number;
  readonly upper: number;
  readonly chance: (p: number) => number;
}

/** The chance that the interval holds p. */
function coverage(ends: readonly PossibleEnd[], p: number): number {
  return ends.reduce((sum, end) => (end.lower <= p && p <= end.upper ? sum + end.chance(p) : sum), 0);
}

/**
 * The lowest coverage over all rates. Between two neighbouring ends of intervals the same outcomes cover p, and their
 * summed chance has a single peak there, so the lowest value stands beside an end: those and a grid are tried.
 */
export function lowestCoverage(ends: readonly PossibleEnd[]): number {
  const beside = ends.flatMap((end) => [end.lower, end.upper]).flatMap((p) => [p - 1e-10, p + 1e-10]);
  const grid = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
  const rates = [...beside, ...grid].filter((p) => p > 0 && p < 1);
  return Math.min(...rates.map((p) => coverage(ends, p)));
}

/** The chances of all ends must sum to one, or the enumeration forgot some. */
export function totalChance(ends: readonly PossibleEnd[], p: number): number {
  return ends.reduce((sum, end) => sum + end.chance(p), 0);
}
