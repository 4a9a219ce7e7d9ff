/** Runs made before a verdict accuses: what the session itself brought is ruled out by runs without it. */
import type { Outcome } from './outcome.ts';

/**
 * How controls take place, in the order in which they are asked for. `alone`: one run after the other; `together`: as
 * many at a time as the session's own runs, to see that these still fail; `apart-alone`: one run in a network, /tmp and
 * home folder of its own, to see that the tests can do with them; `apart`: as many at a time, each with its own.
 * `folders-alone` and `folders`: the same on the machine's network, for tests that need what is there.
 */
export const CONTROL_SETTINGS = ['alone', 'together', 'apart-alone', 'apart', 'folders-alone', 'folders'] as const;

/** One of them. */
export type ControlSetting = (typeof CONTROL_SETTINGS)[number];

/** One run of the plan, repeated in one of these settings. It counts in no rate of the session. */
export interface Control {
  readonly setting: ControlSetting;
  /** The run that it repeats; its seed is the same. */
  readonly run: number;
  readonly seed: number;
  readonly outcome: Outcome;
  /** As an observation's, against the session's test table. */
  readonly marks: string;
  readonly durationMs: number;
}

/** What runs can collide on. */
export const RESOURCES = ['port', 'path'] as const;

/** Something outside of its working copy that each run takes for itself: its port number, or its absolute path. */
export interface SharedResource {
  readonly kind: (typeof RESOURCES)[number];
  readonly name: string;
}

/** What is known of a failure that happened with several runs at a time. */
export const PARALLEL_ANSWERS = [
  /** It fails by itself as well. */
  'by-itself',
  /** It does not fail by itself, and fails beside others even in a network, /tmp and home folder of its own. */
  'busy',
  /** Not decided. */
  'open',
  /** It fails neither by itself nor beside others that share nothing with it. */
  'collision',
] as const;

/** One of them. */
export type ParallelAnswerKind = (typeof PARALLEL_ANSWERS)[number];
