/** Whole sessions on RunPod, from the terminal command to the worker's door: the same answer as here, faults survived, no secret anywhere. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Results } from '../../src/report/results-schema.ts';
import { type SessionOutcome, World } from '../runpod/real-session.ts';
import { API_KEY, RunPodStandIn } from '../runpod/stand-in.ts';

const GIT_TOKEN = 'ghs_CLIENTTOKEN444444444444444444444444';
const BASIC = Buffer.from(`x-access-token:${GIT_TOKEN}`).toString('base64');

/** Half of the runs have conditions. Workers would look for lock files, and warn where there are none. */
const WHOLE = ['--setup-command', 'none', '--perturb', 'timezone,locale', '--diagnose', 'true'];

let world: World;
let platform: RunPodStandIn;
let here: Results;
/** Everything that any session printed or wrote. */
const left: string[] = [];

beforeAll(async () => {
  world = await World.create();
  here = resultsIn(await world.detect(120, WHOLE));
});
afterAll(() => world.remove());
beforeEach(async () => {
  platform = new RunPodStandIn();
  await platform.start();
});
afterEach(() => platform.stop());

function startWorkers(count: number): void {
  for (let worker = 0; worker < count; worker += 1) world.startWorker(platform, `w${worker}`);
}

/** Without a diagnosis unless it is asked for: most of these sessions are about what happens before it. */
async function remotely(runs: number, ...flags: string[]): Promise<SessionOutcome> {
  const diagnose = flags.includes('--diagnose') ? [] : ['--diagnose', 'false'];
  return keep(await world.detectRemotely(platform, runs, [...diagnose, ...flags]));
}

/** Adds it to what must hold no secret. */
function keep(outcome: SessionOutcome): SessionOutcome {
  left.push(outcome.printed, outcome.files);
  return outcome;
}

function resultsIn({ results, printed }: SessionOutcome): Results {
  if (results === null) throw new Error(`no results: ${printed}`);
  return results;
}

/**
 * What must not depend on where and when the runs took place: all but times, places, what the machine is called, how
 * copies are made on it, and how often what was asked about its runs beside each other was tried.
 */
function timeless(results: Results) {
  const {
    session_id: _,
    started_at: __,
    backend: ___,
    working_directory: ____,
    output_directory: _____,
    parallel: ______,
    ...same
  } = results;
  const own = ['duration_ms', 'started_ms', 'slot', 'place', 'stdout_log', 'stderr_log'] as const;
  return {
    ...same,
    trees: same.trees.map((tree) => ({ ...tree, copies: 'none' })),
    results: same.results.map((run) => ({ ...run, ...Object.fromEntries(own.map((key) => [key, 0])) })),
  };
}

test.each([1, 3, 10])(
  '120 runs over %i workers give what the runner gives, causes included',
  async (workers) => {
    startWorkers(workers);
    const flags = ['--runpod-workers', String(workers), ...WHOLE];
    const session = resultsIn(await remotely(120, ...flags));
    expect(session.results.every(({ place }) => place.startsWith('runpod:w'))).toBe(true);
    expect(session).toMatchObject({ backend: 'runpod', completed_runs: 120, lost_runs: 0, verdict: 'flaky' });
    expect(session.diagnosis).toMatchObject([{ cause: 'seed-controlled' }]);
    expect(session.results.filter(({ timezone }) => timezone !== null).length).toBeGreaterThan(10);
    expect(timeless(session)).toEqual(timeless(here));
  },
  240_000,
);

