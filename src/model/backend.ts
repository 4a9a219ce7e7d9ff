/** Where runs are carried out. */

/** Who carries a session's runs out: this machine, or the workers of a RunPod endpoint. */
export const BACKENDS = ['runner', 'runpod'] as const;

/** One of them. */
export type BackendKind = (typeof BACKENDS)[number];
