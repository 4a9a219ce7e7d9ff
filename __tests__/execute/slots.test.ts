import { describe, expect, test } from '@jest/globals';
import type { Observation } from '../../src/model/observation.ts';
import { carryOutWith, type WithExecutor } from './executor-conformance.ts';
import { withRunner } from './local-runner.ts';

const carriedOut = (testCommand: string, runs: number, resetCommand: string | null = null, timeoutMs = 60_000) => {
  const make: WithExecutor = (setting, use) => withRunner(setting, ({ executor }) => use(executor), { resetCommand });
  return carryOutWith(make, { testCommand, parallelism: 2, timeoutMs }, { runs });
};
const kinds = (observations: readonly Observation[]) => observations.map(({ outcome }) => outcome.kind);

test('two runs at a time have two slots, and know which', async () => {
  const { observations } = await carriedOut('echo "slot $FLAKY_DETECTOR_SLOT"', 6);
  expect(observations.map(({ stdoutTail }) => stdoutTail)).toEqual(observations.map(({ slot }) => `slot ${slot}\n`));
  expect(new Set(observations.map(({ slot }) => slot))).toEqual(new Set([0, 1]));
});

describe('reset-command', () => {
  const table = '"db-$FLAKY_DETECTOR_SLOT"';

  test('puts back what its slot shares, before each run, with the variables of the run', async () => {
    const insert = `test ! -e ${table} && touch ${table} && cat "seed-$FLAKY_DETECTOR_SLOT"`;
    const reset = `rm -f ${table}; echo "$TEST_SEED" > "seed-$FLAKY_DETECTOR_SLOT"; echo reset`;
    const { observations } = await carriedOut(insert, 6, reset);
    expect(kinds(observations)).toEqual(Array.from({ length: 6 }, () => 'passed'));
    expect(observations.map(({ stdoutTail }) => stdoutTail)).toEqual(observations.map(({ seed }) => `${seed}\n`));
  });

  test('where it fails, the run is lost, with what it said: it neither passed nor failed', async () => {
    const reset = 'test "$ATTEMPT" != 4 || { echo "no database there" >&2; exit 3; }';
    const { observations } = await carriedOut('echo ran', 6, reset);
    expect(kinds(observations).filter((kind) => kind === 'passed')).toHaveLength(5);
    expect(observations[4]?.outcome).toEqual({
      kind: 'not-observed',
      reason: 'reset-command failed (exit code 3) before the run: no database there',
    });
    expect(observations[4]?.stderrLog).toBe('logs/run-0004.stderr.log');
  });

  test('one that never works ends the session at once, and says why', async () => {
    // A machine that is busy may start the second of three long after all others: what ended by then does not count.
    const { end, observations } = await carriedOut('true', 4000, 'echo "no such table" >&2; false');
    expect(end).toMatchObject({ kind: 'halted', why: 'nothing-observed' });
    expect(end).toMatchObject({ detail: expect.stringContaining('reset-command failed (exit code 1)') });
    expect(observations.length).toBeLessThan(4000);
  });

  test('its time is not the run\u2019s, and its limit is', async () => {
    const { observations } = await carriedOut('true', 1, 'read -r -t 0.3 < <(sleep 1) || true');
    expect(observations[0]?.outcome.kind).toBe('passed');
    expect(observations[0]?.startedMs).toBeGreaterThanOrEqual(300);
    const late = await carriedOut('true', 1, 'exec sleep 60', 300);
    expect(late.observations[0]?.outcome).toMatchObject({ kind: 'not-observed' });
  });
});
