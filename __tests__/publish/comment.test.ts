import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CommentClock, type CommentRequest, commentBody, publishComment } from '../../src/publish/comment.ts';
import { commentMarker } from '../../src/publish/marker.ts';
import { GitHubServer } from '../fixtures/github-server.ts';

const BOT = 'github-actions[bot]';
const WRITES = /^(POST|PATCH) \/repos/;

let server: GitHubServer;
let apiUrl: string;
let waits: number[];
let clock: CommentClock;

beforeEach(async () => {
  server = new GitHubServer();
  apiUrl = await server.start();
  waits = [];
  clock = { now: () => 1_000_000, wait: async (ms) => void waits.push(ms) };
});

afterEach(async () => {
  await server.stop();
});

type Changes = Partial<CommentRequest> & { readonly body?: string };

function request({ body = 'Flaky.', ...changes }: Changes = {}): CommentRequest {
  const place = { apiUrl, token: 'secret-token', owner: 'octo', repo: 'repo', number: 7 };
  return { place, mode: 'on-failure', commentId: 'unit', state: 'failing', compose: () => body, ...changes };
}

const publish = (changes: Changes = {}) => publishComment(request(changes), new AbortController().signal, clock);

describe('the sticky comment', () => {
  test('is created once and updated from then on', async () => {
    expect((await publish({ body: 'First.' })).kind).toBe('created');
    expect((await publish({ body: 'Second.' })).kind).toBe('updated');
    expect(server.comments).toHaveLength(1);
    expect(server.comments[0]!.body).toBe(`${commentMarker('unit')}\nSecond.`);
    expect([...server.authorizations]).toEqual(['token secret-token']);
  });

  test('is made from what it said before', async () => {
    const compose = (older: string | null) => `${(older ?? '').split('\n').at(-1)}+`;
    await publish({ compose });
    await publish({ compose });
    expect(server.comments[0]!.body).toBe(`${commentMarker('unit')}\n++`);
  });

  test('is found among 300 comments, on the last page', async () => {
    for (let index = 0; index < 299; index += 1) server.add('someone', `Comment ${index}`);
    server.add(BOT, commentBody('unit', 'Older.'));
    expect((await publish()).kind).toBe('updated');
    expect(server.comments).toHaveLength(300);
    expect(server.count(/^GET .*comments/)).toBe(3);
  });

  test('is not one whose marker another author planted, nor one by an account that is gone', async () => {
    const planted = server.add('mallory', commentBody('unit', 'Planted.'));
    server.add(null, commentBody('unit', 'Ghost.'));
    expect((await publish()).kind).toBe('created');
    expect(planted.body).toBe(commentBody('unit', 'Planted.'));
    expect(server.by(BOT)).toHaveLength(1);
  });

  test('is not one that only quotes its marker further down', async () => {
    const other = server.add(BOT, `${commentBody('other', 'Text')}\n${commentMarker('unit')}`);
    expect((await publish()).kind).toBe('created');
    expect(other.body).toContain('Text');
  });

  test.each([['a--b'], ['-->'], ['a%2Db'], ['UNIT'], ['unit '], ['<!--'], ['\ud800']])(
    'with the id %j is its own',
    async (commentId) => {
      await publish();
      expect((await publish({ commentId })).kind).toBe('created');
      expect((await publish({ commentId })).kind).toBe('updated');
      expect(commentMarker(commentId)).toMatch(/^<!-- [^-<>\n]+-[^-<>\n]+ -->$/);
    },
  );

  test.each([['octocat'], ['my-app[bot]']])('belongs to whoever the token is: %s', async (login) => {
    server.viewer = login;
    server.add(BOT, commentBody('unit', 'By GITHUB_TOKEN.'));
    expect((await publish()).kind).toBe('created');
    expect((await publish()).kind).toBe('updated');
    expect(server.by(login)).toHaveLength(1);
  });

  test('belongs to github-actions[bot] where the server does not say who the token is', async () => {
    server.add(BOT, commentBody('unit', 'Older.'));
    server.faults.push({
      request: /graphql/,
      status: 403,
      message: 'Resource not accessible by integration',
      times: 1,
    });
    expect((await publish()).kind).toBe('updated');
  });

  test('is not due when clean, unless there is an older one to bring up to date', async () => {
    expect(await publish({ state: 'clean' })).toEqual({ kind: 'not-due' });
    expect(server.count(WRITES)).toBe(0);
    await publish();
    expect((await publish({ state: 'clean', body: 'All well.' })).kind).toBe('updated');
    expect(server.comments[0]!.body).toContain('All well.');
  });

  test('`always` posts when clean; `never` makes no request', async () => {
    expect((await publish({ mode: 'always', state: 'clean' })).kind).toBe('created');
    const before = server.requests.length;
    expect(await publish({ mode: 'never' })).toEqual({ kind: 'not-due' });
    expect(server.requests).toHaveLength(before);
  });

  test('is cut to what GitHub takes, which is said, and keeps its marker', async () => {
    expect((await publish({ body: '🟥 a line\n'.repeat(20_000) })).kind).toBe('created');
    const { body } = server.comments[0]!;
    expect(body.length).toBeGreaterThan(65_000);
    expect(body.startsWith(`${commentMarker('unit')}\n`)).toBe(true);
    expect(body).toContain("cut to GitHub's limit");
  });
});

