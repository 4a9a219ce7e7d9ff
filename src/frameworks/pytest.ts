/**
 * pytest, in any of its wrappings: results and seed through a plugin of ours, with pytest's JUnit XML where it does not
 * load.
 */
import { join } from 'node:path';
import type { Invocation } from '../command/invocation.ts';
import type { Framework, PreparedRun, RunEvidence, RunRequest } from './framework.ts';
import { inWords, pythonVariables } from './python/environment.ts';
import { eventSessions } from './python/event-files.ts';
import { JUNIT_FILE, readPytest } from './python/pytest-read.ts';
import { pytestChosen, pytestReplay } from './python/pytest-replay.ts';
import { scriptRunner } from './python/script-runner.ts';
import { PYTHON_SUPPORT_FILES } from './python/support-files.ts';

/**
 * The seed drives hash order (PYTHONHASHSEED), random data that the suite does not seed itself, and the plugins that
 * shuffle. Orders need no plugin: ours shuffles modules, classes and tests in them, or reverses all.
 */
export const pytest: Framework = {
  name: 'pytest',
  orders: ['as-is', 'shuffled', 'reversed'],
  supportFiles: PYTHON_SUPPORT_FILES,
  recognise: (facts) => {
    const named = facts.invocations.find(runsPytest);
    if (named !== undefined) return { invocation: named };
    const script = facts.invocations.find((candidate) => scriptRunner(candidate, facts) === 'pytest');
    // What a script does with arguments of its own is not known.
    return script === undefined ? null : { invocation: { ...script, extend: 'none' } };
  },
  prepare,
  seedKnob,
  read: readPytest,
  replay: pytestReplay,
  chosen: pytestChosen,
};

function runsPytest({ words }: Invocation): boolean {
  return /^(pytest|py\.test)(-?3(\.\d+)?)?$/.test(words[0] ?? '');
}

function prepare(request: RunRequest): PreparedRun {
  const fallback = ` -o junit_family=xunit1 "--junitxml=${join(request.reportDir, JUNIT_FILE)}"`;
  return {
    commandLine: request.commandLine,
    env: {
      ...pythonVariables(request),
      PYTEST_ADDOPTS: `${request.env.PYTEST_ADDOPTS ?? ''}${fallback}`,
      FLAKY_DETECTOR_PYTEST: '1',
      FLAKY_DETECTOR_PYTEST_FALLBACK: fallback,
    },
  };
}

async function seedKnob(evidence: RunEvidence): Promise<string | null> {
  const sessions = await eventSessions(evidence.reportDir, 'pytest');
  const finish = sessions.flat().findLast((event) => event.event === 'finish');
  if (finish === undefined) return 'PYTHONHASHSEED';
  return inWords(Array.isArray(finish.seeded) ? finish.seeded.map(String) : []);
}
