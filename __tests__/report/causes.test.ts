/** What a report says of a test that depends on the order, from sessions through the real planning and judging. */
import { describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/analyze/analysis.ts';
import type { Possibilities } from '../../src/diagnose/contrasts.ts';
import { resultsOf } from '../../src/report/results.ts';
import { resultsSchema } from '../../src/report/results-schema.ts';
import { plainStyle, renderTerminal } from '../../src/report/terminal.ts';
import { causeOf } from '../../src/report/view-causes.ts';
import { viewOf } from '../../src/report/view-of.ts';
import { type Behaviour, simulate } from '../diagnose/simulation.ts';

const passes: Behaviour = () => false;

/** Three tests in an order that nothing controls; the last one depends on the first. */
async function resultsWith(dependent: Behaviour, can: Partial<Possibilities> = {}) {
  const order = (_seed: number, _setting: unknown, chance: () => number) =>
    [0, 1, 2]
      .map((test) => ({ test, key: chance() }))
      .sort((a, b) => a.key - b.key)
      .map(({ test }) => test);
  const { session } = await simulate({ rootSeed: 5, runs: 50, tests: [passes, passes, dependent], order, can });
  return resultsSchema.parse(resultsOf(session, analyze(session)));
}

const isBroken: Behaviour = (_seed, _setting, _chance, before) => before.includes(0);
const needsIt: Behaviour = (_seed, _setting, _chance, before) => !before.includes(0);

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
      evidence: expect.stringContaining('Fails 8 of 8 after cart.test::t0, 0 of 8 by itself'),
      replay: 'run 0 then 2',
      advice: 'Have that test put back what it changes, or this one set up what it needs.',
    });
    expect(renderTerminal(viewOf(results), plainStyle)).toContain('run 0 then 2');
  });

  test('what it needs', async () => {
    const results = await resultsWith(needsIt);
    const [entry] = results.diagnosis;
    expect(causeOf(entry as NonNullable<typeof entry>, results)).toMatchObject({
      statement: 'It passes only when cart.test::t0 ran before it.',
      evidence: expect.stringContaining('Fails 0 of 8 after cart.test::t0, 8 of 8 by itself'),
    });
  });

  test('that its framework cannot run chosen tests', async () => {
    const results = await resultsWith(isBroken, { chosen: null });
    const [entry] = results.diagnosis;
    expect(entry?.predecessors).toEqual({ kind: 'not-found', why: 'not-selectable', search_runs: 0 });
    expect(causeOf(entry as NonNullable<typeof entry>, results).statement).toContain(
      'cannot run chosen tests together',
    );
  });

  test('results of before tests were searched for can still be read', async () => {
    const { diagnosis, ...rest } = await resultsWith(isBroken);
    const older = diagnosis.map(({ predecessors: _, ...entry }) => entry);
    expect(resultsSchema.parse({ ...rest, diagnosis: older }).diagnosis[0]?.predecessors).toBeNull();
  });
});
