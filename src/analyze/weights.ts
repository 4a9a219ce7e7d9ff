/** Probabilities of counts: binomial and hypergeometric, all at once. */

const lnFactorials: number[] = [0];

/** ln n!, summed up and kept: a table of numbers, the same for everyone. */
function lnFactorial(n: number): number {
  for (let i = lnFactorials.length; i <= n; i++) lnFactorials.push((lnFactorials[i - 1] ?? 0) + Math.log(i));
  return lnFactorials[n] ?? 0;
}

/** ln of n over k, for 0 <= k <= n. */
export function lnChoose(n: number, k: number): number {
  return lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k);
}

/** The chance of 0, 1, ..., n failures in n runs at a rate over 0 and under 1. */
export function binomialWeights(n: number, rate: number): Float64Array {
  const [failing, passing] = [Math.log(rate), Math.log1p(-rate)];
  const weights = new Float64Array(n + 1);
  for (let k = 0; k <= n; k++) weights[k] = Math.exp(lnChoose(n, k) + k * failing + (n - k) * passing);
  return weights;
}

/**
 * The chance that k of `drawn` things out of a + b are among the a, for every possible k; `first` is the least.
 * Needs drawn <= a + b.
 */
export function hypergeometricWeights(
  a: number,
  b: number,
  drawn: number,
): { readonly first: number; readonly weights: Float64Array } {
  const first = Math.max(0, drawn - b);
  const all = lnChoose(a + b, drawn);
  const weights = new Float64Array(Math.min(a, drawn) - first + 1);
  for (let index = 0; index < weights.length; index++) {
    weights[index] = Math.exp(lnChoose(a, first + index) + lnChoose(b, drawn - first - index) - all);
  }
  return { first, weights };
}
