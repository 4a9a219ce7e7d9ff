import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { markedProcesses } from '../../src/process/processes.ts';
import { GitHubServer } from '../fixtures/github-server.ts';
import { examplePayload } from '../fixtures/webhook-examples.ts';
import { foreignFolder, UNTOUCHED } from '../output/planted.ts';
import { interpret } from '../publish/runner-commands.ts';
import { Job } from './job.ts';

const FLAKY = 'test $((TEST_SEED % 5)) -ne 0';
const TOKEN = 'ghs_a-token-of-this-job';
const payload = examplePayload('pull_request');

let server: GitHubServer;
let job: Job;

beforeEach(async () => {
  server = new GitHubServer();
  job = new Job(await server.start());
});

afterEach(async () => {
  await server.stop();
  job.remove();
});

const inputs = (changes: Record<string, string> = {}) => ({
  'test-command': FLAKY,
  runs: '40',
  seed: '7',
  'github-token': TOKEN,
  'comment-id': 'unit',
  artifact: 'false',
  ...changes,
});

/** The commands that the runner executes in an output. */
function executed(stdout: string) {
  return interpret(stdout).filter((line) => line.kind === 'executed');
}

/** Waits for what a child is about to do; it may take long on a busy machine, but not for ever. */
async function until(condition: () => boolean): Promise<void> {
  const limit = performance.now() + 20_000;
  while (!condition()) {
    if (performance.now() > limit) throw new Error(`Not within 20 s: ${condition}`);
    await delay(20);
  }
}

describe('the Action as the runner starts it', () => {
  test('measures a flaky command: outputs, files, summary, comment, failure', async () => {
    const { code, stdout, stderr } = await job.run({ inputs: inputs(), event: 'pull_request', payload });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const outputs = job.values('GITHUB_OUTPUT');
    expect(Object.keys(outputs)).toEqual(OUTPUTS.map(({ name }) => name));
    expect(outputs).toMatchObject({ verdict: 'flaky', 'total-runs': '40', 'completed-runs': '40', seed: '7' });
    const results = JSON.parse(readFileSync(outputs['results-file']!, 'utf8'));
    const failing = results.results.filter((run: { passed: boolean }) => !run.passed);
    expect(failing.every((run: { seed: number }) => run.seed % 5 === 0)).toBe(true);
    expect(outputs.failures).toBe(String(failing.length));
    expect(job.read('GITHUB_STEP_SUMMARY')).toContain(`${failing.length} of 40 runs failed`);
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]!.body).toContain(`${failing.length} of 40 runs failed`);
    expect(server.comments[0]!.body).toContain('/octo/repo/actions/runs/42');
    expect(executed(stdout).filter(({ name }) => name === 'error')).toHaveLength(1);
    expect(readdirSync(job.temp)).toEqual([expect.stringMatching(/^flaky-report-/)]);
  });

  test('whose tests put a link in the place of the output folder tells where the files really are', async () => {
    const foreign = foreignFolder(join(job.root, 'foreign'));
    const out = join(job.temp, 'out');
    const harm = `test $ATTEMPT != 1 || { rm -r '${out}'; ln -s '${foreign.path}' '${out}'; }`;
    const step = { 'test-command': harm, 'output-dir': out, runs: '4', parallelism: '1' };
    const { code, stdout } = await job.run({ inputs: inputs(step) });
    const { 'results-file': results = '', 'report-file': page = '' } = job.values('GITHUB_OUTPUT');
    expect([code, existsSync(results), existsSync(page)]).toEqual([0, true, true]);
    expect([results, page].filter((path) => path.startsWith(join(job.temp, 'flaky-report-')))).toHaveLength(2);
    expect(stdout).toContain(`The tests replaced the output folder ${out}.`);
    expect(foreign.contents()).toEqual(UNTOUCHED);
  });

  test('a clean session passes, says nothing on the pull request, and brings an older comment up to date', async () => {
    const step = { inputs: inputs({ 'test-command': 'true', runs: '5' }), event: 'pull_request', payload };
    expect((await job.run(step)).code).toBe(0);
    expect(server.comments).toEqual([]);
    await job.run({ ...step, inputs: inputs() });
    expect((await job.run(step)).code).toBe(0);
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]!.body).toContain('No failure seen');
  });

  test('with `fail-on: never` a flaky command does not fail the job', async () => {
    expect((await job.run({ inputs: inputs({ 'fail-on': 'never' }) })).code).toBe(0);
    expect(job.values('GITHUB_OUTPUT').verdict).toBe('flaky');
    expect(server.requests).toEqual([]);
  });

  test("a fork's token: one warning, and all else is there", async () => {
    server.faults.push({
      request: /^POST \/repos/,
      status: 403,
      message: 'Resource not accessible by integration',
      times: 9,
    });
    const { code, stdout } = await job.run({ inputs: inputs(), event: 'pull_request', payload });
    expect(code).toBe(1);
    const warnings = executed(stdout).filter(({ name }) => name === 'warning');
    expect(warnings.map(({ data }) => data)).toEqual([expect.stringContaining('pull-requests: write')]);
    expect(job.values('GITHUB_OUTPUT').verdict).toBe('flaky');
    expect(job.read('GITHUB_STEP_SUMMARY')).toContain('Flaky');
  });

  test('the runner executes nothing that the tests print', async () => {
    const printed = [
      '  ::set-env name=NODE_OPTIONS::--x',
      'log ##[add-mask]abc',
      '::stop-commands::x',
      '::error::from a test',
      '::set-output name=verdict::stable',
    ];
    const lines = printed.map((line) => `'${line}'`).join(' ');
    const hostile = `printf '%s\\n' ${lines}; printf 'a\\r::add-path::/evil\\r'; ${FLAKY}`;
    const { stdout } = await job.run({ inputs: inputs({ 'test-command': hostile }) });
    const commands = executed(stdout);
    const guards = commands.filter(({ name }) => name === 'stop-commands').map(({ data }) => data);
    const ours = ['add-mask', 'group', 'endgroup', 'stop-commands', 'error', 'warning', 'notice', ...guards];
    expect(guards.length).toBeGreaterThan(1);
    expect(commands.map(({ name }) => name).filter((name) => !ours.includes(name))).toEqual([]);
    expect(commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data)).toEqual([TOKEN]);
    expect(commands.filter(({ name }) => name === 'error').map(({ data }) => data)).toEqual([
      expect.stringMatching(/^Flaky/),
    ]);
    expect(stdout).toContain('##[add-mask]abc');
  });

  test('the tests see neither the tokens nor the files that steer later steps', async () => {
    const spying = `env | grep -E 'INPUT_|${TOKEN}|runtime-secret|GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)=' && exit 1; true`;
    expect((await job.run({ inputs: inputs({ 'test-command': spying, runs: '5' }) })).code).toBe(0);
    expect(job.values('GITHUB_OUTPUT').verdict).toBe('no-failure-seen');
  });

  test('wrong inputs are all named at once, and nothing runs', async () => {
    const wrong = inputs({ 'test-command': `touch ran; ${FLAKY}`, runs: '0', timeout: '10', paralellism: '4' });
    const { code, stdout } = await job.run({ inputs: wrong });
    expect(code).toBe(1);
    const errors = executed(stdout)
      .filter(({ name }) => name === 'error')
      .map(({ data }) => data);
    for (const name of ['`runs`', '`timeout`', '`paralellism`', '3 inputs are wrong'])
      expect(errors).toContainEqual(expect.stringContaining(name));
    expect(existsSync(join(job.workspace, 'ran'))).toBe(false);
  });

  test("pull_request_target with the pull request's code checked out is refused before anything runs", async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', job.workspace, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
        encoding: 'utf8',
      }).trim();
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '-m', 'theirs');
    const pull = payload.pull_request as { head: object };
    const theirs = { ...payload, pull_request: { ...pull, head: { ...pull.head, sha: git('rev-parse', 'HEAD') } } };
    const { code, stdout } = await job.run({
      inputs: inputs({ 'test-command': 'touch ran' }),
      event: 'pull_request_target',
      payload: theirs,
    });
    expect(code).toBe(1);
    expect(executed(stdout).at(-1)).toMatchObject({ name: 'error', data: expect.stringContaining('nothing was run') });
    expect(existsSync(join(job.workspace, 'ran'))).toBe(false);
  });
});

