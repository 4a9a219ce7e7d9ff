/** Servers that send git elsewhere, answer anything, or break off: a clone of them ends within its limits, and the token goes nowhere else. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { markedProcesses } from '../../src/process/processes.ts';
import { type CloneRequest, clone } from '../../src/workspace/git/clone.ts';
import { describeWith } from '../tools.ts';
import { type GitServer, startGitServer } from './git-server.ts';

const TOKEN = 'ghs_for-the-first-server-alone';
const AUTHORIZATION = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;

let base: string;
let first: GitServer;
let second: GitServer;
let clones = 0;

beforeAll(async () => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-hostile-server-')));
  const script = `git init -q -b main app; cd app; echo 1 > version; head -c 300000 /dev/urandom > big; git add .
    git -c user.name=a -c user.email=a@b commit -qm x; mkdir ../one ../two
    git clone -q --bare . ../one/app.git; git clone -q --bare . ../two/app.git`;
  execFileSync('bash', ['--norc', '-euc', script], { cwd: base });
  first = await startGitServer(join(base, 'one'));
  second = await startGitServer(join(base, 'two'));
  const certificates = [first, second].map(({ certificate }) => readFileSync(certificate, 'utf8'));
  writeFileSync(join(base, 'certificates.pem'), certificates.join(''));
}, 30_000);
afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
  rmSync(base, { recursive: true, force: true });
});
beforeEach(() => {
  for (const server of [first, second]) {
    server.manner = { kind: 'open' };
    server.requests.length = 0;
  }
});
afterEach(() => rmSync(join(base, 'clone'), { recursive: true, force: true }));

/** Clones app.git of the first server; null: it went well, else the message. */
async function attempt(changes: Partial<CloneRequest> = {}): Promise<string | null> {
  const url = `${first.origin}/app.git`;
  const request: CloneRequest = {
    source: { kind: 'repository', url, ref: null, token: TOKEN, submodules: false, directory: '.' },
    destination: join(base, 'clone'),
    sessionId: `hostile-${process.pid}-${clones++}`,
    limitMs: 20_000,
    lowSpeedSeconds: 15,
    env: { ...process.env, GIT_SSL_CAINFO: join(base, 'certificates.pem') },
    ...changes,
  };
  const message = await clone(request).then(
    () => null,
    (error: Error) => error.message,
  );
  const left = () => markedProcesses(`${request.sessionId}-git`);
  for (let tries = 0; tries < 100 && left().length > 0; tries++) await delay(10); // one that was just killed
  expect(left()).toEqual([]);
  return message;
}

function answers(answer: (incoming: IncomingMessage, response: ServerResponse) => boolean): void {
  first.manner = { kind: 'answers', answer };
}

function redirects(to: string): void {
  answers((incoming, response) => {
    response.writeHead(302, { Location: `${to}${incoming.url}` }).end();
    return true;
  });
}

const ofType = (type: string) => ({ 'Content-Type': `application/x-git-upload-pack-${type}` });
const line = (text: Buffer) => Buffer.concat([Buffer.from((text.length + 4).toString(16).padStart(4, '0')), text]);

/** Answers the request for the commit, the second one that git posts. */
function answersFetch(write: (response: ServerResponse) => void): void {
  let posts = 0;
  answers((incoming, response) => {
    posts += incoming.method === 'POST' ? 1 : 0;
    if (incoming.method !== 'POST' || posts === 1) return false;
    incoming.resume().on('end', () => write(response.writeHead(200, ofType('result'))));
    return true;
  });
}

describeWith('openssl')('the token is not sent to where a server sends git on to', () => {
  test('which is followed without it', async () => {
    redirects(second.origin);
    expect(await attempt()).toBeNull();
    expect(readFileSync(join(base, 'clone', 'version'), 'utf8')).toBe('1\n');
    expect(second.requests.length).toBeGreaterThan(1);
    expect(second.requests.join('\n')).not.toMatch(/authorization/i);
  });

  test('nor where that wants a login', async () => {
    redirects(second.origin);
    second.manner = { kind: 'private', authorization: AUTHORIZATION };
    expect(await attempt()).toMatch(/^Access was refused/);
    expect(second.requests.join('\n')).not.toMatch(/authorization/i);
  });

  test('nor after a login on the first', async () => {
    answers((incoming, response) => {
      const headers = { 'WWW-Authenticate': 'Basic realm="git"', Location: `${second.origin}${incoming.url}` };
      response.writeHead(incoming.headers.authorization === AUTHORIZATION ? 302 : 401, headers).end();
      return true;
    });
    expect(await attempt()).toMatch(/^The server sends git on to another address: .*set `repo` to its new address\.$/);
    expect(first.requests.join('\n')).toContain(AUTHORIZATION);
    expect(second.requests.join('\n')).not.toMatch(/authorization/i);
  });

  test.each(['http://localhost:1', 'file:///etc'])('and %s is not followed', async (to) => {
    redirects(to);
    expect(await attempt()).toMatch(/^The repository cannot be cloned: .*app\.git\)/);
    expect(existsSync(join(base, 'clone', 'version'))).toBe(false);
  });
});

describeWith('openssl')('a server that', () => {
  test.each<[string, (response: ServerResponse) => void]>([
    ['answers with a page', (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>')],
    ['answers with garbage', (response) => response.writeHead(200, ofType('advertisement')).end('\x00\x1b]0;x\x07zz')],
    ['closes the connection', (response) => response.destroy()],
  ])('%s', async (_name, write) => {
    answers((_incoming, response) => {
      write(response);
      return true;
    });
    const message = await attempt();
    expect(message).toMatch(/^[\x20-\x7e]+\(https:\/\/localhost:\d+\/app\.git\)\. [\x20-\x7e]+$/);
  });

  test('breaks off in the middle of the files', async () => {
    answersFetch((response) => {
      response.write(Buffer.concat([line(Buffer.from('packfile\n')), line(Buffer.from('\x01PACK\x00\x00\x00\x02'))]));
      setImmediate(() => response.destroy());
    });
    expect(await attempt()).toMatch(/app\.git\)\. /);
  });

  test('stops in the middle of the files: ended at the limit, no git left', async () => {
    answersFetch((response) => {
      response.write(Buffer.concat([line(Buffer.from('packfile\n')), line(Buffer.from('\x01PACK\x00\x00\x00\x02'))]));
    });
    expect(await attempt({ limitMs: 500 })).toMatch(/^git did not end within 500ms/);
  });

  test('never stops talking: a little of it is kept, as plain text', async () => {
    const said = line(Buffer.from(`\x02\x1b[31m::error::${'x'.repeat(60_000)}\n`));
    answersFetch((response) => {
      const words = [line(Buffer.from('packfile\n')), ...Array.from({ length: 300 }, () => said)];
      response.end(Buffer.concat([...words, line(Buffer.from('\x03fatal \x1b]0;owned\x07'))]));
    });
    const message = (await attempt()) ?? '';
    expect(message.length).toBeLessThan(1500);
    expect(message).toMatch(/^[\x20-\x7e]+$/);
    expect(message).toContain('fatal');
  });
});

test('what git leaves in the background holds nothing up, and is ended', async () => {
  const env = { ...process.env, GIT_SSH_COMMAND: `bash -c 'sleep 60 <&- >&- & echo gone >&2; exit 1'` };
  const source = { kind: 'repository', ref: null, token: null, submodules: false, directory: '.' } as const;
  const message = await attempt({ env, source: { ...source, url: 'git@localhost:app.git' }, limitMs: 10_000 });
  expect(message).toMatch(/^The repository cannot be cloned: .*git@localhost:app\.git/);
});
