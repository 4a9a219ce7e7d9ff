import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { markedProcesses } from '../../src/process/processes.ts';
import { reapDeadSessions } from '../../src/workspace/session-folder.ts';
import type { WorkspaceRequest } from '../../src/workspace/workspace-request.ts';
import { describeWithPeople, fixtureWords, makePeople, type Person, removePeople, runAs, testFor } from './people.ts';

const PEOPLE: readonly Person[] = ['root', 'a user without rights', 'a user with passwordless sudo in CI'];
const ISOLATIONS = ['none', 'slot', 'run'] as const;

/** Binds port 8080, tells how that went, and holds it until the other run has told. */
const BIND_TOGETHER = `node -e "
  const { writeFileSync, existsSync } = require('node:fs');
  const tell = (what) => {
    console.log(what);
    writeFileSync(process.env.TEMP + '/told-ME', '');
    const wait = setInterval(() => existsSync(process.env.TEMP + '/told-OTHER') && process.exit(what === 'bound' ? 0 : 1), 5);
  };
  require('node:net').createServer().on('error', (error) => tell(error.code)).listen(8080, '127.0.0.1', () => tell('bound'));
"`;
const pair = [0, 1].map((slot) => ({
  slot,
  run: slot,
  line: BIND_TOGETHER.replace('ME', String(slot)).replace('OTHER', String(1 - slot)),
}));

let base: string;
let sessions = 0;

beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'fd-network-')));
  for (const name of ['project', 'temp', 'out']) mkdirSync(join(base, name));
  for (const path of [base, join(base, 'temp'), join(base, 'project')]) chmodSync(path, 0o777);
  writeFileSync(join(base, 'project', 'file'), '');
});
afterEach(() => {
  rmSync(base, { recursive: true, force: true });
});

function request(changes: Partial<WorkspaceRequest>): WorkspaceRequest {
  return {
    source: { kind: 'workspace', directory: join(base, 'project') },
    tree: 'head',
    testCommand: '',
    setup: { kind: 'none' },
    setupTimeoutMs: 60_000,
    isolation: 'none',
    privateNetwork: true,
    parallelism: 2,
    outputDir: join(base, 'out'),
    tempRoot: join(base, 'temp'),
    sessionId: `network-${process.pid}-${sessions++}`,
    env: {},
    ...changes,
  };
}

describeWithPeople('a private network (making the users needs root)', () => {
  beforeAll(makePeople);
  afterAll(removePeople);

  describe.each(PEOPLE)('of %s', (person) => {
    testFor(person)('two runs at the same time bind the same port', () => {
      for (const isolation of ISOLATIONS) {
        const answer = runAs(person, { request: request({ isolation }), runs: pair, together: true });
        expect(answer.error).toBeUndefined();
        expect(answer.results.map(({ stdout, stderr, code }) => [stdout, stderr, code])).toEqual([
          ['bound\n', '', 0],
          ['bound\n', '', 0],
        ]);
      }
    });
  });

  test('is new for every run of a slot, and reaches nobody outside', () => {
    const line = 'cat /proc/net/tcp | wc -l; ls /sys/class/net 2>/dev/null | wc -l; readlink /proc/self/ns/net';
    const { results } = runAs('root', {
      request: request({ isolation: 'slot' }),
      runs: [0, 1].map((run) => ({ slot: 0, run, line })),
    });
    const networks = results.map(({ stdout }) => stdout.trim().split('\n').at(-1));
    expect(new Set(networks).size).toBe(2);
  });

  test('that the system does not allow is an error that says why and what to do', () => {
    const answer = runAs('root where no namespace may be made', { request: request({}) });
    expect(answer.error).toMatchObject({
      kind: 'workspace-failed',
      what: expect.stringMatching(
        /^This machine allows no network namespaces: root: .*No space left.*user-namespace: /,
      ),
      remedy: expect.stringContaining('`private-network: false`'),
    });
    expect(readdirSync(join(base, 'temp'))).toEqual([]);
  });
});

test('without a private network the second run finds the port taken', () => {
  const { results } = runAs('root', { request: request({ privateNetwork: false }), runs: pair, together: true });
  expect(results.map(({ stdout }) => stdout).sort()).toEqual(['EADDRINUSE\n', 'bound\n']);
});

describeWithPeople('after kill -9 of the detector (making the users needs root)', () => {
  beforeAll(makePeople);
  afterAll(removePeople);

  describe.each(PEOPLE)('of %s', (person) => {
    testFor(person)('no process is left, and the next session removes the folder', async () => {
      const job = {
        request: request({ isolation: 'slot' }),
        runs: [{ slot: 0, run: 0, line: 'echo x > file' }],
        hang: true,
      };
      const [program, ...args] = fixtureWords(person, job);
      const detector = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(detector.stdout, 'data');
      expect(markedProcesses(job.request.sessionId).length).toBeGreaterThan(0);
      detector.kill('SIGKILL');
      await once(detector, 'exit');
      for (let tries = 0; tries < 200 && markedProcesses(job.request.sessionId).length > 0; tries++) await delay(10);
      expect(markedProcesses(job.request.sessionId)).toEqual([]);
      const temp = join(base, 'temp');
      expect(readdirSync(temp)).toHaveLength(1);
      if (person === 'root') {
        await reapDeadSessions(temp);
        expect(readdirSync(temp)).toEqual([]);
        return;
      }
      runAs(person, { request: request({}) });
      expect(readdirSync(temp)).toEqual([]);
    });
  });
});
