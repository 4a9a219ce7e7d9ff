import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stopBound } from '../../src/analyze/stop-rule.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { anyObservations, anyStopRule } from '../events/arbitraries.ts';
import { observation } from './sessions.ts';

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
  ] as const)('%s over %p: %p', (rule, letters, bound) => {
    expect(stopBound(rule, runs(letters))).toBe(bound);
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
