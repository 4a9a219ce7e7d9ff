/** Workers that say what they must not: nothing of it is believed that was not asked for, and what is left of it stays within bounds. */

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../src/analyze/analysis.ts';
import { decodeEvents } from '../../src/events/decode.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { planRuns } from '../../src/plan/plan.ts';
import { resultsOf } from '../../src/report/results.ts';
import { resultsSchema } from '../../src/report/results-schema.ts';
import type { ShardRun } from '../../src/runpod/contract/shard.ts';
import { readHealth, readStatus, readSubmitted } from '../../src/runpod/replies.ts';
import { RunPodTrouble } from '../../src/runpod/trouble.ts';
import { Platform, type Said } from './platform.ts';
import { carryOutRemotely, finishedRuns } from './remote-session.ts';
import { VirtualClock } from './virtual-clock.ts';

const RUNS = 30;
const outcomeOf = (seed: number): Outcome => (seed % 5 === 0 ? { kind: 'failed', exitCode: 1 } : { kind: 'passed' });
const FORGED: Outcome = { kind: 'failed', exitCode: 99 };

/** A whole session, the first job of which lies at each chance. */
function withLiar(tamper: (said: Said) => unknown) {
  const clock = new VirtualClock();
  const platform = new Platform({ clock, workers: 3, runMs: 1_000, outcomeOf, fates: { 0: { tamper } } });
  return clock.until(carryOutRemotely({ client: platform, clock, runs: RUNS }));
}

const eachRun = (change: (run: ShardRun) => unknown) => (said: Said) => ({
  ...said,
  shard: { ...said.shard, runs: said.shard.runs.map(change) },
});
const inShard = (change: (said: Said) => object) => (said: Said) => ({
  ...said,
  shard: { ...said.shard, ...change(said) },
});
const withTests = (change: object) => eachRun((run) => ({ ...run, tests: run.tests && { ...run.tests, ...change } }));
const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
const forgedPlan = planRuns(7, RUNS).runs.map(({ run, seed }) => ({
  ...{ run, seed, outcome: FORGED, started_ms: 0, duration_ms: 1, slot: 0 },
}));

describe('every run is as its seed has it, and counts once', () => {
  test.each<[string, (said: Said) => unknown]>([
    ['seeds that are not the plan’s', eachRun((run) => ({ ...run, seed: run.seed + 1, outcome: FORGED }))],
    ['a tree that is not the plan’s', eachRun((run) => ({ ...run, tree: 'base', outcome: FORGED }))],
    ['the numbers of other runs', eachRun((run) => ({ ...run, run: run.run + 1, outcome: FORGED }))],
    [
      'runs that other workers were asked for',
      inShard(({ shard }) => ({ runs: [...shard.runs, ...forgedPlan.slice(10)] })),
    ],
    ['each run again, with another end', inShard(({ shard }) => ({ runs: [...shard.runs, ...forgedPlan] }))],
    ['runs beyond the plan', eachRun((run) => ({ ...run, run: run.run + 1e15 }))],
    ['runs that it could not observe', eachRun((run) => ({ ...run, outcome: { kind: 'not-observed', reason: 'x' } }))],
    ['an outcome that there is not', eachRun((run) => ({ ...run, outcome: { kind: 'failed', exitCode: -1 } }))],
    ['negative times', eachRun((run) => ({ ...run, duration_ms: -1 }))],
    ['times without end', eachRun((run) => ({ ...run, started_ms: 1e308, duration_ms: 1e308 }))],
    ['text in the place of runs', inShard(() => ({ runs: 'all passed' }))],
    ['more runs than any session has', inShard(({ shard }) => ({ runs: Array(1001).fill(shard.runs[0]) }))],
    ['marks for millions of tests', withTests({ marks: 'p9999999'.repeat(50) })],
    ['another commit', inShard(() => ({ commit: 'f'.repeat(40), runs: forgedPlan }))],
    [
      'that it stopped early',
      inShard(({ shard }) => ({ runs: shard.runs.slice(0, 3), end: { kind: 'stopped', rule: 'all' } })),
    ],
    ['that its time was up', inShard(({ shard }) => ({ runs: shard.runs.slice(0, 3), end: { kind: 'time-budget' } }))],
    ['nothing but depth', () => nested(200_000)],
    ['a truthy text', () => 'COMPLETED'],
  ])('where a worker tells of %s', async (_, tamper) => {
    const { end, events, observations } = await withLiar(tamper);
    expect(end).toEqual({ kind: 'complete' });
    expect(finishedRuns(events).toSorted((a, b) => a - b)).toEqual(Array.from({ length: RUNS }, (_, run) => run));
    for (const { seed, outcome, place } of observations) {
      expect(outcome).toEqual(place === 'runner' ? { kind: 'passed' } : outcomeOf(seed));
    }
  });
});

test.each<[string, (said: Said) => unknown]>([
  ['marks of tests that are not there', withTests({ marks: 'p1000' })],
  [
    'failures of tests and texts that are not there',
    withTests({
      failures: [
        [99, 0],
        [0, 99],
        [0, null],
      ],
    }),
  ],
  [
    'warnings without number',
    inShard(() => ({ warnings: Array.from({ length: 5_000 }, (_, at) => `${at}${'w'.repeat(5_000)}`) })),
  ],
  [
    'names that objects have',
    inShard(() => ({ tests: [{ file: '__proto__', suite: 'constructor', name: '__proto__' }] })),
  ],
  ['depth beside what it promises', (said) => ({ ...said, more: nested(100_000) })],
])('%s: the session is whole, and what is made of it valid', async (_, tamper) => {
  const { session, events, warnings } = await withLiar(tamper);
  expect(session.observations).toHaveLength(RUNS);
  expect(session.observations.every(({ tests }) => tests.marks.length <= session.tests.length)).toBe(true);
  expect(warnings.join().length).toBeLessThan(60_000);
  resultsSchema.parse(JSON.parse(JSON.stringify(resultsOf(session, analyze(session)))));
  expect(
    [
      ...decodeEvents(
        events
          .map((event) => JSON.stringify(event))
          .join('\n')
          .concat('\n'),
      ),
    ].length,
  ).toBe(events.length);
});

test('whatever the API answers, it is read or a trouble', () => {
  const words = ['id', 'status', 'output', 'error', 'workerId', 'delayTime', 'jobs', 'workers', 'inQueue', 'idle'];
  const states = ['IN_QUEUE', 'IN_PROGRESS', 'COMPLETED', 'FAILED', 'CANCELLED', 'TIMED_OUT'];
  const leaf = fc.oneof(fc.constantFrom(...states), fc.jsonValue({ maxDepth: 1 }));
  const answer = fc.dictionary(
    fc.constantFrom(...words),
    fc.oneof(leaf, fc.dictionary(fc.constantFrom(...words), leaf)),
  );
  fc.assert(
    fc.property(fc.oneof(answer, fc.jsonValue()), (reply) => {
      for (const read of [readHealth, readStatus, readSubmitted]) {
        try {
          read(reply);
        } catch (error) {
          expect(error).toBeInstanceOf(RunPodTrouble);
        }
      }
    }),
  );
  for (const error of [nested(200_000), 'x'.repeat(1e6), { a: nested(50_000) }, 5, null]) {
    const { standing } = readStatus({ id: 'a', status: 'FAILED', error });
    expect(standing.kind === 'failed' && standing.error.length).toBeLessThan(1_100);
  }
});
