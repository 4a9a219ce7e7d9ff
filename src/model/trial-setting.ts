/** How one arm of an experiment is carried out. */
import type { Conditions } from './conditions.ts';

/** `fresh`: a copy that no run was in before. */
export const COPIES = ['session', 'fresh'] as const;

/** `private`: each run in a network of its own. */
export const NETWORKS = ['session', 'private'] as const;

/** How one arm of an experiment carries the command out. */
export interface TrialSetting {
  /** The name of the tree. */
  readonly tree: string;
  /** This test alone, by its index in the session's test table; null: the command as it is. */
  readonly only: number | null;
  /**
   * Exactly these tests, by their indices, in this order where the framework can be told one; null: not chosen one by
   * one.
   */
  readonly chosen: readonly number[] | null;
  /** True: by the line that a person can paste; false: as the session itself runs it. */
  readonly pasted: boolean;
  /** How many trials of the arm go on at the same time. */
  readonly parallel: number;
  readonly copies: (typeof COPIES)[number];
  readonly network: (typeof NETWORKS)[number];
  readonly conditions: Conditions;
  /** The one seed of all trials; null: another for each pair of trials, the same in both arms. */
  readonly seed: number | null;
  /** Python's hash seed, where it is not the trial's seed. */
  readonly hashSeed: number | null;
  /** Carried out as it is, without anything of ours around it; left out: the line that the rest comes to. */
  readonly line?: string | undefined;
}