describe('this machine beside RunPod', () => {
  test('where it cannot run the tests, the report says why nothing was diagnosed and what to do', async () => {
    startWorkers(1);
    const flags = ['--runpod-workers', '1', '--diagnose', 'true'];
    const outcome = keep(await world.detectRemotely(platform, 12, flags, { ON_THIS_MACHINE: 'breaks' }));
    expect(resultsIn(outcome)).toMatchObject({ verdict: 'flaky', diagnosis: [], lost_runs: 0 });
    expect(outcome.results?.warnings.join()).toMatch(/Why tests fail was not looked for: .* `setup-command`/);
  }, 240_000);

  test('with `runpod-fallback: fail` as well', async () => {
    startWorkers(1);
    const flags = ['--runpod-workers', '1', '--diagnose', 'true', '--runpod-fallback', 'fail'];
    const session = resultsIn(await remotely(12, ...flags));
    expect(session).toMatchObject({ verdict: 'flaky', diagnosis: [], diagnosis_end: null });
    expect(session.warnings.join()).toContain('Set `runpod-fallback: runner`');
  }, 240_000);

  test('what fails on it alone is found, where it stands in for a worker', async () => {
    for (const id of ['w0', 'w1']) {
      world.startWorker(platform, id, ({ input }) => {
        if ((input as { run_start: number }).run_start === 0) throw new Error('worker exited unexpectedly');
      });
    }
    const flags = ['--runpod-workers', '3', '--diagnose', 'false'];
    const outcome = keep(await world.detectRemotely(platform, 30, flags, { ON_THIS_MACHINE: 'fails' }));
    const { place_differences: found, results } = resultsIn(outcome);
    expect(results.map(({ place }) => place === 'runner')).toEqual(results.map((_, run) => run < 10));
    const counts = { failures_there: 10, runs_there: 10, runs_elsewhere: 20 };
    expect(found).toMatchObject([{ test: expect.stringContaining('steady'), fails_on: 'runner', ...counts }]);
    expect(outcome.printed).toContain('failed in 10 of 10 runs on the runner, and in none of 20 on RunPod');
  }, 240_000);
});

test('runs that collide on a worker are asked there, by themselves, before they are accused', async () => {
  startWorkers(1);
  world.script = 'exclusive.sh';
  const session = resultsIn(await remotely(12, '--runpod-workers', '1').finally(() => (world.script = 'suite.sh')));
  const jobs = [...platform.queue.jobs.values()].map(({ input }) => input as { parallelism: number; runs: number });
  expect(session).toMatchObject({ verdict: 'sensitive', completed_runs: 12, lost_runs: 0 });
  expect(session.parallel).toMatchObject({ answer: 'collision', alone: { failures: 0 }, apart: { runs: 0 } });
  expect(session.sensitivities).toMatchObject([{ condition: 'parallel', level: '2' }]);
  expect(jobs.map(({ parallelism }) => parallelism)).toEqual(expect.arrayContaining([1, 2]));
}, 240_000);

