/** What the main step tells the post step, by name. */

/** The session's id. */
export const SESSION_STATE = 'session';

/** The ids of RunPod's jobs that are not over, as a JSON array. */
export const JOBS_STATE = 'runpod-jobs';
