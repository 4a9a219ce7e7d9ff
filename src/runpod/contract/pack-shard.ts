/** A session so far -> its shard, at most so many bytes long: failure texts go first, then per-test results. Pure. */
import { isDeepStrictEqual } from 'node:util';
import { PLAIN_CONDITIONS } from '../../model/conditions.ts';
import type { Observation } from '../../model/observation.ts';
import { packMarks } from '../../model/packed-marks.ts';
import { headOf, type Session } from '../../model/session.ts';
import type { TestFailure } from '../../model/test-result.ts';
import { HEAD } from '../../model/tree.ts';
import type { Shard, ShardRun } from './shard.ts';
import { type Fitted, fitted, type Reduction } from './wire.ts';

/** Warnings are few and short, unless something makes one for each run. */
const MOST_WARNINGS = 50;

/** Packs what a session has shown. */
export function packShard(session: Session, limit: number): Fitted<Shard> {
  const { framework, end, tests } = session;
  const head = headOf(session);
  const texts = new FailureTable();
  const runs = session.observations.map((observation) => packRun(observation, texts));
  const shard: Shard = {
    version: 1,
    tool_version: session.header.toolVersion,
    ...{ commit: head?.commit ?? null, framework, end },
    warnings: session.warnings.slice(0, MOST_WARNINGS).map((text) => text.slice(0, 1_000)),
    tests: [...tests],
    failures: texts.failures,
    runs,
  };
  return fitted(shard, limit, REDUCTIONS);
}

/** Each failure text once, by its place of first use. */
class FailureTable {
  readonly failures: TestFailure[] = [];
  readonly #places = new Map<string, number>();

  placeOf(failure: TestFailure): number {
    const key = JSON.stringify(failure);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.failures.length);
    return this.failures.push(failure) - 1;
  }
}

function packRun(observation: Observation, texts: FailureTable): ShardRun {
  const { tree, run, seed, conditions, outcome, slot, tests } = observation;
  return {
    ...{ run, seed, outcome, slot },
    ...(tree === HEAD ? {} : { tree }),
    ...(isDeepStrictEqual(conditions, PLAIN_CONDITIONS) ? {} : { conditions }),
    started_ms: observation.startedMs,
    duration_ms: observation.durationMs,
    ...(tests.kind === 'none' ? {} : { tests: packTests(tests.kind, tests, texts) }),
  };
}

function packTests(
  kind: 'read' | 'unreadable',
  { marks, failures, problem, couldNotRun }: Observation['tests'],
  texts: FailureTable,
): NonNullable<ShardRun['tests']> {
  const packed = failures.map(({ test, failure }): [number, number] => [test, texts.placeOf(failure)]);
  return { kind, marks: packMarks(marks), failures: packed, problem, could_not_run: couldNotRun };
}

const REDUCTIONS: readonly Reduction<Shard>[] = [
  { said: 'failure texts beyond 1000 characters each', apply: (shard) => withTexts(shard, 1_000) },
  { said: 'failure texts beyond 200 characters each', apply: (shard) => withTexts(shard, 200) },
  { said: 'all failure texts', apply: withoutTexts },
  { said: 'all per-test results', apply: withoutTests },
];

function withTexts(shard: Shard, longest: number): Shard {
  const cut = <Text extends string | null>(text: Text) => (text === null ? text : text.slice(0, longest)) as Text;
  const failures = shard.failures.map((failure) => ({
    ...failure,
    message: cut(failure.message),
    stack: cut(failure.stack),
  }));
  const runs = shard.runs.map((run) => mapTests(run, (tests) => ({ ...tests, problem: cut(tests.problem) })));
  return { ...shard, failures, runs };
}

function withoutTexts(shard: Shard): Shard {
  const runs = shard.runs.map((run) =>
    mapTests(run, (tests) => ({ ...tests, failures: tests.failures.map(([test]): [number, null] => [test, null]) })),
  );
  return { ...shard, failures: [], runs };
}

function mapTests(
  run: ShardRun,
  change: (tests: NonNullable<ShardRun['tests']>) => NonNullable<ShardRun['tests']>,
): ShardRun {
  return run.tests === undefined ? run : { ...run, tests: change(run.tests) };
}

function withoutTests(shard: Shard): Shard {
  return { ...shard, tests: [], failures: [], runs: shard.runs.map(({ tests: _, ...run }) => run) };
}
