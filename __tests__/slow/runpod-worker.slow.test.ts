/**
 * The worker whole: runpod-sdk -> the stand-in for RunPod -> RunPod's real Python worker -> the built door -> a repository cloned
 * over https -> pip -> pytest. Needs the registry for pytest, and root for users of its own (as CI has).
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import runpodSdk from 'runpod-sdk';
import { type JobReply, jobProgressSchema, jobReplySchema, readJobError } from '../../src/runpod/contract/job.ts';
import type { StandInJob } from '../runpod/job-queue.ts';
import { PythonWorker, WorkerImage } from '../runpod/python-worker.ts';
import { API_KEY, ENDPOINT_ID, RunPodStandIn, WORKER_KEY } from '../runpod/stand-in.ts';
import { type GitServer, startGitServer } from '../workspace/git-server.ts';

const GIT_TOKEN = 'ghs_ENDPOINTTOKEN2222222222222222222222';
const SECRETS = [API_KEY, WORKER_KEY, GIT_TOKEN, Buffer.from(`x-access-token:${GIT_TOKEN}`).toString('base64')];

const SUITE = {
  'requirements.txt': 'pytest\n',
  'test_shop.py': `
import os, random

def test_price():
    assert 2 * 3 == 6

def test_stock():
    assert random.Random(int(os.environ["TEST_SEED"])).random() > 0.3, "sold out in run " + os.environ["ATTEMPT"]
`,
  // Prints whatever a test could get at: its own environment, and every other process's that can be read.
  'spy.py': `
import glob, os

def bytes_of(path):
    try:
        return open(path, "rb").read()
    except OSError:
        return None  # not ours to read, or just ended

def opens(path, flags=os.O_RDONLY):
    try:
        return bool(os.open(path, flags | os.O_NONBLOCK))
    except OSError:
        return False

contents = {path: bytes_of(path) for path in [*glob.glob("/proc/[0-9]*/environ"), *glob.glob("/proc/[0-9]*/cmdline")]}
for data in filter(None, contents.values()):
    for line in data.replace(b"\\0", b"\\n").decode(errors="replace").split("\\n"):
        if "RUNPOD" in line or "TOKEN" in line or "KEY" in line.upper():
            print(line)
