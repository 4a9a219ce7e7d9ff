/** What every executor owes the engine, wherever its runs happen. Called once per executor with a way to make one. */
import { describe, expect, test } from '@jest/globals';
import type { SessionEvent } from '../../src/events/events.ts';
import type { Executor } from '../../src/execute/executor.ts';
import type { Observation } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { StopRule } from '../../src/model/plan.ts';
import type { SessionEnd } from '../../src/model/session-end.ts';
import { planRuns } from '../../src/plan/plan.ts';

/** What a test asks of the executor it gets. */
export interface ExecutorSetting {
  readonly testCommand: string;
  readonly parallelism: number;
  readonly timeoutMs: number;
  readonly timeBudgetMs: number;
  readonly stop: StopRule;
}

/** A carried-out plan. */
export interface CarriedOut {
  readonly end: SessionEnd;
  readonly events: readonly SessionEvent[];
  /** In order of run number. */
  readonly observations: readonly Observation[];
}

/** Lends an executor to `use` and takes it apart afterwards, having checked that nothing of it is left. */
export type WithExecutor = <T>(setting: ExecutorSetting, use: (executor: Executor) => Promise<T>) => Promise<T>;

const SETTING: ExecutorSetting = {
  testCommand: 'true',
  parallelism: 2,
  timeoutMs: 20_000,
  timeBudgetMs: 60_000,
  stop: 'all',
};

interface Given {
  readonly runs: number;
  readonly rootSeed?: number;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: SessionEvent) => void;
}

/** Carries out a plan of so many runs. */
export async function carryOutWith(
  make: WithExecutor,
  over: Partial<ExecutorSetting>,
  given: Given,
): Promise<CarriedOut> {
  const events: SessionEvent[] = [];
  const started = performance.now();
  const ports = {
    emit: (event: SessionEvent) => {
      events.push(event);
      given.onEvent?.(event);
    },
    signal: given.signal ?? new AbortController().signal,
    elapsedMs: () => performance.now() - started,
  };
  const plan = planRuns(given.rootSeed ?? 7, given.runs);
  const end = await make({ ...SETTING, ...over }, (executor) => executor.execute(plan, ports));
  const observations = events.flatMap((event) => (event.type === 'run-finished' ? [event.observation] : []));
  return { end, events, observations: observations.toSorted((a, b) => a.run - b.run) };
}

