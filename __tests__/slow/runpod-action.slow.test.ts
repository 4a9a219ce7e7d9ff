/** The built Action on RunPod, with its doors as the runner starts them: what it tells and leaves, and what its post step ends. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Job } from '../e2e/job.ts';
import { GitHubServer } from '../fixtures/github-server.ts';
import { examplePayload } from '../fixtures/webhook-examples.ts';
import { World } from '../runpod/real-session.ts';
import { API_KEY, ENDPOINT_ID, RunPodStandIn } from '../runpod/stand-in.ts';

const GITHUB_TOKEN = 'ghs_THISJOBSTOKEN5555555555555555555555';
const GIT_TOKEN = 'ghs_CLIENTTOKEN444444444444444444444444';
const BASIC = Buffer.from(`x-access-token:${GIT_TOKEN}`).toString('base64');
const INPUTS = {
  ...{ 'test-command': 'bash suite.sh', runs: '40', seed: '7', diagnose: 'false', 'github-token': GITHUB_TOKEN },
  ...{ backend: 'runpod', 'runpod-api-key': API_KEY, 'runpod-endpoint-id': ENDPOINT_ID },
  'runpod-git-token': GIT_TOKEN,
};

let world: World;
let platform: RunPodStandIn;
let server: GitHubServer;
let job: Job;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.remove());
beforeEach(async () => {
  platform = new RunPodStandIn();
  await platform.start();
  server = new GitHubServer();
  job = new Job(await server.start());
  world.cloneTo(job.workspace);
  env = { RUNPOD_ENDPOINT_BASE_URL: platform.baseUrl, GIT_SSL_CAINFO: world.git.certificate };
});
afterEach(async () => {
  job.remove();
  await Promise.all([platform.stop(), server.stop()]);
});

/** All that the job has on disk, but for the doors and the checkout. */
function filesOfJob(): string[] {
  return readdirSync(job.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\/(?:doors|\.git)\b/.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

/** The lines with which the Action tells the runner its secrets; the runner takes them, and each later use, out of the log. */
const isMask = (line: string) => line.startsWith('::add-mask::');

test('the log tells of the jobs; neither it nor the comment nor any file shows a secret, and no job has the other token', async () => {
  for (const id of ['w0', 'w1', 'w2']) world.startWorker(platform, id);
  const step = { inputs: INPUTS, env, event: 'pull_request', payload: examplePayload('pull_request') };
  const { code, stdout, stderr } = await job.run(step);
  expect([code, server.comments.length]).toEqual([1, 1]);
  expect(stdout).toMatch(/RunPod: .*40 of 40 runs, \d+ worker-seconds so far/);
  expect(JSON.parse(job.values('GITHUB_STATE')['runpod-jobs'] ?? '')).toEqual([]);
  const lines = stdout.split('\n');
  for (const secret of [API_KEY, GIT_TOKEN]) expect(lines.filter(isMask).join()).toContain(secret);
  const shown = [...lines.filter((line) => !isMask(line)), stderr, JSON.stringify(server.comments), ...filesOfJob()];
  expect(shown.join().length).toBeGreaterThan(50_000);
  for (const secret of [API_KEY, GIT_TOKEN, BASIC, GITHUB_TOKEN]) {
    expect(shown.filter((text) => text.includes(secret))).toEqual([]);
  }
  expect(platform.bodies.filter((body) => body.includes(GIT_TOKEN))).toHaveLength(3);
  expect(platform.bodies.filter((body) => body.includes(GITHUB_TOKEN))).toEqual([]);
}, 240_000);

test('the post step cancels the jobs of a main step that was killed', async () => {
  for (const id of ['w0', 'w1', 'w2']) {
    platform.simulateWorker(
      id,
      (_, __, stopped) => new Promise((resolve) => stopped.addEventListener('abort', resolve)),
    );
  }
  const main = job.start('action', { inputs: INPUTS, env });
  const states = () => [...platform.queue.jobs.values()].map(({ state }) => state);
  const savedJobs = () => JSON.parse(job.values('GITHUB_STATE')['runpod-jobs'] ?? '[]') as string[];
  while (savedJobs().length < 3) await delay(20);
  main.process.kill('SIGKILL');
  await main.finished;
  expect(states()).toEqual(Array(3).fill('IN_PROGRESS'));
  const { session = '', 'runpod-jobs': jobs = '' } = job.values('GITHUB_STATE');
  const state = { STATE_session: session, 'STATE_runpod-jobs': jobs };
  const post = await job.start('post', { inputs: INPUTS, env: { ...env, ...state } }).finished;
  expect(post).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Cancelled 3 of 3 RunPod jobs') });
  expect(post.stdout).not.toContain(API_KEY);
  expect(states()).toEqual(Array(3).fill('CANCELLED'));
}, 240_000);
