/** How far a session on RunPod has come. */

/** How far the jobs of a session on RunPod have come. */
export interface RemoteProgress {
  /** Jobs that no worker has begun. */
  readonly queuedJobs: number;
  readonly runningJobs: number;
  /** How long the oldest of the queued jobs waits; 0 where none does. */
  readonly waitedMs: number;
  /** The endpoint's workers in words; null: not known. */
  readonly workers: string | null;
  readonly runsDone: number;
  readonly runsPlanned: number;
  /** What is paid for so far: seconds that workers have spent on the session's jobs. */
  readonly workerSeconds: number;
}
