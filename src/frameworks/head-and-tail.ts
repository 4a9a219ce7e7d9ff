/** Text of unknown length kept in bounded memory: its beginning and its end. */

const HEAD = 1_500;
const TAIL = 2_400;

/** Collects pieces of text; of a long whole, the first 1,500 and the last 2,400 characters stay. */
export class HeadAndTail {
  #head = '';
  #tail = '';
  #dropped = 0;

  /** Adds the next piece. */
  add(piece: string): void {
    const room = HEAD - this.#head.length;
    this.#head += piece.slice(0, Math.max(0, room));
    const rest = room <= 0 ? piece : piece.slice(room);
    this.#tail += rest;
    // Not at each line: the end is copied as often as it is twice full.
    if (this.#tail.length > 2 * TAIL) this.#trim();
  }

  /** What was kept, trimmed, with a line that says how much is missing between the two parts. */
  toString(): string {
    this.#trim();
    const gap = this.#dropped === 0 ? '' : `\n… ${this.#dropped} characters left out …\n`;
    return `${this.#head}${gap}${this.#tail}`.trim().toWellFormed();
  }

  #trim(): void {
    this.#dropped += Math.max(0, this.#tail.length - TAIL);
    this.#tail = this.#tail.slice(-TAIL);
  }
}

/** The text, with its middle left out where it is over about 3,900 characters. */
export function headAndTail(text: string): string {
  const kept = new HeadAndTail();
  kept.add(text);
  return kept.toString();
}
