import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { WorkflowEvent } from '../../src/action/event.ts';
import { refusal } from '../../src/action/trust.ts';
import type { Source } from '../../src/config/config.ts';

let root: string;
let origin: string;
/** The base branch's commit, the pull request's head, and GitHub's merge of both. */
let base: string;
let head: string;
let merge: string;

function git(directory: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=t',
    '-c',
    'user.email=t@example.org',
    '-c',
    'init.defaultBranch=main',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, '-C', directory, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function commit(directory: string, file: string): string {
  writeFileSync(join(directory, file), file);
  git(directory, 'add', '.');
  git(directory, 'commit', '-m', file);
  return git(directory, 'rev-parse', 'HEAD');
}

/** A clone as actions/checkout makes it: one commit deep. */
function checkout(sha: string): Source {
  const directory = mkdtempSync(join(root, 'checkout-'));
  git(directory, 'init');
  git(directory, 'fetch', '--depth=1', `file://${origin}`, sha);
  git(directory, 'checkout', 'FETCH_HEAD');
  return { kind: 'workspace', directory };
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'trust-'));
  origin = mkdtempSync(join(root, 'origin-'));
  git(origin, 'init');
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  commit(origin, 'first');
  git(origin, 'checkout', '-b', 'feature');
  head = commit(origin, 'feature');
  git(origin, 'checkout', 'main');
  base = commit(origin, 'second');
  git(origin, 'checkout', '--detach');
  git(origin, 'merge', '--no-ff', '-m', 'merge', 'feature');
  merge = git(origin, 'rev-parse', 'HEAD');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function target(headRepo: string | null = 'Mallory/Repo'): WorkflowEvent {
  const pull_request = {
    number: 7,
    merge_commit_sha: null,
    head: { sha: head, ref: 'feature', repo: headRepo === null ? null : { full_name: headRepo } },
    base: { repo: { full_name: 'Octo/Repo' } },
  };
  return { name: 'pull_request_target', payload: { pull_request }, sha: base };
}

function workflowRun(event: string, headRepo: string): WorkflowEvent {
  const workflow_run = { event, head_sha: head, head_branch: 'feature', head_repository: { full_name: headRepo } };
  return { name: 'workflow_run', payload: { workflow_run, repository: { full_name: 'octo/repo' } }, sha: base };
}

const clone = (url: string, ref: string | null): Source => ({
  kind: 'repository',
  url,
  ref,
  token: null,
  submodules: false,
  directory: '.',
});

describe('pull_request_target', () => {
  test.each([
    ["the pull request's head", () => head],
    ["GitHub's merge of it, one commit deep", () => merge],
  ])('with %s checked out is refused, with reason and remedy', async (_, sha) => {
    const reason = await refusal(target(), checkout(sha()));
    expect(reason).toMatch(
      /^This workflow runs on `pull_request_target`, with the repository's secrets, and the code of pull request #7 is checked out/,
    );
    expect(reason).toContain('Run the tests in a workflow on `pull_request`');
  });

  test('with commits on top of the head checked out is refused', async () => {
    const directory = mkdtempSync(join(root, 'full-'));
    git(directory, 'clone', `file://${origin}`, '.');
    git(directory, 'checkout', '--detach', head);
    commit(directory, 'on-top');
    commit(directory, 'and-more');
    expect(await refusal(target(), { kind: 'workspace', directory })).toContain('pull request #7');
  });

  test('with the base branch checked out goes on, also once the pull request is merged into it', async () => {
    expect(await refusal(target(), checkout(base))).toBeNull();
    expect(await refusal({ ...target(), sha: merge }, checkout(merge))).toBeNull();
  });

  test('without a checkout goes on', async () => {
    expect(await refusal(target(), { kind: 'workspace', directory: mkdtempSync(join(root, 'empty-')) })).toBeNull();
  });

  test('with a repository that git cannot read is refused', async () => {
    const directory = mkdtempSync(join(root, 'broken-'));
    git(directory, 'init');
    expect(await refusal(target(), { kind: 'workspace', directory })).toContain(
      'git cannot tell which commit is checked out',
    );
  });

  test('without a payload is refused', async () => {
    expect(await refusal({ ...target(), payload: null }, checkout(base))).toContain('payload');
  });

  test.each([
    ['https://github.com/mallory/repo', null],
    ['https://github.com/Mallory/Repo.git', 'main'],
    ['git@github.com:mallory/repo.git', 'v1'],
    ['https://github.com/octo/repo', 'refs/pull/7/merge'],
    ['https://github.com/octo/repo', 'pull/7/head'],
  ])('with repo %s and ref %s is refused', async (url, ref) => {
    expect(await refusal(target(), clone(url, ref))).toContain('pull request #7');
  });

  test('with the head as ref is refused, by its SHA and by its branch', async () => {
    expect(await refusal(target(), clone('https://github.com/octo/repo', head))).toContain('`ref` names');
    expect(await refusal(target('octo/repo'), clone('https://github.com/octo/repo', 'refs/heads/feature'))).toContain(
      '`ref` names',
    );
  });

  test.each([
    ['https://github.com/octo/repo', 'main'],
    ['https://github.com/octo/repo', null],
    ['https://github.com/someone/else', 'feature'],
  ])('with repo %s and ref %s goes on', async (url, ref) => {
    expect(await refusal(target(), clone(url, ref))).toBeNull();
  });

  test('from a fork that is gone is refused all the same', async () => {
    expect(await refusal(target(null), checkout(head))).toContain('pull request #7');
  });
});

describe('workflow_run', () => {
  test.each([
    ['pull_request', 'mallory/repo'],
    ['pull_request', 'octo/repo'],
    ['push', 'mallory/repo'],
  ])('after %s from %s with its code checked out is refused', async (event, repo) => {
    expect(await refusal(workflowRun(event, repo), checkout(head))).toContain(
      `the code of the ${event} run that came before`,
    );
  });

  test('with the default branch checked out goes on', async () => {
    expect(await refusal(workflowRun('pull_request', 'mallory/repo'), checkout(base))).toBeNull();
  });

  test("after a push to the repository's own branch goes on with its code", async () => {
    expect(await refusal(workflowRun('push', 'octo/repo'), checkout(head))).toBeNull();
  });
});

test.each(['pull_request', 'push', 'schedule'])('%s goes on with whatever is checked out', async (name) => {
  expect(await refusal({ ...target(), name }, checkout(head))).toBeNull();
});
