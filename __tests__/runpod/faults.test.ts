/** Every fault of the platform: no run counts twice, no lost run counts as failed, the key is nowhere, and nothing is left waiting. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/model/outcome.ts';
import type { SessionEnd } from '../../src/model/session-end.ts';
import { FAULTS } from './faults-of-platform.ts';

interface Shown {
  readonly name: string;
  readonly fallback: 'runner' | 'fail';
  readonly end: SessionEnd;
  readonly runs: readonly { run: number; seed: number; place: string; outcome: Outcome }[];
  /** Whether the API key is in its events. */
  readonly shows: boolean;
}

const ALL = Array.from({ length: 30 }, (_, run) => run);
const LIMIT_MS = 100_000;
const told: Shown[] = [];
let code: number | null;

beforeAll(async () => {
  const program = join(import.meta.dirname, 'fixtures', 'faulty-sessions.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LIMIT_MS,
  });
  const [lines] = await Promise.all([text(child.stdout), once(child, 'close')]);
  code = child.exitCode;
  told.push(
    ...lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Shown),
  );
}, LIMIT_MS);

test('the process of all these sessions ends by itself', () => {
  expect([code, told.length]).toEqual([0, 2 * Object.keys(FAULTS).length]);
});

const sessionOf = (name: string, fallback: Shown['fallback']): Shown => {
  const found = told.find((shown) => shown.name === name && shown.fallback === fallback);
  if (found === undefined) throw new Error(`no session for ${name}`);
  return found;
};
const truth = (seed: number) => (seed % 5 === 0 ? { kind: 'failed', exitCode: 1 } : { kind: 'passed' });

describe.each(Object.entries(FAULTS))('%s', (name, { remote, misconfigured }) => {
  test('each run once, as its seed has it, on RunPod or here', () => {
    const { end, runs, shows } = sessionOf(name, 'runner');
    expect(shows).toBe(false);
    if (misconfigured) {
      expect([end, runs]).toMatchObject([{ kind: 'halted', why: 'backend-failed' }, []]);
      return;
    }
    expect(end).toEqual({ kind: 'complete' });
    expect(runs.map(({ run }) => run).toSorted((a, b) => a - b)).toEqual(ALL);
    for (const { seed, outcome } of runs) expect(outcome).toEqual(truth(seed));
    const here = runs.filter(({ place }) => place === 'runner').length;
    expect(remote === 'all' ? here === 0 : remote === 'none' ? here === 30 : here > 0).toBe(true);
  });

  test('without this machine: each run once, as its seed has it or lost', () => {
    const { end, runs, shows } = sessionOf(name, 'fail');
    expect(shows).toBe(false);
    expect(new Set(runs.map(({ run }) => run)).size).toBe(runs.length);
    const lost = runs.filter(({ outcome }) => outcome.kind === 'not-observed');
    for (const { seed, outcome } of runs.filter((run) => !lost.includes(run))) expect(outcome).toEqual(truth(seed));
    if (end.kind === 'complete') expect(runs).toHaveLength(30);
    else expect([end, lost]).toMatchObject([{ kind: 'halted', why: 'backend-failed' }, []]);
    if (remote === 'all') expect([end.kind, lost]).toEqual(['complete', []]);
  });
});
