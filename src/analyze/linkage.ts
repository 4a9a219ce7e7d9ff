/** Grouping by average linkage over a matrix of likenesses. Knows no tests and no runs. */

/**
 * Groups items so that groups are joined while their members are alike by `threshold` on average. `weights`: how many
 * things each item stands for. `likeness`: n x n, symmetric, row by row; it is overwritten. Returns the items of each
 * group; every item is in one. Nearest-neighbour chains (Murtagh 1983): n^2 steps.
 */
export function groupsByAverageLinkage(
  weights: readonly number[],
  likeness: Float32Array,
  threshold: number,
): number[][] {
  const groups = new Groups(weights, likeness);
  const chain: number[] = [];
  for (;;) {
    const top = chain.at(-1) ?? groups.anyOpen();
    if (top === null) return groups.all();
    if (chain.length === 0) chain.push(top);
    const before = chain.at(-2) ?? null;
    const nearest = groups.nearest(top, before);
    if (nearest === null || groups.likeness(top, nearest) < threshold) {
      groups.close(top);
      chain.pop();
    } else if (nearest === before) {
      chain.length -= 2;
      groups.join(top, nearest);
    } else chain.push(nearest);
  }
}

/** The groups while they grow; a group goes by the index of one of its items. */
class Groups {
  readonly #size: number;
  readonly #weights: number[];
  readonly #likeness: Float32Array;
  readonly #members: number[][];
  /** Still to be compared: neither joined into another nor found to have no like. */
  readonly #open: Set<number>;
  readonly #closed: number[] = [];

  constructor(weights: readonly number[], likeness: Float32Array) {
    this.#size = weights.length;
    this.#weights = [...weights];
    this.#likeness = likeness;
    this.#members = weights.map((_, index) => [index]);
    this.#open = new Set(weights.keys());
  }

  likeness(a: number, b: number): number {
    return this.#likeness[a * this.#size + b] ?? 0;
  }

  anyOpen(): number | null {
    for (const group of this.#open) return group;
    return null;
  }

  /** The open group most like this one; of equals the preferred, so that chains end. */
  nearest(group: number, preferred: number | null): number | null {
    let best = preferred !== null && this.#open.has(preferred) ? preferred : null;
    for (const other of this.#open) {
      if (other !== group && (best === null || this.likeness(group, other) > this.likeness(group, best))) best = other;
    }
    return best;
  }

  /** No open group is like enough, and joins of others cannot bring one about: an average is never over its parts. */
  close(group: number): void {
    this.#open.delete(group);
    this.#closed.push(group);
  }

  join(into: number, other: number): void {
    const [a, b] = [this.#weights[into] ?? 0, this.#weights[other] ?? 0];
    this.#open.delete(other);
    for (const third of this.#open) {
      const average = (a * this.likeness(into, third) + b * this.likeness(other, third)) / (a + b);
      this.#likeness[into * this.#size + third] = average;
      this.#likeness[third * this.#size + into] = average;
    }
    this.#weights[into] = a + b;
    this.#members[into]?.push(...(this.#members[other] ?? []));
  }

  all(): number[][] {
    return this.#closed.map((group) => this.#members[group] ?? []);
  }
}
