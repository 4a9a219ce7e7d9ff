/** The executor on a virtual clock: how long sessions take, and what becomes of what is lost. */

import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/model/outcome.ts';
import { RunPodTrouble } from '../../src/runpod/trouble.ts';
import { workspaceFailed } from '../../src/workspace/workspace-error.ts';
import { Platform, type PlatformSetting, type Said } from './platform.ts';
import { carryOutRemotely, finishedRuns, type Given, hereWith } from './remote-session.ts';
import { VirtualClock } from './virtual-clock.ts';

const failsBySeed = (seed: number): Outcome => (seed % 5 === 0 ? { kind: 'failed', exitCode: 1 } : { kind: 'passed' });
const upTo = (runs: number) => Array.from({ length: runs }, (_, run) => run);

function setUp(setting: Partial<PlatformSetting> = {}) {
  const clock = new VirtualClock();
  const platform = new Platform({ clock, workers: 3, runMs: 1_000, outcomeOf: failsBySeed, ...setting });
  const carryOut = (given: Omit<Given, 'client' | 'clock'>) =>
    clock.until(carryOutRemotely({ client: platform, clock, ...given }));
  return { clock, platform, carryOut };
}

/** Each run once, none of them lost, each as its seed has it. */
function expectWhole(session: Awaited<ReturnType<typeof carryOutRemotely>>, runs: number): void {
  expect(finishedRuns(session.events).toSorted((a, b) => a - b)).toEqual(upTo(runs));
  for (const { seed, outcome, place } of session.observations) {
    if (place !== 'runner') expect(outcome).toEqual(failsBySeed(seed));
  }
}

describe('time', () => {
  const IDEAL_MS = 100_000;

  test('1000 runs over 10 workers end within 1.15 times the ideal time', async () => {
    const { clock, carryOut } = setUp({ workers: 10 });
    const session = await carryOut({ runs: 1000, backend: { workers: 10 } });
    expect(session.end).toEqual({ kind: 'complete' });
    expectWhole(session, 1000);
    expect(clock.nowMs()).toBeLessThanOrEqual(1.15 * IDEAL_MS);
    expect(new Set(session.observations.map(({ place }) => place)).size).toBe(10);
  });

  test("with one worker killed, within one shard's time more", async () => {
    const { clock, carryOut } = setUp({ workers: 10, fates: { 4: { diesAfter: 90 } } });
    const session = await carryOut({ runs: 1000, backend: { workers: 10 } });
    expect(session.end).toEqual({ kind: 'complete' });
    expectWhole(session, 1000);
    expect(clock.nowMs()).toBeLessThanOrEqual(1.15 * IDEAL_MS + IDEAL_MS);
  });

  test.each([1, 3, 10])('%i workers observe the same', async (workers) => {
    const { carryOut } = setUp({ workers });
    const session = await carryOut({ runs: 120, backend: { workers } });
    expectWhole(session, 120);
    expect(session.observations.map(({ stdoutTail }) => stdoutTail)).toEqual(upTo(120).map((run) => `run ${run}\n`));
  });
});

