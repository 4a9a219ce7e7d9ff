import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Observation } from '../../../src/model/observation.ts';
import { packShard } from '../../../src/runpod/contract/pack-shard.ts';
import { observationsOf, shardSchema } from '../../../src/runpod/contract/shard.ts';
import { jsonLine, wireBytes } from '../../../src/runpod/contract/wire.ts';
import { namedTests, observation } from '../../analyze/sessions.ts';
import { sessionOf } from '../../analyze/whole-session.ts';
import { anyObservations } from '../../events/arbitraries.ts';

const NO_TAILS = { stdout: '', stderr: '' };

/** As it arrives at the client. */
function travelled(shard: unknown) {
  return shardSchema.parse(JSON.parse(jsonLine(shard)));
}

/** What a shard keeps of an observation. */
function kept(whole: Observation): Observation {
  const none = { kind: 'none', marks: '', failures: [], problem: null, couldNotRun: false } as const;
  return {
    ...whole,
    ...{ place: 'runpod:w1', stdoutTail: '', stderrTail: '', stdoutLog: null, stderrLog: null },
    tests: whole.tests.kind === 'none' ? none : whole.tests,
  };
}

test('the client makes the same observations again', () => {
  fc.assert(
    fc.property(anyObservations, (observations) => {
      const { value, reduced } = packShard(sessionOf(observations, { tests: namedTests(6) }), 1_000_000);
      const again = observationsOf(travelled(value), { place: 'runpod:w1', tailsOf: () => NO_TAILS });
      expect([again, reduced]).toEqual([observations.map(kept), []]);
    }),
  );
});

test('tails come from where the reply has them', () => {
  const shard = packShard(sessionOf([observation(80, 'p')]), 100_000).value;
  const tailsOf = (run: number) => ({ stdout: `out ${run}`, stderr: '' });
  expect(observationsOf(shard, { place: 'runpod:w1', tailsOf })[0]).toMatchObject({ run: 80, stdoutTail: 'out 80' });
});

describe('a session that is too large', () => {
  const failure = (run: number) => ({
    test: 1,
    failure: { type: 'E', message: `run ${run}: ${'x'.repeat(3_000)}`, stack: 'y'.repeat(3_000), location: null },
  });
  const runs = Array.from({ length: 200 }, (_, run) => observation(run, 'pf', { failures: [failure(run)] }));
  const session = sessionOf(runs);
  const pack = (limit: number) => {
    const { value, reduced } = packShard(session, limit);
    return { shard: travelled(value), reduced, bytes: wireBytes(value) };
  };

  test.each([
    [2_000_000, []],
    [500_000, ['failure texts beyond 1000 characters each']],
    [200_000, ['failure texts beyond 1000 characters each', 'failure texts beyond 200 characters each']],
  ])('loses the ends of its failure texts to fit into %d bytes', (limit, reduced) => {
    const packed = pack(limit);
    expect([packed.reduced, packed.bytes <= limit]).toEqual([reduced, true]);
    expect(packed.shard.failures[0]?.message.startsWith('run 0: xxx')).toBe(true);
  });

  test('then all failure texts, which the client says in their place', () => {
    const { shard, bytes } = pack(60_000);
    expect(bytes).toBeLessThanOrEqual(60_000);
    const [first] = observationsOf(shard, { place: 'w', tailsOf: () => NO_TAILS });
    expect(first?.tests).toMatchObject({ marks: 'pf', failures: [{ test: 1, failure: { type: null } }] });
    expect(first?.tests.failures[0]?.failure.message).toContain('left out');
  });

  test('then its per-test results, and never a run', () => {
    const { shard, bytes } = pack(30_000);
    expect([shard.runs.length, shard.tests.length, bytes <= 30_000]).toEqual([200, 0, true]);
    expect(observationsOf(shard, { place: 'w', tailsOf: () => NO_TAILS })[7]).toMatchObject({
      outcome: { kind: 'failed', exitCode: 1 },
      tests: { kind: 'none' },
    });
  });

  test('a failure text that comes again and again is sent once', () => {
    const same = failure(0).failure;
    const repeated = session.observations.map((run) => ({
      ...run,
      tests: { ...run.tests, failures: [{ test: 1, failure: same }] },
    }));
    expect(packShard(sessionOf(repeated), 60_000)).toMatchObject({ reduced: [], value: { failures: [same] } });
  });
});

test('a shard from outside cannot name what its tables do not have', () => {
  const { value } = packShard(sessionOf([observation(0, 'pf')]), 100_000);
  const tests = {
    kind: 'read',
    marks: 'pfppp',
    failures: [
      [1, 9],
      [7, null],
    ],
    problem: null,
    could_not_run: false,
  };
  const forged = travelled({ ...value, runs: value.runs.map((run) => ({ ...run, tests })) });
  const [first] = observationsOf(forged, { place: 'w', tailsOf: () => NO_TAILS });
  expect(first?.tests).toMatchObject({ marks: 'pf', failures: [] });
});