describe('a cancelled job', () => {
  const stuck = (folder: string) =>
    `test "$ATTEMPT" -lt 2 || { trap '' TERM; touch ${folder}/started; sleep 300 & wait; sleep 300; }`;

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'on %s ends its tests and still publishes what was observed, within 7 s',
    async (signal) => {
      const step = job.start('action', {
        inputs: inputs({ 'test-command': stuck(job.root), runs: '6', parallelism: '1' }),
        event: 'pull_request',
        payload,
      });
      await until(() => existsSync(join(job.root, 'started')));
      const sent = performance.now();
      step.process.kill(signal);
      const { code, stdout } = await step.finished;
      expect(performance.now() - sent).toBeLessThan(7000);
      expect(code).toBe(1);
      expect(executed(stdout).at(-1)).toMatchObject({
        name: 'error',
        data: expect.stringContaining(`Cancelled by ${signal}`),
      });
      expect(job.values('GITHUB_OUTPUT')).toMatchObject({ 'completed-runs': '2', 'total-runs': '6' });
      expect(job.read('GITHUB_STEP_SUMMARY')).toContain('cancelled');
      expect(server.comments).toEqual([]);
      expect(markedProcesses(job.values('GITHUB_STATE').session!)).toEqual([]);
    },
  );

  test('that was killed is cleaned up after by the post step', async () => {
    const step = job.start('action', {
      inputs: inputs({ 'test-command': stuck(job.root), runs: '6', parallelism: '3' }),
    });
    await until(() => existsSync(join(job.root, 'started')));
    step.process.kill('SIGKILL');
    await step.finished;
    const { session } = job.values('GITHUB_STATE');
    expect(markedProcesses(session!).length).toBeGreaterThan(0);
    const post = await job.start('post', { inputs: {}, env: { STATE_session: session! } }).finished;
    expect(post).toMatchObject({ code: 0, stderr: '' });
    expect(post.stdout).toMatch(/^Ended \d+ processes/);
    await until(() => markedProcesses(session!).length === 0);
    expect(readdirSync(job.temp)).toEqual([expect.stringMatching(/^flaky-report-/)]);
  });

  test('the post step has nothing to do after a session that ended by itself', async () => {
    await job.run({ inputs: inputs({ 'test-command': 'true', runs: '5' }) });
    const { session } = job.values('GITHUB_STATE');
    expect(await job.start('post', { inputs: {}, env: { STATE_session: session! } }).finished).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});
