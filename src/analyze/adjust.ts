/** p-values of many questions asked at once, adjusted; in the order in which they came. */

/** Holm (1979): with these, the chance of even one false claim stays under the level. */
export function holm(pValues: readonly number[]): number[] {
  const count = pValues.length;
  const order = [...pValues.keys()].sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0));
  const adjusted = new Array<number>(count).fill(0);
  let highest = 0;
  for (const [rank, index] of order.entries()) {
    highest = Math.max(highest, Math.min(1, (pValues[index] ?? 0) * (count - rank)));
    adjusted[index] = highest;
  }
  return adjusted;
}
