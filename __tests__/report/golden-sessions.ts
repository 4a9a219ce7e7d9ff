/** Sessions that have a golden summary, comment and terminal report each. */
import type { Observation, ObservedFailure } from '../../src/model/observation.ts';
import type { Session } from '../../src/model/session.ts';
import type { InconclusiveReason } from '../../src/model/session-end.ts';
import { observation } from '../analyze/sessions.ts';
import { headTree, sessionOf } from '../analyze/whole-session.ts';

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const MESSAGES = ['expected 200, got 503', 'queue is empty', 'timed out waiting for the lock'] as const;

/** Test number `test` fails with the message of its kind. */
function failure(test: number): ObservedFailure {
  const message = MESSAGES[test % MESSAGES.length] ?? '';
  return { test, failure: { type: 'Error', message, stack: null, location: { file: 'cart.test', line: 10 + test } } };
}

/** So many tests, of which these fail. */
function run(number: number, tests: number, failing: readonly number[], over: Partial<Observation> = {}): Observation {
  const marks = times(tests, (test) => (failing.includes(test) ? 'f' : 'p')).join('');
  return observation(number, marks, { failures: failing.map(failure), ...over });
}

const FIRST_FAILURE = { kind: 'stopped', rule: 'first-failure' } as const;
const REPLAY = { test: null, run: 4, seed: 1004, commandLine: 'TEST_SEED=1004 npm test', selectsTest: false };

const oneTest = times(30, (index) => run(index, 12, index % 10 === 4 ? [3] : []));
/** Each kind of failure has runs of its own. */
const fortyTests = times(60, (index) =>
  run(index, 200, index % 4 === 0 ? times(40, (test) => test).filter((test) => test % 3 === (index / 4) % 3) : []),
);
const broken = times(10, (index) => run(index, 2, index % 5 === 1 ? [0, 1] : [0]));
const away = { kind: 'not-observed', reason: 'The worker went away.' } as const;
const remote = times(20, (index) =>
  run(index, 3, index === 7 ? [1] : [], { place: index < 14 ? `runpod:w${index % 2}` : 'runner' }),
);

const unheard = times(3, (index) =>
  observation(index, '', {
    outcome: { kind: 'failed', exitCode: 127 },
    stderrTail: 'bash: line 1: npn: command not found\n',
  }),
);

/** A session that had to be given up, with what its detector says of it. */
function givenUp(
  why: InconclusiveReason,
  detail: string,
  over: Parameters<typeof sessionOf>[1] = {},
  runs = [] as Observation[],
) {
  return sessionOf(runs, { header: { plannedRuns: 50 }, end: { kind: 'halted', why, detail, log: null }, ...over });
}

/** Those without an answer: nothing in them may look like a measurement of the tests, unless there was one. */
const UNANSWERED: readonly (readonly [string, Session])[] = [
  [
    'no-such-command',
    givenUp(
      'command-not-found',
      'Exit code 127 in each of the first 3 runs: the shell did not find the command (bash: line 1: npn: command not found). Check its spelling.',
      { replays: [REPLAY] },
      unheard,
    ),
  ],
  [
    'nothing-executed',
    givenUp(
      'no-tests-executed',
      'No test was executed in each of the first 3 runs. Check the path and the filters of the command.',
      {},
      times(3, (index) => observation(index, '')),
    ),
  ],
  [
    'four-runs',
    sessionOf(
      times(4, (index) => run(index, 2, [0])),
      { replays: [REPLAY] },
    ),
  ],
  [
    'mostly-lost',
    sessionOf(times(20, (index) => (index < 12 ? observation(index, '', { outcome: away }) : run(index, 3, [])))),
  ],
];

/** By name. */
export const GOLDEN_SESSIONS: readonly (readonly [string, Session])[] = [
  ['none-of-many', sessionOf(times(59, (index) => run(index, 2000, [])))],
  ['one-test', sessionOf(oneTest, { replays: [REPLAY] })],
  [
    'first-failure',
    sessionOf([run(0, 1, [0])], {
      header: { stop: 'first-failure', plannedRuns: 30, workingDirectory: '/home/user/project/examples/node-test' },
      ...{ trees: [headTree({ folder: 'examples/node-test' })], end: FIRST_FAILURE },
      replays: [{ ...REPLAY, run: 0, seed: 1000, commandLine: 'TEST_SEED=1000 npm test' }],
    }),
  ],
  ['forty-tests', sessionOf(fortyTests, { replays: [REPLAY] })],
  ['broken-and-flaky', sessionOf(broken)],
  [
    'broken-build',
    sessionOf(
      times(10, (index) => run(index, 3, [1])),
      { replays: [REPLAY] },
    ),
  ],
  ['lost-workers', sessionOf([...oneTest, ...times(6, (index) => observation(30 + index, '', { outcome: away }))])],
  [
    'runpod',
    sessionOf(remote, {
      header: { backend: 'runpod', repo: 'https://github.com/octo/repo' },
      trees: [headTree({ commit: 'c'.repeat(40) })],
    }),
  ],
  ...UNANSWERED,
];
