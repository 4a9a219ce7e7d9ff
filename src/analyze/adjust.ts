/** p-values of many questions asked at once, adjusted; in the order in which they came. */

/** Holm (1979): with these, the chance of even one false claim stays under the level. */
export function holm(pValues: readonly number[]): number[] {
  const count = pValues.length;
  let highest = 0;
  return ranked(pValues, (p, rank) => {
    highest = Math.max(highest, Math.min(1, p * (count - rank)));
    return highest;
  });
}

/** Benjamini & Hochberg (1995): with these, the expected share of false ones among the claims stays under the level. */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const count = pValues.length;
  let lowest = 1;
  const backwards = ranked(
    pValues.map((p) => -p),
    (negative, rank) => {
      lowest = Math.min(lowest, (-negative * count) / (count - rank));
      return lowest;
    },
  );
  return backwards;
}

/** Adjusts from the least value to the greatest; `rank` counts from 0. */
function ranked(values: readonly number[], adjust: (value: number, rank: number) => number): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const adjusted = new Array<number>(values.length).fill(0);
  for (const [rank, index] of order.entries()) adjusted[index] = adjust(values[index] ?? 0, rank);
  return adjusted;
}
