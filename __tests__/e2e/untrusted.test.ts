/** The built Action on events that can carry secrets: nothing of a stranger's is run, neither by the tests nor by git. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { interpret } from '../publish/runner-commands.ts';
import { Job } from './job.ts';

const TOKEN = 'ghs_a-token-of-this-job';
const repository = { full_name: 'octo/repo', default_branch: 'main' };

let job: Job;
/** The commit of the event, and a stranger's on top of it, which is checked out. */
let [own, theirs] = ['', ''];

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

beforeEach(() => {
  job = new Job('http://127.0.0.1:1');
  mkdirSync(join(job.workspace, 'app'));
  writeFileSync(join(job.workspace, 'app/file'), '');
  git(job.workspace, 'init', '--quiet');
  git(job.workspace, 'add', '.');
  git(job.workspace, 'commit', '--quiet', '-m', 'own');
  own = git(job.workspace, 'rev-parse', 'HEAD');
  git(job.workspace, 'commit', '--quiet', '--allow-empty', '-m', 'theirs');
  theirs = git(job.workspace, 'rev-parse', 'HEAD');
});
afterEach(() => job.remove());

async function act(event: string, inputs: Record<string, string> = {}) {
  const given = { 'test-command': `touch ${job.root}/ran`, runs: '2', 'github-token': TOKEN };
  const head = { sha: 'f'.repeat(40), ref: 'feature', repo: { full_name: 'mallory/repo' } }; // before it was pushed anew
  const pull_request = { number: 7, head, base: { sha: own, ref: 'main', repo: repository } };
  const step = {
    inputs: { ...given, artifact: 'false', comment: 'never', ...inputs },
    event,
    payload: { repository, pull_request },
    env: { GITHUB_SHA: own },
  };
  const { code, stdout } = await job.run(step);
  const said = interpret(stdout).filter((line) => line.kind === 'executed');
  const errors = said.filter(({ name }) => name === 'error').map(({ data }) => data);
  return { code, errors, ran: existsSync(join(job.root, 'ran')) };
}

describe.each(['pull_request_target', 'issue_comment', 'workflow_run', 'an_event_of_tomorrow'])('%s', (event) => {
  test("with a stranger's commit checked out is refused before anything runs", async () => {
    const refused = { code: 1, ran: false, errors: [expect.stringContaining('nothing was run')] };
    expect(await act(event)).toEqual(refused);
    expect(await act(event, { 'working-directory': 'app' })).toEqual(refused);
  });

  test("with the event's own commit goes on", async () => {
    git(job.workspace, 'checkout', '--quiet', own);
    expect(await act(event, { 'working-directory': 'app' })).toEqual({ code: 0, ran: true, errors: [] });
  });
});

describe('a bare repository among the files of a pull request', () => {
  /** `program` is what git would start, with the token of the job in its environment. */
  function plant(config: (program: string) => string): void {
    const inner = join(job.workspace, 'app');
    for (const folder of ['objects', 'refs']) mkdirSync(join(inner, folder));
    writeFileSync(join(inner, 'HEAD'), `${'1'.repeat(40)}\n`);
    writeFileSync(join(inner, 'run.sh'), `env > ${job.root}/stolen\n`, { mode: 0o755 });
    writeFileSync(join(inner, 'config'), config(`sh ${inner}/run.sh`));
  }

  const LAZY = (program: string) =>
    `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = o\n[remote "o"]\n\turl = ext::${program}\n` +
    '\tpromisor = true\n[protocol "ext"]\n\tallow = always\n';
  const MONITOR = (program: string) =>
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tfsmonitor = ${program}\n`;

  test.each([
    ['that fetches lazily', LAZY],
    ['that has a file monitor', MONITOR],
  ])('%s starts nothing, whatever the event', async (_what, config) => {
    plant(config);
    for (const event of ['pull_request_target', 'pull_request']) {
      const { ran } = await act(event, { 'working-directory': 'app' });
      expect(ran).toBe(event === 'pull_request');
      expect(existsSync(join(job.root, 'stolen'))).toBe(false);
    }
  });
});

test('a repository with a submodule and another checkout is nothing special on other events', async () => {
  git(job.root, 'clone', '--quiet', job.workspace, 'other');
  git(job.workspace, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', join(job.root, 'other'), 'lib');
  git(job.workspace, 'clone', '--quiet', '.', 'tools/beside');
  const asked = {
    push: ['app', 'lib'],
    schedule: ['tools/beside'],
    pull_request: ['lib/app'],
    workflow_dispatch: ['.'],
    merge_group: ['app'],
  };
  for (const [event, folders] of Object.entries(asked))
    for (const folder of folders) {
      rmSync(join(job.root, 'ran'), { force: true });
      const { code, ran } = await act(event, { 'working-directory': folder, runs: '1', isolation: 'none' });
      expect({ event, folder, code, ran }).toEqual({ event, folder, code: 0, ran: true });
    }
});

test('`allow-untrusted-checkout` lifts the refusal, which the summary says', async () => {
  expect(await act('issue_comment', { 'allow-untrusted-checkout': 'true' })).toMatchObject({ code: 0, ran: true });
  const summary = job.read('GITHUB_STEP_SUMMARY');
  expect(summary).toContain('Code of unproven origin was run');
  expect(summary).toContain(theirs.slice(0, 12));
});

test('a job that only publishes results needs no checkout', async () => {
  await act('pull_request');
  const file = job.values('GITHUB_OUTPUT')['results-file']!;
  const { code, errors } = await act('workflow_run', { 'test-command': '', 'results-file': file });
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
});

test('what git sets for a hook leads neither the tests nor us to another repository', async () => {
  const other = join(job.root, 'other');
  mkdirSync(other);
  git(other, 'init', '--quiet');
  const commit = 'git -c user.name=t -c user.email=t@example.org commit --quiet --allow-empty -m tests';
  const inputs = { 'test-command': commit, runs: '2', isolation: 'run', artifact: 'false' };
  const env = { GIT_DIR: join(other, '.git'), GIT_INDEX_FILE: join(other, '.git/index'), GIT_WORK_TREE: other };
  expect((await job.run({ inputs, env })).code).toBe(0);
  const results = JSON.parse(readFileSync(job.values('GITHUB_OUTPUT')['results-file']!, 'utf8'));
  expect(results).toMatchObject({ commit: theirs, working_directory: realpathSync(job.workspace), failures: 0 });
  expect(() => git(other, 'rev-parse', '--verify', 'HEAD')).toThrow();
  expect(git(job.workspace, 'rev-parse', 'HEAD')).toBe(theirs);
  expect(results.warnings).toContainEqual(expect.stringContaining('GIT_DIR names another repository'));
});
