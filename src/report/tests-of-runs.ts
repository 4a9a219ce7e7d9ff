/** The tests that some run shows: those of an aborted run, and those that stand for another one, have no row. Pure. */
import { MISSING } from '../model/marks.ts';
import type { Observation } from '../model/observation.ts';
import type { Session } from '../model/session.ts';

/** Of a session's test table. */
export interface TestsOfRuns {
  has(test: number): boolean;
  /** A run's marks, of these tests alone. */
  marksOf(observation: Observation): string;
}

/** Looks each test up in the runs. */
export function testsOfRuns({ tests, observations }: Pick<Session, 'tests' | 'observations'>): TestsOfRuns {
  const seen = new Uint8Array(tests.length);
  for (const { tests: own } of observations)
    for (let test = 0; test < own.marks.length; test += 1) if (own.marks[test] !== MISSING) seen[test] = 1;
  const has = (test: number) => seen[test] === 1;
  if (!seen.includes(0)) return { has, marksOf: (observation) => observation.tests.marks };
  const marksOf = ({ tests: { marks } }: Observation) => [...marks].filter((_, test) => has(test)).join('');
  return { has, marksOf };
}
