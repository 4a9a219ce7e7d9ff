import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../src/analyze/analysis.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { StopRule } from '../../src/model/plan.ts';
import { anyEnd, anyObservations, anyStopRule } from '../events/arbitraries.ts';
import { observation } from './sessions.ts';
import { sessionOf } from './whole-session.ts';

const anySession = fc.tuple(anyObservations, anyStopRule, fc.option(anyEnd)).map(([observations, stop, end]) =>
  sessionOf(
    observations.toSorted((a, b) => a.run - b.run),
    { end, header: { stop, plannedRuns: 61 } },
  ),
);

const passing = (count: number) => Array.from({ length: count }, (_, run) => observation(run, 'p'));

describe('analyze', () => {
  test('planned = completed + lost + skipped, none below zero, and failures are among the completed', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { counts } = analyze(session);
        expect(counts.planned).toBe(counts.completed + counts.lost + counts.skipped);
        for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(0);
        expect(counts.failures).toBeLessThanOrEqual(counts.completed);
      }),
    );
  });

  test('the interval holds the rate, has its counts, and is there exactly where the rate is', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const { reproRate, interval, counts, judged, detectableRate } = analyze(session);
        expect([interval === null, detectableRate === null]).toEqual([reproRate === null, reproRate === null]);
        if (reproRate === null || interval === null) return;
        expect(interval).toMatchObject({ failures: counts.failures, runs: judged.length });
        expect(interval.lower).toBeLessThanOrEqual(reproRate);
        expect(interval.upper).toBeGreaterThanOrEqual(reproRate);
      }),
    );
  });

  test('adding a lost run never moves the rate or its interval, nor any verdict but a green one that too few runs stand for', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const lost = observation(61, 'f', { outcome: { kind: 'not-observed', reason: 'lost' } });
        const { counts, verdict, ...before } = analyze(session);
        fc.pre(before.judged.length > 0);
        const more = {
          ...session,
          observations: [...session.observations, lost],
          header: { ...session.header, plannedRuns: 62 },
        };
        const { counts: after, verdict: moved, ...rest } = analyze(more);
        expect(rest).toEqual(before);
        const green =
          verdict.kind === 'no-failure-seen' || (verdict.kind === 'inconclusive' && verdict.why === 'mostly-lost');
        if (!green) expect(moved).toEqual(verdict);
        else expect(['no-failure-seen', 'inconclusive']).toContain(moved.kind);
        expect(after).toEqual({ ...counts, planned: counts.planned + 1, lost: counts.lost + 1 });
      }),
      { numRuns: 30 }, // each analyses two sessions
    );
  });

  test.each<[StopRule, string, number, number]>([
    ['all', 'ppfpf', 2, 5],
    ['first-failure', 'ppfpf', 1, 3],
    ['decided', 'ppfpf', 1, 3],
    ['decided', 'ffpfp', 2, 3],
    ['decided', 'ppppp', 0, 5],
  ])('%s over %s counts the runs up to the one that stopped it', (stop, letters, failures, completed) => {
    const runs: Observation[] = [...letters].map((letter, run) => observation(run, letter));
    const { counts, judged } = analyze(sessionOf(runs, { header: { stop } }));
    expect(counts).toMatchObject({ failures, completed, skipped: letters.length - completed });
    expect(judged.map(({ run }) => run)).toEqual(Array.from({ length: completed }, (_, run) => run));
  });

  test('a failure beyond the stop is evidence for the verdict, and in no rate', () => {
    const runs = [observation(0, 'f'), observation(1, 'p')];
    const { verdict, reproRate } = analyze(sessionOf(runs, { header: { stop: 'first-failure' } }));
    expect([verdict.kind, reproRate]).toEqual(['flaky', 1]);
  });

  test('59 passing runs would have shown a 5 % flake', () => {
    expect(analyze(sessionOf(passing(59))).detectableRate).toBeLessThan(0.05);
    expect(analyze(sessionOf(passing(58))).detectableRate).toBeGreaterThan(0.05);
  });
});
