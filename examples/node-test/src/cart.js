/** A shop's cart: sums up prices in cents and applies a voucher. */
export function total(items, voucher = null) {
  const sum = items.reduce((cents, item) => cents + item.price * item.count, 0);
  return voucher === null ? sum : Math.max(0, sum - voucher.cents);
}

/** Picks the recommended products of the day, different ones for each shop. */
export function recommendations(products, random, count = 3) {
  return products
    .map((product) => ({ product, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ product }) => product);
}
