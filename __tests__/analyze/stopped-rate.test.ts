import { describe, expect, test } from '@jest/globals';
import { exactBinomialInterval, type Interval } from '../../src/analyze/rates.ts';
import { alikeInterval, runsUntilStop, stoppedInterval } from '../../src/analyze/stopped-rate.ts';
import type { StopRule } from '../../src/model/plan.ts';
import { binomial, lowestCoverage, type PossibleEnd, totalChance } from './binomial.ts';

/** `..F` is two passes and then a failure, in launch order. */
const runs = (text: string): boolean[] => [...text].map((it) => it === 'F');

const isOver: Readonly<Record<StopRule, (text: string) => boolean>> = {
  auto: () => false, // has ends of its own below
  all: () => false,
  'first-failure': (text) => text.includes('F'),
  decided: (text) => text.includes('F') && text.includes('.'),
};

/** Every way in which a session of at most `plan` runs can end under the rule, found by walking all of them. */
function possibleSessions(rule: StopRule, plan: number, text = ''): string[] {
  if (text.length === plan || isOver[rule](text)) return [text];
  return [...possibleSessions(rule, plan, `${text}.`), ...possibleSessions(rule, plan, `${text}F`)];
}

function ends(sessions: readonly string[], method: (failed: boolean[]) => Interval): PossibleEnd[] {
  return sessions.map((text) => {
    const failures = [...text].filter((it) => it === 'F').length;
    return { ...method(runs(text)), chance: (p) => p ** failures * (1 - p) ** (text.length - failures) };
  });
}

describe.each([
  ['first-failure', [1, 2, 3, 5, 10, 20, 59, 100]],
  ['decided', [1, 2, 3, 5, 10, 20, 59, 100]],
  ['all', [1, 2, 5, 10]],
] as const)('stop: %s', (rule, plans) => {
  test.each(plans)('holds the true rate at least 95 %% of the time with a plan of %d runs', (plan) => {
    const all = ends(possibleSessions(rule, plan), (failed) => stoppedInterval(rule, failed)!);
    expect(totalChance(all, 0.3)).toBeCloseTo(1, 9);
    expect(lowestCoverage(all)).toBeGreaterThanOrEqual(0.95 - 1e-9);
  });
});

/** Every end of a session of at most `plan` runs that stops where the first ten failed, or where they were alike. */
function alikeEnds(plan: number, whichEnd: 'all-failed' | 'all-alike'): PossibleEnd[] {
  const interval = (failures: number, count: number) => alikeInterval(failures, count, { whichEnd, confidence: 0.95 });
  const stops = [10, ...(whichEnd === 'all-alike' ? [0] : [])].filter(() => plan > 10);
  const stopped = stops.map((failures) => ({
    ...interval(failures, 10),
    chance: (p: number) => binomial(failures, 10, p),
  }));
  const rest = (failures: number, left: number, p: number) =>
    failures < 0 || failures > left ? 0 : binomial(failures, left, p);
  const full = Array.from({ length: plan + 1 }, (_, failures) => ({
    ...interval(failures, plan),
    chance: (p: number) =>
      binomial(failures, plan, p) -
      stops.reduce((sum, first) => sum + binomial(first, 10, p) * rest(failures - first, plan - 10, p), 0),
  }));
  return [...stopped, ...full];
}

describe.each(['all-failed', 'all-alike'] as const)(
  'stop: auto, where %s at the beginning would have stopped it',
  (whichEnd) => {
    test.each([1, 5, 10, 11, 20, 50, 200, 1000])(
      'holds the true rate at least 95 %% of the time with a plan of %d runs',
      (plan) => {
        const all = alikeEnds(plan, whichEnd);
        expect(totalChance(all, 0.3)).toBeCloseTo(1, 9);
        expect(lowestCoverage(all)).toBeGreaterThanOrEqual(0.95 - 1e-9);
      },
    );
  },
);

describe('stoppedInterval', () => {
  test.each(['first-failure', 'decided'] as const)(
    '%s: lies within the interval of a fixed number of runs, which says less',
    (rule) => {
      for (const text of possibleSessions(rule, 60)) {
        const stopped = stoppedInterval(rule, runs(text))!;
        const fixed = exactBinomialInterval(stopped.failures, stopped.runs);
        expect(stopped.lower).toBeGreaterThanOrEqual(fixed.lower - 1e-12);
        expect(stopped.upper).toBeLessThanOrEqual(fixed.upper + 1e-12);
      }
    },
  );

  test.each([
    ['all', '.F..F.', 'clopper-pearson', 2, 6],
    ['auto', 'FFFFFFFFFF', 'alike-stop', 10, 10],
    ['auto', '.F..F.', 'clopper-pearson', 2, 6],
    ['first-failure', '...F', 'inverse-binomial', 1, 4],
    ['first-failure', '....', 'clopper-pearson', 0, 4],
    ['decided', '..F', 'both-outcomes', 1, 3],
    ['decided', 'FF.', 'both-outcomes', 2, 3],
    ['decided', 'F.', 'both-outcomes', 1, 2],
    ['decided', 'FFFF', 'clopper-pearson', 4, 4],
  ] as const)('stop: %s after %s: %s of %d failures in %d runs', (rule, text, method, failures, count) => {
    expect(stoppedInterval(rule, runs(text))).toMatchObject({ method, failures, runs: count });
  });

  test('leaves out what was launched after the run that stopped the session', () => {
    expect(stoppedInterval('first-failure', runs('..FFF.F'))).toEqual(stoppedInterval('first-failure', runs('..F')));
    expect(stoppedInterval('decided', runs('FF.FF'))).toEqual(stoppedInterval('decided', runs('FF.')));
    expect(runsUntilStop('all', runs('F.F'))).toBe(3);
  });

  test('decided: passes and failures are alike, and a pass and a failure in either order say the same', () => {
    for (let n = 2; n < 80; n++) {
      const one = stoppedInterval('decided', runs(`${'.'.repeat(n - 1)}F`))!;
      const mirrored = stoppedInterval('decided', runs(`${'F'.repeat(n - 1)}.`))!;
      expect(mirrored.lower).toBeCloseTo(1 - one.upper, 12);
      expect(mirrored.upper).toBeCloseTo(1 - one.lower, 12);
    }
  });

  test('decided: the later the first failure, the lower both ends', () => {
    for (let n = 3; n < 80; n++) {
      const sooner = stoppedInterval('decided', runs(`${'.'.repeat(n - 2)}F`))!;
      const later = stoppedInterval('decided', runs(`${'.'.repeat(n - 1)}F`))!;
      expect(later.lower).toBeLessThan(sooner.lower);
      expect(later.upper).toBeLessThan(sooner.upper);
    }
  });

  test('is null when nothing was observed', () => {
    expect(stoppedInterval('decided', [])).toBeNull();
  });
});