describe('faults', () => {
  test('a killed worker and a lost result: every run once, nothing lost', async () => {
    platform.queue.outputsToLose = 1;
    let jobs = 0;
    for (const id of ['w0', 'w1', 'w2']) {
      world.startWorker(platform, id, () => {
        if (jobs++ === 1) throw new Error('worker exited unexpectedly');
      });
    }
    const session = resultsIn(await remotely(30));
    expect(session).toMatchObject({ completed_runs: 30, lost_runs: 0 });
    // A worker may have told all of its runs before its result was lost: then nothing is sent anew for it.
    expect(session.warnings.join()).toContain('worker exited unexpectedly. What is missing is sent anew');
    expect([4, 5]).toContain(platform.queue.jobs.size);
  }, 240_000);

  test('a result delivered twice counts once', async () => {
    startWorkers(3);
    void platform.queue.change().then(() => platform.queue.deliverAgain([...platform.queue.jobs.keys()][0] ?? ''));
    const session = resultsIn(await remotely(30));
    expect(session.results.map(({ attempt }) => attempt)).toEqual(Array.from({ length: 30 }, (_, run) => run));
  }, 240_000);

  test('500s, HTML, cut and stalled replies in the middle', async () => {
    startWorkers(3);
    const once = (request: RegExp, trouble: (typeof platform.faults)[0]['trouble'], times = 1) =>
      platform.faults.push({ request, trouble, times });
    once(/POST .*\/run$/, { kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    once(/GET .*status/, { kind: 'html' });
    once(/GET .*status/, { kind: 'cut' });
    once(/GET .*status/, { kind: 'status', status: 500 }, 2);
    once(/GET .*status/, { kind: 'stalled-body' });
    expect(resultsIn(await remotely(30))).toMatchObject({ completed_runs: 30, lost_runs: 0 });
    expect(platform.queue.jobs.size).toBe(3);
  }, 240_000);

  test('nobody takes the jobs: this machine carries them out, and nothing stays in the queue', async () => {
    platform.workerCounts = { idle: 0, initializing: 0, ready: 0, running: 0, throttled: 3, unhealthy: 0 };
    const { printed, ...rest } = await remotely(20, '--runpod-queue-timeout', '3s');
    const session = resultsIn({ printed, ...rest });
    expect(session.results.map(({ place }) => place)).toEqual(Array.from({ length: 20 }, () => 'runner'));
    expect(printed).toMatch(
      /RunPod: 3 jobs waiting for [\d.]+ s \(workers: 3 throttled\); 0 of 20 runs, 0 worker-seconds so far/,
    );
    expect(printed).toMatch(/no worker took it from the queue within \ds \(workers: 3 throttled\)/);
    expect([...platform.queue.jobs.values()].map(({ state }) => state)).toEqual(Array(3).fill('CANCELLED'));
  }, 240_000);

  test('0 workers, and no fallback: inconclusive, with the remedy', async () => {
    const { code, results } = await remotely(20, '--runpod-fallback', 'fail');
    expect([code, results?.verdict]).toEqual([3, 'inconclusive']);
    expect(results?.verdict_reason).toMatchObject({
      why: 'backend-failed',
      detail: expect.stringMatching(/0 workers.*Raise/),
    });
  }, 240_000);

  test('a wrong key: inconclusive at once', async () => {
    const outcome = await world.detectRemotely(platform, 10, [], { RUNPOD_API_KEY: 'rpa_wrong' });
    expect([outcome.code, outcome.results?.verdict_reason?.why]).toEqual([3, 'backend-failed']);
    expect(outcome.printed + outcome.files).not.toContain('rpa_wrong');
    expect(outcome.results?.verdict_reason?.detail).toContain('runpod-api-key');
  }, 240_000);
});

test('a private repository, by a token that is sent since the user chose so', async () => {
  startWorkers(2);
  world.git.manner = { kind: 'private', authorization: `Basic ${BASIC}` };
  const flags = ['--runpod-workers', '2'];
  const session = resultsIn(await remotely(10, ...flags, '--runpod-git-token', GIT_TOKEN));
  world.git.manner = { kind: 'open' };
  expect(session).toMatchObject({ completed_runs: 10, lost_runs: 0 });
  expect(platform.bodies.some((body) => body.includes(GIT_TOKEN))).toBe(true);
  expect(world.git.requests.join()).not.toContain(`${GIT_TOKEN}@`);
}, 240_000);

test('an interrupted session cancels its jobs, and their workers stop', async () => {
  const stopped: boolean[] = [];
  const untilStopped = async (signal: AbortSignal) => {
    await once(signal, 'abort');
    stopped.push(true);
  };
  for (const id of ['w0', 'w1', 'w2']) platform.simulateWorker(id, (_, __, signal) => untilStopped(signal));
  const interrupt = async (child: ChildProcess) => {
    const atWork = () => [...platform.queue.jobs.values()].filter(({ state }) => state === 'IN_PROGRESS').length;
    while (atWork() < 3) await platform.queue.change();
    child.kill('SIGINT');
  };
  const flags = ['--diagnose', 'false'];
  const outcome = keep(await world.detectRemotely(platform, 30, flags, {}, (child) => void interrupt(child)));
  expect(outcome.code).toBe(130);
  expect([...platform.queue.jobs.values()].map(({ state }) => state)).toEqual(Array(3).fill('CANCELLED'));
  expect(stopped).toHaveLength(3);
}, 240_000);

test('none of all this shows the key or the token', () => {
  expect(left.length).toBeGreaterThan(10);
  expect(left.join()).toContain('runpod:w0');
  for (const secret of [API_KEY, GIT_TOKEN, BASIC]) expect(left.filter((text) => text.includes(secret))).toEqual([]);
});
