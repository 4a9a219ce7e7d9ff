/**
 * The slots of this machine's executor: which are free, the shell that starts each slot's runs, and the two FIFOs that
 * these write to.
 */
import { Launcher } from './launcher.ts';
import { createPipePairs, type PipePair } from './pipes.ts';

/** Where a launcher lives. */
export interface LauncherHome {
  /** The variables that all runs of the tree share. */
  readonly env: Readonly<Record<string, string>>;
  /** Words before a program that start it in the slot's lasting copy of the tree; empty: each run goes there itself. */
  readonly enter: readonly string[];
}

/** So many runs at a time, each in a slot of its own. */
export class Slots {
  /** Absolute, existing, the session's own. */
  readonly #folder: string;
  readonly #free: number[];
  readonly #pipes = new Map<number, Promise<PipePair>>();
  readonly #launchers = new Map<string, Launcher>();
  #generation = 0;

  /** @param count how many */
  constructor(folder: string, count: number) {
    this.#folder = folder;
    this.#free = Array.from({ length: count }, (_, slot) => slot);
    this.#makePipes(this.#free);
  }

  /** A free slot, to be given back. @throws Error where there is none: the caller keeps count. */
  take(): number {
    const slot = this.#free.shift();
    if (slot === undefined) throw new Error('More runs at once than slots.');
    return slot;
  }

  giveBack(slot: number): void {
    this.#free.push(slot);
  }

  /** The slot's pipes, made anew where the last ones had to be given up. @throws WorkspaceError */
  async pipesOf(slot: number): Promise<PipePair> {
    if (!this.#pipes.has(slot)) this.#makePipes([slot]);
    const pipes = await this.#pipes.get(slot);
    if (pipes === undefined) throw new Error(`Slot ${slot} has no pipes.`);
    return pipes;
  }

  /**
   * The slot's launcher in a tree, a new one where a run ended the last: it lives in the slot's copy of that tree, with
   * that tree's variables.
   */
  launcherOf(slot: number, tree: string, home: LauncherHome): Launcher {
    const key = `${slot} ${tree}`;
    const known = this.#launchers.get(key);
    if (known?.lives === true) return known;
    const fresh = new Launcher(home.env, home.enter);
    this.#launchers.set(key, fresh);
    return fresh;
  }

  close(): void {
    for (const launcher of this.#launchers.values()) launcher.close();
  }

  /** Someone who could not be killed still holds the slot's pipes: the next run must not read what they write. */
  giveUpPipes(slot: number): void {
    this.#pipes.delete(slot);
  }

  /** Begins to make them; who asks for a slot's pipes waits for them, or gets the error. */
  #makePipes(slots: readonly number[]): void {
    const made = createPipePairs(this.#folder, slots, this.#generation++);
    for (const [index, slot] of slots.entries()) {
      const pair = made.then((pairs) => pairs[index] as PipePair);
      pair.catch(() => undefined); // a slot that nobody asks for must not end the process
      this.#pipes.set(slot, pair);
    }
  }
}