describe('what is lost', () => {
  test('a killed worker: what it told is kept, only the rest is sent anew', async () => {
    const { platform, carryOut } = setUp({ fates: { 1: { diesAfter: 30 } } });
    const session = await carryOut({ runs: 120 });
    expectWhole(session, 120);
    expect(platform.jobs).toHaveLength(4);
    const anew = platform.jobs[3]?.input;
    expect(anew?.run_start).toBeGreaterThan(60);
    expect((anew?.run_start ?? 0) + Number(anew?.runs)).toBe(80);
    expect(session.warnings).toEqual([expect.stringContaining('runs 40 to 79 was lost: it failed: worker exited')]);
  });

  test.each([
    ['its result is not there', { losesResult: true }],
    ['its result is none', { output: { hello: 'world' } }],
    ['it expired', { expiresAfterMs: 5_000 }],
    ['its result lacks runs', { lacks: [2, 5] }],
    ['its setup failed', { error: 'setup-failed: npm ci ended with 1' }],
  ])('%s: sent anew, no run twice', async (_, fate) => {
    const { platform, carryOut } = setUp({ fates: { 0: fate } });
    const session = await carryOut({ runs: 30 });
    expect(session.end).toEqual({ kind: 'complete' });
    expectWhole(session, 30);
    expect(platform.jobs).toHaveLength(4);
    expect(session.observations.every(({ place }) => place.startsWith('runpod:w'))).toBe(true);
  });

  test('lost twice: this machine carries it out, and the tables of tests are joined', async () => {
    const dies = { diesAfter: 0 };
    const { carryOut } = setUp({ fates: { 0: dies, 3: dies } });
    const executed: number[] = [];
    const openHere = async () => () => hereWith(executed);
    const session = await carryOut({ runs: 30, openHere });
    expectWhole(session, 30);
    expect(executed).toEqual(upTo(10));
    expect(session.session.tests.map(({ name }) => name)).toEqual(['test_a', 'test_b']);
    expect(session.observations[0]).toMatchObject({ place: 'runner', tests: { marks: '-p' } });
    expect(session.observations[20]?.tests.marks).toMatch(/^[pf]$/);
  });

  test('and with fallback: fail it is lost, not failed', async () => {
    const dies = { diesAfter: 0 };
    const { carryOut } = setUp({ fates: { 0: dies, 3: dies } });
    const session = await carryOut({ runs: 30, backend: { fallback: 'fail' } });
    expect(session.end).toEqual({ kind: 'complete' });
    expectLost(session.observations.slice(0, 10));
    expect(session.warnings.at(-1)).toBe('Lost: 10 of runs 0 to 9. RunPod: it failed: worker exited unexpectedly.');
    expect(finishedRuns(session.events).toSorted((a, b) => a - b)).toEqual(upTo(30));
    expect(session.observations.slice(10).every(({ outcome }) => outcome.kind !== 'not-observed')).toBe(true);
  });

  function expectLost(observations: readonly { readonly outcome: Outcome }[]): void {
    for (const { outcome } of observations) {
      expect(outcome).toEqual({ kind: 'not-observed', reason: expect.stringContaining('worker exited unexpectedly') });
    }
  }

  test('stuck in the queue: cancelled at the limit, carried out here', async () => {
    const { clock, platform, carryOut } = setUp({ fates: { 2: { stuck: true } } });
    const session = await carryOut({ runs: 30, backend: { queueTimeoutMs: 60_000 } });
    expectWhole(session, 30);
    expect(platform.cancelled).toEqual(['job-2']);
    expect(clock.nowMs()).toBeLessThan(90_000);
    expect(session.warnings.join()).toContain('no worker took it from the queue within 1m');
    expect(session.observations.filter(({ place }) => place === 'runner')).toHaveLength(10);
  });

  test('this machine is not set up for the tests: what it cannot run is lost, not failed, and the rest stands', async () => {
    const dies = { diesAfter: 0 };
    const { carryOut } = setUp({ fates: { 0: dies, 3: dies } });
    const executed: number[] = [];
    const openHere = async () => () => hereWith(executed, () => ({ kind: 'failed', exitCode: 127 }));
    const session = await carryOut({ runs: 30, openHere });
    expect(session.end).toEqual({ kind: 'complete' });
    expect(executed).toEqual([0, 1, 2]);
    expectLost(session.observations.slice(0, 10));
    const reason = expect.stringContaining('Nor could this machine: Exit code 127');
    expect(session.observations[9]?.outcome).toEqual({ kind: 'not-observed', reason });
    expect(session.observations.slice(10).every(({ place }) => place.startsWith('runpod:'))).toBe(true);
  });

  test('and where RunPod does nothing at all, that it cannot is the answer', async () => {
    const { platform, carryOut } = setUp();
    platform.workersSeen = {};
    const openHere = async () => () => hereWith([], () => ({ kind: 'failed', exitCode: 127 }));
    const { end, observations } = await carryOut({ runs: 30, openHere });
    expect([end, observations]).toMatchObject([{ kind: 'halted', why: 'command-not-found' }, []]);
  });

  test('nobody can carry it out: the runs are lost with both reasons', async () => {
    const dies = { diesAfter: 0 };
    const { carryOut } = setUp({ fates: { 0: dies, 3: dies } });
    const openHere = () => Promise.reject(workspaceFailed('The disk is full', '/tmp', 'Free some.'));
    const session = await carryOut({ runs: 30, openHere });
    const reason = expect.stringMatching(/worker exited unexpectedly.*Nor could this machine: The disk is full/);
    expect(session.observations[3]?.outcome).toEqual({ kind: 'not-observed', reason });
  });
});

