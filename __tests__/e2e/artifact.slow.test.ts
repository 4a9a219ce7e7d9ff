/** The report as an artifact, by the built door alone in an empty folder, against a stand-in for the service that takes artifacts. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ArtifactService } from '../fixtures/artifact-service.ts';
import { GitHubServer } from '../fixtures/github-server.ts';
import { examplePayload } from '../fixtures/webhook-examples.ts';
import { interpret } from '../publish/runner-commands.ts';
import { Job } from './job.ts';

const URL_OF_FIRST = 'https://github.com/octo/repo/actions/runs/42/artifacts/900';

let server: GitHubServer;
let service: ArtifactService;
let job: Job;

beforeEach(async () => {
  server = new GitHubServer();
  service = new ArtifactService();
  await service.start();
  job = new Job(await server.start());
});

afterEach(async () => {
  await server.stop();
  await service.stop();
  job.remove();
  expect(service.violations).toEqual([]);
});

const FLAKY = {
  'test-command': 'echo $TEST_SEED; test $((TEST_SEED % 5)) -ne 0',
  runs: '20',
  seed: '7',
  diagnose: 'false',
};
const CLEAN = { 'test-command': 'true', runs: '5' };

const step = (inputs: Record<string, string>, env: Record<string, string> = {}) => ({
  inputs: { 'github-token': 'ghs_x', 'comment-id': 'unit', ...inputs },
  event: 'pull_request',
  payload: examplePayload('pull_request'),
  env: { ...service.env, ...env },
});

const told = (stdout: string, name: string) =>
  interpret(stdout).flatMap((line) => (line.kind === 'executed' && line.name === name ? [line.data] : []));

function namesIn(zip: Buffer): string[] {
  const path = join(job.root, 'artifact.zip');
  writeFileSync(path, zip);
  const list = 'import sys, zipfile; print("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))';
  return execFileSync('python3', ['-c', list, path], { encoding: 'utf8' }).trim().split('\n');
}

describe('the artifact', () => {
  test('holds the report and its logs, and is linked in the output, the summary and the comment', async () => {
    const { code, stderr } = await job.run(step(FLAKY));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(service.artifacts).toEqual([
      { name: expect.stringMatching(/^flaky-report-unit-2-[0-9a-f]{6}$/), zip: expect.anything(), finalized: true },
    ]);
    const names = namesIn(service.artifacts[0]!.zip!);
    const report = ['events.ndjson', 'junit.xml', 'report.html', 'results.json', 'summary.md'];
    expect(names.filter((name) => !name.startsWith('logs/')).sort()).toEqual(report);
    expect(names.filter((name) => /^logs\/run-\d{4}\.stdout\.log$/.test(name)).length).toBe(
      names.length - report.length,
    );
    expect(names.length).toBeGreaterThan(report.length);
    expect(job.values('GITHUB_OUTPUT')['artifact-url']).toBe(URL_OF_FIRST);
    const summary = job.read('GITHUB_STEP_SUMMARY');
    expect(summary).toContain(URL_OF_FIRST);
    expect(summary.match(/^## /gm)).toHaveLength(1);
    expect(server.comments[0]!.body).toContain(URL_OF_FIRST);
  });

  test('is new for each step, and none for a step that publishes the results of another job', async () => {
    await job.run(step(CLEAN));
    await job.run(step(CLEAN));
    expect(new Set(service.artifacts.map(({ name }) => name)).size).toBe(2);
    const { 'results-file': file } = job.values('GITHUB_OUTPUT');
    expect((await job.run(step({ 'results-file': file! }))).code).toBe(0);
    expect(service.artifacts).toHaveLength(2);
  });

  test('is not made with `artifact: false`', async () => {
    const { code, stdout } = await job.run(step({ ...CLEAN, artifact: 'false' }));
    expect({ code, warnings: told(stdout, 'warning') }).toEqual({ code: 0, warnings: [] });
    expect(service.requests).toEqual([]);
    expect(job.values('GITHUB_OUTPUT')['artifact-url']).toBe('');
  });
});

describe('an artifact that cannot be uploaded is one warning, and the verdict stands', () => {
  async function warnedOf(env: Record<string, string> = {}): Promise<string> {
    const { code, stdout, stderr } = await job.run(step(CLEAN, env));
    const warnings = told(stdout, 'warning');
    expect({ code, stderr, warnings: warnings.length }).toEqual({ code: 0, stderr: '', warnings: 1 });
    expect(job.values('GITHUB_OUTPUT')).toMatchObject({ verdict: 'no-failure-seen', 'artifact-url': '' });
    expect(job.read('GITHUB_STEP_SUMMARY')).toContain('No failure seen');
    return warnings[0]!;
  }

  test('on GitHub Enterprise Server, with what to do', async () => {
    const warning = await warnedOf({ GITHUB_SERVER_URL: 'https://git.example.org' });
    expect(warning).toContain('git.example.org is a GitHub Enterprise Server');
    expect(warning).toContain('`artifact: false`');
    expect(service.requests).toEqual([]);
  });

  test('where the runner has no service', async () => {
    expect(await warnedOf({ ACTIONS_RESULTS_URL: '' })).toContain('no artifact service');
  });

  test.each([
    ['the service refuses it', 'CreateArtifact', 403, '(403) Forbidden: injected'],
    ['the storage refuses it without a word', 'block', 403, 'RestError, status 403'],
    ['the service does not finish it', 'FinalizeArtifact', 400, '(400) Bad Request: injected'],
  ])('when %s', async (_, at, status, why) => {
    service.before = async (name) => (name === at ? status : null);
    expect(await warnedOf()).toContain(why);
  });

  test('when a file cannot be read, which the client throws where nobody can catch it', async () => {
    const unreadable = `import fs from 'node:fs'; const { open } = fs; fs.open = (path, ...rest) =>
      String(path).endsWith('junit.xml') ? rest.at(-1)(new Error('unreadable')) : open(path, ...rest);`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(unreadable)}`;
    expect(await warnedOf({ NODE_OPTIONS })).toContain('zip creation');
  });

  test('when it hangs and the job is cancelled: outputs and summary are there, and nothing is waited for', async () => {
    const hanging = new Promise<void>((started) => {
      service.before = () => {
        started();
        return new Promise(() => undefined);
      };
    });
    const running = job.start('action', step(CLEAN));
    await hanging;
    const sent = performance.now();
    running.process.kill('SIGINT');
    const { code, stdout } = await running.finished;
    // The runner kills after 10 s.
    expect(performance.now() - sent).toBeLessThan(9000);
    expect({ code, warning: told(stdout, 'warning')[0] }).toEqual({
      code: 0,
      warning: expect.stringContaining('longer than there was time for'),
    });
    expect(job.values('GITHUB_OUTPUT').verdict).toBe('no-failure-seen');
    expect(job.read('GITHUB_STEP_SUMMARY')).toContain('No failure seen');
  });
});
