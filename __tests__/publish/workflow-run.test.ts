import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequestOfRun } from '../../src/publish/workflow-run.ts';
import { GitHubServer } from '../fixtures/github-server.ts';
import { examplePayload } from '../fixtures/webhook-examples.ts';

const SHA = 'a'.repeat(40);
const run = {
  event: 'pull_request',
  head_sha: SHA,
  head_branch: 'fix',
  head_repository: { full_name: 'mona/repo', owner: { login: 'mona' } },
  pull_requests: [],
};
const pull = (number: number, sha = SHA, repository: string | null = 'mona/repo') => {
  return { number, head: { ref: 'fix', sha, repo: repository === null ? null : { full_name: repository } } };
};

let server: GitHubServer;
let apiUrl: string;

beforeEach(async () => {
  server = new GitHubServer();
  apiUrl = await server.start();
});
afterEach(async () => {
  await server.stop();
});

const lookup = (changes: object = {}, signal = new AbortController().signal) =>
  pullRequestOfRun(
    { workflow_run: { ...run, ...changes } },
    { apiUrl, token: 't', owner: 'octo', repo: 'repo' },
    signal,
  );

describe('the pull request of a workflow_run event', () => {
  test('is the open one of that branch and repository with that very commit, although the event of a fork names none', async () => {
    server.pulls.push(pull(5, SHA, 'mona/other'), pull(6, SHA, null), pull(7));
    expect(await lookup()).toEqual({ kind: 'found', number: 7 });
  });

  test('is none when it has newer commits: their own results will come', async () => {
    server.pulls.push(pull(7, 'b'.repeat(40)));
    expect(await lookup()).toEqual({ kind: 'none', reason: expect.stringContaining('newer commits') });
  });

  test('is not one that the event itself names, when GitHub does not know it', async () => {
    expect(await lookup({ pull_requests: [{ number: 1 }] })).toMatchObject({ kind: 'none' });
  });

  test.each([
    ['a push', { event: 'push' }],
    ['no commit', { head_sha: '../../evil' }],
    ['no repository', { head_repository: null }],
  ])('%s: none, and GitHub is not asked', async (_, changes) => {
    expect(await lookup(changes)).toMatchObject({ kind: 'none' });
    expect(server.requests).toEqual([]);
  });

  test('is none, with the reason, when GitHub refuses', async () => {
    server.faults.push({ request: /pulls/, status: 403, times: 9 });
    expect(await lookup()).toEqual({ kind: 'none', reason: expect.stringContaining('403') });
  });

  test("GitHub's own example of the event is understood", async () => {
    const payload = examplePayload('workflow_run');
    const place = { apiUrl, token: 't', owner: 'octo', repo: 'repo' };
    const found = await pullRequestOfRun(payload, place, new AbortController().signal);
    expect(found).toEqual({ kind: 'none', reason: expect.stringContaining('not for a pull request') });
  });
});