describe('the endpoint', () => {
  const trouble = (kind: 'refused' | 'not-found' | 'unavailable') =>
    new RunPodTrouble(kind, `RunPod said ${kind}.`, { mayHaveArrived: kind === 'unavailable' });

  test.each([
    ['refused', 'runpod-api-key'],
    ['not-found', 'runpod-endpoint-id'],
  ] as const)('%s: a mistake of the configuration, and nothing runs', async (kind, input) => {
    const { platform, carryOut } = setUp();
    platform.troubles.push({ call: 'health', trouble: trouble(kind) });
    const session = await carryOut({ runs: 30 });
    expect(session.end).toMatchObject({
      kind: 'halted',
      why: 'backend-failed',
      detail: expect.stringContaining(input),
    });
    expect([platform.jobs, session.observations]).toEqual([[], []]);
  });

  test('0 workers, seen twice: said with the remedy, and carried out here', async () => {
    const { platform, carryOut } = setUp();
    platform.workersSeen = {};
    const session = await carryOut({ runs: 30 });
    expect(session.warnings[0]).toMatch(/has 0 workers.*Raise its max workers/);
    expect(session.observations.map(({ place }) => place)).toEqual(upTo(30).map(() => 'runner'));
    expect(platform.jobs).toEqual([]);
  });

  test('0 workers and no fallback: the session has no answer', async () => {
    const { platform, carryOut } = setUp();
    platform.workersSeen = {};
    const { end } = await carryOut({ runs: 30, backend: { fallback: 'fail' } });
    expect(end).toMatchObject({ kind: 'halted', why: 'backend-failed', detail: expect.stringContaining('0 workers') });
  });

  test('a submission whose fate is unclear is repeated only where it is not there', async () => {
    const { platform, carryOut } = setUp();
    platform.troubles.push({ call: 'submit', trouble: trouble('unavailable') });
    const session = await carryOut({ runs: 30 });
    expectWhole(session, 30);
    expect(platform.jobs).toHaveLength(3);
  });

  test('one that did arrive is not repeated, but counts as lost once', async () => {
    const { platform, carryOut } = setUp({ workers: 4 });
    platform.troubles.push({ call: 'submit', trouble: trouble('unavailable'), arrives: true });
    const session = await carryOut({ runs: 30 });
    expectWhole(session, 30);
    expect(platform.jobs).toHaveLength(4);
    expect(session.warnings[0]).toContain('was lost: RunPod said unavailable');
  });

  test('five looks in a row may fail, six are too many', async () => {
    for (const failures of [5, 6]) {
      const { platform, carryOut } = setUp();
      const failing = { call: 'status' as const, trouble: trouble('unavailable') };
      platform.troubles.push(...Array.from({ length: failures }, () => failing));
      const session = await carryOut({ runs: 10, backend: { workers: 1 } });
      expectWhole(session, 10);
      expect(platform.jobs).toHaveLength(failures === 5 ? 1 : 2);
    }
  });
});