/** Defines the suite. */
export function executorConformance(name: string, make: WithExecutor): void {
  const carryOut = (over: Partial<ExecutorSetting>, given: Given) => carryOutWith(make, over, given);

  describe(`${name}: the plan`, () => {
    test('every run is carried out once, and its tests see its number and seed', async () => {
      const { end, observations } = await carryOut(
        { testCommand: 'echo $ATTEMPT $TEST_SEED', parallelism: 4 },
        { runs: 12 },
      );
      expect(end).toEqual({ kind: 'complete' });
      const said = observations.map(({ stdoutTail }) => stdoutTail);
      expect(said).toEqual(planRuns(7, 12).runs.map(({ run, seed }) => `${run} ${seed}\n`));
      expect(observations.map(({ seed }) => seed)).toEqual(planRuns(7, 12).runs.map(({ seed }) => seed));
    });

    test('seeds and outcomes do not depend on parallelism', async () => {
      const outcomes = async (parallelism: number) => {
        const { observations } = await carryOut(
          { testCommand: 'test $((TEST_SEED % 5)) -ne 0', parallelism },
          { runs: 40 },
        );
        for (const { seed, outcome } of observations) expect(outcome.kind === 'failed').toBe(seed % 5 === 0);
        return observations.map(({ run, seed, outcome }) => ({ run, seed, outcome }));
      };
      expect(await outcomes(16)).toEqual(await outcomes(1));
    });

    test('a run starts before it finishes, in a slot that no other run has at that time', async () => {
      const { events } = await carryOut({ testCommand: 'true', parallelism: 3 }, { runs: 12 });
      const busy = new Map<number, number>();
      for (const event of events) {
        if (event.type === 'run-started') {
          expect([busy.has(event.slot), event.slot < 3]).toEqual([false, true]);
          busy.set(event.slot, event.run);
        } else if (event.type === 'run-finished') {
          expect(busy.get(event.observation.slot)).toBe(event.observation.run);
          busy.delete(event.observation.slot);
        }
      }
      expect(busy.size).toBe(0);
    });
  });

  describe(`${name}: outcomes`, () => {
    test.each<[string, Outcome]>([
      ['true', { kind: 'passed' }],
      ['exit 3', { kind: 'failed', exitCode: 3 }],
      ['false; true', { kind: 'failed', exitCode: 1 }],
      ['false | true', { kind: 'failed', exitCode: 1 }],
      ['kill -SEGV $$', { kind: 'crashed', signal: 'SIGSEGV' }],
      ['bash -c "kill -ABRT \\$\\$"; true', { kind: 'crashed', signal: 'SIGABRT' }],
      ['sleep 60', { kind: 'timed-out', afterMs: 300 }],
      ["printf 'two\nlines with ünïcödé' > /dev/null", { kind: 'passed' }],
    ])('%p', async (testCommand, outcome) => {
      const timeoutMs = outcome.kind === 'timed-out' ? outcome.afterMs : 20_000;
      const { observations } = await carryOut({ testCommand, timeoutMs }, { runs: 1 });
      expect(observations.map((it) => it.outcome)).toEqual([outcome]);
    });

    test('what the tests print is in the tails, hostile bytes as text', async () => {
      const { observations } = await carryOut({ testCommand: `printf 'a\\xff'; printf '::error::x' >&2` }, { runs: 1 });
      expect(observations[0]).toMatchObject({ stdoutTail: 'a\uFFFD', stderrTail: '::error::x' });
    });

    test('a run that cannot be started is lost, not failed, and the session is given up soon', async () => {
      const { end, observations } = await carryOut({ testCommand: `: ${'x'.repeat(200_000)}` }, { runs: 200 });
      expect(end).toMatchObject({ kind: 'halted', why: 'nothing-observed' });
      expect(new Set(observations.map(({ outcome }) => outcome.kind))).toEqual(new Set(['not-observed']));
      expect(observations.length).toBeLessThan(100);
    });

    test('a missing command ends the session after the first runs, not after all', async () => {
      const { end, observations } = await carryOut(
        { testCommand: 'no-such-program-here', parallelism: 4 },
        { runs: 1000 },
      );
      expect(end).toMatchObject({
        kind: 'halted',
        why: 'command-not-found',
        detail: expect.stringContaining('no-such-program-here'),
      });
      expect(observations.length).toBeLessThan(500);
    });
  });

  describe(`${name}: ending early`, () => {
    /** Run 2 fails slowly, run 3 fails at once; how many others pass meanwhile is the machine's business. */
    const RACE = 'case $ATTEMPT in 2) sleep 1; exit 1;; 3) exit 1;; esac';

    test('first-failure: the first in launch order, not the first to complete', async () => {
      const { end, observations } = await carryOut(
        { testCommand: RACE, stop: 'first-failure', parallelism: 4 },
        { runs: 300 },
      );
      expect(end).toEqual({ kind: 'stopped', rule: 'first-failure' });
      expect(observations.slice(0, 3).map(({ run, outcome }) => [run, outcome.kind])).toEqual([
        [0, 'passed'],
        [1, 'passed'],
        [2, 'failed'],
      ]);
      expect(observations.length).toBeLessThan(150);
    });

    test('decided: a pass and a failure, all runs before them observed', async () => {
      const { end, observations } = await carryOut(
        { testCommand: RACE, stop: 'decided', parallelism: 4 },
        { runs: 300 },
      );
      expect(end).toEqual({ kind: 'stopped', rule: 'decided' });
      expect(observations.slice(0, 3).map(({ run }) => run)).toEqual([0, 1, 2]);
      expect(observations.length).toBeLessThan(150);
    });

    test('decided is not decided while all pass', async () => {
      const { end, observations } = await carryOut({ stop: 'decided', parallelism: 4 }, { runs: 10 });
      expect([end.kind, observations.length]).toEqual(['complete', 10]);
    });

    test('auto: ten that fail alike are enough, whatever else was planned', async () => {
      const { end, observations } = await carryOut({ testCommand: 'exit 3', stop: 'auto' }, { runs: 300 });
      expect(end).toEqual({ kind: 'stopped', rule: 'auto' });
      expect(observations.slice(0, 10).map(({ run }) => run)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(observations.length).toBeLessThan(150);
    });

    test('auto: one among them that passes, or fails differently, keeps it going', async () => {
      for (const testCommand of ['test $ATTEMPT -eq 4 || exit 3', 'exit $((1 + ATTEMPT / 9))']) {
        const { end, observations } = await carryOut({ testCommand, stop: 'auto', parallelism: 4 }, { runs: 15 });
        expect([end.kind, observations.length]).toEqual(['complete', 15]);
      }
    });

    test('auto: three that run into the time limit are enough; all: none are', async () => {
      const hangs = { testCommand: 'sleep 60', timeoutMs: 200, parallelism: 2 };
      const { end, observations } = await carryOut({ ...hangs, stop: 'auto' }, { runs: 50 });
      expect(end).toMatchObject({ kind: 'halted', why: 'over-the-limit' });
      expect(observations.length).toBeLessThan(50);
      expect((await carryOut({ ...hangs, stop: 'all' }, { runs: 5 })).end).toEqual({ kind: 'complete' });
    });

    test('no run starts once the time budget is used up, those under way are finished', async () => {
      const { end, observations } = await carryOut({ testCommand: 'sleep 0.3', timeBudgetMs: 150 }, { runs: 50 });
      expect(end).toEqual({ kind: 'time-budget' });
      expect(observations.length).toBeGreaterThanOrEqual(1);
      expect(observations.length).toBeLessThan(50);
      expect(observations.every(({ outcome }) => outcome.kind === 'passed')).toBe(true);
    });

    test('an abort keeps what was observed, and the runs under way show nothing', async () => {
      const abort = new AbortController();
      const end: SessionEnd = { kind: 'cancelled', signal: 'SIGINT' };
      const onEvent = (event: SessionEvent) => {
        if (event.type === 'run-finished' && event.observation.run === 1) abort.abort(end);
      };
      const hanging = '[ $ATTEMPT -lt 2 ] || exec sleep 60';
      const done = await carryOut(
        { testCommand: hanging, parallelism: 4 },
        { runs: 100, signal: abort.signal, onEvent },
      );
      expect(done.end).toEqual(end);
      expect(done.observations.every(({ run, outcome }) => run < 2 && outcome.kind === 'passed')).toBe(true);
      expect(done.observations.some(({ run }) => run === 1)).toBe(true);
    });

    test('a session that was cancelled before it began starts nothing', async () => {
      const end: SessionEnd = { kind: 'cancelled', signal: 'SIGTERM' };
      const done = await carryOut({}, { runs: 5, signal: AbortSignal.abort(end) });
      expect(done).toEqual({ end, events: [], observations: [] });
    });
  });
}
