/** What a diagnosis does next. */
import type { Experiment } from '../../model/experiment.ts';

/** An experiment to be begun. */
export type Draft = Omit<Experiment, 'id' | 'commandLine'>;

/** An experiment to go on with, or one to begin. */
export type Step =
  | { readonly kind: 'more'; readonly experiment: Experiment }
  | { readonly kind: 'begin'; readonly draft: Draft };
