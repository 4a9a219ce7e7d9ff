/** Two ways of running the command, and the runs that compare them. */
import type { Contrast } from './contrast.ts';
import type { Outcome } from './outcome.ts';
import type { TrialSetting } from './trial-setting.ts';

/**
 * `screen` looks for what may matter; `search` asks whether the treatment alone still shows what a cause was named
 * for, so its control is not run; only `confirm`, of a size fixed beforehand and on fresh runs, can name a cause.
 */
export const STAGES = ['screen', 'search', 'confirm'] as const;

/** The two ways of running the command that an experiment compares. */
export const ARMS = ['control', 'treatment'] as const;

/** Two ways of running the command, which differ in one thing. */
export interface Experiment {
  /** Its place in the diagnosis, from 0. */
  readonly id: number;
  readonly contrast: Contrast;
  readonly stage: (typeof STAGES)[number];
  /** Indices into the diagnosis's subjects. */
  readonly subjects: readonly number[];
  readonly control: TrialSetting;
  readonly treatment: TrialSetting;
  /** Trials in each arm that it takes at most. */
  readonly size: number;
  /** The shell line of the treatment, with its first seed. */
  readonly commandLine: string;
}

/** One run of an experiment's arm. */
export interface Trial {
  readonly experiment: number;
  readonly arm: (typeof ARMS)[number];
  readonly seed: number;
  readonly outcome: Outcome;
  /** As an observation's, against the session's test table; empty where no report could be read. */
  readonly marks: string;
  /** The tests in the order in which they were executed, as far as the report tells it; null: nothing asked for it. */
  readonly order: readonly number[] | null;
  readonly durationMs: number;
}