describe('ends', () => {
  test('cancelled: all live jobs are cancelled, and what they told is kept', async () => {
    const { clock, platform, carryOut } = setUp();
    const abort = new AbortController();
    void clock.sleep(20_500).then(() => abort.abort({ kind: 'cancelled', signal: 'SIGINT' }));
    const session = await carryOut({ runs: 300, signal: abort.signal });
    expect(session.end).toEqual({ kind: 'cancelled', signal: 'SIGINT' });
    expect(platform.cancelled.toSorted()).toEqual(['job-0', 'job-1', 'job-2']);
    expect(session.observations.length).toBeGreaterThan(30);
    expect(session.observations.every(({ outcome }) => outcome.kind !== 'not-observed')).toBe(true);
    expect(clock.nowMs()).toBeLessThan(24_000);
  });

  test('a cancellation that the platform does not answer holds nothing up', async () => {
    const { clock, platform, carryOut } = setUp();
    platform.cancel = () => new Promise(() => undefined);
    const abort = new AbortController();
    void clock.sleep(5_000).then(() => abort.abort({ kind: 'cancelled', signal: 'SIGINT' }));
    expect((await carryOut({ runs: 300, signal: abort.signal })).end.kind).toBe('cancelled');
    expect(clock.nowMs()).toBe(8_000);
  });

  test('stop: first-failure ends the jobs of later runs, and finishes the earlier ones', async () => {
    const { platform, carryOut } = setUp();
    const session = await carryOut({ runs: 300, config: { stop: 'first-failure' } });
    expect(session.end).toEqual({ kind: 'stopped', rule: 'first-failure' });
    const first = session.observations.find(({ outcome }) => outcome.kind === 'failed')?.run ?? -1;
    expect(first).toBeGreaterThan(0);
    expect(session.observations.slice(0, first + 1).map(({ run }) => run)).toEqual(upTo(first + 1));
    expect(platform.cancelled.toSorted()).toEqual(['job-1', 'job-2']);
  });

  test('a command that is not there ends the session at once', async () => {
    const error = 'command-not-found: Exit code 127 in each of the first 3 runs.';
    const { platform, carryOut } = setUp({ fates: { 0: { error, diesAfter: 3 } } });
    const { end } = await carryOut({ runs: 300 });
    expect(end).toMatchObject({ kind: 'halted', why: 'command-not-found' });
    expect(platform.cancelled.toSorted()).toEqual(['job-1', 'job-2']);
  });

  test('code that the workers cannot get ends it before anything is sent', async () => {
    const { platform, carryOut } = setUp();
    const target = () => Promise.reject(workspaceFailed('The remote does not have it', 'abc', 'Push it.'));
    const { end } = await carryOut({ runs: 30, target });
    expect(end).toMatchObject({ kind: 'halted', why: 'workspace-failed' });
    expect(platform.jobs).toEqual([]);
  });

  test('the time budget: a lost job is not sent anew after it', async () => {
    const { platform, carryOut } = setUp({ fates: { 0: { diesAfter: 9 } } });
    const session = await carryOut({ runs: 30, config: { timeBudgetMs: 8_000 } });
    expect(session.end).toEqual({ kind: 'time-budget' });
    expect(platform.jobs).toHaveLength(3);
    expect(session.warnings).toEqual([expect.stringMatching(/runs 0 to 9 was lost: .*exited.* No time is left/)]);
    expect(session.observations.every(({ outcome }) => outcome.kind !== 'not-observed')).toBe(true);
  });
});

describe('what is told meanwhile', () => {
  test('what several workers warn of is the same from each: it does not name their folders', async () => {
    const warning = (folder: string) =>
      `no lock file in /tmp/flaky-detector-${folder}-11/source: nothing was installed.`;
    const warns = (folder: string) => ({
      tamper: (said: Said) => ({ ...said, shard: { ...said.shard, warnings: [warning(folder)] } }),
    });
    const { carryOut } = setUp({ fates: { 0: warns('a'), 1: warns('b') } });
    const { warnings } = await carryOut({ runs: 30 });
    expect(warnings).toEqual(Array(2).fill("no lock file in the worker's clone: nothing was installed."));
  });

  test('how many wait, how far it is, and what is paid for', async () => {
    const { carryOut } = setUp({ workers: 2, startMs: 5_000 });
    const { events } = await carryOut({ runs: 300 });
    const told = events.flatMap((event) => (event.type === 'remote-progress' ? [event.progress] : []));
    expect(told[1]).toMatchObject({ queuedJobs: 1, runningJobs: 2, runsPlanned: 300 });
    expect(told[1]?.waitedMs).toBeGreaterThan(10_000);
    expect(told.at(-1)).toMatchObject({ queuedJobs: 0, runningJobs: 0, runsDone: 300 });
    const done = told.map(({ runsDone }) => runsDone);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  test('each job, from its submission to its end', async () => {
    const { carryOut } = setUp();
    const { events } = await carryOut({ runs: 30 });
    const told = events.flatMap((event) => (event.type === 'remote-job' ? [`${event.job} ${event.state}`] : []));
    expect(told.toSorted()).toEqual([0, 1, 2].flatMap((job) => [`job-${job} over`, `job-${job} submitted`]));
  });
});