doors = [os.path.dirname(path) for path, data in contents.items() if data and b"dist/worker/index.js" in data]
opened = sum(opens(door + '/environ') or opens(door + '/mem') or opens(door + '/fd/1', os.O_WRONLY) for door in doors)
print(f"doors: {len(doors) > 0}, opened: {opened}")
own = any(name.startswith("RUNPOD_") for name in os.environ)
print(f"who: {os.getuid()}, read: {sum(data is not None for data in contents.values())}, RUNPOD in mine: {own}")
`,
  'hang.sh': 'echo started > "$HOME/started"; (setsid sleep 600 &); sleep 600\n',
};

let base: string;
let git: GitServer;
let platform: RunPodStandIn;
let image: WorkerImage;
let workers: PythonWorker[];

function makeRepository(): void {
  const suite = join(base, 'suite');
  mkdirSync(suite);
  for (const [name, text] of Object.entries(SUITE)) writeFileSync(join(suite, name), text);
  const lines = `git init -q -b main . && git add . && git -c user.name=a -c user.email=a@b commit -qm suite
    git clone -q --bare . ../suite.git && git clone -q --bare . ../private.git`;
  // Its stdin is a socket here, which bash takes for a remote login: it would read the system's bashrc, where -u ends it.
  execFileSync('bash', ['--norc', '-euc', lines], { cwd: suite });
}

/** The endpoint's environment: git's certificate, and the secret for private repositories. */
function endpoint(): Record<string, string> {
  const certificate = join(image.root, 'git.pem');
  copyFileSync(git.certificate, certificate);
  chmodSync(certificate, 0o644);
  const { host } = new URL(git.origin);
  return {
    GIT_SSL_CAINFO: certificate,
    FLAKY_DETECTOR_GIT_TOKEN: GIT_TOKEN,
    FLAKY_DETECTOR_GIT_HOST: host,
    GREETING: 'for the tests',
  };
}

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'flaky-runpod-'));
  makeRepository();
  git = await startGitServer(base);
  platform = new RunPodStandIn();
  await platform.start();
  image = new WorkerImage();
  workers = ['w1', 'w2', 'w3'].map((id) => new PythonWorker(platform, image, id, endpoint()));
}, 300_000);

afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.kill()));
  await platform.stop();
  await git.close();
  image.remove();
  rmSync(base, { recursive: true, force: true });
}, 60_000);

/** Submits by the client that RunPod publishes, as it is. */
async function submit(input: Readonly<Record<string, unknown>>): Promise<StandInJob> {
  const endpoint = runpodSdk(API_KEY, { baseUrl: platform.baseUrl }).endpoint(ENDPOINT_ID);
  const submitted = await endpoint?.run({ input }, 30_000);
  const job = platform.queue.find(submitted?.id ?? '');
  if (job === undefined) throw new Error(`not submitted: ${JSON.stringify(submitted)}`);
  return job;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await platform.queue.change();
}

async function ended(job: StandInJob): Promise<StandInJob> {
  await until(() => job.endedMs !== null);
  return job;
}

async function replyTo(input: Readonly<Record<string, unknown>>): Promise<JobReply> {
  const { state, error, output } = await ended(await submit(input));
  expect([state, error]).toEqual(['COMPLETED', undefined]);
  return jobReplySchema.parse(output);
}

const suite = () => ({ repo: `${git.origin}/suite.git` });
const shown = (reply: JobReply) => reply.shard.runs.map(({ run, seed, outcome }) => ({ run, seed, outcome }));

test('the original job', async () => {
  const reply = await replyTo({ ...suite(), test_command: 'pytest test_shop.py', runs: 50, parallelism: 5 });
  expect(reply).toMatchObject({ total_runs: 50, completed_runs: 50, parallelism: 5, verdict: 'flaky' });
  expect(reply.results).toHaveLength(50);
  expect(reply.failures).toBe(reply.results.filter(({ passed }) => passed === false).length);
  expect(reply.repro_rate).toBeCloseTo(reply.failures / 50, 10);
  expect(reply.results[0]).toMatchObject({ attempt: 0, stdout: expect.stringContaining('test_shop.py') });
  expect(reply.shard.tests.map(({ name }) => name).toSorted()).toEqual(['test_price', 'test_stock']);
  expect(reply).not.toHaveProperty('error');
  expect(reply).not.toHaveProperty('refresh_worker');
  expect(platform.queue.posts.findLast(({ posted }) => posted.status === undefined)?.posted.stopPod).toBe(true);
});

test('three workers at once observe what one does', async () => {
  const job = { ...suite(), test_command: 'pytest test_shop.py', parallelism: 2, seed: 7 };
  const shards = await Promise.all(
    [0, 4, 8].map((run_start) => submit({ ...job, runs: 4, run_start, session_runs: 12 })),
  );
  await Promise.all(shards.map(ended));
  expect(new Set(shards.map(({ workerId }) => workerId)).size).toBe(3);
  const whole = await replyTo({ ...job, runs: 12 });
  expect(shards.flatMap(({ output }) => shown(jobReplySchema.parse(output)))).toEqual(shown(whole));
  expect(new Set(whole.shard.runs.map(({ outcome }) => outcome.kind))).toEqual(new Set(['passed', 'failed']));
});

test('progress tells of the runs so far, and never after the result', async () => {
  const job = await submit({ ...suite(), test_command: 'bash -c "exit 1"', setup_command: 'none', runs: 5 });
  await ended(job);
  const posts = platform.queue.posts.filter(({ id }) => id === job.id);
  const states = posts.map(({ posted }) => posted.status ?? 'result');
  expect([states.at(-1), states.indexOf('result')]).toEqual(['result', states.length - 1]);
  const messages = posts.slice(0, -1).map(({ posted }) => jobProgressSchema.parse(posted.output));
  expect(messages.length).toBeGreaterThan(0);
});

test('tests see the endpoint’s own variables, and no secret of the worker or the platform', async () => {
  git.manner = { kind: 'private', authorization: `Basic ${SECRETS[3]}` };
  const job = { repo: `${git.origin}/private.git`, test_command: 'python3 spy.py; env; exit 1', setup_command: 'none' };
  const reply = await replyTo({ ...job, runs: 1 });
  git.manner = { kind: 'open' };
  const { stdout = '' } = reply.results[0] ?? {};
  expect(stdout).toMatch(/read: [1-9]\d*, RUNPOD in mine: False/);
  expect(stdout).toContain('GREETING=for the tests');
  if (workers[0]?.user !== null) {
    expect(stdout).not.toMatch(/who: 0,/);
    expect(stdout).toContain('doors: True, opened: 0');
  }
  expect(stdout).not.toMatch(/RUNPOD_|FLAKY_DETECTOR_(?:GIT|NODE|DOOR|USER)/);
});

test('a job that cannot be carried out fails with its reason and the remedy', async () => {
  const missing = await ended(await submit({ repo: `${git.origin}/nowhere.git`, test_command: 'pytest' }));
  expect([missing.state, readJobError(missing.error ?? '')?.why]).toEqual(['FAILED', 'workspace-failed']);
  const wrong = await ended(await submit({ repo: 'ftp://x/y', runs: 0 }));
  expect(wrong.error).toMatch(/^invalid-input: .*`test_command` is missing.*`runs` must be.*`repo` must be/s);
});

/** What a user has in the temporary folder; what goes while it is read is not there. */
function filesOf(user: string | null): string[] {
  if (user === null) return [];
  const uid = Number(execFileSync('id', ['-u', user], { encoding: 'utf8' }));
  return readdirSync(tmpdir()).filter(
    (name) => lstatSync(join(tmpdir(), name), { throwIfNoEntry: false })?.uid === uid,
  );
}

test('a cancelled job leaves no process and no file, and its worker takes the next', async () => {
  const job = await submit({ ...suite(), test_command: 'bash hang.sh', setup_command: 'none', runs: 4 });
  await until(() => job.output !== undefined || job.endedMs !== null);
  const worker = workers[Number(job.workerId?.slice(1)) - 1];
  platform.queue.cancel(job.id);
  const next = await Promise.all(
    [1, 2, 3].map(() => submit({ ...suite(), test_command: 'true', setup_command: 'none', runs: 1 })),
  );
  await Promise.all(next.map(ended));
  expect(next.map(({ state }) => state)).toEqual(['COMPLETED', 'COMPLETED', 'COMPLETED']);
  expect(job.state).toBe('CANCELLED');
  await until(() => worker?.processes().length === 0 && filesOf(worker.user).length === 0);
});

test('a worker that is killed leaves what it had told', async () => {
  const command = 'if [ "$ATTEMPT" -ge 2 ]; then sleep 600; fi';
  const job = await submit({ ...suite(), test_command: command, setup_command: 'none', runs: 6, parallelism: 2 });
  await until(() => (job.output as { phase?: string } | undefined)?.phase === 'running');
  await workers[Number(job.workerId?.slice(1)) - 1]?.kill();
  platform.queue.loseWorker(job.id, 'failed');
  const told = platform.queue.posts
    .filter(({ id }) => id === job.id)
    .map(({ posted }) => jobProgressSchema.parse(posted.output));
  expect(told.at(-1)?.shard.runs.length).toBeGreaterThan(0);
});

test('nowhere in all that was said is a secret', () => {
  const said = [
    ...workers.map(({ log }) => log),
    ...platform.queue.posts.map(({ posted }) => JSON.stringify(posted)),
    ...[...platform.queue.jobs.values()].map((job) => JSON.stringify(job)),
  ].join('\n');
  expect(said.length).toBeGreaterThan(100_000);
  for (const secret of SECRETS) expect(said.includes(secret)).toBe(false);
});
