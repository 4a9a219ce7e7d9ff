import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planRuns } from '../../src/plan/plan.ts';
import { type DoorLine, jobProgressSchema, jobReplySchema, readJobError } from '../../src/runpod/contract/job.ts';
import { type GitServer, startGitServer } from '../workspace/git-server.ts';
import { StartedDoor } from './door.ts';

const TOKEN = 'ghs_JOBTOKEN33333333333333333333333333';

let base: string;
let temp: string;
let git: GitServer;

beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'flaky-door-')));
  temp = join(base, 'tmp');
  const suite = join(base, 'suite');
  for (const folder of [suite, temp]) mkdirSync(folder);
  writeFileSync(join(suite, 'run.sh'), 'echo "run $ATTEMPT seed $TEST_SEED"; [ $((TEST_SEED % 3)) -ne 0 ]\n');
  const lines = `git init -q -b main . && git add . && git -c user.name=a -c user.email=a@b commit -qm suite
    git clone -q --bare . ../suite.git`;
  execFileSync('bash', ['--norc', '-euc', lines], { cwd: suite });
  git = await startGitServer(base);
});
afterAll(async () => {
  await git.close();
  rmSync(base, { recursive: true, force: true });
});

function start(input: unknown, worker?: string): StartedDoor {
  const env = { GIT_SSL_CAINFO: git.certificate, TMPDIR: temp, RUNPOD_AI_API_KEY: 'hidden' };
  return new StartedDoor(JSON.stringify({ id: 'job', input, worker }), env);
}

const job = (test_command: string) => ({ repo: `${git.origin}/suite.git`, test_command, parallelism: 2 });

function resultOf(line: DoorLine) {
  if (line.type !== 'result') throw new Error(JSON.stringify(line));
  return jobReplySchema.parse(line.result);
}

test('a part of a session: its numbers, seeds and outcomes are those of the whole', async () => {
  const door = start({ ...job('bash run.sh'), seed: 7, runs: 5, run_start: 6, session_runs: 20 }, 'w1');
  const reply = resultOf(await door.answer());
  const planned = planRuns(7, 20).runs.slice(6, 11);
  expect(reply.shard.runs.map(({ run, seed, outcome }) => [run, seed, outcome.kind])).toEqual(
    planned.map(({ run, seed }) => [run, seed, seed % 3 === 0 ? 'failed' : 'passed']),
  );
  expect(reply.results.map(({ stdout }) => stdout)).toEqual(
    planned.map(({ run, seed }) => `run ${run} seed ${seed}\n`),
  );
  expect(reply).toMatchObject({
    total_runs: 5,
    seed: 7,
    backend: 'runpod',
    results: [{ place: 'runpod:w1' }, {}, {}, {}, {}],
  });
  expect(reply.shard.commit).toMatch(/^[0-9a-f]{40}$/);
});

test('what goes on is told, the result last; nothing is left of the job', async () => {
  const door = start({ ...job('bash run.sh'), runs: 3 });
  await door.answer();
  const kinds = door.lines.map(({ type }) => type);
  expect([kinds.indexOf('result'), kinds[0]]).toEqual([kinds.length - 1, 'event']);
  const told = door.lines.flatMap((line) => (line.type === 'progress' ? [jobProgressSchema.parse(line.progress)] : []));
  expect(told[0]).toMatchObject({ phase: 'preparing', doing: expect.stringMatching(/^cloning https:/) });
  expect(readdirSync(temp)).toEqual([]);
});

test('tests see no RUNPOD_ variable; the input may stand alone', async () => {
  const env = { GIT_SSL_CAINFO: git.certificate, TMPDIR: temp, RUNPOD_AI_API_KEY: 'hidden' };
  const reply = resultOf(await new StartedDoor(JSON.stringify({ ...job('env'), runs: 1 }), env).answer());
  expect(reply.results[0]?.stdout).toContain('TEST_SEED=');
  expect(reply.results[0]?.stdout).not.toContain('RUNPOD_');
});

test('a token of the job clones, and is in nothing that is said', async () => {
  git.manner = { kind: 'private', authorization: `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}` };
  const right = start({ ...job('bash run.sh'), runs: 1, repo_token: TOKEN });
  expect((await right.answer()).type).toBe('result');
  const wrong = start({ ...job('bash run.sh'), runs: 1, repo_token: `${TOKEN}4` });
  expect((await wrong.answer()).type).toBe('error');
  git.manner = { kind: 'open' };
  expect(JSON.stringify([...right.lines, ...wrong.lines])).not.toContain(TOKEN);
});

describe('without a result', () => {
  const errorOf = async (door: StartedDoor) => {
    const line = await door.answer();
    return line.type === 'error' ? readJobError(line.error) : null;
  };

  test('a repository that is not there', async () => {
    const error = await errorOf(start({ repo: `${git.origin}/nowhere.git`, test_command: 'true' }));
    expect(error).toMatchObject({ why: 'workspace-failed', detail: expect.stringContaining('nowhere.git') });
  });

  test('a setup that fails, with what it printed', async () => {
    const input = { ...job('true'), setup_command: 'echo "no such package" >&2; exit 3' };
    const error = await errorOf(start(input));
    expect(error).toMatchObject({ why: 'setup-failed', detail: expect.stringContaining('no such package') });
  });

  test.each([['not JSON'], ['{"input": []}']])('the job %s', async (text) => {
    expect(await errorOf(new StartedDoor(text))).toMatchObject({ why: 'invalid-input' });
  });
});

test('a session that goes on makes no sense ends early, with its reason in the result', async () => {
  const reply = resultOf(
    await start({ ...job('no-such-program'), parallelism: 1, runs: 50, run_start: 20, session_runs: 100 }).answer(),
  );
  expect(reply).toMatchObject({ verdict: 'inconclusive', verdict_reason: { why: 'command-not-found' } });
  expect(reply.shard.runs.map(({ run }) => run)).toEqual([20, 21, 22]);
});

test('told to stop, it ends its runs, reports what there was, and leaves nothing', async () => {
  const door = start({ ...job('[ $ATTEMPT -eq 0 ] || sleep 600'), runs: 10 });
  await door.line((line) => line.type === 'progress' && line.progress.shard.runs.length > 0);
  door.process.kill('SIGTERM');
  const reply = resultOf(await door.answer());
  expect(reply.shard).toMatchObject({ runs: [{ run: 0 }], end: { kind: 'cancelled', signal: 'SIGTERM' } });
  expect(readdirSync(temp)).toEqual([]);
}, 20_000);
