/** Results as the tests of the page and of JUnit XML use them: made by the real analysis from made-up runs. */
import { analyze } from '../../../src/analyze/analysis.ts';
import type { Observation, ObservedFailure } from '../../../src/model/observation.ts';
import type { Session } from '../../../src/model/session.ts';
import type { TestIdentity } from '../../../src/model/test-identity.ts';
import { resultsOf } from '../../../src/report/results.ts';
import type { Results } from '../../../src/report/results-schema.ts';
import { observation } from '../../analyze/sessions.ts';
import { sessionOf } from '../../analyze/whole-session.ts';

/** A flaky test: its name, and in which runs it fails with what message. */
interface Flake {
  readonly fails: (run: number) => boolean;
  readonly message: string;
}

const failure = (message: string): ObservedFailure['failure'] => ({
  type: 'AssertionError',
  message,
  stack: `${message}\n    at test.js:3:7`,
  location: null,
});

/** `runs` runs of these tests; flakes[i] belongs to tests[i], and tests beyond the flakes always pass. */
export function resultsWith(
  runs: number,
  tests: readonly TestIdentity[],
  flakes: readonly Flake[],
  over: (run: number) => Partial<Observation> = () => ({}),
): Results {
  const observations = Array.from({ length: runs }, (_, run) => {
    const failures = flakes.flatMap((flake, test) =>
      flake.fails(run) ? [{ test, failure: failure(flake.message) }] : [],
    );
    const failing = new Set(failures.map(({ test }) => test));
    const marks = tests.map((_, test) => (failing.has(test) ? 'f' : 'p')).join('');
    return observation(run, marks, {
      failures,
      durationMs: 400 + ((run * 37) % 50) + (failing.size > 0 ? 120 : 0),
      stdoutTail: [`starting in ${run} ms`, 'connected', ...failures.map((it) => it.failure.message), 'done'].join(
        '\n',
      ),
      stdoutLog: failing.size > 0 ? `logs/run-${run}.stdout.log` : null,
      ...over(run),
    });
  });
  return resultsFor({ tests, observations });
}

/** Results of a whole session, with a replay for the command and for each failing test. */
export function resultsFor({ tests, observations }: Pick<Session, 'tests' | 'observations'>): Results {
  const session = sessionOf(observations, { tests });
  const failing = tests.flatMap((_, test) => {
    const run = observations.find((it) => it.tests.marks[test] === 'f');
    return run === undefined ? [] : [{ test, run: run.run, seed: run.seed }];
  });
  const replays = [{ test: null, run: 0, seed: 1000 }, ...failing].map((replay) => ({
    ...replay,
    commandLine: `TEST_SEED=${replay.seed} npm test -- ${replay.test ?? ''}`.trim(),
    selectsTest: replay.test !== null,
  }));
  const whole = { ...session, replays: failing.length === 0 ? [] : replays };
  return resultsOf(whole, analyze(whole));
}

const test = (name: string, file = 'cart.test.js', suite: string | null = 'cart'): TestIdentity => ({
  file,
  suite,
  name,
});

/** 60 runs of 12 tests; four are flaky, of which `adds` and `removes` fail together. */
export function flakyResults(): Results {
  const names = ['adds', 'removes', 'sells the last one', 'finds a port'];
  const calm = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => test(`keeps ${name}`, 'calm.test.js', null));
  return resultsWith(
    60,
    [...names.map((name) => test(name)), ...calm],
    [
      { fails: (run) => run % 7 === 3, message: 'expected 2 items, got 1' },
      { fails: (run) => run % 7 === 3, message: 'expected no items, got one' },
      { fails: (run) => run % 4 === 1, message: 'stock is negative' },
      { fails: (run) => run % 20 === 5, message: 'port in use' },
    ],
  );
}

/** As many runs as a session may have, of 2,000 tests, 300 of which are flaky. */
export function largeResults(): Results {
  const tests = Array.from({ length: 2000 }, (_, at) =>
    test(`does what number ${at} says`, `src/part-${at % 40}/unit.test.js`),
  );
  const flakes = Array.from({ length: 300 }, (_, at) => ({
    fails: (run: number) => ((run * 7919 + at * 104_729) >>> 3) % (20 + at) === 0,
    message: `kind ${at % 60} of failure went wrong with ${'abcdefghij'[at % 10]?.repeat(3)}`,
  }));
  return resultsWith(1000, tests, flakes, (run) => ({
    stdoutTail: `run ${run}\n${'some words of output\n'.repeat(150)}`,
  }));
}