describe('a comment that cannot be posted', () => {
  test.each([[403], [404], [401]])(
    'because of %d is one warning that names the permission, without another try',
    async (status) => {
      server.faults.push({
        request: /^POST \/repos/,
        status,
        message: 'Resource not accessible by integration',
        times: 9,
      });
      const result = await publish();
      expect(result).toMatchObject({ kind: 'failed', warning: expect.stringContaining('pull-requests: write') });
      expect(result).toMatchObject({
        warning: expect.stringContaining(`GitHub answered ${status} (Resource not accessible by integration`),
      });
      expect(server.count(WRITES)).toBe(1);
      expect(waits).toEqual([]);
    },
  );

  test('because of 422 is one warning with the reason', async () => {
    server.faults.push({ request: /^POST \/repos/, status: 422, message: 'Validation Failed', times: 9 });
    expect(await publish()).toMatchObject({
      kind: 'failed',
      warning: expect.stringContaining('422 (Validation Failed'),
    });
    expect(server.count(WRITES)).toBe(1);
  });

  test.each([
    [429, { 'retry-after': '7' }, 7000],
    [403, { 'retry-after': '7' }, 7000],
    [403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1012' }, 12_000],
  ])('because of %d with %j is tried again after as long as was asked', async (status, headers, waitMs) => {
    server.faults.push({ request: /^POST \/repos/, status, headers, times: 1 });
    expect((await publish()).kind).toBe('created');
    expect(waits).toEqual([waitMs]);
  });

  test('because of a long wait is given up at once', async () => {
    server.faults.push({ request: /comments/, status: 429, headers: { 'retry-after': '3600' }, times: 9 });
    expect(await publish()).toMatchObject({ kind: 'failed', warning: expect.stringContaining('429') });
    expect(waits).toEqual([]);
  });

  test('because of server errors is tried four times, with growing waits', async () => {
    server.faults.push({ request: /comments/, status: 502, times: 99 });
    expect(await publish()).toMatchObject({ kind: 'failed', warning: expect.stringContaining('502') });
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(server.count(/^GET .*comments/)).toBe(4);
  });

  test('is not posted twice when the answer to its creation was lost', async () => {
    server.faults.push({ request: /^POST \/repos/, status: 500, effect: 'carried-out', times: 1 });
    expect((await publish()).kind).toBe('updated');
    expect(server.comments).toHaveLength(1);
  });

  test('is created anew when it was deleted meanwhile', async () => {
    await publish();
    server.faults.push({ request: /^PATCH/, status: 404, message: 'Not Found', times: 1 });
    expect((await publish()).kind).toBe('created');
  });

  test('because no server is there is one warning', async () => {
    await server.stop();
    expect(await publish()).toMatchObject({ kind: 'failed', warning: expect.stringContaining('was not posted') });
    expect(waits).toHaveLength(3);
  });

  test('because the time is over is one warning', async () => {
    expect(await publishComment(request(), AbortSignal.abort(), clock)).toMatchObject({
      kind: 'failed',
      warning: expect.stringContaining('time left'),
    });
  });
});
