/** Python's unittest: `python -m unittest`, a script that starts it, `setup.py test`, Django's `manage.py test`. */
import { posix } from 'node:path';
import type { Invocation, ProjectFacts } from '../command/invocation.ts';
import { withArguments } from '../command/shell-line.ts';
import { CHOSEN_TESTS } from '../command/shorter-lines.ts';
import type { TestIdentity } from '../model/test-identity.ts';
import type {
  ChosenRequest,
  Framework,
  PreparedRun,
  ReplayCommand,
  ReplayRequest,
  RunEvidence,
  RunRequest,
} from './framework.ts';
import { inWords, pythonVariables, replayLine } from './python/environment.ts';
import { eventSessions } from './python/event-files.ts';
import { scriptRunner } from './python/script-runner.ts';
import { PYTHON_SUPPORT_FILES } from './python/support-files.ts';
import { readUnittest } from './python/unittest-read.ts';

const ACTIVE = { FLAKY_DETECTOR_UNITTEST: '1' };

/**
 * Its verbose output cannot be told from what tests print, so our side records from inside, through the environment
 * alone. The seed drives hash order and random data that the suite does not seed itself; orders change modules, classes
 * and tests within their suites.
 */
export const unittest: Framework = {
  name: 'unittest',
  orders: ['as-is', 'shuffled', 'reversed'],
  supportFiles: PYTHON_SUPPORT_FILES,
  recognise: (facts) => {
    const [invocation] = facts.invocations.map((one) => recognised(one, facts)).filter((one) => one !== null);
    return invocation === undefined ? null : { invocation };
  },
  prepare: (request: RunRequest): PreparedRun => ({
    commandLine: request.commandLine,
    env: { ...pythonVariables(request), ...ACTIVE },
  }),
  seedKnob,
  read: readUnittest,
  replay,
  chosen: { order: 'given', meet: () => true, line: chosenLine },
};

function recognised(candidate: Invocation, facts: ProjectFacts): Invocation | null {
  if (candidate.words[0] === 'unittest') return candidate;
  if (scriptRunner(candidate, facts) !== 'unittest') return null;
  // setup.py takes what is added for options of its own.
  return candidate.words.some((word) => posix.basename(word) === 'setup.py')
    ? { ...candidate, extend: 'none' }
    : candidate;
}

async function seedKnob(evidence: RunEvidence): Promise<string | null> {
  const sessions = await eventSessions(evidence.reportDir, 'unittest');
  const finish = sessions.flat().findLast((event) => event.event === 'finish');
  if (finish === undefined) return 'PYTHONHASHSEED';
  return inWords(Array.isArray(finish.seeded) ? finish.seeded.map(String) : []);
}

/** `-k` reaches unittest, its scripts and Django alike, from Python 3.7 on. */
function replay(request: ReplayRequest): ReplayCommand {
  const { commandLine, order, recognition, test } = request;
  const pattern = order === 'as-is' && test !== null ? patternOf(test) : null;
  const narrowed = pattern === null ? null : withArguments(commandLine, recognition.invocation, ['-k', pattern]);
  const more = order === 'as-is' ? ACTIVE : { ...ACTIVE, FLAKY_DETECTOR_ORDER: order };
  return { commandLine: replayLine(request, more, narrowed ?? commandLine), selectsTest: narrowed !== null };
}

/** Our side picks them out of whatever the command loads. */
function chosenLine(request: ChosenRequest): string | null {
  const { commandLine, tests } = request;
  if (tests.some((test) => patternOf(test) === null)) return null;
  const ids = tests.map(({ file, suite, name }) => `${file}::${suite}::${methodOf(name)}`);
  const more = { ...ACTIVE, [CHOSEN_TESTS]: JSON.stringify([...new Set(ids)]) };
  return replayLine(request, more, commandLine);
}

/** Ends like the test's id: `*test_a.TestB.test_c`; of a script, whose module is `__main__`, class and method alone. */
function patternOf({ file, suite, name }: TestIdentity): string | null {
  if (file === null || suite === null || suite.startsWith('(')) return null;
  return `*.${suite}.${methodOf(name)}`;
}

function methodOf(name: string): string {
  return name.replace(/ subtest [[(].*$/s, '').replace(/ #\d+$/, '');
}
