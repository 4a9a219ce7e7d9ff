/** Observations made from a few marks, for the tests of the analysis. */
import { PLAIN_CONDITIONS } from '../../src/model/conditions.ts';
import type { Observation, ObservedFailure } from '../../src/model/observation.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import type { TestIdentity } from '../../src/model/test-identity.ts';

/** Tests called a, b, c, ... or t0, t1, ... */
export function namedTests(count: number): TestIdentity[] {
  return Array.from({ length: count }, (_, i) => ({ file: 'cart.test', suite: null, name: `t${i}` }));
}

/** A run with these marks; it fails (exit code 1) where a mark is `f`, unless the outcome is given. */
export function observation(
  run: number,
  marks: string,
  over: Partial<Observation> & { outcome?: Outcome; failures?: readonly ObservedFailure[] } = {},
): Observation {
  const { failures = [], ...rest } = over;
  return {
    tree: 'head',
    run,
    seed: 1000 + run,
    conditions: PLAIN_CONDITIONS,
    outcome: marks.includes('f') ? { kind: 'failed', exitCode: 1 } : { kind: 'passed' },
    startedMs: run * 10,
    durationMs: 10,
    slot: 0,
    place: 'runner',
    stdoutTail: '',
    stderrTail: '',
    stdoutLog: null,
    stderrLog: null,
    tests: { kind: marks === '' ? 'none' : 'read', marks, failures, problem: null, couldNotRun: false },
    ...rest,
  };
}
