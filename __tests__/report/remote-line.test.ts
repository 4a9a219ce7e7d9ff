import { expect, test } from '@jest/globals';
import type { RemoteProgress } from '../../src/model/remote-progress.ts';
import { remoteLine } from '../../src/report/progress.ts';

const WORKING: RemoteProgress = {
  ...{ queuedJobs: 0, runningJobs: 3, waitedMs: 0, workers: 'workers: 3 running' },
  ...{ runsDone: 57, runsPlanned: 120, workerSeconds: 411.6 },
};

test.each<[string, Partial<RemoteProgress>, string]>([
  ['all at work', {}, 'RunPod: 3 jobs at work; 57 of 120 runs, 412 worker-seconds so far'],
  [
    'some wait',
    { queuedJobs: 1, runningJobs: 2, waitedMs: 42_000, workers: 'workers: 2 running, 1 starting' },
    'RunPod: 1 job waiting for 42 s (workers: 2 running, 1 starting), 2 jobs at work; 57 of 120 runs, 412 worker-seconds so far',
  ],
  [
    'workers unknown',
    { queuedJobs: 3, runningJobs: 0, waitedMs: 5_000, workers: null, runsDone: 0 },
    'RunPod: 3 jobs waiting for 5.0 s; 0 of 120 runs, 412 worker-seconds so far',
  ],
  ['over', { runningJobs: 0, runsDone: 120 }, 'RunPod: 120 of 120 runs, 412 worker-seconds so far'],
])('%s', (_, over, line) => {
  expect(remoteLine({ ...WORKING, ...over })).toBe(line);
});
