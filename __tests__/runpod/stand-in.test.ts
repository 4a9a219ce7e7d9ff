/** The stand-in itself: what the tests of the client and of the worker rely on. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Trouble } from './faults.ts';
import { API_KEY, ENDPOINT_ID, RunPodStandIn, WORKER_KEY } from './stand-in.ts';

let platform: RunPodStandIn;
let now = 0;

beforeEach(async () => {
  now = 0;
  platform = new RunPodStandIn(() => now);
  await platform.start();
});
afterEach(() => platform.stop());

async function call(method: string, path: string, body?: unknown, key = `Bearer ${API_KEY}`) {
  const response = await fetch(`${platform.baseUrl}/${ENDPOINT_ID}/${path}`, {
    method,
    headers: { authorization: key },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? null : JSON.parse(text) };
}

const asWorker = (method: string, path: string, body?: unknown) => call(method, path, body, WORKER_KEY);

describe('a job', () => {
  test('goes from the queue through a worker to its output', async () => {
    const { id } = (await call('POST', 'run', { input: { repo: 'r' } })).json;
    expect((await call('GET', `status/${id}`)).json).toEqual({ id, status: 'IN_QUEUE' });
    expect((await asWorker('GET', 'job-take/w1?gpu=none')).json).toEqual({ id, input: { repo: 'r' } });
    await asWorker('POST', `job-done/w1/${id}?gpu=none`, { status: 'IN_PROGRESS', output: { runs: 1 } });
    expect((await call('GET', `status/${id}`)).json).toMatchObject({
      status: 'IN_PROGRESS',
      output: { runs: 1 },
      workerId: 'w1',
    });
    await asWorker('POST', `job-done/w1/${id}?gpu=none`, { output: { runs: 2 }, stopPod: true });
    expect((await call('GET', `status/${id}`)).json).toMatchObject({ status: 'COMPLETED', output: { runs: 2 } });
    expect((await call('GET', 'health')).json).toMatchObject({
      jobs: { completed: 1, inQueue: 0 },
      workers: { idle: 1 },
    });
  });

  test('that a worker fails has its error and no output', async () => {
    const { id } = platform.queue.submit({});
    await asWorker('GET', 'job-take/w1?gpu=none');
    await asWorker('POST', `job-done/w1/${id}?gpu=none`, { error: 'setup-failed: no' });
    expect((await call('GET', `status/${id}`)).json).toMatchObject({ status: 'FAILED', error: 'setup-failed: no' });
  });

  test('that is cancelled ends at once, and its worker is told to stop it', async () => {
    const { id } = platform.queue.submit({});
    await asWorker('GET', 'job-take/w1?gpu=none');
    const stops = asWorker('GET', 'job-stop/w1?gpu=none');
    expect((await call('POST', `cancel/${id}`)).json).toEqual({ id, status: 'CANCELLED' });
    expect((await stops).json).toEqual({ jobsToStop: [id] });
    await asWorker('POST', `job-done/w1/${id}?gpu=none`, { output: 'too late' });
    expect((await call('GET', `status/${id}`)).json.output).toBeUndefined();
  });

  test('times out, and expires, as its policy says', async () => {
    const slow = platform.queue.submit({}, { executionTimeout: 5_000, ttl: 60_000 });
    await asWorker('GET', 'job-take/w1?gpu=none');
    now = 5_001;
    expect((await call('GET', `status/${slow.id}`)).json.status).toBe('TIMED_OUT');
    const waiting = platform.queue.submit({}, { ttl: 1_000 });
    now = 6_002;
    expect((await call('GET', `status/${waiting.id}`)).status).toBe(404);
  });
});

describe('the levers', () => {
  test('a paused queue gives no job', () => {
    platform.queue.paused = true;
    const { state } = platform.queue.submit({});
    expect([platform.queue.take('w1'), state]).toEqual([null, 'IN_QUEUE']);
  });

  test('a lost worker fails its job, or another gets it', () => {
    const { queue } = platform;
    const [one, other] = [queue.submit(1), queue.submit(2)];
    queue.take('w1');
    queue.take('w2');
    queue.loseWorker(one.id, 'failed');
    queue.loseWorker(other.id, 'requeued');
    expect(one.state).toBe('FAILED');
    expect(queue.take('w3')).toMatchObject({ id: other.id, deliveries: 2, workerId: 'w3' });
  });

  test('a lost output leaves a completed job without one', () => {
    const { queue } = platform;
    queue.outputsToLose = 1;
    const job = queue.submit({});
    queue.take('w1');
    queue.post(job.id, 'w1', { status: 'IN_PROGRESS', output: 'half' });
    queue.post(job.id, 'w1', { output: 'all' });
    expect([job.state, job.output]).toEqual(['COMPLETED', undefined]);
  });

  test('a cancellation that comes late is answered, and the job completes', async () => {
    platform.cancelsLate = true;
    const job = platform.queue.submit({});
    platform.queue.take('w1');
    expect((await call('POST', `cancel/${job.id}`)).json.status).toBe('CANCELLED');
    platform.queue.post(job.id, 'w1', { output: 1 });
    expect(job.state).toBe('COMPLETED');
  });
});

test('a simulated worker takes jobs, tells, answers and hears of cancellations', async () => {
  const stopped = Promise.withResolvers<void>();
  platform.simulateWorker('sim', async ({ input }, tell, signal) => {
    tell('at work');
    if (input !== 'endless') return `${input} done`;
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(stopped.resolve())));
  });
  expect((await call('POST', 'runsync', { input: 'one' })).json).toMatchObject({
    status: 'COMPLETED',
    output: 'one done',
  });
  const endless = platform.queue.submit('endless');
  while (endless.output !== 'at work') await platform.queue.change();
  await call('POST', `cancel/${endless.id}`);
  await stopped.promise;
  expect(endless.state).toBe('CANCELLED');
});

test('nobody gets in without a key', async () => {
  expect((await call('GET', 'health', undefined, 'Bearer other')).status).toBe(401);
  expect((await call('GET', 'job-take/w1?', undefined, 'other')).status).toBe(401);
});

describe('faults', () => {
  const meet = async (trouble: Trouble, effect: 'none' | 'carried-out' = 'none') => {
    platform.faults.push({ request: /POST .*\/run$/, trouble, effect, times: 1 });
    const abort = AbortSignal.timeout(300);
    const url = `${platform.baseUrl}/${ENDPOINT_ID}/run`;
    const sent = {
      method: 'POST',
      headers: { authorization: `Bearer ${API_KEY}` },
      body: '{"input":1}',
      signal: abort,
    };
    const response = await fetch(url, sent);
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
  };

  test('a status with headers, so many times', async () => {
    const trouble = { kind: 'status', status: 429, headers: { 'retry-after': '3' } } as const;
    expect(await meet(trouble)).toMatchObject({ status: 429, retryAfter: '3' });
    expect((await call('POST', 'run', { input: 1 })).status).toBe(200);
    expect(platform.queue.jobs.size).toBe(1);
  });

  test('a page with 200, and 202 without an id', async () => {
    expect((await meet({ kind: 'html' })).text).toContain('<!doctype html>');
    expect(await meet({ kind: 'no-id' })).toMatchObject({ status: 202, text: '{}' });
  });

  test('a body that stalls or is cut, and silence', async () => {
    await expect(meet({ kind: 'stalled-body' })).rejects.toThrow('timeout');
    await expect(meet({ kind: 'cut' })).rejects.toThrow('terminated');
    await expect(meet({ kind: 'silent' })).rejects.toThrow('timeout');
  });

  test('an answer lost after the work was done', async () => {
    await meet({ kind: 'status', status: 502 }, 'carried-out');
    expect(platform.queue.jobs.size).toBe(1);
  });
});
