/** Whole numbers by index, outside of the heap: a list of 100,000 for each run would be left to the collector. Pure. */

/** Each is 0 at first. */
export class NumberColumn {
  #numbers: Uint32Array;

  /** @param room for so many; more will do */
  constructor(room: number) {
    this.#numbers = new Uint32Array(room);
  }

  /** That of this index. */
  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** Sets that of this index. */
  set(index: number, number: number): void {
    if (index >= this.#numbers.length) {
      const wider = new Uint32Array(2 * (index + 1));
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[index] = number;
  }

  /** Counts one more at this index, and returns how many these are. */
  add(index: number): number {
    const count = this.at(index) + 1;
    this.set(index, count);
    return count;
  }
}
