/** The terminal door on the oldest Node that it must work on, and on the one that the Action has. */
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nodeTwenty, TerminalDoor } from './terminal-door.ts';

let door: TerminalDoor;
beforeEach(() => {
  door = new TerminalDoor();
});
afterEach(() => door.remove());

const BY_SEED = 'test $((TEST_SEED % 5)) -ne 0';
const IN_CI = process.env.CI === 'true';
const NODES: readonly [string, string | null][] = [
  ['24', process.execPath],
  ['20', nodeTwenty()],
];

const outcomes = () => door.results().results.map(({ attempt, seed, outcome }) => ({ attempt, seed, outcome }));

describe.each(NODES)('on Node %s', (major, node) => {
  const testHere = node !== null || IN_CI ? test : test.skip;

  testHere('a command that fails by seed fails with exactly those seeds, at any parallelism', async () => {
    expect(node).not.toBeNull();
    expect(execFileSync(node!, ['--version']).toString()).toMatch(new RegExp(`^v${major}\\.`));
    const measured = [];
    for (const parallelism of ['1', '16']) {
      const ended = await door.run(['--runs', '200', '--seed', '7', '--parallelism', parallelism, '--', BY_SEED], {
        node: node!,
      });
      expect(ended).toMatchObject({ code: 1, stdout: expect.stringMatching(/^\nFlaky /) });
      measured.push(outcomes());
    }
    expect(measured[0]).toHaveLength(200);
    for (const { seed, outcome } of measured[0]!) expect(outcome).toBe(seed % 5 === 0 ? 'failed' : 'passed');
    expect(measured[1]).toEqual(measured[0]);
  });
});
