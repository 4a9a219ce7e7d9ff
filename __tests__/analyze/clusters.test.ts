import { describe, expect, test } from '@jest/globals';
import { failureClusters, isUnattributed } from '../../src/analyze/clusters.ts';
import type { TestFailure } from '../../src/model/test-result.ts';
import { observation } from './sessions.ts';

const refused = (port: number): TestFailure => ({
  type: 'Error',
  message: `connect ECONNREFUSED 127.0.0.1:${port}`,
  stack: null,
  location: null,
});
const wrong: TestFailure = {
  type: 'AssertionError',
  message: "expected 'a' to equal 'b'",
  stack: '    at total (cart.ts:3:4)',
  location: null,
};

describe('failureClusters', () => {
  test('failures of different tests and runs that look alike are one cluster; the largest comes first', () => {
    const clusters = failureClusters({
      observations: [
        observation(0, 'pf', { failures: [{ test: 1, failure: wrong }] }),
        observation(1, 'ff', {
          failures: [
            { test: 0, failure: refused(4001) },
            { test: 1, failure: refused(4002) },
          ],
        }),
        observation(2, 'pp'),
        observation(3, 'fp', { failures: [{ test: 0, failure: refused(52001) }] }),
      ],
    });
    expect(clusters).toMatchObject([
      { of: 'tests', title: 'Error: connect ECONNREFUSED 127.0.0.1:4001', tests: [0, 1], runs: [1, 3], count: 3 },
      { of: 'tests', title: "AssertionError: expected 'a' to equal 'b'", tests: [1], runs: [0], count: 1 },
    ]);
    expect(clusters[1]!.excerpt).toBe("expected 'a' to equal 'b'\n    at total (cart.ts:3:4)");
  });

  test('a failure that a retry made good is in its cluster', () => {
    expect(
      failureClusters({ observations: [observation(0, 'r', { failures: [{ test: 0, failure: wrong }] })] }),
    ).toHaveLength(1);
  });

  test('failing runs without a failing test: clusters by outcome and last words', () => {
    const said = (run: number, stderrTail: string, exitCode = 1) =>
      observation(run, 'pp', { outcome: { kind: 'failed', exitCode }, stderrTail });
    const clusters = failureClusters({
      observations: [
        said(0, 'Coverage for lines (79.31%) does not meet global threshold (80%)\n'),
        said(1, 'Coverage for lines (78.02%) does not meet global threshold (80%)\n'),
        said(2, 'Force exiting: open handles\n'),
        said(3, 'Force exiting: open handles\n', 3),
        observation(4, 'p', { outcome: { kind: 'crashed', signal: 'SIGSEGV' } }),
        observation(5, 'pf', { outcome: { kind: 'timed-out', afterMs: 9 }, failures: [{ test: 1, failure: wrong }] }),
      ],
    });
    expect(clusters.map(({ of, title, runs }) => `${of} ${runs}: ${title}`).sort()).toEqual([
      'runs 0,1: exit code 1, no failing test explains it: Coverage for lines (79.31%) does not meet global threshold (80%)',
      'runs 2: exit code 1, no failing test explains it: Force exiting: open handles',
      'runs 3: exit code 3, no failing test explains it: Force exiting: open handles',
      'runs 4: ended by SIGSEGV',
      'runs 5: timed out',
      "tests 5: AssertionError: expected 'a' to equal 'b'",
    ]);
  });

  test('the last words are on stdout where stderr is silent, and the report of why nothing ran goes before both', () => {
    const [quiet] = failureClusters({
      observations: [
        observation(0, '', {
          outcome: { kind: 'failed', exitCode: 2 },
          stdoutTail: 'a\nb\nusage: x\n\n',
          stderrTail: ' \n',
        }),
      ],
    });
    expect(quiet).toMatchObject({ title: 'exit code 2: usage: x', excerpt: 'a\nb\nusage: x' });
    const tests = { kind: 'read', marks: '', failures: [], problem: 'collection failed', couldNotRun: true } as const;
    const [broken] = failureClusters({
      observations: [observation(0, '', { outcome: { kind: 'failed', exitCode: 2 }, stderrTail: 'noise', tests })],
    });
    expect(broken!.title).toBe('exit code 2, no failing test explains it: collection failed');
  });

  test('a command that could not be run is called by its own complaint, not by the hints behind it', () => {
    const npm = (script: string) =>
      [
        `npm error Missing script: "${script}"`,
        'npm error',
        'npm error To see a list of scripts, run:',
        'npm error   npm run',
        'npm error A complete log of this run can be found in: /root/.npm/_logs/2026-01-02T03_04_05_678Z-debug-0.log',
      ].join('\n');
    const outcome = { kind: 'failed', exitCode: 1 } as const;
    const said = (run: number, stderrTail: string) => observation(run, '', { outcome, stderrTail });
    const [missing] = failureClusters({ observations: [said(0, npm('nope')), said(1, npm('nope'))] });
    expect(missing).toMatchObject({ title: expect.stringMatching(/^exit code 1: npm error Missing script/), count: 2 });
    const [other] = failureClusters({ observations: [said(0, `npm error code 7\n${npm('x').split('\n').at(-1)}`)] });
    expect(other).toMatchObject({ title: expect.stringMatching(/^exit code 1: npm error code/) });
  });

  test('passing and lost runs have no cluster', () => {
    const lost = observation(1, 'f', {
      outcome: { kind: 'not-observed', reason: 'gone' },
      failures: [{ test: 0, failure: wrong }],
    });
    expect(failureClusters({ observations: [observation(0, 'p'), lost] })).toEqual([]);
    expect(isUnattributed(lost)).toBe(false);
  });
});
