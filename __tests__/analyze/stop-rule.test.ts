import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stopBound as boundIn } from '../../src/analyze/stop-rule.ts';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { StopRule } from '../../src/model/plan.ts';
import { anyObservations, anyStopRule } from '../events/arbitraries.ts';
import { observation } from './sessions.ts';

const stopBound = (rule: StopRule, observations: readonly Observation[]) =>
  boundIn(rule, new Map(observations.map((observation) => [observation.run, observation])));

const OUTCOMES: Record<string, Outcome> = {
  p: { kind: 'passed' },
  f: { kind: 'failed', exitCode: 1 },
  c: { kind: 'crashed', signal: 'SIGSEGV' },
  t: { kind: 'timed-out', afterMs: 1 },
  l: { kind: 'not-observed', reason: 'lost' },
};

/** One letter per run; a dot is a run that is still under way. */
const runs = (letters: string): Observation[] =>
  [...letters].flatMap((letter, run) => (letter === '.' ? [] : [observation(run, '', { outcome: OUTCOMES[letter]! })]));

describe('stopBound', () => {
  test.each([
    ['all', 'pfpf', null],
    ['first-failure', 'pppp', null],
    ['first-failure', 'ppfp', 2],
    ['first-failure', 'ppcf', 2],
    ['first-failure', 'pptf', 2],
    ['first-failure', 'llfp', 2],
    ['first-failure', 'p.f', 2],
    ['first-failure', '...f', 3],
    ['decided', 'pppp', null],
    ['decided', 'ffff', null],
    ['decided', 'llll', null],
    ['decided', 'ppf', 2],
    ['decided', 'ffpp', 2],
    ['decided', 'fl.p', 3],
    ['decided', '', null],
    ['auto', 'fffffffff', null],
    ['auto', 'ffffffffff', 9],
    ['auto', 'fffffffffff', 9],
    ['auto', 'cccccccccc', 9],
    ['auto', 'flfffflfffff', 11],
    ['auto', 'ffffffffffp', 9],
    ['auto', 'fffffpffffffffff', null],
    ['auto', 'pffffffffffff', null],
    ['auto', 'ffffcfffffff', null],
    ['auto', 'fff.fffffffff', null],
  ] as const)('%s over %p: %p', (rule, letters, bound) => {
    expect(stopBound(rule, runs(letters))).toBe(bound);
  });

  test('auto: what failed must be alike, test by test, and runs under a condition tell nothing of that', () => {
    const failing =
      (marks: string, conditions = PLAIN_CONDITIONS) =>
      (_: unknown, run: number) => ({
        ...observation(run, '', { outcome: OUTCOMES.f!, conditions }),
        tests: { ...observation(run, '').tests, marks },
      });
    const ten = Array.from({ length: 10 }, failing('pf'));
    expect(stopBound('auto', ten)).toBe(9);
    expect(stopBound('auto', ten.with(4, failing('fp')(null, 4)))).toBeNull();
    const perturbed = failing('fp', { ...PLAIN_CONDITIONS, order: 'shuffled' })(null, 4);
    expect(stopBound('auto', [...ten.with(4, perturbed), failing('pf')(null, 10)])).toBe(10);
  });

  test('auto: a share of a plan begins where it begins', () => {
    const later = Array.from({ length: 10 }, (_, at) => observation(20 + at, '', { outcome: OUTCOMES.f! }));
    expect(boundIn('auto', new Map(later.map((one) => [one.run, one])), 20)).toBe(29);
  });

  test('never depends on the order in which runs complete', () => {
    const orders = anyObservations.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(anyStopRule, orders, (rule, [all, shuffled]) =>
        expect(stopBound(rule, shuffled)).toBe(stopBound(rule, all)),
      ),
    );
  });

  test('what is known later only moves the bound forward: no run before it was ever given up', () => {
    fc.assert(
      fc.property(anyStopRule, anyObservations, fc.nat(20), (rule, all, known) => {
        const early = stopBound(rule, all.slice(0, known));
        const late = stopBound(rule, all);
        if (early !== null) expect(late).toBeLessThanOrEqual(early);
      }),
    );
  });

  test('runs after the bound change nothing', () => {
    fc.assert(
      fc.property(anyStopRule, anyObservations, (rule, all) => {
        const bound = stopBound(rule, all);
        if (bound !== null)
          expect(
            stopBound(
              rule,
              all.filter(({ run }) => run <= bound),
            ),
          ).toBe(bound);
      }),
    );
  });
});
