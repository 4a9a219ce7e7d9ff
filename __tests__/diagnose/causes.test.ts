/** Which cause is named for which behaviour, by the real planning and judging over simulated runs. */
import { describe, expect, test } from '@jest/globals';
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import { BEHAVIOURS, coin } from './behaviours.ts';
import { type Behaviour, simulate } from './simulation.ts';

describe('the cause that is named', () => {
  test.each(BEHAVIOURS)('$words', async ({ behaviour, cause, mechanism }) => {
    const named: unknown[] = [];
    for (const rootSeed of [1, 2, 3]) {
      const { findings } = await simulate({ rootSeed, runs: 50, tests: [() => false, behaviour] });
      named.push(...findings.map((it) => ({ test: it.subject.test, cause: it.cause, mechanism: it.mechanism })));
    }
    expect(named).toEqual(Array(3).fill({ test: 1, cause, mechanism }));
  });

  test('never stands without a confirmation, and its numbers', async () => {
    for (const { behaviour, cause } of BEHAVIOURS) {
      const { findings } = await simulate({ rootSeed: 11, runs: 50, tests: [behaviour] });
      for (const finding of findings.filter((it) => it.cause === cause && cause !== 'unexplained')) {
        const [first] = finding.evidence;
        expect(first).toMatchObject({ confirmed: true, experiment: { stage: 'confirm' } });
        expect(first?.pValue).toBeLessThanOrEqual(0.05);
        expect(first?.tally.control.runs).toBeGreaterThanOrEqual(4);
      }
    }
  });

  test('a budget that ends the diagnosis leaves "not enough runs", and how many more would do', async () => {
    const { findings } = await simulate({ rootSeed: 3, runs: 50, tests: [coin(0.3)], trials: 20 });
    expect(findings).toMatchObject([{ cause: 'not-enough-runs', moreRuns: expect.any(Number) }]);
    expect(findings[0]?.moreRuns).toBeGreaterThan(20);
  });

  test('tests that fail together get one answer', async () => {
    const together: Behaviour = (seed) => seed % 4 === 0;
    const { findings } = await simulate({ rootSeed: 3, runs: 50, tests: [together, () => false, together] });
    expect(findings).toMatchObject([{ cause: 'seed-controlled', subject: { tests: [0, 2] } }]);
  });

  test('what fails beside others and shares nothing with them is not called contention', async () => {
    const busy: Behaviour = (_, { parallel }, chance) => parallel > 1 && chance() < 0.5;
    const { findings } = await simulate({ rootSeed: 3, runs: 50, tests: [busy], can: { contention: false } });
    expect(findings.flatMap(({ evidence }) => evidence.map(({ experiment }) => experiment.contrast))).not.toContain(
      'parallelism',
    );
    expect(findings.map(({ cause }) => cause)).not.toContain('contention');
  });

  test('a session without failures has nothing to explain', async () => {
    const { findings, trials } = await simulate({ rootSeed: 3, runs: 50, tests: [() => false, () => false] });
    expect({ findings, trials }).toEqual({ findings: [], trials: 0 });
  });
});

test.each([
  ['timezone', 'Pacific/Apia', 'time-zone'],
  ['locale', 'tr_TR.UTF-8', 'locale'],
  ['order', 'reversed', 'order-dependent'],
  ['cpu', 'jitter', 'timing'],
] as const)(
  'what fails under another %s alone is confirmed with that and nothing else pinned',
  async (factor, level, cause) => {
    const fails: Behaviour = (_, { conditions }) => conditions[factor] === level;
    const { findings } = await simulate({
      rootSeed: 5,
      runs: 60,
      tests: [fails, () => false],
      conditions: (run) =>
        run % 2 === 0 ? {} : { [factor]: level, ...(run % 4 === 1 && factor !== 'locale' ? { locale: 'C' } : {}) },
    });
    expect(findings).toMatchObject([{ cause, subject: { test: 0 }, replay: null }]);
    expect(findings[0]?.evidence[0]?.experiment.treatment.conditions).toEqual({ ...PLAIN_CONDITIONS, [factor]: level });
  },
);

describe('a replay', () => {
  test('says how often the failing seed failed again, and the passing one', async () => {
    const { findings } = await simulate({ rootSeed: 5, runs: 50, tests: [(seed) => seed % 4 === 0] });
    expect(findings[0]?.replay?.tally).toEqual({
      control: { failures: 0, runs: 8 },
      treatment: { failures: 8, runs: 8 },
    });
  });

  test('is given up early where the seed does not control the test', async () => {
    const { findings } = await simulate({ rootSeed: 5, runs: 50, tests: [coin(0.2)] });
    expect(findings[0]?.replay?.tally.treatment.runs).toBeLessThan(8);
    expect(findings[0]?.cause).toBe('unexplained');
  });

  test('shows the whole command where the test alone does not fail again', async () => {
    const fails: Behaviour = (seed, { only }) => only === null && seed % 4 === 0;
    const { findings } = await simulate({ rootSeed: 5, runs: 50, tests: [fails, () => false] });
    expect(findings[0]?.replay?.experiment.treatment.only).toBeNull();
    expect(findings[0]?.replay?.tally.treatment).toEqual({ failures: 8, runs: 8 });
  });
});
