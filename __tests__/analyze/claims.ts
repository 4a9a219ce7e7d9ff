/** How often a test of two arms claims a difference, by exact enumeration of its tables. */
import type { Arm } from '../../src/analyze/exact-tests.ts';
import { binomial } from './binomial.ts';

export const arm = (failures: number, runs: number): Arm => ({ failures, runs });

/**
 * The chance that a difference is claimed at the level. Claims grow with the distance of the arms (checked below for
 * small arms by trying all tables), so each row of tables needs its two borders alone, found by halving.
 */
export function claims(
  pValue: (a: Arm, b: Arm) => number,
  n: number,
  m: number,
  level: number,
): (p: number, q: number) => number {
  const claimed = (x: number, y: number) => x >= 0 && pValue(arm(x, n), arm(y, m)) <= level;
  const rows = Array.from({ length: n + 1 }, (_, x) => {
    const middle = Math.round((x / n) * m);
    return { below: border(middle, 0, (y) => claimed(x, y)), above: border(middle, m, (y) => claimed(x, y)) };
  });
  return (p, q) =>
    rows.reduce((sum, { below, above }, x) => {
      let ofRow = 0;
      for (let y = 0; y <= m; y++) if (y <= below || y >= above) ofRow += binomial(y, m, q);
      return sum + binomial(x, n, p) * ofRow;
    }, 0);
}

/** The claimed count nearest to `inside`, on the way to `outside`; beyond `outside` where none is. */
function border(inside: number, outside: number, claimed: (y: number) => boolean): number {
  const step = Math.sign(outside - inside) || (outside === 0 ? -1 : 1);
  if (!claimed(outside)) return outside + step;
  let [free, taken] = [inside, outside];
  if (claimed(free)) return free;
  while (Math.abs(taken - free) > 1) {
    const middle = Math.trunc((free + taken) / 2);
    if (claimed(middle)) taken = middle;
    else free = middle;
  }
  return taken;
}
