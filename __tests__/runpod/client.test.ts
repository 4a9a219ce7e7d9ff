/** The client over the unmodified runpod-sdk, against the stand-in for the platform: each way in which a call goes wrong. */
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type CallLimits, type RunPodClient, runPodClient } from '../../src/runpod/client.ts';
import { realClock } from '../../src/runpod/clock.ts';
import { openEndpoint } from '../../src/runpod/sdk.ts';
import { RunPodTrouble, type TroubleKind } from '../../src/runpod/trouble.ts';
import type { Trouble } from './faults.ts';
import { API_KEY, ENDPOINT_ID, RunPodStandIn } from './stand-in.ts';

/** Far more than a busy machine needs. */
const LIMITS = { healthMs: 10_000, submitMs: 10_000, statusMs: 10_000, cancelMs: 10_000, backoffMs: 5 };
const SHORT_LIMITS: CallLimits = { ...LIMITS, submitMs: 300, statusMs: 300 };
const INPUT = { repo: 'https://example.test/a.git', test_command: 'true', runs: 3 };
const POLICY = { executionTimeout: 60_000, ttl: 120_000 };
const NEVER = new AbortController().signal;

let standIn: RunPodStandIn;
let client: RunPodClient;
let slept: number[];

async function openClient(apiKey = API_KEY, endpointId = ENDPOINT_ID, limits = LIMITS): Promise<RunPodClient> {
  const endpoint = await openEndpoint({ apiKey, endpointId, baseUrl: standIn.baseUrl });
  const clock = {
    nowMs: () => realClock.nowMs(),
    sleep: async (ms: number) => {
      slept.push(ms);
    },
  };
  return runPodClient({ endpoint, clock, limits, random: () => 1 });
}

beforeEach(async () => {
  standIn = new RunPodStandIn();
  await standIn.start();
  slept = [];
  client = await openClient();
});
afterEach(() => standIn.stop());

/** The trouble that a call ends in; nothing of it shows the key. */
async function troubleOf(call: Promise<unknown>): Promise<RunPodTrouble> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RunPodTrouble)) throw new Error(`expected a trouble, got ${inspect(error)}`);
  expect(inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + error.stack).not.toContain(API_KEY);
  return error;
}

const harm = (request: RegExp, trouble: Trouble, times = 1, effect: 'none' | 'carried-out' = 'none') =>
  standIn.faults.push({ request, trouble, times, effect });
const status = (code: number, headers = {}): Trouble => ({ kind: 'status', status: code, headers });

describe('a job', () => {
  test('goes from the queue to its end, as the platform tells it', async () => {
    const job = await client.submit(INPUT, POLICY, NEVER);
    expect(await client.status(job)).toMatchObject({ standing: { kind: 'queued' }, worker: null });
    expect((await client.health()).openJobs).toBe(1);
    standIn.queue.take('w1');
    expect(await client.status(job)).toMatchObject({ standing: { kind: 'running', progress: null }, worker: 'w1' });
    await client.cancel(job);
    expect(await client.status(job)).toMatchObject({ standing: { kind: 'cancelled' } });
    const sent = [...standIn.queue.jobs.values()].map(({ input, policy }) => ({ input, policy }));
    expect(sent).toEqual([{ input: INPUT, policy: POLICY }]);
  });

  test.each([
    ['FAILED', { error: 'setup-failed: npm ci' }, { kind: 'failed', error: 'setup-failed: npm ci' }],
    ['COMPLETED without output', {}, { kind: 'result-lost', why: 'it completed without a result' }],
    [
      'COMPLETED with something else',
      { output: { hi: 1 } },
      { kind: 'result-lost', why: expect.stringMatching(/image/) },
    ],
  ])('%s', async (_, posted, standing) => {
    const job = await client.submit(INPUT, POLICY, NEVER);
    standIn.queue.take('w1');
    standIn.queue.post(job, 'w1', posted);
    expect((await client.status(job)).standing).toEqual(standing);
  });
});

