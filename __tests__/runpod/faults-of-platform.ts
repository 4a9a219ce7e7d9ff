/** Everything that is known to go wrong with the platform, each as harm done to the stand-in before a session, and what it must lead to. */
import type { Trouble } from './faults.ts';
import type { StandInJob } from './job-queue.ts';
import type { RunPodStandIn } from './stand-in.ts';

/** How a session ends that RunPod fails. */
export interface PlatformFault {
  /** Before the session. */
  readonly harm: (platform: RunPodStandIn) => void;
  /** In the middle of a job, its first half told; throwing is how a worker dies. */
  readonly midShard?: (platform: RunPodStandIn, job: StandInJob, nth: number) => void;
  /** Which runs the workers carry out: all, all but some that this machine does, or none. */
  readonly remote: 'all' | 'some' | 'none';
  /** Nothing runs at all: the configuration is wrong. */
  readonly misconfigured?: true;
}

const status = (code: number, headers = {}): Trouble => ({ kind: 'status', status: code, headers });
const JOB = /POST .*\/run$/;
const LOOK = /GET .*\/status/;
const HEALTH = /GET .*\/health/;

const answers = (request: RegExp, trouble: Trouble, times = 1, effect: 'none' | 'carried-out' = 'none') => {
  return (platform: RunPodStandIn) => void platform.faults.push({ request, trouble, times, effect });
};
const nothing = (): void => undefined;
const firstOnly = (act: (platform: RunPodStandIn, job: StandInJob) => void) => {
  return (platform: RunPodStandIn, job: StandInJob, nth: number): void => {
    if (nth === 0) act(platform, job);
  };
};

export const FAULTS: Readonly<Record<string, PlatformFault>> = {
  'no fault': { harm: nothing, remote: 'all' },
  '401: a wrong key': { harm: answers(HEALTH, status(401), 99), remote: 'none', misconfigured: true },
  '401 from the middle on: a key that was deleted': { harm: answers(LOOK, status(401), 9_999), remote: 'some' },
  '404: a wrong endpoint': { harm: answers(HEALTH, status(404), 99), remote: 'none', misconfigured: true },
  '429 with Retry-After': { harm: answers(JOB, status(429, { 'retry-after': '0' }), 3), remote: 'all' },
  '429 on looks': { harm: answers(LOOK, status(429, { 'retry-after': '0' }), 4), remote: 'all' },
  'a burst of 500s on looks': { harm: answers(LOOK, status(500), 5), remote: 'all' },
  'a burst of 502s on submissions': { harm: answers(JOB, status(502), 2), remote: 'all' },
  'a 504 for a job that is there': { harm: answers(JOB, status(504), 1, 'carried-out'), remote: 'all' },
  '500s without end': { harm: answers(/./, status(500), 9_999), remote: 'none' },
  'HTML with 200 on a look': { harm: answers(LOOK, { kind: 'html' }, 3), remote: 'all' },
  'HTML with 200 for a new job': { harm: answers(JOB, { kind: 'html' }), remote: 'all' },
  '202 without an id': { harm: answers(JOB, { kind: 'no-id' }, 1, 'carried-out'), remote: 'all' },
  'a body that stalls': { harm: answers(LOOK, { kind: 'stalled-body' }, 2), remote: 'all' },
  'a body that stalls, of a new job': { harm: answers(JOB, { kind: 'stalled-body' }), remote: 'all' },
  'a body without end': { harm: answers(LOOK, { kind: 'endless-body' }), remote: 'all' },
  'a connection cut in the middle of a reply': { harm: answers(LOOK, { kind: 'cut' }, 3), remote: 'all' },
  'a connection cut in the middle of a new job': { harm: answers(JOB, { kind: 'cut' }), remote: 'all' },
  'jobs that are stuck in the queue': {
    harm: (platform) => {
      platform.queue.paused = true;
      platform.workerCounts = { idle: 0, initializing: 0, ready: 0, running: 0, throttled: 3, unhealthy: 0 };
    },
    remote: 'none',
  },
  'a worker that is killed in the middle': {
    harm: nothing,
    midShard: firstOnly(() => {
      throw new Error('worker exited unexpectedly');
    }),
    remote: 'all',
  },
  'workers that are killed whenever they work': {
    harm: nothing,
    midShard: () => {
      throw new Error('worker exited unexpectedly');
    },
    remote: 'some',
  },
  'a job that two workers get': {
    harm: nothing,
    midShard: firstOnly((platform, job) => platform.queue.deliverAgain(job.id)),
    remote: 'all',
  },
  'COMPLETED without output': {
    harm: (platform) => {
      platform.queue.outputsToLose = 1;
    },
    remote: 'all',
  },
  'a job that expires': {
    harm: nothing,
    midShard: firstOnly((platform, job) => platform.queue.expire(job.id)),
    remote: 'all',
  },
  'a cancellation that comes too late: the job began': {
    harm: (platform) => {
      platform.queue.paused = true;
      platform.cancelsLate = true;
      platform.onCancel = () => {
        platform.queue.paused = false;
        platform.queue.changed();
      };
    },
    remote: 'all',
  },
  'jobs that somebody else cancels in the middle': {
    harm: nothing,
    midShard: firstOnly((platform, job) => platform.queue.cancel(job.id)),
    remote: 'all',
  },
  'an endpoint with 0 workers': {
    harm: (platform) => {
      platform.workerCounts = { idle: 0, initializing: 0, ready: 0, running: 0, throttled: 0, unhealthy: 0 };
    },
    remote: 'none',
  },
};
