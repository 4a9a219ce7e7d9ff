/** Which tree a run executes in. */

/** Which tree a run executes in: the workspace itself, one copy per parallel slot, or a fresh copy for each run. */
export const ISOLATIONS = ['none', 'slot', 'run'] as const;

/** One of them. */
export type Isolation = (typeof ISOLATIONS)[number];
