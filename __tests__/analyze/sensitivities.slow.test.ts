/** Which conditions are named, over many simulated sessions of known failure rates. */
import { describe, expect, test } from '@jest/globals';
import { sensitivities } from '../../src/analyze/sensitivities.ts';
import { type ConditionLevels, type Conditions, NO_LEVELS } from '../../src/model/conditions.ts';
import { drawn } from '../../src/plan/draws.ts';
import { planRuns } from '../../src/plan/plan.ts';
import { namedTests, observation } from './sessions.ts';

const LEVELS: ConditionLevels = {
  order: ['shuffled', 'reversed'],
  timezone: ['Etc/GMT+12', 'Pacific/Kiritimati', 'Asia/Kolkata', 'America/New_York'],
  locale: ['C', 'tr_TR.utf8', 'de_DE.utf8'],
  cpu: ['jitter', 'one-cpu'],
};

/** A session of one test per given failure rate, each a function of a run's conditions; the root seed decides on the rest. */
function simulated(
  rootSeed: number,
  runs: number,
  rates: readonly ((conditions: Conditions) => number)[],
  levels = LEVELS,
) {
  const observations = planRuns(rootSeed, runs, levels).runs.map(({ run, conditions }) => {
    const chance = (index: number) => drawn(rootSeed, 0x1234 ^ (index << 16), run) / 2 ** 31;
    const marks = rates.map((rate, index) => (chance(index) < rate(conditions) ? 'f' : 'p')).join('');
    return observation(run, marks, { conditions });
  });
  return { tests: namedTests(rates.length), observations };
}

const claims = (found: ReturnType<typeof simulated>) => sensitivities(found).filter(({ shown }) => shown);
const sessions = (count: number) => Array.from({ length: count }, (_, index) => index * 7919);

describe('by experiment, in simulated sessions of 50 runs', () => {
  test.each<[string, (conditions: Conditions) => number, object, ConditionLevels]>([
    [
      'the order',
      ({ order }) => (order === 'as-is' ? 0 : 0.6),
      { factor: 'order' },
      { ...NO_LEVELS, order: LEVELS.order },
    ],
    [
      'one time zone',
      ({ timezone }) => Number(timezone === 'Asia/Kolkata'),
      { factor: 'timezone', level: 'Asia/Kolkata' },
      LEVELS,
    ],
    ['any other time zone', ({ timezone }) => Number(timezone !== null), { factor: 'timezone', level: null }, LEVELS],
    ['the locale, where it matters less', ({ locale }) => (locale === null ? 0 : 0.8), { factor: 'locale' }, LEVELS],
    [
      'the processors, of a test that is flaky without',
      ({ cpu }) => (cpu === 'free' ? 0.05 : 0.9),
      { factor: 'cpu' },
      LEVELS,
    ],
    ['the processors, which keep it from failing', ({ cpu }) => (cpu === 'free' ? 0.9 : 0), { factor: 'cpu' }, LEVELS],
  ])('%s: named in 9 of 10 at least, beside a fair coin that is not', (_, rate, named, levels) => {
    const found = sessions(40).map((rootSeed) => claims(simulated(rootSeed, 50, [rate, () => 0.3, () => 0], levels)));
    const right = found.filter((all) => all.some((one) => one.test === 0));
    expect(right.length).toBeGreaterThanOrEqual(36);
    for (const [first] of right) expect(first).toMatchObject({ test: 0, factor: (named as { factor: string }).factor });
    expect(
      right.filter(([first]) => first?.level === (named as { level?: string | null }).level).length,
    ).toBeGreaterThanOrEqual('level' in named ? 34 : 0);
  });

  test('two conditions that matter are both named', () => {
    const rate = ({ timezone, cpu }: Conditions) => Number(timezone !== null || cpu !== 'free');
    const found = sessions(20).map((rootSeed) => claims(simulated(rootSeed, 100, [rate])).map(({ factor }) => factor));
    expect(
      found.filter((factors) => factors.includes('timezone') && factors.includes('cpu')).length,
    ).toBeGreaterThanOrEqual(18);
    expect(
      found.filter((factors) => factors.includes('order') || factors.includes('locale')).length,
    ).toBeLessThanOrEqual(2);
  });

  test('no condition is named for flakes that have none, in 95 of 100 sessions', () => {
    const rates = [0.5, 0.3, 0.1, 0.02].map((rate) => () => rate);
    const wrong = sessions(100).filter((rootSeed) => claims(simulated(rootSeed, 50, rates)).length > 0);
    expect(wrong.length).toBeLessThanOrEqual(5);
  });
});