describe('a call that fails', () => {
  test.each<[number, TroubleKind]>([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'not-found'],
    [400, 'rejected'],
  ])('%i is %s, and not tried again', async (code, kind) => {
    for (const call of ['run', 'status', 'cancel', 'health'] as const) {
      harm(new RegExp(`/${call}`), status(code));
      const before = standIn.requests.length;
      expect(await troubleOf(callOf(call))).toMatchObject({ kind, mayHaveArrived: false });
      expect(standIn.requests.length - before).toBe(1);
    }
  });

  test('a wrong key and a wrong endpoint, as the platform itself refuses them', async () => {
    expect((await troubleOf((await openClient('rpa_wrong')).health())).kind).toBe('refused');
    expect((await troubleOf((await openClient(API_KEY, 'nowhere')).health())).kind).toBe('not-found');
  });

  test('429 is waited for as long as Retry-After asks', async () => {
    harm(/POST .*\/run/, status(429, { 'retry-after': '7' }), 2);
    expect(await client.submit(INPUT, POLICY, NEVER)).toMatch(/./);
    expect(slept).toEqual([7_000, 7_000]);
    expect(standIn.queue.jobs.size).toBe(1);
  });

  test('429 without end gives up, after longer and longer waits', async () => {
    harm(/POST .*\/run/, status(429), 99);
    expect((await troubleOf(client.submit(INPUT, POLICY, NEVER))).kind).toBe('busy');
    expect(slept).toEqual([5, 10, 20, 40]);
  });

  test('500s are borne where a repeat does no harm, and never where it may', async () => {
    harm(/health/, status(500), 2);
    expect((await client.health()).openJobs).toBe(0);
    harm(/POST .*\/run/, status(502), 1, 'carried-out');
    expect(await troubleOf(client.submit(INPUT, POLICY, NEVER))).toMatchObject({
      ...{ kind: 'unavailable', mayHaveArrived: true },
    });
    expect(standIn.queue.jobs.size).toBe(1);
  });

  test.each<[string, Trouble, TroubleKind | RegExp]>([
    ['a body without end', { kind: 'endless-body' }, 'unreadable'],
    ['HTML with 200', { kind: 'html' }, 'unreadable'],
    ['202 without an id', { kind: 'no-id' }, 'unreadable'],
    ['a connection cut in the middle of the reply', { kind: 'cut' }, /^un(readable|available)$/],
    ['a body that stalls', { kind: 'stalled-body' }, 'unavailable'],
    ['no answer at all', { kind: 'silent' }, 'unavailable'],
  ])('%s: in time, and taken for what may have arrived', async (_, trouble, kind) => {
    const hangs = trouble.kind === 'stalled-body' || trouble.kind === 'silent';
    if (hangs) client = await openClient(API_KEY, ENDPOINT_ID, SHORT_LIMITS);
    for (const call of ['run', 'status'] as const) {
      harm(new RegExp(`/${call}`), trouble);
      const before = performance.now();
      const found = await troubleOf(callOf(call));
      expect(found.kind).toMatch(kind);
      expect(found.mayHaveArrived).toBe(true);
      expect(performance.now() - before).toBeLessThan(8_000);
    }
  });

  test('nobody listens: it has surely not arrived, and is tried again', async () => {
    const gone = new RunPodStandIn();
    const baseUrl = await gone.start();
    await gone.stop();
    const endpoint = await openEndpoint({ apiKey: API_KEY, endpointId: ENDPOINT_ID, baseUrl });
    const nobody = runPodClient({
      ...{ endpoint, limits: LIMITS, random: () => 0 },
      clock: { nowMs: () => 0, sleep: async (ms) => void slept.push(ms) },
    });
    const trouble = await troubleOf(nobody.submit(INPUT, POLICY, NEVER));
    expect(trouble).toMatchObject({ kind: 'unavailable', mayHaveArrived: false });
    expect(slept).toHaveLength(4);
  });

  test('an answer that repeats what was sent shows neither the key nor the token', async () => {
    const secrets = ['ghs_"quoted"token', 'short'];
    const endpoint = await openEndpoint({
      ...{ apiKey: API_KEY, endpointId: ENDPOINT_ID, baseUrl: standIn.baseUrl, secrets },
    });
    const error = `Bearer ${API_KEY} and ${secrets.join(' ')}`;
    harm(/status/, { kind: 'status', status: 200, json: { status: 'FAILED', error } });
    expect(await endpoint.status('a', 5_000)).toMatchObject({ error: 'Bearer *** and *** short' });
  });

  test('nothing of the SDK is printed', async () => {
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    harm(/./, status(500), 3);
    await troubleOf(client.health());
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  function callOf(call: 'run' | 'status' | 'cancel' | 'health'): Promise<unknown> {
    if (call === 'run') return client.submit(INPUT, POLICY, NEVER);
    if (call === 'health') return client.health();
    return call === 'status' ? client.status('some-job') : client.cancel('some-job');
  }
});

test("other fetches of the process are none of the client's business", async () => {
  const answer = await fetch(`${standIn.baseUrl}/${ENDPOINT_ID}/health`, {
    headers: { authorization: `Bearer ${API_KEY}` },
  });
  expect(answer.status).toBe(200);
  await answer.text();
});
