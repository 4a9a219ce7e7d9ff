import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { analyze } from '../../src/analyze/analysis.ts';
import { isInputName } from '../../src/config/inputs.ts';
import { resultsOf } from '../../src/report/results.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';
import { GitHubServer } from '../fixtures/github-server.ts';
import { interpret } from '../publish/runner-commands.ts';
import { elements, mentions } from '../report/rendered.ts';

/** The committed door; DIST_DIR names another to try. */
const DOOR = resolve(import.meta.dirname, '../..', process.env.DIST_DIR ?? 'dist', 'action/index.js');
const SHA = 'a'.repeat(40);
const HOSTILE = '@octocat </details><script>x</script> `#1`\n::error::forged\r##[add-mask]a';

let folder: string;
let server: GitHubServer;
let apiUrl: string;

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'existing-')));
  server = new GitHubServer();
  apiUrl = await server.start();
  server.pulls.push({ number: 7, head: { ref: 'fix', sha: SHA, repo: { full_name: 'mona/repo' } } });
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** As a fork's job could have written them. */
function write(changes: object = {}): void {
  const runs = Array.from({ length: 20 }, (_, run) =>
    observation(run, run % 4 === 0 ? 'f' : 'p', { stderrTail: HOSTILE }),
  );
  const tests = [{ file: 'a.py', suite: null, name: HOSTILE }];
  const session = sessionOf(runs, { tests, header: { command: HOSTILE }, warnings: [HOSTILE] });
  writeFileSync(join(folder, 'results.json'), JSON.stringify({ ...resultsOf(session, analyze(session)), ...changes }));
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
}

/** The second workflow's step, in a repository of its own that holds nothing. */
function publish(sha = SHA): Promise<Ended> {
  const head_repository = { full_name: 'mona/repo', owner: { login: 'mona' } };
  const run = { id: 41, event: 'pull_request', head_sha: sha, head_branch: 'fix', head_repository, pull_requests: [] };
  writeFileSync(
    join(folder, 'event.json'),
    JSON.stringify({ workflow_run: run, repository: { full_name: 'octo/repo' } }),
  );
  const inputs = { 'INPUT_RESULTS-FILE': 'results.json', 'INPUT_GITHUB-TOKEN': 'ghs_x', 'INPUT_FAIL-ON': 'never' };
  const github = {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_REPOSITORY: 'octo/repo',
    GITHUB_RUN_ID: '42',
    GITHUB_API_URL: apiUrl,
  };
  const files = { GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder };
  const env = { PATH: process.env.PATH, ...inputs, ...github, ...files };
  return new Promise((settle) => {
    const child = execFile(process.execPath, [DOOR], { cwd: folder, env, encoding: 'utf8' }, (_, stdout) =>
      settle({ code: child.exitCode ?? -1, stdout }),
    );
  });
}

const executed = (stdout: string, name: string) =>
  interpret(stdout).flatMap((line) => (line.kind === 'executed' && line.name === name ? [line.data] : []));

describe('`results-file` in a `workflow_run` job', () => {
  test("comments on the fork's pull request, and strangers' text stays text", async () => {
    write();
    const { code, stdout } = await publish();
    expect(code).toBe(0);
    expect(server.count(/^POST \/repos\/octo\/repo\/issues\/7\/comments$/)).toBe(1);
    const { body } = server.comments[0]!;
    expect(body).toContain('5 of 20 runs failed');
    expect(body).toContain('https://github.com/octo/repo/actions/runs/41');
    expect(mentions(body)).toEqual([]);
    expect(elements(body).filter((it) => it.includes('script'))).toEqual([]);
    expect(executed(stdout, 'error')).toEqual([]);
    expect(executed(stdout, 'add-mask')).toEqual(['ghs_x']);
  });

  test("a log's name that leads out of the report's folder is in no file that is made of it", async () => {
    write();
    const path = join(folder, 'results.json');
    const named = readFileSync(path, 'utf8').replaceAll('"stderr_log":null', '"stderr_log":"../../secret"');
    expect(named).toContain('secret');
    writeFileSync(path, named);
    const { code } = await publish();
    expect(code).toBe(0);
    expect(server.comments[0]?.body).toContain('5 of 20 runs failed');
    const pages = globSync('flaky-report-*/{report.html,summary.md,results.json}', { cwd: folder });
    expect(pages).toHaveLength(3);
    expect(pages.filter((page) => readFileSync(join(folder, page), 'utf8').includes('secret'))).toEqual([]);
  });

  test('results of a commit that is no longer the newest are not posted', async () => {
    write();
    expect((await publish('b'.repeat(40))).code).toBe(0);
    expect(server.comments).toEqual([]);
    expect(server.count(/^(POST|PATCH) \/repos/)).toBe(0);
  });

  test.each([
    ['another schema', () => write({ schema_version: 2 })],
    ['a key of its own', () => write({ pull_request: 1 })],
    ['no JSON', () => writeFileSync(join(folder, 'results.json'), '{')],
    ['a link', () => symlinkSync('/etc/hostname', join(folder, 'results.json'))],
    ['no file', () => undefined],
  ])('%s: refused in one error, and nothing is published', async (_, prepare) => {
    prepare();
    const { code, stdout } = await publish();
    expect(code).toBe(1);
    expect(executed(stdout, 'error')).toEqual([expect.stringContaining('cannot be published')]);
    expect(server.requests).toEqual([]);
  });
});

test('the second workflow of docs/forks.md checks nothing out, and gives the Action inputs that it has', () => {
  const docs = readFileSync(new URL('../../docs/forks.md', import.meta.url), 'utf8');
  const [, second] = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => parse(text ?? ''));
  const steps: { uses: string; with: Record<string, string> }[] = second.jobs.comment.steps;
  expect(Object.keys(second.on)).toEqual(['workflow_run']);
  expect(steps.map(({ uses }) => uses.split('@')[0])).toEqual(['actions/download-artifact', 'org/flaky-detector']);
  expect(Object.keys(steps[1]!.with).filter((name) => !isInputName(name, 'action'))).toEqual([]);
});
