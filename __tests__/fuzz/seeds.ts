/** Real texts of every format, small, from the fixtures: what mutations start from. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analyze/analysis.ts';
import type { SessionEvent } from '../../src/events/events.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { Observation } from '../../src/model/observation.ts';
import { resultsOf } from '../../src/report/results.ts';
import { observation } from '../analyze/sessions.ts';
import { sessionOf } from '../analyze/whole-session.ts';

const tests = join(import.meta.dirname, '..');
const texts = (pattern: string) =>
  globSync(pattern, { cwd: tests }).map((path) => readFileSync(join(tests, path), 'utf8'));

const FAILURE = {
  type: 'AssertionError',
  message: 'expected 3 to be 4\n  at cart (src/cart.js:3:5)',
  stack: '    at total (/work/src/cart.js:12:9)',
  location: { file: 'src/cart.js', line: 12 },
};
const OBSERVATIONS: readonly Observation[] = [
  observation(0, 'pps'),
  observation(1, 'fp-', { failures: [{ test: 0, failure: FAILURE }], stderrTail: 'boom', stderrLog: 'logs/1.err' }),
  observation(2, 'ppr', { conditions: { ...PLAIN_CONDITIONS, order: 'shuffled' } }),
  observation(3, '', { outcome: { kind: 'timed-out', afterMs: 1000 } }),
  observation(4, 'pf', { outcome: { kind: 'crashed', signal: 'SIGSEGV' }, failures: [{ test: 1, failure: FAILURE }] }),
];
const SESSION = sessionOf(OBSERVATIONS);

/** A whole event file, one event per place. */
export const EVENTS: readonly SessionEvent[] = [
  { type: 'session-started', version: 1, header: { ...SESSION.header, plannedRuns: 6 } },
  { type: 'workspace-ready', tree: SESSION.trees[0]!, atMs: 3 },
  { type: 'tests-seen', tests: SESSION.tests },
  { type: 'run-started', run: 0, slot: 0, atMs: 4 },
  ...OBSERVATIONS.map((it): SessionEvent => ({ type: 'run-finished', observation: it })),
  { type: 'replays-known', replays: [{ test: 0, run: 1, seed: 1001, commandLine: 'npm test', selectsTest: false }] },
  { type: 'warning', text: 'No framework was recognised.' },
  { type: 'session-ended', end: { kind: 'complete' }, atMs: 99 },
];

/** The results of the same session. */
export const RESULTS = resultsOf(SESSION, analyze(SESSION));

/** Replies of RunPod's API as documented. */
export const RUNPOD_REPLIES: readonly unknown[] = [
  { id: 'a-1', status: 'IN_QUEUE' },
  { id: 'a-1', status: 'IN_PROGRESS', workerId: 'w', delayTime: 12, output: { done: 3 } },
  { id: 'a-1', status: 'COMPLETED', delayTime: 12, executionTime: 900, output: { refs: [], results: [] } },
  { id: 'a-1', status: 'FAILED', error: '{"error_type":"x","error_message":"y"}' },
  {
    jobs: { completed: 1, failed: 0, inProgress: 2, inQueue: 3, retried: 0 },
    workers: { idle: 1, initializing: 0, ready: 1, running: 2, throttled: 0, unhealthy: 0 },
  },
];

/** A job's input as our client sends it. */
export const RUNPOD_JOB = {
  test_command: 'npm test',
  repo: 'https://github.com/owner/name',
  ref: 'main',
  runs: 50,
  parallelism: 4,
  seed: 7,
  timeout: '10m',
};

const FAILURE_TEXTS = texts('fixtures/failures/*.json').flatMap((text) => {
  const cases: Record<string, readonly { message: string; stack: string | null }[]> = JSON.parse(text);
  return Object.values(cases)
    .flat()
    .flatMap(({ message, stack }) => [message, stack ?? ''])
    .filter((it) => it !== '' && it.length < 700);
});

const lines = (events: readonly unknown[]) => events.map((event) => `${JSON.stringify(event)}\n`).join('');

/** By the name of the check. */
export const SEEDS: Readonly<Record<string, readonly string[]>> = {
  junit: texts('fixtures/junit/*.xml'),
  tap: [
    'TAP version 14\n1..2\nok 1 - adds # time=3ms\nnot ok 2 - pays\n  ---\n  message: no\n  at: { file: a.js, line: 3 }\n  ...\n',
    '# Subtest: cart\n    ok 1 - a\n    not ok 2 - b # TODO later\n    1..2\nok 1 - cart # SKIP none\n1..1\n',
    'ok 1\nnot ok 2\nok 3 same\nok 4 same\n1..4\n',
    '1..3\nok 1 - x\nBail out! no database\n',
  ],
  'go-output': texts('frameworks/go/fixtures/*.log'),
  events: [lines(EVENTS)],
  results: [JSON.stringify(RESULTS)],
  'runpod-reply': RUNPOD_REPLIES.map((reply) => JSON.stringify(reply)),
  'runpod-job': [JSON.stringify(RUNPOD_JOB)],
  duration: ['90s', '1h30m', '7d', '1d2h3m4s5ms', '0.5h', '10 m', '500ms'],
  config: [
    'test-command=npm test\nruns=50\nparallelism=4\ntimeout=10m\nisolation=slot\nfail-on=flaky',
    'test-command=make\nrepo=https://github.com/owner/name\nref=main\nrepo-token=t0ken\nsubmodules=true\nsetup-command=auto',
    'test-command=pytest -x\nruns=auto\ndetect=5%\nseed=42\nstop=decided\nperturb=order,timezone\nreport-files=**/*.xml',
  ],
  'runner-log': ['ok\n::set-env name=A::b\n', 'log: ##[add-mask]x\r\n::stop-commands::x\n::x::', '50%0A done'],
  markdown: [
    '[a](https://e.example) **x** _y_ <b>z</b>',
    '| a | `b` |\n- 1. @octocat #12 GH-7 a@b.example',
    '```js\nx\n```\n~~~',
  ],
  // Thousands of blank lines once took longer with the square of their number.
  'failure-text': [...FAILURE_TEXTS, `boom${'\n'.repeat(16_000)}end`],
};
