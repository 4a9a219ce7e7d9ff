/**
 * The fewest of many that still do it: Zeller and Hildebrandt's ddmin (2002), as a function of the answers so far.
 * Pure.
 */

/** What is known, or the subset to ask about next. */
export type Reduction =
  | { readonly kind: 'ask'; readonly subset: readonly number[] }
  /** Not even all of them together do it. */
  | { readonly kind: 'absent' }
  /** None of these can be left out. */
  | { readonly kind: 'minimal'; readonly subset: readonly number[] };

/**
 * @param answer whether a subset does it, in the order of the candidates; null: not known yet
 */
export function reduced(
  candidates: readonly number[],
  answer: (subset: readonly number[]) => boolean | null,
): Reduction {
  let [current, parts] = [candidates, 2];
  const all = answer(current);
  if (all !== true) return all === null ? { kind: 'ask', subset: current } : { kind: 'absent' };
  while (current.length > 1) {
    const smaller = tries(current, parts);
    const asked = smaller.find(({ subset }) => answer(subset) !== false);
    if (asked !== undefined && answer(asked.subset) === null) return { kind: 'ask', subset: asked.subset };
    if (asked === undefined && parts >= current.length) break;
    parts = asked === undefined ? Math.min(current.length, 2 * parts) : Math.min(asked.parts, asked.subset.length);
    current = asked?.subset ?? current;
  }
  return { kind: 'minimal', subset: current };
}

interface Try {
  readonly subset: readonly number[];
  /** Into how many pieces it is to be cut, if it does it. */
  readonly parts: number;
}

/** The pieces, then all but one of them; of two pieces, these are the same. */
function tries(list: readonly number[], parts: number): Try[] {
  const starts = Array.from({ length: parts + 1 }, (_, part) => Math.round((part * list.length) / parts));
  const bounds = starts.slice(1).map((end, part) => [starts[part] ?? 0, end] as const);
  const pieces = bounds.map(([from, to]) => ({ subset: list.slice(from, to), parts: 2 }));
  const others = bounds.map(([from, to]) => ({
    subset: [...list.slice(0, from), ...list.slice(to)],
    parts: Math.max(2, parts - 1),
  }));
  return parts === 2 ? pieces : [...pieces, ...others];
}
