/** What experiments a session can make on this machine, with its framework. */
import type { ConditionLevels } from '../../model/conditions.ts';

/** What experiments are possible here. */
export interface Possibilities {
  /** How many runs the session has at a time. */
  readonly parallelism: number;
  /** Whether the framework can execute this test, of the session's test table, by itself. */
  readonly selects: (test: number) => boolean;
  /** Whether Python's hash seed is the framework's to set. */
  readonly hashSeed: boolean;
  /** Running chosen tests together; null: the framework cannot. */
  readonly chosen: {
    readonly order: 'given' | 'own';
    /**
     * Of the tests, those that can be chosen and that can have met this one: the last of them, if a line cannot hold
     * all.
     */
    readonly candidates: (test: number, others: readonly number[]) => readonly number[];
  } | null;
  readonly freshCopies: boolean;
  readonly privateNetwork: boolean;
  /**
   * False: the session knows that its runs do not collide, though they fail beside each other; left out: it does not.
   */
  readonly contention?: boolean;
  readonly levels: ConditionLevels;
}
