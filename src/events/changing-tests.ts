/** Tests whose name is another one in every run, as the one test that they are. Pure. */
import { isChanging, MASKINGS, mayChange } from '../model/changing-names.ts';
import { MARK_OF, MISSING } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';
import { identityKey, type TestIdentity } from '../model/test-identity.ts';

type Told = Pick<Session, 'tests' | 'observations'>;

/**
 * The session with such tests told as one: its first index stands for all of them, the others are in no run. Nothing
 * moves in the test table.
 */
export function withChangingTests<Given extends Told>(session: Given): Given {
  const tests = [...session.tests];
  const first = new Map<number, number>();
  const alone = aloneIn(session);
  for (const mask of MASKINGS) {
    for (const group of groupsOf(
      tests,
      alone.filter((test) => !first.has(test)),
      mask,
    )) {
      if (runsWith(group, session.observations) < 2) continue;
      const [stands = 0] = group;
      for (const test of group) first.set(test, stands);
      tests[stands] = mask(tests[stands] as TestIdentity);
    }
  }
  if (first.size === 0) return session;
  return { ...session, tests, observations: session.observations.map((one) => told(one, first)) };
}

/**
 * The tests that are in one run alone, and whose name may change; and those that are told without what changes already,
 * by a worker that saw several runs.
 */
function aloneIn({ tests, observations }: Told): number[] {
  const runsOf = runsOfEach(tests.length, observations);
  const isOne = (test: number, identity: TestIdentity) =>
    isChanging(identity) || (runsOf[test] === 1 && mayChange(identity));
  return [...tests.keys()].filter((test) => isOne(test, tests[test] as TestIdentity));
}

/** Those that are the same but for what the mask leaves out. */
function groupsOf(
  tests: readonly TestIdentity[],
  indices: readonly number[],
  mask: (test: TestIdentity) => TestIdentity,
): number[][] {
  const groups = new Map<string, number[]>();
  for (const index of indices) {
    const key = identityKey(mask(tests[index] as TestIdentity));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function runsOfEach(count: number, observations: readonly Observation[]): Uint32Array {
  const runs = new Uint32Array(count);
  for (const { tests } of observations)
    for (let test = 0; test < tests.marks.length; test += 1)
      if (tests.marks[test] !== MISSING) runs[test] = (runs[test] ?? 0) + 1;
  return runs;
}

/** Those of one run alone stand beside each other: nothing shows that one is the other. */
function runsWith(group: readonly number[], observations: readonly Observation[]): number {
  return observations.filter(({ tests }) => group.some((test) => isIn(tests.marks, test))).length;
}

function isIn(marks: string, test: number): boolean {
  return test < marks.length && marks[test] !== MISSING;
}

function told(observation: Observation, first: ReadonlyMap<number, number>): Observation {
  const { tests } = observation;
  if (tests.marks === '') return observation;
  const marks = [...tests.marks];
  for (const [test, stands] of first) {
    if (test === stands || !isIn(tests.marks, test)) continue;
    marks[stands] = together(marks[stands] ?? MISSING, tests.marks[test] ?? MISSING);
    marks[test] = MISSING;
  }
  const failures = tests.failures.map(({ test, failure }) => ({ test: first.get(test) ?? test, failure }));
  const text = Array.from(marks, (mark) => mark ?? MISSING)
    .join('')
    .replace(/-+$/, '');
  return { ...observation, tests: { ...tests, marks: text, failures } };
}

/** What two results of one test come to, as in a report that has both. */
function together(one: string, other: string): string {
  const did = new Set([one, other].filter((mark) => mark !== MISSING && mark !== MARK_OF.skipped));
  if (did.size === 0) return one === MISSING ? other : one;
  if (did.has(MARK_OF.flaky)) return MARK_OF.flaky;
  return did.size > 1 ? MARK_OF.mixed : ([...did][0] ?? MISSING);
}
