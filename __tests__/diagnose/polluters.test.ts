/** Which tests are found to run before one that depends on the order, by the real planning and judging over simulated runs. */
import { describe, expect, test } from '@jest/globals';
import type { TrialSetting } from '../../src/model/trial-setting.ts';
import { type Behaviour, type Simulation, simulate } from './simulation.ts';

const ALL = 40;
const VICTIM = 11;
const POLLUTER = 27;
const passes: Behaviour = () => false;

/** Forty tests, of which one is another's victim. */
function suite(victim: Behaviour): Behaviour[] {
  return Array.from({ length: ALL }, (_, index) => (index === VICTIM ? victim : passes));
}

/** An order that nothing controls. */
const byChance = (_seed: number, _setting: TrialSetting, chance: () => number) => shuffled(chance);
/** An order that the seed decides. */
const bySeed = (seed: number) => shuffled(stream(seed));

function shuffled(chance: () => number): number[] {
  const keys = Array.from({ length: ALL }, () => chance());
  return [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 13), 0x5bd1e995) + 0x3c6ef35f) >>> 0;
    return state / 2 ** 32;
  };
}

async function found(simulation: Partial<Simulation> & Pick<Simulation, 'tests'>) {
  const { findings } = await simulate({ rootSeed: 5, runs: 50, order: byChance, ...simulation });
  const finding = findings.find(({ subject }) => subject.test === VICTIM);
  return { cause: finding?.cause, predecessors: finding?.predecessors };
}

const afterPolluter: Behaviour = (_seed, _setting, _chance, before) => before.includes(POLLUTER);

describe('the tests that a test depends on', () => {
  test('a polluter, in an order that nothing controls: named with its counts', async () => {
    const { cause, predecessors } = await found({ tests: suite(afterPolluter) });
    expect(cause).toBe('order-dependent');
    expect(predecessors).toMatchObject({
      kind: 'found',
      role: 'polluter',
      tests: [POLLUTER],
      tally: { treatment: { failures: 8, runs: 8 }, control: { failures: 0, runs: 8 } },
      confirmation: { stage: 'confirm', contrast: 'after-tests', treatment: { chosen: [POLLUTER, VICTIM] } },
    });
  });

  test('a polluter, in an order that the seed decides', async () => {
    const { predecessors } = await found({ tests: suite(afterPolluter), order: bySeed });
    expect(predecessors).toMatchObject({ kind: 'found', role: 'polluter', tests: [POLLUTER] });
  });

  test('one that gives it what it needs', async () => {
    const brittle: Behaviour = (_seed, _setting, _chance, before) => !before.includes(POLLUTER);
    const { cause, predecessors } = await found({ tests: suite(brittle) });
    expect(cause).toBe('order-dependent');
    expect(predecessors).toMatchObject({
      kind: 'found',
      role: 'state-setter',
      tests: [POLLUTER],
      tally: { treatment: { failures: 0 }, control: { failures: 8, runs: 8 } },
    });
  });

  test('two that do it only together', async () => {
    const victim: Behaviour = (_seed, _setting, _chance, before) => before.includes(3) && before.includes(POLLUTER);
    const { predecessors } = await found({ tests: suite(victim) });
    expect(predecessors).toMatchObject({ kind: 'found', role: 'polluter' });
    expect(new Set(predecessors?.kind === 'found' ? predecessors.tests : [])).toEqual(new Set([3, POLLUTER]));
  });

  test('a polluter whose work a third test undoes', async () => {
    const victim: Behaviour = (_seed, _setting, _chance, before) => before.indexOf(POLLUTER) > before.indexOf(3);
    const { predecessors } = await found({ tests: suite(victim) });
    expect(predecessors).toMatchObject({ kind: 'found', tests: [POLLUTER] });
  });

  test('where the framework keeps an order of its own, each answer takes as many runs as its rate asks for', async () => {
    const candidates = (one: number, others: readonly number[]) => others.filter((other) => other !== one);
    const { predecessors } = await found({
      tests: suite(afterPolluter),
      can: { chosen: { order: 'own', candidates } },
    });
    expect(predecessors).toMatchObject({ kind: 'found', tests: [POLLUTER] });
  });

  test.each<['polluter' | 'state-setter', number, Behaviour]>([
    ['polluter', POLLUTER, afterPolluter],
    ['state-setter', 3, (_seed, _setting, _chance, before) => !before.includes(3)],
  ])('a %s that shows in a changed order alone', async (role, other, victim) => {
    const order = (_seed: number, { conditions }: TrialSetting) => {
      const asIs = Array.from({ length: ALL }, (_, index) => index);
      return conditions.order === 'reversed' ? asIs.reverse() : asIs;
    };
    const conditions = (run: number) => (run % 2 === 0 ? {} : { order: 'reversed' as const });
    const can = { levels: { order: ['reversed' as const], timezone: [], locale: [], cpu: [] } };
    const { cause, predecessors } = await found({ tests: suite(victim), order, conditions, can });
    expect(cause).toBe('order-dependent');
    expect(predecessors).toMatchObject({ kind: 'found', role, tests: [other] });
  });
});

describe('why no test is named', () => {
  test('the framework cannot run chosen tests', async () => {
    const { cause, predecessors } = await found({ tests: suite(afterPolluter), can: { chosen: null } });
    expect(cause).toBe('order-dependent');
    expect(predecessors).toEqual({ kind: 'not-found', why: 'not-selectable', searchRuns: 0 });
  });

  test('chosen tests by themselves do not show it', async () => {
    const victim: Behaviour = (_seed, { chosen }, _chance, before) => chosen === null && before.includes(POLLUTER);
    const { predecessors } = await found({ tests: suite(victim) });
    expect(predecessors).toMatchObject({ kind: 'not-found', why: 'not-reproduced' });
  });

  test('the budget ends first', async () => {
    const whole = await simulate({ rootSeed: 5, runs: 50, tests: suite(afterPolluter), order: byChance });
    const { predecessors } = await found({ tests: suite(afterPolluter), trials: whole.trials - 18 });
    expect(predecessors).toMatchObject({ kind: 'not-found', why: 'out-of-budget' });
  });

  test('it fails by chance in a suite, and not alone: nothing before it is to blame', async () => {
    const victim: Behaviour = (_seed, { only, chosen }, chance, before) =>
      only === null && chosen === null && before.length > 0 && chance() < 0.5;
    const { cause, predecessors } = await found({ tests: suite(victim) });
    expect(cause).toBe('order-dependent');
    expect(predecessors?.kind).toBe('not-found');
  });
});
