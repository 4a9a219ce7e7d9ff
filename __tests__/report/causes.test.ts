/** What a report says of a test that depends on the order, from sessions through the real planning and judging. */
import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import type { Possibilities } from '../../src/diagnose/judge/possibilities.ts';
import type { DiagnosisEnd } from '../../src/model/diagnosis.ts';
import { renderPage } from '../../src/report/html/page.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { resultsOf } from '../../src/report/results.ts';
import { resultsSchema } from '../../src/report/results-schema.ts';
import { plainStyle, renderTerminal } from '../../src/report/terminal.ts';
import { causeOf } from '../../src/report/view-causes.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { type Behaviour, simulate } from '../diagnose/simulation.ts';

const passes: Behaviour = () => false;

/** Three tests in an order that nothing controls; the last one depends on the first. */
async function resultsWith(dependent: Behaviour, can: Partial<Possibilities> = {}, end: DiagnosisEnd = 'complete') {
  const order = (_seed: number, _setting: unknown, chance: () => number) =>
    [0, 1, 2]
      .map((test) => ({ test, key: chance() }))
      .sort((a, b) => a.key - b.key)
      .map(({ test }) => test);
  const { session } = await simulate({ rootSeed: 5, runs: 50, tests: [passes, passes, dependent], order, can });
  const diagnosis = session.diagnosis === null ? null : { ...session.diagnosis, end };
  return resultsSchema.parse(resultsOf({ ...session, diagnosis }, analyze(session)));
}

const isBroken: Behaviour = (_seed, _setting, _chance, before) => before.includes(0);
const needsIt: Behaviour = (_seed, _setting, _chance, before) => !before.includes(0);

/** One test that fails by itself under a condition. */
async function resultsOfOne(behaviour: Behaviour) {
  const { session } = await simulate({ rootSeed: 5, runs: 50, tests: [passes, behaviour] });
  return resultsSchema.parse(resultsOf(session, analyze(session)));
}

describe('what makes it fail more often stands beside the cause', () => {
  test.each<[string, Behaviour, RegExp]>([
    [
      'a race: the line with the bursts',
      (_, { conditions, parallel }, chance) =>
        chance() < (conditions.cpu === 'free' ? (parallel > 1 ? 0.15 : 0.1) : 0.8),
      /^replay of all$/,
    ],
    [
      'runs that disturb each other: a session with as many at a time',
      (_, { parallel }, chance) => parallel > 1 && chance() < 0.5,
      /^flaky-detector --parallelism 4 --stop first-failure -- /,
    ],
    [
      'a time zone: the line of the experiment',
      (_, { conditions }, chance) => chance() < (conditions.timezone === null ? 0.3 : 1),
      /^replay of all$/,
    ],
  ])('%s', async (_, behaviour, line) => {
    const results = await resultsOfOne(behaviour);
    const [entry] = results.diagnosis;
    expect(causeOf(entry as NonNullable<typeof entry>, results).replay).toMatch(line);
    expect(renderTerminal(viewOf(results), plainStyle)).toMatch(
      new RegExp(line.source.replace('^', '      ').replace('$', '\n')),
    );
  });

  test('not where the seed decides', async () => {
    const results = await resultsOfOne((seed) => seed % 4 === 0);
    const [entry] = results.diagnosis;
    expect(causeOf(entry as NonNullable<typeof entry>, results)).toMatchObject({
      cause: 'seed controlled',
      replay: null,
    });
  });
});

test.each([
  ['decides: the tests read it', (seed: number) => seed % 4 === 0, 'The seed decides', 'the tests read TEST_SEED'],
  ['does not: they can', () => false, null, 'the tests can read TEST_SEED'],
])('no part of a report contradicts another where the seed %s', async (_, fails, decided, told) => {
  const framework = { name: 'mocha', seed_knob: null, extended_command: null };
  const view = viewOf({ ...(await resultsOfOne(fails)), framework });
  for (const text of [renderTerminal(view, plainStyle), renderSummary(view), renderPage(view)]) {
    expect(text.includes('The seed decides')).toBe(decided !== null);
    expect(text).toContain(`the framework does not take it; ${told}`);
  }
});

describe('a test that depends on the order', () => {
  test('what breaks it, with its counts and the line that was run', async () => {
    const results = await resultsWith(isBroken);
    const [entry] = results.diagnosis;
    expect(entry?.predecessors).toMatchObject({
      ...{ kind: 'found', role: 'polluter', tests: ['cart.test::t0'], command: 'run 0 then 2' },
      ...{ failed: 8, runs: 8, alone_failed: 0, alone_runs: 8 },
    });
    const view = causeOf(entry as NonNullable<typeof entry>, results);
    expect(view).toMatchObject({
      cause: 'order dependent',
      statement: 'It fails when cart.test::t0 ran before it.',
      evidence: expect.stringContaining('It failed in 8 of 8 runs after cart.test::t0, and in 0 of 8 by itself'),
      replay: 'run 0 then 2',
      advice: 'Make that test restore what it changes, or make this test set up what it needs.',
    });
    expect(renderTerminal(viewOf(results), plainStyle)).toContain('run 0 then 2');
  });

  test('what it needs', async () => {
    const results = await resultsWith(needsIt);
    const [entry] = results.diagnosis;
    expect(causeOf(entry as NonNullable<typeof entry>, results)).toMatchObject({
      statement: 'It fails by itself, and passes when cart.test::t0 ran before it.',
      evidence: expect.stringContaining('It failed in 0 of 8 runs after cart.test::t0, and in 8 of 8 by itself'),
    });
  });

  test('that its framework cannot run chosen tests', async () => {
    const results = await resultsWith(isBroken, { chosen: null });
    const [entry] = results.diagnosis;
    expect(entry?.predecessors).toEqual({ kind: 'not-found', why: 'not-selectable', search_runs: 0 });
    expect(causeOf(entry as NonNullable<typeof entry>, results).statement).toContain(
      "flaky-detector cannot yet run a chosen group of this framework's tests",
    );
  });

  test('that no larger budget helps where chosen tests cannot be run', async () => {
    const results = await resultsWith(isBroken, { chosen: null }, 'budget');
    const [entry] = results.diagnosis;
    expect(results.diagnosis_end).not.toBe('complete');
    expect(entry).toMatchObject({ cause: 'order-dependent', predecessors: { why: 'not-selectable' } });
    expect(causeOf(entry as NonNullable<typeof entry>, results).statement).not.toContain('diagnose-budget');
  });

  test('results of before tests were searched for can still be read', async () => {
    const { diagnosis, ...rest } = await resultsWith(isBroken);
    const older = diagnosis.map(({ predecessors: _, ...entry }) => entry);
    expect(resultsSchema.parse({ ...rest, diagnosis: older }).diagnosis[0]?.predecessors).toBeNull();
  });
});
